//! What stands in a page's `<head>` because of what the page is about.
//!
//! Everything here ends up in [`html::Elements`], which escapes it: the texts and URLs are a
//! backend's. The app's own part of the head (stylesheet, fonts, colours) is [`super::shell`]'s.

mod html;
mod json_ld;
mod preload;
#[cfg(test)]
mod reading;
mod share;

use sapbao::edition::site::Site;
use sapbao::pages::Arrived;
use sapbao::pages::head::{Head, address};
use sapbao::routes::Route;

use super::discovery::feed::Feed;
use super::published::origin_of;
use crate::hosts::media_types::{JSON_FEED, RSS_FEED};
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
        elements.meta("name", "description", &head.description);
        if let Some(canonical) = &head.canonical {
            elements.link(&[("rel", "canonical"), ("href", canonical)]);
        }
        elements.meta("name", "robots", head.robots());
        preload::hero(&mut elements, arrived);
        share::describe(&mut elements, self, arrived, &head);
        self.feeds(&mut elements, &arrived.visit.location.route);
        if let Some(graph) = json_ld::graph(self, arrived, &head) {
            elements.data("application/ld+json", &graph);
        }
        elements.into_html()
    }

    /// The feeds that a reader of the page may follow: the paper's, and the section's.
    fn feeds(&self, elements: &mut Elements, route: &Route) {
        if self.origin.is_empty() {
            // No feed could be written.
            return;
        }
        let section = match route {
            Route::Section(slug) => self.site.section(slug),
            _ => None,
        };
        let section = section.and_then(|section| Feed::of_section(self.site, section));
        for feed in [Some(Feed::of_latest(self.site)), section]
            .into_iter()
            .flatten()
        {
            for (kind, file) in [
                ("application/rss+xml", RSS_FEED),
                ("application/feed+json", JSON_FEED),
            ] {
                elements.link(&[
                    ("rel", "alternate"),
                    ("type", kind),
                    ("title", &feed.title),
                    ("href", &feed.path_of(file)),
                ]);
            }
        }
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
