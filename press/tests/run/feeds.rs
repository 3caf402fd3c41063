//! What feeds are made of: the documents of the site, as its pages are.

use std::fs;

use serde_json::{Value, json};

use crate::support::Site;

/// White, 3 pixels wide and 2 high.
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x03\0\0\0\x02\x08\x02\0\0\0\x12\x16\xf1M\
    \0\0\0\x0eIDATx\x9cc\xf8\x0f\x03\x0cp\x16\0\xb3`\x11\xef6\xb7\x19R\0\0\0\0IEND\xaeB`\x82";

#[test]
fn a_feed_tells_of_pictures_what_the_edition_does_not() {
    let site = Site::new();
    site.set_in_front_door(json!({"home_url": "https://bao.example"}));
    fs::write(site.edition() + "/media/a.png", PNG).unwrap();
    let item = json!({"id": "7", "title": "Lụa", "image": "/data/media/a.png",
                      "content_html": "<p>Chữ</p><img src='/data/media/a.png' alt=''>"});
    site.put("latest.json", &json!({"items": [item]}));
    site.put("articles/7.json", &item);
    site.press(&site.edition()).succeeds();

    let picture = "https://bao.example/data/media/a.png";
    let feed: Value = serde_json::from_str(&site.read("feed.json")).unwrap();
    let story = &feed["items"][0];
    assert_eq!(story["image"], picture);
    let details = &story["_news"]["image"];
    assert_eq!(
        (&details["width"], &details["height"]),
        (&json!(3), &json!(2))
    );
    let body = story["content_html"].as_str().unwrap();
    assert!(body.contains(picture), "{body}");
    assert!(body.contains(r#"width="3" height="2""#), "{body}");
    let rss = site.read("feed.xml");
    let content = format!(r#"url="{picture}" medium="image" width="3" height="2""#);
    assert!(rss.contains(&content), "{rss}");
}
