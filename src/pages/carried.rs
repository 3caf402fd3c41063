//! A page as it travels in its own HTML, from the press to the app.

use super::{Arrived, OpenedPages, Page};
use crate::backend::Delivered;
use crate::backend::carry::{CARRIED, Carried};
use crate::components::part::read_weather;
use crate::edition::article::Article;
use crate::edition::feed::FeedPage;
use crate::edition::item::Item;
use crate::edition::json::Json;
use crate::navigation::{Arrival, Visit};
use crate::routes::{Location, Route};
use std::sync::Arc;

impl Carried for Page {
    #[cfg(feature = "ssr")]
    fn write(&self) -> serde_json::Value {
        use crate::edition::wire;
        use serde_json::json;
        match self {
            Self::Front(latest) => json!({"front": latest.write()}),
            Self::Article(article) => json!({"article": article.write()}),
            Self::List(opened) => json!({"list": opened.write()}),
            Self::Weather(weather) => json!({"weather": wire::weather(weather)}),
            Self::Issue(issue) => json!({"issue": wire::item(issue)}),
            Self::Issues(opened) => json!({"issues": opened.write()}),
            Self::Search => json!({"search": {}}),
        }
    }

    fn read<J: Json>(json: &J) -> Option<Self> {
        if let Some(json) = json.get("front") {
            return FeedPage::read(&json).map(|page| Self::Front(Arc::new(page)));
        }
        if let Some(json) = json.get("article") {
            return Article::read(&json).map(|page| Self::Article(Arc::new(page)));
        }
        if let Some(json) = json.get("list") {
            return OpenedPages::read(&json).map(|page| Self::List(Arc::new(page)));
        }
        if let Some(json) = json.get("weather") {
            return read_weather(&json).map(|page| Self::Weather(Arc::new(page)));
        }
        if json.get("search").is_some() {
            return Some(Self::Search);
        }
        if let Some(json) = json.get("issues") {
            return OpenedPages::read(&json).map(|page| Self::Issues(Arc::new(page)));
        }
        Item::parse(&json.get("issue")?, CARRIED).map(|page| Self::Issue(Arc::new(page)))
    }
}

/// The visit is the browser's own: a page is carried for the path that it was opened at. Only pages that came are
/// pressed.
impl Carried for Arrived {
    #[cfg(feature = "ssr")]
    fn write(&self) -> serde_json::Value {
        serde_json::json!({
            "path": self.visit.location.route.path(),
            "opened": self.visit.location.opened,
            "place": self.visit.location.place,
            "page": self.answer.as_ref().ok().map(|delivered| delivered.document.write()),
        })
    }

    fn read<J: Json>(json: &J) -> Option<Self> {
        let route = Route::parse(&json.text_at("path")?);
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let opened = json.number_at("opened")? as u32;
        Some(Self {
            visit: Visit {
                location: Location {
                    route,
                    opened,
                    place: json.text_at("place"),
                },
                arrival: Arrival::Opened,
                serial: 0,
            },
            answer: Ok(Delivered::fresh(Page::read(&json.get("page")?)?)),
        })
    }
}
