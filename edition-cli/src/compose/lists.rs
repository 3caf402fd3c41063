//! The lists that grow with every article: the latest, each section, each tag, each author, and what
//! is older than an article.
//!
//! A list is a folder, `index.json` its head, `1.json` its oldest page (see [`crate::paging`]). What is
//! older than an article is the section's list as it stood before that article: a head of its
//! own in `feeds/older/{id}.json`, going on in the section's numbered pages. So it is one small file
//! for each article, no item is repeated, and it never changes while older articles do not.

use std::collections::BTreeMap;
use std::ops::Range;

use super::bylines::{self, Profile};
use super::{cards, up_from};
use crate::output::Draft;
use crate::paging;
use crate::source::{Article, Source};
use crate::wire::{Feed, Item, JSON_FEED};
use sapbao::edition::slug::slugify;
use sapbao::routes::Route;

/// The folder of the list of everything.
pub(super) const LATEST: &str = "feeds/latest";

/// The folder of a section's list.
pub(super) fn section_folder(slug: &str) -> String {
    format!("feeds/section-{slug}")
}

/// The folder of a tag's list.
pub(super) fn tag_folder(slug: &str) -> String {
    format!("feeds/tag-{slug}")
}

/// The folder of an author's list.
pub(super) fn author_folder(slug: &str) -> String {
    format!("feeds/author-{slug}")
}

/// Where a list begins.
pub(super) fn head_path(folder: &str) -> String {
    format!("{folder}/index.json")
}

/// The list of what is older than an article.
pub(super) fn older_path(id: &str) -> String {
    format!("feeds/older/{id}.json")
}

/// The articles of a section, the oldest first.
pub(super) fn section_articles<'a>(source: &'a Source, slug: &str) -> Vec<&'a Article> {
    source
        .articles
        .iter()
        .filter(|article| article.section.value == slug)
        .collect()
}

/// Writes every list that is paged from the oldest.
pub(super) fn write(draft: &mut Draft, source: &Source) -> Result<(), String> {
    let site = &source.site;
    let list = List {
        folder: LATEST.to_owned(),
        title: site.language().labels().latest,
        page_url: site.address(&Route::Latest),
        is_authors: false,
        page_size: site.latest_page_size.unwrap_or(site.page_size),
        articles: source.articles.iter().collect(),
    };
    list.write(draft, source)?;
    for section in &site.sections {
        let list = List {
            folder: section_folder(&section.slug),
            title: &section.title,
            page_url: site.address(&Route::Section(section.slug.clone())),
            is_authors: false,
            page_size: site.page_size,
            articles: section_articles(source, &section.slug),
        };
        list.write(draft, source)?;
        list.write_older(draft, source)?;
    }
    for (slug, (title, articles)) in by_name(source, |article| &article.tags) {
        let list = List {
            folder: tag_folder(&slug),
            title,
            page_url: site.address(&Route::Tag(slug.clone())),
            is_authors: false,
            page_size: site.page_size,
            articles,
        };
        list.write(draft, source)?;
    }
    for (slug, (title, articles)) in by_name(source, |article| &article.authors) {
        let list = List {
            folder: author_folder(&slug),
            title,
            page_url: site.address(&Route::Author(slug.clone())),
            is_authors: true,
            page_size: site.page_size,
            articles,
        };
        list.write(draft, source)?;
    }
    Ok(())
}

/// Articles by the slugs of some names that they bear. Names with one slug share a list, under the
/// name that was used first.
fn by_name(
    source: &Source,
    names: impl Fn(&Article) -> &Vec<String>,
) -> BTreeMap<String, (&str, Vec<&Article>)> {
    let mut lists = BTreeMap::<String, (&str, Vec<&Article>)>::new();
    for article in &source.articles {
        for name in names(article) {
            let (_, articles) = lists.entry(slugify(name)).or_insert((name, Vec::new()));
            if articles.last().is_none_or(|last| last.id != article.id) {
                articles.push(article);
            }
        }
    }
    lists
}

/// A list of articles, the oldest first.
struct List<'a> {
    folder: String,
    title: &'a str,
    /// The page of the site that shows it.
    page_url: String,
    /// Whether the title is an author's name.
    is_authors: bool,
    /// How many items a numbered page has.
    page_size: usize,
    articles: Vec<&'a Article>,
}

impl List<'_> {
    fn write(&self, draft: &mut Draft, source: &Source) -> Result<(), String> {
        let page_size = self.page_size;
        let numbered = paging::numbered_pages(self.articles.len(), page_size);
        for number in 1..=numbered {
            let next = (number > 1).then(|| format!("{}.json", number - 1));
            let path = format!("{}/{number}.json", self.folder);
            self.write_page(draft, source, &path, paging::page(number, page_size), next)?;
        }
        let next = (numbered > 0).then(|| format!("{numbered}.json"));
        let head = paging::head(self.articles.len(), page_size);
        self.write_page(draft, source, &head_path(&self.folder), head, next)
    }

    fn write_older(&self, draft: &mut Draft, source: &Source) -> Result<(), String> {
        for (older, article) in self.articles.iter().enumerate().skip(1) {
            let page_size = self.page_size;
            let numbered = paging::numbered_pages(older, page_size);
            let path = older_path(&article.id.value);
            let next = (numbered > 0)
                .then(|| format!("{}{}/{numbered}.json", up_from(&path), self.folder));
            let head = paging::head(older, page_size);
            self.write_page(draft, source, &path, head, next)?;
        }
        Ok(())
    }

    fn write_page(
        &self,
        draft: &mut Draft,
        source: &Source,
        path: &str,
        positions: Range<usize>,
        next_url: Option<String>,
    ) -> Result<(), String> {
        let articles = self.articles[positions].iter().rev().copied();
        let mut document = page(source, path, self.title, &self.page_url, next_url, articles);
        let profile = bylines::profile(self.title, &source.site, &up_from(path));
        if let (true, Some(Profile { line, icon, author })) = (self.is_authors, profile) {
            document.description = line;
            document.icon = icon;
            document.authors = vec![author];
        }
        draft.write(path, &document)
    }
}

/// One page of a list, as it stands at `path`.
pub(super) fn page<'a>(
    source: &Source,
    path: &str,
    title: &str,
    page_url: &str,
    next_url: Option<String>,
    articles: impl Iterator<Item = &'a Article>,
) -> Feed<Item> {
    let up = up_from(path);
    let items = articles.map(|article| Item {
        content_text: Some(article.lead.clone()),
        ..cards::card(article, &source.site, &up)
    });
    Feed {
        version: JSON_FEED.to_owned(),
        title: title.to_owned(),
        description: None,
        home_page_url: Some(page_url.to_owned()),
        own_url: Some(path.rsplit('/').next().unwrap_or(path).to_owned()),
        next_url,
        icon: None,
        authors: Vec::new(),
        items: items.collect(),
    }
}
