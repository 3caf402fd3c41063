//! What a part needs, and what came for it: data, so that a prerendered page can carry it.

use crate::backend::carry::Carried;
use crate::edition::feed::FeedPage;
use crate::edition::json::Json;
use crate::edition::weather::{Forecast, parse_weather};
#[cfg(feature = "ssr")]
use crate::edition::wire;
use crate::pages::OpenedPages;
use crate::routes::Route;

/// A document that a part needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Need {
    /// The newest stories of a list.
    Feed {
        /// Its first page's.
        url: String,
        /// No more than so many: what is not shown need not travel.
        most: usize,
    },
    /// The first pages of a list, shown as headlines: a page carries no more of them.
    Opened {
        /// The first page's.
        url: String,
        /// The page that it stands on.
        on: Route,
        /// How many.
        pages: u32,
    },
    /// The weather at the site's places.
    Weather,
    /// The newest issue of the magazine that has pages, of those at this URL.
    Issues(String),
}

/// A document that came for a [`Need`].
#[derive(Clone, Debug, PartialEq)]
pub enum Document {
    /// For [`Need::Feed`] and [`Need::Issues`].
    Feed(FeedPage),
    /// For [`Need::Opened`].
    Opened(OpenedPages),
    /// For [`Need::Weather`].
    Weather(Vec<Forecast>),
}

impl Need {
    /// What it is carried under in a prerendered page.
    pub fn key(&self) -> String {
        match self {
            Self::Feed { url, most } => format!("{most} {url}"),
            Self::Opened { url, pages, .. } => format!("{url} {pages}"),
            Self::Weather => "weather".to_owned(),
            Self::Issues(url) => url.clone(),
        }
    }

    /// Whether more than one page may have it.
    #[cfg(feature = "ssr")]
    pub fn is_beside_many(&self) -> bool {
        !matches!(self, Self::Opened { .. })
    }
}

impl Carried for Document {
    #[cfg(feature = "ssr")]
    fn write(&self) -> serde_json::Value {
        use serde_json::json;
        match self {
            Self::Feed(page) => json!({"feed": page.write()}),
            Self::Opened(opened) => {
                let pages: Vec<_> = opened.pages.iter().map(wire::headlines).collect();
                json!({ "opened": pages })
            }
            Self::Weather(forecasts) => json!({"weather": wire::weather(forecasts)}),
        }
    }

    fn read<J: Json>(json: &J) -> Option<Self> {
        if let Some(json) = json.get("feed") {
            return FeedPage::read(&json).map(Self::Feed);
        }
        if let Some(json) = json.get("opened") {
            return OpenedPages::read(&json).map(Self::Opened);
        }
        read_weather(&json.get("weather")?).map(Self::Weather)
    }
}

/// Reads forecasts that travelled in a prerendered page.
pub fn read_weather<J: Json>(json: &J) -> Option<Vec<Forecast>> {
    let places: Vec<_> = json
        .list_at("places")
        .iter()
        .filter_map(Json::text)
        .collect();
    parse_weather(&json.get("answers")?, &places).ok()
}
