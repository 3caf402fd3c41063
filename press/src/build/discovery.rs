//! What others find the site by: sitemaps for search engines, feeds for feed readers, `robots.txt`.
//!
//! All of it names whole addresses, so it needs the edition's `home_url`. A list or an article that
//! cannot be read is left out and named; nothing here stops a run but a disk that is full.

pub mod feed;
mod json_feed;
mod news;
pub mod paper;
mod robots;
mod rss;
mod sitemap;
pub mod stories;
pub mod times;
mod xml;

use std::collections::BTreeSet;
use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::Result;
use sapbao::backend::Patience;
use sapbao::edition::item::{Address, Item};
use sapbao::edition::moment::Moment;
use sapbao::edition::slug::slugify;
use sapbao::routes::Route;

use super::left_out::LeftOut;
use super::output::Output;
use super::progress::Progress;
use feed::Feed;
use news::Bulletin;
use paper::Paper;
use sitemap::Page;
use stories::Stories;

/// The names that [`write`] may give at the top of the site.
pub const FILES: [&str; 5] = [
    "feed.json",
    "feed.xml",
    "news-sitemap.xml",
    "robots.txt",
    sitemap::FRONT,
];
/// The folder that holds a folder for each section.
pub const SECTIONS: &str = "chuyen-muc/";

/// What was written.
pub enum Discovery {
    /// All of it.
    Whole,
    /// A `robots.txt` alone, for this reason.
    Without(String),
}

/// Writes all of it that can be written for this edition.
pub fn write(
    paper: Result<&Paper, &str>,
    output: &Output,
    left_out: &LeftOut,
    progress: &Progress,
) -> Result<Discovery> {
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    runtime.block_on(async {
        let paper = match paper.and_then(|paper| paper.origin().map(|_| paper)) {
            Ok(paper) => paper,
            Err(why) => {
                output.write("robots.txt", robots::document(&[]).as_bytes())?;
                return Ok(Discovery::Without(why.to_owned()));
            }
        };
        // Before the sitemaps, which leave out the articles that turn out to be unreadable here.
        let feeds = progress.step("feeds", None);
        write_feeds(paper, output, left_out).await?;
        drop(feeds);
        write_sitemaps(paper, output, left_out, progress).await?;
        let sitemaps = [
            paper.address(&format!("/{}", sitemap::FRONT)),
            paper.address("/news-sitemap.xml"),
        ];
        output.write("robots.txt", robots::document(&sitemaps).as_bytes())?;
        Ok(Discovery::Whole)
    })
}

async fn write_feeds(paper: &Paper, output: &Output, left_out: &LeftOut) -> Result<()> {
    let site = &paper.on_site.site;
    let mut feeds = vec![Feed::of_latest(site)];
    let mut slugs = BTreeSet::new();
    for section in &site.sections {
        if !feed::is_file_name(&section.slug) {
            left_out.note(
                format!("the feeds of the section {:?}", section.slug),
                "its slug cannot be the name of a folder",
            );
        } else if slugs.insert(&section.slug) {
            feeds.push(Feed::of_section(site, section));
        }
    }
    for feed in feeds {
        let stories = feed.stories(paper, left_out).await;
        let xml = rss::document(&feed, &stories, paper)?;
        output.write(&format!("{}feed.xml", feed.folder), &xml)?;
        let json = json_feed::document(&feed, &stories, paper)?;
        output.write(&format!("{}feed.json", feed.folder), &json)?;
    }
    Ok(())
}

async fn write_sitemaps(
    paper: &Paper,
    output: &Output,
    left_out: &LeftOut,
    progress: &Progress,
) -> Result<()> {
    let site = &paper.on_site.site;
    let mut bulletin = Bulletin::at(now());
    let mut pages = Vec::new();
    let (mut tags, mut authors) = (BTreeSet::new(), BTreeSet::new());
    let mut stories = Stories::of(&paper.on_site, &site.latest);
    let step = progress.step("sitemaps", None);
    while let Some(items) = stories.more(left_out).await {
        let count = items.len();
        for item in items {
            if site.tag.is_some() {
                tags.extend(item.tags.iter().map(|tag| slugify(tag)));
            }
            if site.author.is_some() {
                authors.extend(item.authors.iter().map(|author| slugify(&author.name)));
            }
            if left_out.has_article(&item.id) {
                continue;
            }
            if let Some(page) = page_of(&item) {
                bulletin.consider(&item);
                pages.push(page);
            }
        }
        step.advance(count);
    }
    // The oldest first: a new story changes the last part of a sitemap, and leaves the others as they are.
    pages.reverse();
    let routes = tags.into_iter().map(Route::Tag);
    let routes = routes.chain(authors.into_iter().map(Route::Author));
    pages.extend(routes.map(|route| Page::of(&route)));
    pages.extend(standing_pages(paper, left_out).await);

    sitemap::write(&pages, sitemap::MOST_PAGES, paper, |name, content| {
        output.write(name, content)
    })?;
    output.write("news-sitemap.xml", &bulletin.document(paper)?)
}

/// The pages that are not found by way of the stories.
async fn standing_pages(paper: &Paper, left_out: &LeftOut) -> Vec<Page> {
    let site = &paper.on_site.site;
    let mut pages: Vec<_> = [Route::Front, Route::Latest, Route::MostRead]
        .into_iter()
        .chain(
            site.sections
                .iter()
                .map(|section| Route::Section(section.slug.clone())),
        )
        .chain(site.weather.as_ref().map(|_| Route::Weather))
        .map(|route| Page::of(&route))
        .collect();
    if let Some(url) = &site.issues {
        match paper.on_site.backend.issues(url, Patience::Page).await {
            Ok(issues) => {
                pages.push(Page::of(&Route::Issues));
                pages.extend(issues.document.into_iter().map(|issue| Page {
                    changed: issue.published,
                    ..Page::of(&Route::Issue(issue.id))
                }));
            }
            Err(fault) => left_out.document(url, &fault),
        }
    }
    pages
}

/// The page of a story that is read on this site.
fn page_of(item: &Item) -> Option<Page> {
    match &item.address {
        Address::Here(path) => Some(Page {
            path: path.clone(),
            changed: item.modified.or(item.published),
        }),
        Address::Elsewhere(_) => None,
    }
}

fn now() -> Moment {
    let seconds = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |passed| passed.as_secs());
    Moment::from_seconds(i64::try_from(seconds).unwrap_or(i64::MAX))
}
