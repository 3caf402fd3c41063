//! What a feed is about and which stories are in it, whatever it is written as.

use sapbao::edition::article::Article;
use sapbao::edition::body::{Block, Inline};
use sapbao::edition::item::{Address, Item};
use sapbao::edition::moment::Moment;
use sapbao::edition::site::{Section, Site};
use sapbao::routes::Route;

use super::super::left_out::LeftOut;
use super::super::pages::{Written, is_free_for_a_folder};
use super::paper::Paper;
use super::stories::Stories;
use super::times::w3c;
use super::{SECTIONS, is_written};

/// How many stories a feed holds.
const MOST_STORIES: usize = 20;
/// In bytes. File systems take 255 for one name.
const LONGEST_FILE_NAME: usize = 200;

/// A feed of the newest stories of a list.
pub struct Feed {
    /// Its name in a reader's list of feeds.
    pub title: String,
    /// What it is about.
    pub description: String,
    /// The path of the page that it is the feed of.
    pub page: String,
    /// Where its files are in the site: empty, or a path that ends with a slash.
    pub folder: String,
    /// The path of that folder in addresses.
    address: String,
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
            title: site.name.clone(),
            description: description.clone(),
            page: Route::Front.path(),
            folder: String::new(),
            address: "/".to_owned(),
            list: site.latest.clone(),
        }
    }

    /// A section's; none, where its slug cannot be the name of a folder.
    pub fn of_section(site: &Site, section: &Section) -> Option<Self> {
        if !is_file_name(&section.slug) {
            return None;
        }
        let title = format!("{} - {}", section.title, site.name);
        let page = Route::Section(section.slug.clone()).path();
        Some(Self {
            description: section.description.clone().unwrap_or_else(|| title.clone()),
            title,
            address: format!("{page}/"),
            page,
            folder: format!("{SECTIONS}{}/", section.slug),
            list: section.feed.clone(),
        })
    }

    /// The path of one of its files in addresses.
    pub fn path_of(&self, file: &str) -> String {
        format!("{}{file}", self.address)
    }

    /// The whole address of one of its files.
    pub fn address_of(&self, file: &str, paper: &Paper) -> String {
        paper.address(&self.path_of(file))
    }

    /// Its stories, as they read away from the site. Those that cannot be read are left out.
    pub async fn stories(
        &self,
        paper: &Paper,
        written: &Written,
        left_out: &LeftOut,
    ) -> Vec<Article> {
        let mut articles = Vec::new();
        for item in self.newest(paper, written, left_out).await {
            let view = &paper.from_afar;
            match view.backend.article(&view.site, &item.id).await {
                Ok(article) => articles.push(from_afar(article.document, &item, paper)),
                Err(fault) => {
                    let url = paper.on_site.site.article_document(&item.id);
                    left_out.document(&url, &fault);
                }
            }
        }
        articles
    }

    async fn newest(&self, paper: &Paper, written: &Written, left_out: &LeftOut) -> Vec<Item> {
        let mut newest = Vec::new();
        let mut list = Stories::of(&paper.on_site, &self.list);
        while newest.len() < MOST_STORIES {
            let Some(items) = list.more(left_out).await else {
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
fn from_afar(mut article: Article, in_list: &Item, paper: &Paper) -> Article {
    let item = &mut article.item;
    item.address = Address::Elsewhere(paper.address(in_list.address.href()));
    let zone = &paper.on_site.site.zone;
    let is_writable = |moment: &Moment| w3c(*moment, zone).is_some();
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

/// Whether a section's slug can be the name of a folder that every host serves.
fn is_file_name(slug: &str) -> bool {
    !slug.is_empty()
        && slug.len() <= LONGEST_FILE_NAME
        && !slug.starts_with('.')
        && is_free_for_a_folder(slug)
        && !slug.contains(|letter: char| letter.is_control() || matches!(letter, '/' | '\\'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slug_never_leads_out_of_its_folder() {
        for slug in [
            "",
            ".",
            "..",
            "../..",
            "a/b",
            "a\\b",
            ".git",
            "a\0",
            "a.html",
            &"a".repeat(300),
        ] {
            assert!(!is_file_name(slug), "{slug:?}");
        }
        assert!(is_file_name("ocop") && is_file_name("làng nghề"));
    }
}
