//! What stands in a page's `<head>` because of what the page is about.
//!
//! Everything here ends up in [`html::Elements`], which escapes it: the texts and URLs are a
//! backend's. The app's own part of the head (stylesheet, fonts, colours) is [`super::shell`]'s.

mod html;
mod json_ld;
mod preload;
#[cfg(test)]
mod reading;

use sapbao::edition::site::Site;
use sapbao::pages::Arrived;
use sapbao::pages::head::meta::metas;
use sapbao::pages::head::subscription::{FORMATS, subscriptions};
use sapbao::pages::head::{Head, address};
use sapbao::routes::Route;

use super::published::origin_of;
pub use html::Elements;

/// What the heads of all pages of a site have in common.
pub struct Publication<'a> {
    site: &'a Site,
    /// Empty where `site.json` does not tell it, or tells what is no origin.
    origin: String,
}

impl<'a> Publication<'a> {
    /// Of the edition with this front door.
    pub fn new(site: &'a Site) -> Self {
        Self {
            site,
            origin: origin_of(site).unwrap_or_default(),
        }
    }

    /// The elements for the head of one page, as HTML: title, description, canonical address, robots,
    /// Open Graph, feeds, the picture to fetch first, and structured data.
    ///
    /// A site that does not say where it stands has no addresses in them but those of others.
    pub fn elements(&self, arrived: &Arrived) -> String {
        let head = Head::of(arrived, self.site, &self.origin);
        let mut elements = Elements::default();
        elements.title(&head.title);
        if let Some(canonical) = &head.canonical {
            elements.link(&[("rel", "canonical"), ("href", canonical)]);
        }
        preload::hero(&mut elements, arrived);
        for meta in metas(arrived, self.site, &self.origin, &head) {
            elements.meta(meta.key(), meta.name, &meta.content);
        }
        for feed in subscriptions(self.site, &arrived.visit.location.route, &self.origin) {
            for (kind, file) in FORMATS {
                elements.link(&[
                    ("rel", "alternate"),
                    ("type", kind),
                    ("title", &feed.title),
                    ("href", &format!("{}{file}", feed.folder)),
                ]);
            }
        }
        if let Some(graph) = json_ld::graph(self, arrived, &head) {
            elements.data("application/ld+json", &graph);
        }
        elements.into_html()
    }

    /// What others are given of a URL of the edition.
    fn address(&self, url: &str) -> Option<String> {
        address(url, &self.origin)
    }

    /// The public address of a page of the site.
    fn page(&self, route: &Route) -> Option<String> {
        self.address(&route.path())
    }
}
