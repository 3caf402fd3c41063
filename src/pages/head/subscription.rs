//! The feeds that a page's head offers to feed readers.

use crate::edition::site::{Section, Site};
use crate::routes::Route;

/// The file of a feed as [RSS](https://www.rssboard.org/rss-specification).
pub const RSS_FEED: &str = "feed.xml";
/// The file of a feed as [JSON Feed](https://jsonfeed.org/version/1.1).
pub const JSON_FEED: &str = "feed.json";

/// What a feed is written as: the media type, and the file.
pub const FORMATS: [(&str, &str); 2] = [
    ("application/rss+xml", RSS_FEED),
    ("application/feed+json", JSON_FEED),
];

/// A feed, in all formats.
pub struct Subscription {
    /// Its name in a reader's list of feeds.
    pub title: String,
    /// The path of the folder that its files are in, as addresses have it; it ends with a slash.
    pub folder: String,
}

impl Subscription {
    /// To the whole paper.
    pub fn to_paper(site: &Site) -> Self {
        Self {
            title: site.name.clone(),
            folder: Route::Front.path(),
        }
    }

    /// To a section.
    pub fn to_section(site: &Site, section: &Section) -> Self {
        Self {
            title: [&section.title, " - ", &site.name].concat(),
            folder: Route::Section(section.slug.clone()).path() + "/",
        }
    }
}

/// What a reader of a page may subscribe to. Nothing, where the site does not say where it stands: its feeds could name no story.
pub fn subscriptions(site: &Site, route: &Route, origin: &str) -> Vec<Subscription> {
    if origin.is_empty() {
        return Vec::new();
    }
    let section = match route {
        Route::Section(slug) => site.section(slug),
        _ => None,
    };
    let mut subscriptions = vec![Subscription::to_paper(site)];
    subscriptions.extend(section.map(|section| Subscription::to_section(site, section)));
    subscriptions
}
