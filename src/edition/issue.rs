//! What an issue of the print magazine has that a story has not. An issue is an item of a feed like any other.

use super::json::Json;
use super::link::resolve_link;
use super::picture::{Picture, parse_size};

/// What of an issue is printed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Print {
    /// In reading order.
    pub pages: Vec<Picture>,
    /// The whole issue as one file.
    pub pdf: Option<String>,
}

impl Print {
    /// Reads it from an item, which may be a story.
    pub(super) fn parse<J: Json>(item: &J, base: &str) -> Self {
        let pages = item.get("_news").map(|news| news.list_at("pages"));
        Self {
            pages: pages
                .unwrap_or_default()
                .iter()
                .filter_map(|page| parse_page(page, base))
                .collect(),
            pdf: item
                .list_at("attachments")
                .iter()
                .find(|file| file.text_at("mime_type").as_deref() == Some("application/pdf"))
                .and_then(|file| resolve_link(base, &file.text_at("url")?)),
        }
    }
}

fn parse_page<J: Json>(json: &J, base: &str) -> Option<Picture> {
    let mut page = Picture::parse(&json.text_at("url")?, Some(json), base)?;
    page.size = parse_size(json);
    Some(page)
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn an_issue_keeps_its_pages_in_order_and_drops_what_is_no_picture() {
        let json = json!({"id": "so-1", "title": "Số 1", "image": "media/1.jpg",
            "_news": {"pages": [{"url": "media/1.jpg", "width": 600, "height": 840, "alt": "Bìa"},
                                {"url": "javascript:alert(1)"}, {"url": "media/2.jpg"}]},
            "attachments": [{"url": "so-1.mp3", "mime_type": "audio/mpeg"},
                            {"url": "so-1.pdf", "mime_type": "application/pdf"}]});
        let print = Print::parse(&&json, "/data/issues.json");
        let pages: Vec<_> = print.pages.iter().map(|page| page.src.as_str()).collect();
        assert_eq!(pages, ["/data/media/1.jpg", "/data/media/2.jpg"]);
        assert_eq!(print.pages[0].size, Some((600, 840)));
        assert_eq!(print.pdf.as_deref(), Some("/data/so-1.pdf"));
    }

    #[test]
    fn a_story_has_nothing_of_an_issue() {
        let json = json!({"id": "1", "title": "Gốm", "image": "media/1.jpg"});
        assert_eq!(Print::parse(&&json, "/data/1.json"), Print::default());
    }
}
