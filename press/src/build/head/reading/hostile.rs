//! Whatever a backend sends comes through as text, or not at all.

use std::fs;

use serde_json::{Value, json};
use tempfile::TempDir;

use super::{Edition, ReadHead};

const MARKUP: &str = "\"'><script>x()</script></title></head><!-- --><![CDATA[ ]]> &amp; &#60; \u{2028}\u{2029} \\u003c {{x}}";
const MARKS: &str = "\u{202e}ngược\u{202c} \u{200f}\u{feff}";

fn hostile() -> [String; 3] {
    [
        MARKUP.to_owned(),
        MARKS.to_owned(),
        format!("{MARKUP}{}", "dài ".repeat(2_500))
            .trim()
            .to_owned(),
    ]
}

/// An edition of one story in one section, with these changes.
fn edition(site: &Value, story: &Value) -> (TempDir, Edition) {
    let mut whole_site = json!({
        "name": "Báo", "home_url": "https://bao.example/", "latest_url": "latest.json",
        "most_read_url": "latest.json", "article_url": "articles/{id}.json",
        "sections": [{"slug": "ocop", "title": "OCOP", "feed_url": "latest.json"}],
    });
    let mut whole_story = json!({"id": "1", "title": "Tin", "url": "/tin-1.html"});
    for (whole, changes) in [(&mut whole_site, site), (&mut whole_story, story)] {
        for (field, value) in changes.as_object().unwrap() {
            whole[field] = value.clone();
        }
    }
    let folder = tempfile::tempdir().unwrap();
    let write = |path: &str, content: &Value| {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content.to_string()).unwrap();
    };
    write("site.json", &whole_site);
    write("latest.json", &json!({"items": [whole_story]}));
    write("articles/1.json", &whole_story);
    let edition = Edition::of(folder.path());
    (folder, edition)
}

fn story(story: &Value) -> ReadHead {
    let (_folder, edition) = edition(&json!({}), story);
    edition.head("/tin-1.html")
}

/// The words of a text, or of its beginning where it was cut.
fn is_beginning(part: &str, whole: &str) -> bool {
    let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    words(whole).starts_with(part.trim_end_matches('…'))
}

#[test]
fn texts_of_a_story_stay_texts() {
    for text in hostile() {
        let head = story(&json!({
            "title": text, "summary": text, "authors": [{"name": text}], "tags": [text],
            "image": "media/a.jpg",
            "_news": {"section": {"slug": text, "title": text},
                      "image": {"alt": text, "caption": text, "credit": text}},
        }));
        assert_eq!(head.title, format!("{text} – Báo"));
        assert_eq!(head.meta("og:title"), text);
        for name in ["author", "article:tag", "article:section", "og:image:alt"] {
            assert_eq!(head.meta(name), text, "{name}");
        }
        let description = head.meta("description");
        assert!(description.chars().count() <= 200 && is_beginning(description, &text));
        let thing = head.things.one("NewsArticle");
        let headline = thing.text("headline");
        assert!(headline.chars().count() <= 110 && is_beginning(headline, &text));
        assert_eq!(thing.text("articleSection"), text);
        assert_eq!(thing.text("keywords"), text);
        assert_eq!(thing.thing("author").text("name"), text);
        assert_eq!(thing.thing("image").text("caption"), text);
        assert_eq!(thing.thing("image").text("creditText"), text);
    }
}

#[test]
fn texts_of_a_site_stay_texts() {
    for text in hostile() {
        let site = json!({
            "name": text, "tagline": text, "publisher": {"name": text, "address": text},
            "sections": [{"slug": "ocop", "title": text, "feed_url": "latest.json", "description": text}],
        });
        let (_folder, edition) = edition(&site, &json!({}));
        let front = edition.head("/");
        assert_eq!(front.title, format!("{text} – {text}"));
        assert_eq!(front.meta("og:site_name"), text);
        let thing = front.things.one("WebSite");
        assert_eq!(
            (thing.text("name"), thing.text("description")),
            (&*text, &*text)
        );
        assert_eq!(thing.thing("publisher").text("address"), text);
        let section = edition.head("/chuyen-muc/ocop");
        assert!(is_beginning(section.meta("description"), &text));
        let title = format!("{text} - {text}");
        assert!(
            section
                .links("alternate")
                .iter()
                .any(|link| link["title"] == title)
        );
    }
}

#[test]
fn only_addresses_that_anybody_can_fetch_are_given_to_others() {
    let quoted = "https://cdn.example/\"><script>a</script>.jpg?a='b'&c=<d>";
    for (url, expected) in [
        ("javascript:alert(1)", None),
        ("data:image/png;base64,AAAA", None),
        ("data:text/html,<script>", None),
        ("//cdn.example/a.jpg", Some("https://cdn.example/a.jpg")),
        (
            "../media/a.jpg",
            Some("https://bao.example/data/media/a.jpg"),
        ),
        (
            "../..//a.example/b.jpg",
            Some("https://bao.example/.//a.example/b.jpg"),
        ),
        (
            quoted,
            Some("https://cdn.example/%22%3E%3Cscript%3Ea%3C/script%3E.jpg?a=%27b%27&c=%3Cd%3E"),
        ),
    ] {
        let head = story(&json!({"image": url}));
        let expected: Vec<_> = expected.into_iter().collect();
        assert_eq!(head.all("og:image"), expected, "{url}");
        let images = head.things.one("NewsArticle").things("image");
        let images: Vec<_> = images.iter().map(|image| image.text("url")).collect();
        assert_eq!(images, expected, "{url}");
    }
    for url in [
        "javascript:alert(1)",
        "mailto:a@b.example",
        "data:text/html,a",
    ] {
        let head = story(&json!({"authors": [{"name": "Hà", "url": url}], "url": url}));
        assert!(head.all("article:author").is_empty(), "{url}");
        assert!(
            head.things
                .one("NewsArticle")
                .thing("author")
                .texts("url")
                .is_empty()
        );
        assert_eq!(head.canonical(), "https://bao.example/tin-1.html");
    }
}

#[test]
fn a_home_that_is_no_origin_is_none() {
    for home in [
        "javascript://x/",
        "https://a;b.example/",
        "https://u:p@a.example",
        "bao.example",
    ] {
        let (_folder, edition) = edition(&json!({"home_url": home}), &json!({}));
        assert!(edition.head("/").links("canonical").is_empty(), "{home}");
    }
}

#[test]
fn a_story_that_was_taken_over_has_its_place_elsewhere() {
    let head = story(&json!({"url": "https://khac.example/a?b=c&d"}));
    assert_eq!(head.canonical(), "https://khac.example/a?b=c&d");
    assert_eq!(head.meta("og:url"), head.canonical());
}

#[test]
fn times_that_cannot_be_written_are_left_out() {
    let head = story(
        &json!({"date_published": "0000-01-01T00:00:00Z", "date_modified": "2026-11-22T01:15:00Z"}),
    );
    assert!(head.all("article:published_time").is_empty());
    assert_eq!(
        head.meta("article:modified_time"),
        "2026-11-22T08:15:00+07:00"
    );
    let thing = head.things.one("NewsArticle");
    assert!(thing.texts("datePublished").is_empty());
    assert_eq!(thing.text("dateModified"), "2026-11-22T08:15:00+07:00");
}

#[test]
fn a_story_that_was_edited_before_its_hour_changed_when_it_came_out() {
    let hour = "2026-11-22T08:15:00+07:00";
    let head =
        story(&json!({"date_published": hour, "date_modified": "2026-11-21T16:30:00+07:00"}));
    assert_eq!(head.meta("article:published_time"), hour);
    assert_eq!(head.meta("article:modified_time"), hour);
    let thing = head.things.one("NewsArticle");
    assert_eq!(thing.text("datePublished"), hour);
    assert_eq!(thing.text("dateModified"), hour);
}

#[test]
fn a_story_that_was_never_edited_has_no_time_of_it_where_it_is_shared() {
    let head = story(&json!({"date_published": "2026-11-22T08:15:00+07:00"}));
    assert!(head.all("article:modified_time").is_empty());
}
