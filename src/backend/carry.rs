//! How what was fetched natively travels in a prerendered page.
//!
//! It travels as what it was: a document of the contract, cleaned by having been parsed. So the
//! page's data is read by the very parsers that read the wire, and the bundle holds no second one.

use crate::edition::article::Article;
use crate::edition::feed::FeedPage;
use crate::edition::item::Wire;
use crate::edition::json::Json;
#[cfg(feature = "ssr")]
use crate::edition::wire;

/// A document, or several, that a page carries.
pub trait Carried: Sized {
    /// As JSON. Native only: a browser never writes.
    #[cfg(feature = "ssr")]
    fn write(&self) -> serde_json::Value;

    /// From JSON that [`Carried::write`] wrote.
    fn read<J: Json>(json: &J) -> Option<Self>;
}

/// A reader of carried documents: their URLs are resolved already.
pub const CARRIED: Wire = Wire {
    base: "/",
    home_origin: "",
};

impl Carried for FeedPage {
    #[cfg(feature = "ssr")]
    fn write(&self) -> serde_json::Value {
        wire::feed(self)
    }

    fn read<J: Json>(json: &J) -> Option<Self> {
        let url = json.text_at("feed_url")?;
        Self::parse(
            json,
            Wire {
                base: &url,
                ..CARRIED
            },
        )
        .ok()
    }
}

impl Carried for Article {
    #[cfg(feature = "ssr")]
    fn write(&self) -> serde_json::Value {
        wire::article(self)
    }

    fn read<J: Json>(json: &J) -> Option<Self> {
        Self::parse(json, CARRIED).ok()
    }
}
