//! Which copies a picture gets, and what they keep of it.

use std::fs;
use std::path::PathBuf;

use sapbao::edition::picture::Picture;
use serde_json::{Value, json};

use crate::drawn;
use crate::pressed::{article, picture, pictures_in_body, site, site_with_a_photo};
use crate::support::Site;

/// The widths of the copies that a picture has in each kind, in the order of the kinds. Each copy is a file
/// as wide as it says, and as high as the picture asks.
fn kinds(site: &Site, picture: &Picture) -> Vec<(String, Vec<u32>)> {
    let (width, height) = picture.size.unwrap();
    let mut kinds: Vec<(String, Vec<u32>)> = Vec::new();
    for variant in &picture.variants {
        let kind = variant.kind.clone().unwrap();
        let found = imagesize::size(site.out().join(&variant.url[1..])).unwrap();
        assert_eq!(found.width, variant.width as usize, "{}", variant.url);
        assert!(
            found
                .height
                .abs_diff((variant.width * height / width) as usize)
                <= 1,
            "{}",
            variant.url
        );
        match kinds.iter_mut().find(|(known, _)| *known == kind) {
            Some((_, widths)) => widths.push(variant.width),
            None => kinds.push((kind, vec![variant.width])),
        }
    }
    kinds
}

fn all_kinds(widest: u32) -> Vec<(String, Vec<u32>)> {
    let kind = |kind: &str, widths: &[u32]| (format!("image/{kind}"), widths.to_vec());
    vec![
        kind("avif", &[240, 480, widest]),
        kind("webp", &[240, 480, widest]),
        kind("jpeg", &[480, widest]),
    ]
}

#[test]
fn a_picture_on_the_disk_gets_copies_and_every_document_names_them() {
    let body = "<p>Một &amp; <b>hai</b></p><figure><img src='../media/a.jpg' alt='Lò'><figcaption>Ba</figcaption></figure>";
    let site = site_with_a_photo(body);
    let said = site.press(&site.edition()).succeeds();
    assert!(
        said.contains("pictures: 1 made, 0 kept, 8 copies"),
        "{said}"
    );

    let found = picture(&site, 0);
    assert_eq!(found.src, "/data/media/a.jpg");
    assert_eq!(found.size, Some((900, 600)));
    assert_eq!(kinds(&site, &found), all_kinds(900));
    // What the press does not know stays.
    let latest: Value = serde_json::from_str(&site.read("data/latest.json")).unwrap();
    assert_eq!(latest["items"][0]["x-own"], true);

    let article = article(&site);
    let text = format!("{:?}", article.body);
    for part in ["Một & ", "hai", "Ba"] {
        assert!(text.contains(part), "{text}");
    }
    let [in_body] = &pictures_in_body(&site)[..] else {
        panic!("{text}")
    };
    assert_eq!(in_body.alt, "Lò");
    assert_eq!(in_body.size, Some((900, 600)));
    assert_eq!(in_body.variants, found.variants);

    assert!(
        site.read("_headers")
            .contains("/pictures/*\n  Cache-Control: public, max-age=31536000, immutable")
    );
}

#[test]
fn a_picture_stands_upright_without_what_its_camera_noted() {
    let site = site(
        |media| drawn::turned_photo(&media("a.jpg"), 900, 600),
        &["media/a.jpg"],
        "",
    );
    assert!(drawn::metadata(&PathBuf::from(site.edition()).join("media/a.jpg")).contains("exif"));
    site.press(&site.edition()).succeeds();
    let found = picture(&site, 0);
    assert_eq!(found.size, Some((600, 900)));
    for variant in &found.variants {
        let file = site.out().join(&variant.url[1..]);
        assert_eq!(drawn::metadata(&file), "", "{}", variant.url);
        // Turned to the right, what was left is above.
        assert_eq!(drawn::corners(&file), ["red", "blue"], "{}", variant.url);
    }
    assert!(found.variants.iter().any(|variant| variant.width == 600));
}

#[test]
fn a_webp_lies_as_browsers_show_it() {
    let site = site(
        |media| drawn::turned_webp(&media("a.webp"), 900, 600),
        &["media/a.webp"],
        "",
    );
    site.press(&site.edition()).succeeds();
    let found = picture(&site, 0);
    assert_eq!(found.size, Some((900, 600)));
    assert!(found.variants.iter().any(|variant| variant.width == 900));
}

#[test]
fn what_a_format_cannot_show_is_not_made_in_it() {
    let draw = |media: &dyn Fn(&str) -> PathBuf| {
        drawn::transparent_png(&media("seal.png"), 900, 600);
        drawn::moving_gif(&media("moving.gif"), 300, 200);
        drawn::moving_png(&media("moving.png"), 300, 200);
        fs::write(
            media("map.svg"),
            "<svg xmlns='http://www.w3.org/2000/svg'/>",
        )
        .unwrap();
    };
    let site = site(
        draw,
        &[
            "media/seal.png",
            "media/moving.gif",
            "media/moving.png",
            "media/map.svg",
        ],
        "",
    );
    let said = site.press(&site.edition()).leaves_out();
    assert!(!said.contains("left as they are"), "{said}");
    assert_eq!(kinds(&site, &picture(&site, 0)), all_kinds(900)[..2]);
    for at in [1, 2] {
        let moving = picture(&site, at);
        assert_eq!((moving.size, moving.variants.len()), (Some((300, 200)), 0));
    }
    let drawing = picture(&site, 3);
    assert_eq!((drawing.size, drawing.variants.len()), (None, 0));
}

#[test]
fn the_editions_own_copies_stay_and_get_what_they_lack() {
    let own = "<picture><source type='image/webp' srcset='../media/a-480.webp 480w'>\
        <img src='../media/a.jpg' width='450' height='300' alt=''></picture>";
    let draw = |media: &dyn Fn(&str) -> PathBuf| {
        drawn::photo(&media("a.jpg"), 900, 600);
        fs::write(media("a-480.webp"), vec![0; 1_000_000]).unwrap();
    };
    let site = site(draw, &[], own);
    site.press(&site.edition()).succeeds();
    let [found] = &pictures_in_body(&site)[..] else {
        panic!("one picture")
    };
    assert_eq!(found.size, Some((450, 300)));
    let copies: Vec<_> = found
        .variants
        .iter()
        .map(|variant| (variant.kind.as_deref().unwrap(), variant.width))
        .collect();
    assert_eq!(
        copies,
        [
            ("image/avif", 240),
            ("image/avif", 480),
            ("image/avif", 900),
            // Its own is too small for a phone.
            ("image/webp", 240),
            ("image/webp", 900),
            ("image/webp", 480),
        ]
    );
    assert_eq!(found.variants[5].url, "/data/media/a-480.webp");
}

#[test]
fn copies_that_are_not_there_are_named_and_no_browser_may_choose_them() {
    let own = "<picture><source type='image/webp' srcset='../media/a-480.webp 480w, ../media/a-900.webp 900w'>\
        <img src='../media/a.jpg' srcset='../media/a-900.jpg 900w' alt=''></picture>";
    let draw = |media: &dyn Fn(&str) -> PathBuf| drawn::photo(&media("a.jpg"), 900, 600);
    let site = site(draw, &[], own);
    let own_in_body = || -> Vec<String> {
        let [found] = &pictures_in_body(&site)[..] else {
            panic!("one picture")
        };
        let variants = found.variants.iter().map(|variant| variant.url.clone());
        variants.filter(|url| url.starts_with("/data/")).collect()
    };
    let said = site.press(&site.edition()).succeeds();
    for copy in ["a-480.webp", "a-900.webp", "a-900.jpg"] {
        let named = format!("../media/{copy}: articles/1.json shows it");
        assert!(said.contains(&named), "{said}");
    }
    assert!(own_in_body().is_empty());
    assert_eq!(pictures_in_body(&site)[0].variants.len(), 8);

    // It comes later, and goes again, without a change of the document.
    let copy = PathBuf::from(site.edition()).join("media/a-900.webp");
    drawn::photo(&copy, 900, 600);
    site.press(&site.edition()).succeeds();
    assert_eq!(own_in_body(), ["/data/media/a-900.webp"]);
    fs::remove_file(copy).unwrap();
    site.press(&site.edition()).succeeds();
    assert!(own_in_body().is_empty());
}

#[test]
fn a_picture_below_the_sites_own_origin_is_one_of_the_editions() {
    let site = site(
        |media| drawn::photo(&media("a.jpg"), 900, 600),
        &["https://bao.example/data/media/a.jpg"],
        "",
    );
    site.set_in_front_door(json!({"home_url": "https://bao.example"}));
    site.press(&site.edition()).succeeds();
    let found = picture(&site, 0);
    assert_eq!(found.src, "https://bao.example/data/media/a.jpg");
    assert_eq!(kinds(&site, &found), all_kinds(900));
}

#[test]
fn an_article_with_half_an_emoji_is_read_like_any_other() {
    let site = site(|media| drawn::photo(&media("a.jpg"), 900, 600), &[], "");
    site.set_in_front_door(json!({"tag_url": "tags/{slug}.json"}));
    // As JavaScript cuts a text.
    let article = r#"{"id": "1", "title": "Tin", "summary": "Nửa \ud83d", "tags": ["Lụa"],
        "content_html": "<p><img src='../media/a.jpg' alt='Lò'></p>"}"#;
    site.write_edition("articles/1.json", article);
    site.write_edition("latest.json", r#"{"items": [{"id": "1", "title": "Tin"}]}"#);
    site.write_edition("tags/lua.json", r#"{"items": []}"#);
    site.press(&site.edition()).succeeds();
    assert_eq!(pictures_in_body(&site)[0].size, Some((900, 600)));
    assert!(site.exists("chu-de/lua.html"));
}
