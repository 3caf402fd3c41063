//! A small paper to publish, and what other programs read in its files.

use std::time::{SystemTime, UNIX_EPOCH};

use roxmltree::Document;
use sapbao::edition::body::{parse_body, plain_text};
use sapbao::edition::moment::Moment;
use serde_json::{Value, json};

use crate::support::Site;

pub const HOME: &str = "https://bao.example";
pub const HOUR_S: i64 = 3600;

/// What ends an element, a comment, a section or a string, turns the direction of writing, and is long.
pub fn hostile() -> String {
    format!(
        "\"a\" 'b' </title></script><script>alert(1)</script> <!-- ]]> --> &amp; &lt;i&gt; <b>c</b> \
         \u{202e}d\u{202c}\u{200f} {} e\u{2028}f",
        "đ".repeat(10_000)
    )
}

/// The same with characters that no XML can hold.
pub fn illegal() -> String {
    format!("\u{1}{}\u{8}\u{b}\u{1f}\u{fffe}g", hostile())
}

/// What remains of it in XML.
pub fn legal() -> String {
    format!("{}g", hostile())
}

pub fn hours_ago(hours: i64) -> String {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    let seconds = i64::try_from(now.as_secs()).unwrap() - hours * HOUR_S;
    Moment::from_seconds(seconds).to_rfc3339(420)
}

pub fn story(id: u32) -> Value {
    json!({
        "id": id.to_string(), "url": format!("/tin-{id}.html"), "title": format!("Tin {id}"),
        "summary": format!("Dẫn {id}"), "date_published": hours_ago(i64::from(id)),
        "content_html": format!("<p>Chữ {id}</p>"),
    })
}

pub fn front_door() -> Value {
    json!({
        "name": "Làng & nghề", "language": "vi", "home_url": format!("{HOME}/"),
        "latest_url": "latest.json", "most_read_url": "most-read.json",
        "article_url": "articles/{id}.json",
        "sections": [{"slug": "ocop", "title": "OCOP", "feed_url": "ocop.json"}],
    })
}

/// An edition with these stories, the newest first, in lists of pages of seven.
pub fn edition(front_door: &Value, stories: &[Value]) -> Site {
    let site = Site::new();
    site.write_edition("site.json", &front_door.to_string());
    for list in ["latest", "ocop"] {
        let name = |number: usize| match number {
            0 => format!("{list}.json"),
            number => format!("{list}-{number}.json"),
        };
        let pages: Vec<_> = stories.chunks(7).collect();
        for (number, items) in pages.iter().enumerate() {
            let next = (number + 1 < pages.len()).then(|| name(number + 1));
            let page = json!({"items": items, "next_url": next});
            site.write_edition(&name(number), &page.to_string());
        }
    }
    site.write_edition("most-read.json", "{\"items\": []}");
    for story in stories {
        let path = format!("articles/{}.json", story["id"].as_str().unwrap());
        site.write_edition(&path, &story.to_string());
    }
    site
}

pub fn stories(count: u32) -> Vec<Value> {
    (1..=count).map(story).collect()
}

pub fn texts(xml: &str, name: &str) -> Vec<String> {
    let read = Document::parse(xml).unwrap();
    read.descendants()
        .filter(|node| node.tag_name().name() == name)
        .map(|node| node.text().unwrap_or_default().to_owned())
        .collect()
}

pub fn feed(text: &str) -> feed_rs::model::Feed {
    feed_rs::parser::parse(text.as_bytes()).unwrap()
}

/// The text that a reader sees of HTML.
pub fn seen(html: &str) -> String {
    plain_text(&parse_body(html, HOME)).trim().to_owned()
}
