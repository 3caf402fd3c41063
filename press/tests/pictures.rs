//! The press makes an edition's pictures ready, and its documents say so.

#[path = "pictures/drawn.rs"]
mod drawn;
mod support;

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use sapbao::backend::{Backend, Patience};
use sapbao::edition::article::Article;
use sapbao::edition::feed::FeedPage;
use sapbao::edition::picture::Picture;
use sapbao::edition::slug::Id;
use serde_json::{Value, json};

use support::Site;

/// A site whose edition has these pictures in its latest list, and this body in the article 1.
fn site(draw: impl Fn(&dyn Fn(&str) -> PathBuf), pictures: &[&str], body: &str) -> Site {
    let site = Site::new();
    let media = |name: &str| PathBuf::from(site.edition()).join("media").join(name);
    draw(&media);
    let items: Vec<_> = (1..)
        .zip(pictures)
        .map(|(id, picture)| json!({"id": id, "title": "Tin", "x-own": true, "image": picture}))
        .collect();
    site.write_edition(
        "latest.json",
        &json!({"title": "Mới nhất", "items": items}).to_string(),
    );
    let article = json!({"id": "1", "title": "Tin", "content_html": body});
    site.write_edition("articles/1.json", &article.to_string());
    site
}

/// What the app reads in the finished site.
fn read<T>(site: &Site, read: impl AsyncFnOnce(Backend) -> T) -> T {
    let backend = Backend::of_folder(site.out().join("data"), "/data/");
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    runtime.block_on(read(backend))
}

fn latest(site: &Site) -> FeedPage {
    read(site, async |backend| {
        let front = backend.site().await.unwrap().document;
        let answer = backend
            .feed(&front, "/data/latest.json", Patience::Page)
            .await;
        answer.unwrap().document
    })
}

fn article(site: &Site) -> Article {
    read(site, async |backend| {
        let front = backend.site().await.unwrap().document;
        let answer = backend.article(&front, &Id::new("1").unwrap()).await;
        answer.unwrap().document
    })
}

fn picture(site: &Site, item: usize) -> Picture {
    latest(site).items[item].picture.clone().unwrap()
}

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
    let site = site(
        |media| drawn::photo(&media("a.jpg"), 900, 600),
        &["media/a.jpg"],
        body,
    );
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
    let [in_body] = &pictures_of(&site)[..] else {
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

/// The pictures of the article's body, as the app reads it.
fn pictures_of(site: &Site) -> Vec<Picture> {
    use sapbao::edition::body::Block;
    fn collect(blocks: &[Block], found: &mut Vec<Picture>) {
        for block in blocks {
            match block {
                Block::Image(picture) => found.push(picture.clone()),
                Block::Figure { content, .. } => collect(content, found),
                _ => {}
            }
        }
    }
    let mut found = Vec::new();
    collect(&article(site).body, &mut found);
    found
}

#[test]
fn what_was_made_once_is_not_made_again() {
    let site = site(
        |media| drawn::photo(&media("a.jpg"), 900, 600),
        &["media/a.jpg"],
        "",
    );
    let cache = site.out().with_file_name("cache");
    let out = site.out().with_file_name("other");
    let press = |out: &PathBuf| {
        let (app, edition) = (site.app(), site.edition());
        let arguments = [
            "build",
            "--app",
            app.to_str().unwrap(),
            "--edition",
            &edition,
        ];
        let places = [
            "--out",
            out.to_str().unwrap(),
            "--cache",
            cache.to_str().unwrap(),
        ];
        support::press(&[arguments.as_slice(), &places].concat()).succeeds()
    };
    let copies = |out: &PathBuf| -> BTreeMap<_, _> {
        let files = fs::read_dir(out.join("pictures")).unwrap();
        let files = files.map(|file| file.unwrap().path());
        files
            .map(|file| {
                (
                    file.file_name().unwrap().to_owned(),
                    fs::read(file).unwrap(),
                )
            })
            .collect()
    };
    assert!(press(&site.out()).contains("1 made, 0 kept"));
    let first = copies(&site.out());
    assert_eq!(first.len(), 9);

    // From the site that stands there, and for another place from the cache.
    fs::rename(&cache, cache.with_extension("away")).unwrap();
    assert!(press(&site.out()).contains("0 made, 1 kept"));
    fs::rename(cache.with_extension("away"), &cache).unwrap();
    assert!(press(&out).contains("0 made, 1 kept"));
    assert_eq!(copies(&site.out()), first);
    assert_eq!(copies(&out), first);

    drawn::photo(&PathBuf::from(site.edition()).join("media/a.jpg"), 900, 598);
    assert!(press(&site.out()).contains("1 made, 0 kept"));
    assert!(
        copies(&site.out())
            .keys()
            .all(|name| name == ".made" || !first.contains_key(name))
    );
}

#[test]
fn pictures_that_cannot_be_read_stay_and_are_named() {
    let pictures = [
        "media/torn.jpg",
        "media/bomb.png",
        "media/text.jpg",
        "media/gone.jpg",
        "../../secret.jpg",
        "..%2f..%2fsecret.jpg",
        "https://cdn.example/a.jpg",
        "javascript:alert(1)",
    ];
    let draw = |media: &dyn Fn(&str) -> PathBuf| {
        drawn::photo(&media("whole.jpg"), 900, 600);
        let whole = fs::read(media("whole.jpg")).unwrap();
        fs::write(media("torn.jpg"), &whole[..whole.len() / 2]).unwrap();
        fs::write(media("text.jpg"), "<html>").unwrap();
        // Outside the edition, where nothing may be read.
        fs::copy(media("whole.jpg"), media("../../secret.jpg")).unwrap();
        drawn::bomb(&media("bomb.png"), 60_000, 60_000);
    };
    let site = site(
        draw,
        &pictures,
        "<img src='../media/torn.jpg'><img src=\"a&quot;b<>.jpg\">",
    );
    let said = site.press(&site.edition()).leaves_out();
    assert!(said.contains("pictures: 7 left as they are"), "{said}");
    for named in [
        "media/torn.jpg: ",
        "media/bomb.png: it is 60000 × 60000 pixels",
        "media/text.jpg: ",
        "media/gone.jpg: latest.json shows it",
        "../../secret.jpg: latest.json shows it",
        "..%2f..%2fsecret.jpg: latest.json shows it",
        "a\"b<>.jpg: articles/1.json shows it",
    ] {
        assert!(said.contains(&format!("\n  {named}")), "{named}: {said}");
    }
    assert!(!site.exists("pictures"));
    for document in ["latest.json", "articles/1.json"] {
        let before = fs::read_to_string(site.edition() + "/" + document).unwrap();
        assert_eq!(site.read(&format!("data/{document}")), before);
    }
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
    let [found] = &pictures_of(&site)[..] else {
        panic!("one picture")
    };
    assert_eq!(found.size, Some((450, 300)));
    let kinds: Vec<_> = found
        .variants
        .iter()
        .map(|variant| variant.kind.as_deref())
        .collect();
    assert_eq!(
        kinds,
        [
            Some("image/avif"),
            Some("image/avif"),
            Some("image/avif"),
            Some("image/webp")
        ]
    );
    assert_eq!(found.variants[3].url, "/data/media/a-480.webp");
}

#[test]
fn where_no_copies_can_be_made_the_site_is_complete_without_them() {
    let site = site(
        |media| drawn::photo(&media("a.jpg"), 900, 600),
        &["media/a.jpg"],
        "",
    );
    let output = Command::new(env!("CARGO_BIN_EXE_press"))
        .args(["build", "--app", site.app().to_str().unwrap()])
        .args([
            "--edition",
            &site.edition(),
            "--out",
            site.out().to_str().unwrap(),
        ])
        .env("PATH", "")
        .output()
        .unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{said}");
    assert!(
        said.contains("pictures: 1 left without copies for phones, as node cannot be run"),
        "{said}"
    );
    assert!(site.exists("index.html") && site.exists("data/media/a.jpg"));
    assert_eq!(picture(&site, 0).variants, []);
}

#[test]
fn an_article_with_half_an_emoji_is_read_like_any_other() {
    let site = site(|media| drawn::photo(&media("a.jpg"), 900, 600), &[], "");
    let front_door = fs::read_to_string(site.edition() + "/site.json").unwrap();
    let tags = r#"{"tag_url": "tags/{slug}.json","#;
    site.write_edition("site.json", &front_door.replacen('{', tags, 1));
    // As JavaScript cuts a text.
    let article = r#"{"id": "1", "title": "Tin", "summary": "Nửa \ud83d", "tags": ["Lụa"],
        "content_html": "<p><img src='../media/a.jpg' alt='Lò'></p>"}"#;
    site.write_edition("articles/1.json", article);
    site.write_edition("latest.json", r#"{"items": [{"id": "1", "title": "Tin"}]}"#);
    site.write_edition("tags/lua.json", r#"{"items": []}"#);
    site.press(&site.edition()).succeeds();
    assert_eq!(pictures_of(&site)[0].size, Some((900, 600)));
    assert!(site.exists("chu-de/lua.html"));
}
