//! Pictures on their way into the edition.

use crate::documents::{read_json, text};
use crate::sample::{Sample, snapshot};

#[test]
fn pictures_are_measured_and_only_those_in_use_are_copied() {
    let sample = Sample::new("pictures").articles(1..=1);
    sample.build().succeeded();
    let article = read_json(&sample.edition().join("articles/1.json"));
    assert_eq!(article["image"], "../media/lo-gom.jpg");
    let image = &article["_news"]["image"];
    assert_eq!(
        (image["width"].as_u64(), image["height"].as_u64()),
        (Some(1200), Some(800))
    );
    assert_eq!(image["variants"][0]["url"], "../media/lo-gom-480.webp");
    assert_eq!(
        text(&article["content_html"]),
        "<p>Chữ.</p>\n<figure><picture><source type=\"image/webp\" srcset=\"../media/lo-gom-480.webp 480w, \
         ../media/lo-gom-800.webp 800w\" sizes=\"(min-width: 64rem) 50rem, 100vw\">\
         <img src=\"../media/lo-gom.jpg\" width=\"1200\" height=\"800\" alt=\"Lò gốm\"></picture>\
         <figcaption>Lò bên sông <em>Minh họa: LN</em></figcaption></figure>\n"
    );
    let card = &read_json(&sample.edition().join("feeds/latest/index.json"))["items"][0];
    assert_eq!(card["image"], "../../media/lo-gom.jpg");
    let copied: Vec<_> = snapshot(&sample.edition().join("media"))
        .into_keys()
        .collect();
    assert_eq!(copied, ["lo-gom-480.webp", "lo-gom-800.webp", "lo-gom.jpg"]);
}

#[test]
fn a_picture_without_copies_is_built_and_advised_on_once() {
    let sample = Sample::new("copies").articles(1..=2);
    for id in 1..=2 {
        sample.replace(
            &format!("articles/{id}.md"),
            "key = \"lo-gom\"",
            "key = \"khong-dung\"",
        );
    }
    let ran = sample.build();
    ran.succeeded();
    let advice: Vec<_> = ran.errors.lines().collect();
    assert_eq!(advice.len(), 1, "{advice:?}");
    assert!(advice[0].starts_with("advice: ") && advice[0].contains("articles/1.md:10: "));
    assert!(
        advice[0].contains("media/khong-dung-480.webp"),
        "{advice:?}"
    );
}
