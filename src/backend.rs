//! The only place that does I/O: documents of the edition are fetched here, tried again when that
//! may help, kept as the last good copy, and read into the edition's types.

pub mod carry;
mod documents;
mod fault;
mod retry;

#[cfg(target_arch = "wasm32")]
mod browser;
#[cfg(target_arch = "wasm32")]
mod copies;
#[cfg(not(target_arch = "wasm32"))]
mod native;

use crate::edition::article::Article;
use crate::edition::feed::FeedPage;
use crate::edition::item::Wire;
use crate::edition::json::Flaw;
use crate::edition::link::resolve_document;
use crate::edition::moment::Moment;
use crate::edition::site::{Site, WeatherSource};
use crate::edition::slug::Id;
use crate::edition::weather::Forecast;
use documents::{ArticleDocument, Document, FeedDocument, SiteDocument, WeatherDocument};
pub use fault::{Cause, Fault};
#[cfg(feature = "ssr")]
pub use native::wait_after;

#[cfg(target_arch = "wasm32")]
use browser as platform;
#[cfg(not(target_arch = "wasm32"))]
use native as platform;

/// A larger document is not believed to be one: an article or a page of a list is a hundredth of it. Counted in bytes,
/// and in the browser in UTF-16 units, of which there are never more.
const LARGEST_DOCUMENT: u32 = 16 << 20;

/// A document that came, or why it did not.
pub type Answer<T> = Result<Delivered<T>, Fault>;

/// A document that came.
#[derive(Clone, Debug, PartialEq)]
pub struct Delivered<T> {
    /// What stood in it.
    pub document: T,
    /// When this copy was fetched, if the backend cannot be reached now.
    pub stale_since: Option<Moment>,
}

impl<T> Delivered<T> {
    /// A document straight from the backend.
    pub fn fresh(document: T) -> Self {
        Self {
            document,
            stale_since: None,
        }
    }

    /// The same delivery of something made of the document.
    pub fn map<U>(self, make: impl FnOnce(T) -> U) -> Delivered<U> {
        Delivered {
            document: make(self.document),
            stale_since: self.stale_since,
        }
    }
}

/// How long each try for a document may take: it depends on what waits for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Patience {
    /// What the page is about.
    Page,
    /// What stands beside it.
    Side,
}

impl Patience {
    fn timeout_ms(self) -> u32 {
        match self {
            Self::Page => 8_000,
            Self::Side => 4_000,
        }
    }
}

/// The edition's backend.
#[derive(Clone, Debug)]
pub struct Backend {
    /// What relative URLs of the front door resolve against; ends with a slash.
    base: String,
    source: platform::Source,
}

impl Backend {
    /// The backend at `base`: an absolute URL, or a path on the site's own origin (`/data/`).
    #[cfg(target_arch = "wasm32")]
    pub fn at(base: &str) -> Self {
        Self {
            base: with_slash(base),
            source: platform::Source,
        }
    }

    /// The files of `folder`, as they will be served below `base`.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn of_folder(folder: impl Into<std::path::PathBuf>, base: &str) -> Self {
        let base = with_slash(base);
        Self {
            source: platform::Source::of_folder(folder.into(), base.clone()),
            base,
        }
    }

    /// The server at `base`, an absolute URL.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn of_web(base: &str) -> Self {
        Self {
            source: platform::Source::of_web(),
            base: with_slash(base),
        }
    }

    /// The edition's front door.
    ///
    /// # Errors
    /// As all documents here: see [`Fault`].
    pub async fn site(&self) -> Answer<Site> {
        let url = resolve_document(&self.base, "site.json").unwrap_or_default();
        self.fetch(&url, Patience::Page, &SiteDocument(&url)).await
    }

    /// Where `site.json` is, and what stands in it.
    ///
    /// # Errors
    /// See [`Fault`].
    #[cfg(feature = "ssr")]
    pub async fn front_door(&self) -> Result<(String, serde_json::Value), Fault> {
        let url = resolve_document(&self.base, "site.json").unwrap_or_default();
        let mut document = serde_json::Value::Null;
        let mut read = |text: &str| {
            document = Self::json(text)
                .map_err(|error| Flaw::new("document", &format!("JSON ({error})")))?;
            Ok(())
        };
        self.fetch_text(&url, Patience::Page, &mut read).await?;
        Ok((url, document))
    }

    /// A document as it stands there, whatever it is.
    ///
    /// # Errors
    /// See [`Fault`].
    #[cfg(feature = "ssr")]
    pub async fn text(&self, url: &str) -> Result<String, Fault> {
        let mut document = String::new();
        let mut read = |text: &str| {
            document.push_str(text);
            Ok(())
        };
        self.fetch_text(url, Patience::Page, &mut read).await?;
        Ok(document)
    }

    /// The article `id`.
    ///
    /// # Errors
    /// See [`Fault`]; an answer with another article in it is unreadable.
    pub async fn article(&self, site: &Site, id: &Id) -> Answer<Article> {
        let url = site.article_document(id);
        self.fetch(&url, Patience::Page, &ArticleDocument(site, &url, id))
            .await
    }

    /// One page of a list.
    ///
    /// # Errors
    /// See [`Fault`].
    pub async fn feed(&self, site: &Site, url: &str, patience: Patience) -> Answer<FeedPage> {
        self.fetch(url, patience, &FeedDocument(wire(site, url)))
            .await
    }

    /// The weather at the site's places.
    ///
    /// # Errors
    /// See [`Fault`].
    pub async fn weather(
        &self,
        source: &WeatherSource,
        patience: Patience,
    ) -> Answer<Vec<Forecast>> {
        self.fetch(&source.url, patience, &WeatherDocument(&source.places))
            .await
    }

    /// Fetches a document and reads it.
    async fn fetch<D: Document>(
        &self,
        url: &str,
        patience: Patience,
        kind: &D,
    ) -> Answer<D::Content> {
        let mut content = None;
        let mut read = |text: &str| {
            content = Some(platform::parse(text, kind)?);
            Ok(())
        };
        let stale_since = self.fetch_text(url, patience, &mut read).await?;
        // It was read, or there is a fault.
        let document = content.ok_or(Fault::NotFound)?;
        Ok(Delivered {
            document,
            stale_since,
        })
    }

    /// Fetches a document, by the contract's table of what answers mean, and has it read, whatever kind it is of.
    /// Returns when the copy was made that was read, if it was one.
    async fn fetch_text(&self, url: &str, patience: Patience, read: Read<'_>) -> Outcome {
        let unreadable = |why: Flaw| Fault::Unreadable {
            document: url.to_owned(),
            why,
        };
        let timeout_ms = patience.timeout_ms();
        if let Some(fault) = self.source.given_up(url, timeout_ms) {
            return Err(fault);
        }
        let give_up = |fault| Err(self.source.give_up(url, timeout_ms, fault));
        let mut tries = 0;
        let failure = loop {
            match self.source.get(url, timeout_ms).await {
                Ok(text) => {
                    read(&text).map_err(unreadable)?;
                    self.source.keep(url, &text);
                    return Ok(None);
                }
                Err(failure) => {
                    if let Some(fault) = failure.final_fault() {
                        return give_up(fault);
                    }
                    tries += 1;
                    match retry::wait_ms(tries, &failure, platform::chance()) {
                        Some(wait) if platform::is_online() => self.source.wait_ms(wait).await,
                        _ => break failure,
                    }
                }
            }
        };
        if let Some((text, saved)) = self.source.last_good(url).await
            && read(&text).is_ok()
        {
            return Ok(Some(saved));
        }
        give_up(Fault::Unreachable(if platform::is_online() {
            failure.cause()
        } else {
            Cause::Offline
        }))
    }
}

/// Reads a document's text.
type Read<'a> = &'a mut dyn FnMut(&str) -> Result<(), Flaw>;

type Outcome = Result<Option<Moment>, Fault>;

fn wire<'a>(site: &'a Site, url: &'a str) -> Wire<'a> {
    Wire {
        base: url,
        home_origin: &site.home_origin,
    }
}

fn with_slash(base: &str) -> String {
    if base.ends_with('/') {
        base.to_owned()
    } else {
        format!("{base}/")
    }
}
