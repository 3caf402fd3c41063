//! A feed: one page of a list, in [JSON Feed 1.1](https://jsonfeed.org/version/1.1).

use super::item::{Item, Wire};
use super::json::{Flaw, Json};
use super::known::Known;
use super::link::resolve_media;
use std::sync::Arc;

/// One page of a list.
#[derive(Clone, Debug, PartialEq)]
pub struct FeedPage {
    /// The document that it was read from.
    pub url: String,
    /// The list's name; may be empty.
    pub title: String,
    /// What the list is about.
    pub description: Option<String>,
    /// The picture that stands for it: an author's portrait.
    pub icon: Option<String>,
    /// Its stories, each id once.
    pub items: Vec<Arc<Item>>,
    /// How many more it names that nobody can read.
    pub unreadable: usize,
    /// What follows it.
    pub next: Next,
}

/// What follows a page of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Next {
    /// Nothing: the list ends here.
    End,
    /// Another page.
    Page(String),
    /// Something that is no document's URL.
    Unusable,
}

impl FeedPage {
    /// Reads the document that came from `wire.base`.
    ///
    /// # Errors
    /// When it is no object with a list of `items`. Items that cannot be read are left out.
    pub fn parse<J: Json>(json: &J, wire: Wire) -> Result<Self, Flaw> {
        let items = json
            .get("items")
            .and_then(|items| items.list())
            .ok_or_else(|| Flaw::new("items", "a list"))?;
        let named = items.len();
        let mut items = Item::parse_all(&items, wire);
        let unreadable = named - items.len();
        let mut seen = Known::default();
        items.retain(|item| seen.insert(item.id.as_str()));
        Ok(Self {
            url: wire.base.to_owned(),
            title: json.text_at("title").unwrap_or_default(),
            description: json.text_at("description"),
            icon: json
                .text_at("icon")
                .and_then(|url| resolve_media(wire.base, &url)),
            items,
            unreadable,
            next: match json.get("next_url") {
                None => Next::End,
                Some(next) => next
                    .text()
                    .and_then(|next| wire.document(&next))
                    .map_or(Next::Unusable, Next::Page),
            },
        })
    }
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn feed(json: Value) -> Result<FeedPage, Flaw> {
        let wire = Wire {
            base: "/data/feeds/1.json",
            home_origin: "https://bao.example",
        };
        FeedPage::parse(&&json, wire)
    }

    #[test]
    fn a_feed_of_anybody_is_a_list() {
        let feed = feed(
            json!({"version": "https://jsonfeed.org/version/1.1", "title": "Blog",
            "items": [{"id": "a", "title": "A"}, {"id": "b"}, {"id": "a", "title": "A again"}]}),
        )
        .unwrap();
        assert_eq!((feed.items.len(), feed.unreadable), (1, 1));
        assert_eq!(feed.next, Next::End);
    }

    #[test]
    fn the_next_page_is_resolved_against_this_one() {
        let next = |next: Value| feed(json!({"items": [], "next_url": next})).unwrap().next;
        assert_eq!(
            next(json!("2.json")),
            Next::Page("/data/feeds/2.json".into())
        );
        assert_eq!(
            next(json!("https://bao.example/data/feeds/2.json")),
            Next::Page("/data/feeds/2.json".into())
        );
        assert_eq!(
            next(json!("https://api.example/2.json")),
            Next::Page("https://api.example/2.json".into())
        );
        assert_eq!(next(json!(null)), Next::End);
        assert_eq!(next(json!("javascript:alert(1)")), Next::Unusable);
        assert_eq!(next(json!(7)), Next::Unusable);
    }

    #[test]
    fn what_is_no_feed_says_so() {
        for broken in [
            json!({}),
            json!([]),
            json!("x"),
            json!({"items": {}}),
            json!(null),
        ] {
            assert_eq!(
                feed(broken).unwrap_err().to_string(),
                "items: expected a list"
            );
        }
    }
}
