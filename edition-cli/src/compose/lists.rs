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
    let latest = List {
        page_size: site.latest_page_size.unwrap_or(site.page_size),
        ..List::of(
            source,
            LATEST.to_owned(),
            site.language().labels().latest,
            &Route::Latest,
            source.articles.iter().collect(),
        )
    };
    latest.write(draft)?;
    for section in &site.sections {
        let list = List::of(
            source,
            section_folder(&section.slug),
            &section.title,
            &Route::Section(section.slug.clone()),
            section_articles(source, &section.slug),
        );
        list.write(draft)?;
        list.write_older(draft)?;
    }
    for (slug, (tag, articles)) in by_name(source, |article| &article.tags) {
        let folder = tag_folder(&slug);
        List::of(source, folder, tag, &Route::Tag(slug), articles).write(draft)?;
    }
    for (slug, (author, articles)) in by_name(source, |article| &article.authors) {
        let folder = author_folder(&slug);
        let list = List {
            is_authors: true,
            ..List::of(source, folder, author, &Route::Author(slug), articles)
        };
        list.write(draft)?;
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

/// A list of articles, as its pages have it.
pub(super) struct List<'a> {
    source: &'a Source,
    folder: String,
    title: &'a str,
    /// The page of the site that shows it.
    page_url: String,
    /// Whether the title is an author's name.
    is_authors: bool,
    /// How many items a numbered page has.
    page_size: usize,
    /// The oldest first, where pages are numbered from the oldest.
    pub articles: Vec<&'a Article>,
}

impl<'a> List<'a> {
    /// The list that `route` shows, in pages as long as the site's are.
    pub fn of(
        source: &'a Source,
        folder: String,
        title: &'a str,
        route: &Route,
        articles: Vec<&'a Article>,
    ) -> Self {
        Self {
            source,
            folder,
            title,
            page_url: source.site.address(route),
            is_authors: false,
            page_size: source.site.page_size,
            articles,
        }
    }

    fn write(&self, draft: &mut Draft) -> Result<(), String> {
        let page_size = self.page_size;
        let numbered = paging::numbered_pages(self.articles.len(), page_size);
        for number in 1..=numbered {
            let next = (number > 1).then(|| format!("{}.json", number - 1));
            let path = format!("{}/{number}.json", self.folder);
            self.write_page(draft, &path, paging::page(number, page_size), next)?;
        }
        let next = (numbered > 0).then(|| format!("{numbered}.json"));
        let head = paging::head(self.articles.len(), page_size);
        self.write_page(draft, &head_path(&self.folder), head, next)
    }

    fn write_older(&self, draft: &mut Draft) -> Result<(), String> {
        for (older, article) in self.articles.iter().enumerate().skip(1) {
            let page_size = self.page_size;
            let numbered = paging::numbered_pages(older, page_size);
            let path = older_path(&article.id.value);
            let next = (numbered > 0)
                .then(|| format!("{}{}/{numbered}.json", up_from(&path), self.folder));
            let head = paging::head(older, page_size);
            self.write_page(draft, &path, head, next)?;
        }
        Ok(())
    }

    fn write_page(
        &self,
        draft: &mut Draft,
        path: &str,
        positions: Range<usize>,
        next_url: Option<String>,
    ) -> Result<(), String> {
        let articles = self.articles[positions].iter().rev().copied();
        let mut document = self.page(path, articles, next_url);
        let profile = bylines::profile(self.title, &self.source.site, &up_from(path));
        if let (true, Some(Profile { line, icon, author })) = (self.is_authors, profile) {
            document.description = line;
            document.icon = icon;
            document.authors = vec![author];
        }
        draft.write(path, &document)
    }

    /// One page of the list, as it stands at `path`.
    pub fn page(
        &self,
        path: &str,
        articles: impl Iterator<Item = &'a Article>,
        next_url: Option<String>,
    ) -> Feed<Item> {
        let up = up_from(path);
        let items = articles.map(|article| Item {
            content_text: Some(article.lead.clone()),
            ..cards::card(article, &self.source.site, &up)
        });
        Feed {
            version: JSON_FEED.to_owned(),
            title: self.title.to_owned(),
            description: None,
            home_page_url: Some(self.page_url.clone()),
            own_url: Some(path.rsplit('/').next().unwrap_or(path).to_owned()),
            next_url,
            icon: None,
            authors: Vec::new(),
            items: items.collect(),
        }
    }
}
