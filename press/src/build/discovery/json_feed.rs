//! A feed as [JSON Feed 1.1](https://jsonfeed.org/version/1.1), its items as the edition's own lists have them.

use anyhow::Result;
use sapbao::edition::article::Article;
use sapbao::edition::wire;
use sapbao::pages::head::subscription::JSON_FEED;
use serde_json::json;

use super::feed::Feed;
use crate::build::published::Published;

/// The document.
pub fn document(feed: &Feed, stories: &[Article], edition: &Published) -> Result<Vec<u8>> {
    let items: Vec<_> = stories.iter().map(wire::article).collect();
    Ok(serde_json::to_vec(&json!({
        "version": "https://jsonfeed.org/version/1.1",
        "title": feed.title(),
        "description": feed.description,
        "home_page_url": edition.address(&feed.page),
        "feed_url": feed.address_of(JSON_FEED, edition),
        "language": edition.on_site.site.language.tag(),
        "items": items,
    }))?)
}
