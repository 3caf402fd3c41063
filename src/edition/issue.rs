//! An issue of the print magazine.

use super::item::parse_id;
use super::json::{Flaw, Json};
use super::known::Known;
use super::link::{resolve_link, resolve_media};
use super::moment::Moment;
use super::picture::{Picture, parse_size};
use super::slug::Id;

/// One issue, page by page.
#[derive(Clone, Debug, PartialEq)]
pub struct Issue {
    /// Its name with the backend.
    pub id: Id,
    /// "Số 456".
    pub title: String,
    /// What is in it.
    pub lead: Option<String>,
    /// The cover.
    pub cover: Option<String>,
    /// When it came out.
    pub published: Option<Moment>,
    /// In reading order.
    pub pages: Vec<Picture>,
    /// The whole issue as one file.
    pub pdf: Option<String>,
}

/// Reads `issues.json`: a feed whose items are issues, newest first.
///
/// # Errors
/// When it is no object with a list of `items`. An issue without id or title is left out, and so is one that stands
/// there already.
pub fn parse_issues<J: Json>(json: &J, base: &str) -> Result<Vec<Issue>, Flaw> {
    let items = json
        .get("items")
        .and_then(|items| items.list())
        .ok_or_else(|| Flaw::new("items", "a list"))?;
    let mut issues: Vec<_> = items
        .iter()
        .filter_map(|item| Issue::parse(item, base))
        .collect();
    let mut seen = Known::default();
    issues.retain(|issue| seen.insert(issue.id.as_str()));
    Ok(issues)
}

impl Issue {
    fn parse<J: Json>(json: &J, base: &str) -> Option<Self> {
        let pages = json
            .get("_news")
            .map(|news| news.list_at("pages"))
            .unwrap_or_default();
        Some(Self {
            id: parse_id(json)?,
            title: json.text_at("title")?,
            lead: json
                .text_at("summary")
                .or_else(|| json.text_at("content_text")),
            cover: json
                .text_at("image")
                .and_then(|url| resolve_media(base, &url)),
            published: json
                .text_at("date_published")
                .and_then(|text| Moment::parse(&text)),
            pages: pages
                .iter()
                .filter_map(|page| parse_page(page, base))
                .collect(),
            pdf: json
                .list_at("attachments")
                .iter()
                .find(|file| file.text_at("mime_type").as_deref() == Some("application/pdf"))
                .and_then(|file| resolve_link(base, &file.text_at("url")?)),
        })
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
        let json = json!({"items": [{"id": "so-1", "title": "Số 1", "image": "media/1.jpg",
            "_news": {"pages": [{"url": "media/1.jpg", "width": 600, "height": 840, "alt": "Bìa"},
                                {"url": "javascript:alert(1)"}, {"url": "media/2.jpg"}]},
            "attachments": [{"url": "so-1.pdf", "mime_type": "application/pdf"}]}, {"title": "?"}]});
        let issues = parse_issues(&&json, "/data/issues.json").unwrap();
        assert_eq!(issues.len(), 1);
        let pages: Vec<_> = issues[0]
            .pages
            .iter()
            .map(|page| page.src.as_str())
            .collect();
        assert_eq!(pages, ["/data/media/1.jpg", "/data/media/2.jpg"]);
        assert_eq!(issues[0].pages[0].size, Some((600, 840)));
        assert_eq!(issues[0].pdf.as_deref(), Some("/data/so-1.pdf"));
    }
}
