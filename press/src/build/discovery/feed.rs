//! What a feed is about and which stories are in it, whatever it is written as.

use std::sync::Arc;

use sapbao::edition::article::Article;
use sapbao::edition::body::{Block, Inline};
use sapbao::edition::item::{Address, Item};
use sapbao::edition::moment::Moment;
use sapbao::edition::site::{Section, Site};
use sapbao::pages::head::subscription::Subscription;
use sapbao::prerender::at_once;
use sapbao::routes::Route;

use super::is_written;
use crate::build::left_out::LeftOut;
use crate::build::pages::{WrittenPages, file_of};
use crate::build::published::{Published, Reading};
use crate::build::stories::Stories;

/// How many stories a feed holds.
const MOST_STORIES: usize = 20;

/// A feed of the newest stories of a list.
pub struct Feed {
    /// What it is about.
    pub description: String,
    /// The path of the page that it is the feed of.
    pub page: String,
    /// Where its files are in the site: empty, or a path that ends with a slash.
    folder: String,
    subscription: Subscription,
    list: String,
}

impl Feed {
    /// The paper's own.
    pub fn of_latest(site: &Site) -> Self {
        let description = if site.tagline.is_empty() {
            &site.name
        } else {
            &site.tagline
        };
        Self {
            description: description.clone(),
            page: Route::Front.path(),
            folder: String::new(),
            subscription: Subscription::to_paper(site),
            list: site.latest.clone(),
        }
    }

    /// A section's, in the folder that is called as its page; none, where that page can have no file.
    pub fn of_section(site: &Site, section: &Section) -> Option<Self> {
        let route = Route::Section(section.slug.clone());
        let file = file_of(&route)?;
        let name = file.strip_suffix(".html")?;
        let subscription = Subscription::to_section(site, section);
        let description = section.description.as_ref();
        Some(Self {
            description: description.unwrap_or(&subscription.title).clone(),
            page: route.path(),
            folder: format!("{name}/"),
            subscription,
            list: section.feed.clone(),
        })
    }

    /// Where one of its files is in the site.
    pub fn file(&self, name: &str) -> String {
        format!("{}{name}", self.folder)
    }

    /// Its name in a reader's list of feeds.
    pub fn title(&self) -> &str {
        &self.subscription.title
    }

    /// The whole address of one of its files.
    pub fn address_of(&self, file: &str, edition: &Published) -> String {
        edition.address(&format!("{}{file}", self.subscription.folder))
    }

    /// Its stories, as they read away from the site. Those that cannot be read are left out.
    pub fn stories(
        &self,
        edition: &Published,
        written: &WrittenPages,
        left_out: &LeftOut,
    ) -> Vec<Article> {
        let mut articles = Vec::new();
        for item in self.newest(edition, written, left_out) {
            let Reading { backend, site } = &edition.from_afar;
            match at_once(backend.article(site, &item.id)) {
                Ok(article) => articles.push(from_afar(article.document, &item, edition)),
                Err(fault) => {
                    let url = edition.on_site.site.article_document(&item.id);
                    left_out.document(&url, &fault);
                }
            }
        }
        articles
    }

    fn newest(
        &self,
        edition: &Published,
        written: &WrittenPages,
        left_out: &LeftOut,
    ) -> Vec<Arc<Item>> {
        let mut newest = Vec::new();
        let mut list = Stories::of(&edition.on_site, &self.list);
        while newest.len() < MOST_STORIES {
            let Some(items) = list.more(left_out) else {
                break;
            };
            // Whose page cannot be drawn cannot be read here either.
            newest.extend(items.into_iter().filter(|item| is_written(item, written)));
        }
        newest.truncate(MOST_STORIES);
        newest
    }
}

/// The article under its whole address, its lead before its body, and without the stories around it.
fn from_afar(mut article: Article, in_list: &Item, edition: &Published) -> Article {
    let item = &mut article.item;
    item.address = Address::Elsewhere(edition.address(in_list.address.href()));
    let zone = &edition.on_site.site.zone;
    let is_writable = |moment: &Moment| zone.rfc3339(*moment).is_some();
    item.modified = item.modified.and(item.changed());
    item.published = item.published.filter(is_writable);
    item.modified = item.modified.filter(is_writable);
    if let Some(lead) = lead(item) {
        let mut blocks = article.body.to_vec();
        blocks.insert(0, lead);
        article.body = blocks.into();
    }
    article.related.clear();
    article.newer.clear();
    article.older = None;
    article
}

/// The lead behind its desk, as the article's page shows it.
pub fn lead(item: &Item) -> Option<Block> {
    let lead = item.lead.as_deref()?;
    let text = match &item.source {
        Some(source) => format!("{source} - {lead}"),
        None => lead.to_owned(),
    };
    Some(Block::Paragraph(vec![Inline::Text(text)]))
}
