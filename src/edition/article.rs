//! An article: one item, whole.

use super::body::{Body, plain_text};
use super::item::{Item, Wire};
use super::json::{Flaw, Json};
use super::link::resolve_document;
use std::sync::Arc;

/// A story with its body and the stories around it.
#[derive(Clone, Debug, PartialEq)]
pub struct Article {
    /// The story as a card shows it.
    pub item: Item,
    /// What is read.
    pub body: Body,
    /// The editor's choice.
    pub related: Vec<Arc<Item>>,
    /// Stories that came after it.
    pub newer: Vec<Arc<Item>>,
    /// The list of stories that came before it.
    pub older: Option<String>,
    /// A recording of the article.
    pub audio: Option<String>,
}

impl Article {
    /// Reads the document that came from `wire.base`.
    ///
    /// # Errors
    /// When it has no id or no title, or a body that nobody can read. One that is missing is an empty one.
    pub fn parse<J: Json>(json: &J, wire: Wire) -> Result<Self, Flaw> {
        let mut item = Item::parse(json, wire).ok_or_else(|| Flaw::new("id, title", "both"))?;
        let news = json.get("_news");
        let items = |key: &str| {
            let values = news
                .as_ref()
                .map(|news| news.list_at(key))
                .unwrap_or_default();
            let mut items = Item::parse_all(&values, wire);
            items.retain(|other| other.id != item.id);
            items
        };
        let news_text = |key: &str| news.as_ref().and_then(|news| news.text_at(key));
        let related = items("related");
        let newer = items("newer");
        let body = json
            .get("content_html")
            .and_then(|html| html.text())
            .map(|html| Body::of_html(html, wire.base))
            .transpose()?
            .unwrap_or_default();
        if item.words.is_none() && !body.is_empty() {
            item.words = u32::try_from(plain_text(&body).split_whitespace().count()).ok();
        }
        Ok(Self {
            body,
            related,
            newer,
            older: news_text("older_url").and_then(|url| wire.document(&url)),
            audio: news_text("audio_url").and_then(|url| resolve_document(wire.base, &url)),
            item,
        })
    }
}
