//! What the written pages say of themselves, and what a phone's home screen is told.

mod support;

use html5ever::tendril::TendrilSink as _;
use html5ever::{ParseOpts, parse_document};
use markup5ever_rcdom::{NodeData, RcDom};

use serde_json::{Value, json};
use support::{Server, Site};

#[test]
fn the_manifest_says_the_editions_name_and_is_served_as_one() {
    let site = Site::new();
    site.press(&site.edition()).succeeds();
    let server = Server::start(&site.out());
    let answer = server.get("/manifest.webmanifest", &[]);
    assert_eq!(
        answer.header("content-type"),
        Some("application/manifest+json")
    );
    assert_eq!(
        answer.header("cache-control"),
        Some("no-cache"),
        "its name never changes"
    );
    let manifest: Value = serde_json::from_str(&answer.text()).unwrap();
    assert_eq!(manifest["name"], "Làng & nghề");
    assert_eq!(manifest["description"], "Tin làng nghề");
    assert_eq!(manifest["start_url"], json!("/"));
}

#[test]
fn an_app_that_brings_a_manifest_is_refused() {
    let site = Site::new();
    site.write_app("manifest.webmanifest", "{}");
    let said = site.press(&site.edition()).fails();
    assert!(said.contains("manifest.webmanifest"), "{said}");
}

/// The elements of a page's head: each one's name, and what tells it from others of that name.
fn head(page: &str) -> Vec<String> {
    let dom = parse_document(RcDom::default(), ParseOpts::default()).one(page);
    let html = dom.document.children.borrow()[1].clone();
    let head = html.children.borrow()[0].clone();
    let mut elements = Vec::new();
    for node in head.children.borrow().iter() {
        if let NodeData::Element { name, attrs, .. } = &node.data {
            let attributes = attrs.borrow();
            let key = attributes.iter().find(|attribute| {
                ["name", "property", "rel", "type"].contains(&&*attribute.name.local)
            });
            let key = key.map(|key| key.value.to_string()).unwrap_or_default();
            elements.push(format!("{} {key}", name.local));
        }
    }
    elements
}

#[test]
fn a_written_page_has_one_head_its_own() {
    const HOSTILE: &str = "\"'></title><script>x()</script><!--\u{2028}\u{202e}";
    let site = Site::new();
    let story = json!({"id": "1", "url": "/tin-1.html", "title": HOSTILE, "summary": HOSTILE,
        "tags": [HOSTILE], "authors": [{"name": HOSTILE}], "content_html": "<p>Chữ</p>"});
    let list = json!({"items": [story]}).to_string();
    site.write_edition(
        "site.json",
        &json!({"name": HOSTILE, "home_url": "https://bao.example", "latest_url": "latest.json",
            "most_read_url": "latest.json", "article_url": "articles/{id}.json",
            "sections": [{"slug": "ocop", "title": HOSTILE, "feed_url": "latest.json"}]})
        .to_string(),
    );
    site.write_edition("latest.json", &list);
    site.write_edition("articles/1.json", &story.to_string());
    site.press(&site.edition()).succeeds();
    for path in [
        "index.html",
        "tin-1.html",
        "chuyen-muc/ocop.html",
        "moi-nhat.html",
    ] {
        let elements = head(&site.read(path));
        for once in [
            "title ",
            "meta description",
            "meta robots",
            "meta og:title",
            "link canonical",
            "link icon",
            "link stylesheet",
            "script application/ld+json",
        ] {
            let count = elements.iter().filter(|element| *element == once).count();
            assert_eq!(count, 1, "{once:?} in {path}: {elements:?}");
        }
        let scripts = elements
            .iter()
            .filter(|element| element.starts_with("script"));
        assert_eq!(scripts.count(), 2, "{path}: {elements:?}");
    }
}
