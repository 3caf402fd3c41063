//! What others find the site by: sitemaps for search engines, feeds for feed readers, `robots.txt`.
//!
//! All of it names whole addresses, so it needs the edition's `home_url`. A list or an article that
//! cannot be read is left out and named; nothing here stops a run but a disk that is full.

pub mod feed;
mod json_feed;
mod news;
mod robots;
mod rss;
mod sitemap;
mod xml;

use std::collections::BTreeSet;

use anyhow::Result;
use sapbao::edition::item::{Address, Item};
use sapbao::pages::head::subscription::{JSON_FEED, RSS_FEED};
use sapbao::reader::clock::now;
use sapbao::routes::Route;

use super::pages::WrittenPages;
use super::pages::census::{Census, List};
use super::pages::moved;
use super::published::Published;
use super::run::Run;
use super::stories::Stories;
use crate::interrupt;
use feed::Feed;
use news::Bulletin;
use sitemap::Page;

/// The names that [`write`] may give at the top of the site.
pub const FILES: [&str; 5] = [
    JSON_FEED,
    RSS_FEED,
    news::FILE,
    robots::FILE,
    sitemap::FRONT,
];
/// So many old stories in a row are not followed by news.
const MOST_PINNED: usize = 100;
/// The folder that holds a folder for each section.
pub const SECTIONS: &str = "chuyen-muc/";

/// What was written.
pub enum Discovery {
    /// All of it.
    Whole,
    /// A `robots.txt` alone, for this reason.
    Without(String),
}

/// Writes all of it that can be written for this edition, of whose pages these were `written`.
pub fn write(
    edition: &Published,
    census: &Census,
    written: &WrittenPages,
    run: Run<'_>,
) -> Result<Discovery> {
    let output = run.output;
    if let Err(why) = edition.origin() {
        output.write(robots::FILE, robots::document(&[]).as_bytes())?;
        return Ok(Discovery::Without(why.to_owned()));
    }
    let feeds = run.progress.step("feeds", None);
    write_feeds(edition, written, run)?;
    drop(feeds);
    let step = run.progress.step("sitemaps", None);
    let pages = pages(census, written);
    sitemap::write(&pages, sitemap::MOST_PAGES, edition, |name, content| {
        output.write(name, content)
    })?;
    let mut sitemaps = vec![edition.address(&format!("/{}", sitemap::FRONT))];
    if write_news(edition, written, run)? {
        sitemaps.push(edition.address(&format!("/{}", news::FILE)));
    }
    drop(step);
    output.write(robots::FILE, robots::document(&sitemaps).as_bytes())?;
    Ok(Discovery::Whole)
}

fn write_feeds(edition: &Published, written: &WrittenPages, run: Run<'_>) -> Result<()> {
    let site = &edition.on_site.site;
    let mut feeds = vec![Feed::of_latest(site)];
    let mut slugs = BTreeSet::new();
    for section in &site.sections {
        match Feed::of_section(site, section) {
            Some(feed) if slugs.insert(&section.slug) => {
                if written.has(&Route::Section(section.slug.clone())) {
                    feeds.push(feed);
                } else if moved::stays(edition, run) {
                    // An empty one would lead to a page that is not there.
                    for name in [RSS_FEED, JSON_FEED] {
                        run.output.keep_as_it_is(&feed.file(name));
                    }
                }
            }
            Some(_) => {}
            None => run.left_out.note(
                format!("the feeds of the section {:?}", section.slug),
                "its slug cannot be the name of a folder",
            ),
        }
    }
    for feed in feeds {
        interrupt::check()?;
        let stories = feed.stories(edition, written, run.left_out);
        let xml = rss::document(&feed, &stories, edition)?;
        run.output.write(&feed.file(RSS_FEED), &xml)?;
        let json = json_feed::document(&feed, &stories, edition)?;
        run.output.write(&feed.file(JSON_FEED), &json)?;
    }
    Ok(())
}

fn write_news(edition: &Published, written: &WrittenPages, run: Run<'_>) -> Result<bool> {
    let mut bulletin = Bulletin::at(now());
    let mut stories = Stories::of(&edition.on_site, &edition.on_site.site.latest);
    // Old stories may be pinned before the news.
    let mut old_in_a_row = 0;
    while old_in_a_row < MOST_PINNED
        && let Some(items) = stories.more(run.left_out)
    {
        for item in items {
            if bulletin.is_old(&item) {
                old_in_a_row += 1;
                continue;
            }
            old_in_a_row = 0;
            if is_written(&item, written) {
                bulletin.consider(&item);
            }
        }
    }
    // A sitemap of nothing is none, by its schema.
    if bulletin.is_empty() {
        return Ok(false);
    }
    run.output.write(news::FILE, &bulletin.document(edition)?)?;
    Ok(true)
}

/// Whether a story has a page here.
fn is_written(item: &Item, written: &WrittenPages) -> bool {
    match &item.address {
        Address::Here(path) => written.has(&Route::parse(path)),
        Address::Elsewhere(_) => false,
    }
}

/// Every page that was written and may be found, the oldest stories first: a new one changes the last part of a sitemap,
/// and leaves the others as they are.
fn pages(census: &Census, written: &WrittenPages) -> Vec<Page> {
    let stories = census.articles.iter().rev();
    let stories = stories.map(|story| (Route::parse(&story.path), story.changed));
    let is_standing = |list: &&List| !matches!(list.route, Route::Tag(_) | Route::Author(_));
    let (standing, further): (Vec<_>, Vec<_>) = census.lists.iter().partition(is_standing);
    let of = |list: &List| (list.route.clone(), None);
    let (front, others) = census.others.split_at(1.min(census.others.len()));
    stories
        .chain(further.into_iter().map(of))
        .chain(front.iter().cloned())
        .chain(standing.into_iter().map(of))
        .chain(others.iter().cloned())
        .filter(|(route, _)| *route != Route::Search && written.has(route))
        .map(|(route, changed)| Page {
            path: route.path(),
            changed,
        })
        .collect()
}
