//! The documents that an edition has, and how each is read, whoever parsed its JSON.

use super::wire;
use crate::edition::article::Article;
use crate::edition::feed::FeedPage;
use crate::edition::item::Wire;
use crate::edition::json::{Flaw, Json};
use crate::edition::site::Site;
use crate::edition::slug::Id;
use crate::edition::weather::{Forecast, parse_weather};

/// A kind of document.
pub(super) trait Document {
    /// What it is read into.
    type Content;

    /// Reads it.
    fn read<J: Json>(&self, json: &J) -> Result<Self::Content, Flaw>;
}

/// `site.json`, at this URL.
pub(super) struct SiteDocument<'a>(pub &'a str);

impl Document for SiteDocument<'_> {
    type Content = Site;

    fn read<J: Json>(&self, json: &J) -> Result<Site, Flaw> {
        Site::parse(json, self.0)
    }
}

/// The document of this very article of the site, at this URL.
pub(super) struct ArticleDocument<'a>(pub &'a Site, pub &'a str, pub &'a Id);

impl Document for ArticleDocument<'_> {
    type Content = Article;

    fn read<J: Json>(&self, json: &J) -> Result<Article, Flaw> {
        let Self(site, url, asked) = self;
        let mut article = Article::parse(json, wire(site, url))?;
        // As with any page behind another: nobody is led to anybody's documents.
        article.older = article.older.filter(|older| site.may_follow(url, older));
        if article.item.id == **asked {
            Ok(article)
        } else {
            Err(Flaw::new(
                "id",
                &format!("\"{asked}\", not \"{}\"", article.item.id),
            ))
        }
    }
}

/// A page of a list.
pub(super) struct FeedDocument<'a>(pub Wire<'a>);

impl Document for FeedDocument<'_> {
    type Content = FeedPage;

    fn read<J: Json>(&self, json: &J) -> Result<FeedPage, Flaw> {
        FeedPage::parse(json, self.0)
    }
}

/// A forecast for these places.
pub(super) struct WeatherDocument<'a>(pub &'a [String]);

impl Document for WeatherDocument<'_> {
    type Content = Vec<Forecast>;

    fn read<J: Json>(&self, json: &J) -> Result<Vec<Forecast>, Flaw> {
        parse_weather(json, self.0)
    }
}
