//! The lists that grow with every article: the latest, each section, each tag, each author, and what
//! is older than an article.
//!
//! A list is a folder, `index.json` its head, `1.json` its oldest page (see [`crate::paging`]). What is
//! older than an article is the section's list as it stood before that article: a head of its
//! own in `feeds/older/{id}.json`, going on in the section's numbered pages. So it is one small file
//! for each article, no item is repeated, and it never changes while older articles do not.

use std::collections::BTreeMap;
use std::ops::Range;

use super::{Edition, cards, up_from};
use crate::paging;
use crate::source::{Article, Language, Source};
use crate::wire::{Feed, Item, JSON_FEED};
use sapbao::edition::slug::slugify;

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

/// Adds every list that is paged from the oldest.
pub(super) fn add(edition: &mut Edition, source: &Source) {
    let latest = List {
        folder: LATEST.to_owned(),
        title: match source.site.language {
            Language::Vietnamese => "Mới nhất",
            Language::English => "Latest",
        },
        page_url: format!("{}/moi-nhat", source.site.home_url),
        articles: source.articles.iter().collect(),
    };
    latest.add(edition, source);
    for section in &source.site.sections {
        let list = List {
            folder: section_folder(&section.slug),
            title: &section.title,
            page_url: format!("{}/chuyen-muc/{}", source.site.home_url, section.slug),
            articles: section_articles(source, &section.slug),
        };
        list.add(edition, source);
        list.add_older(edition, source);
    }
    for (slug, (name, articles)) in by_name(source, |article| &article.tags) {
        let page_url = format!("{}/chu-de/{slug}", source.site.home_url);
        List {
            folder: tag_folder(&slug),
            title: name,
            page_url,
            articles,
        }
        .add(edition, source);
    }
    for (slug, (name, articles)) in by_name(source, |article| &article.authors) {
        let page_url = format!("{}/tac-gia/{slug}", source.site.home_url);
        List {
            folder: author_folder(&slug),
            title: name,
            page_url,
            articles,
        }
        .add(edition, source);
    }
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
    articles: Vec<&'a Article>,
}

impl List<'_> {
    fn add(&self, edition: &mut Edition, source: &Source) {
        let page_size = source.site.page_size;
        let numbered = paging::numbered_pages(self.articles.len(), page_size);
        for number in 1..=numbered {
            let next = (number > 1).then(|| format!("{}.json", number - 1));
            let path = format!("{}/{number}.json", self.folder);
            self.add_page(edition, source, path, paging::page(number, page_size), next);
        }
        let next = (numbered > 0).then(|| format!("{numbered}.json"));
        let head = paging::head(self.articles.len(), page_size);
        self.add_page(edition, source, head_path(&self.folder), head, next);
    }

    fn add_older(&self, edition: &mut Edition, source: &Source) {
        for (older, article) in self
            .articles
            .iter()
            .enumerate()
            .filter(|(older, _)| *older > 0)
        {
            let numbered = paging::numbered_pages(older, source.site.page_size);
            let path = older_path(&article.id.value);
            let next = (numbered > 0)
                .then(|| format!("{}{}/{numbered}.json", up_from(&path), self.folder));
            self.add_page(
                edition,
                source,
                path,
                paging::head(older, source.site.page_size),
                next,
            );
        }
    }

    fn add_page(
        &self,
        edition: &mut Edition,
        source: &Source,
        path: String,
        positions: Range<usize>,
        next_url: Option<String>,
    ) {
        let articles = self.articles[positions].iter().rev().copied();
        let document = page(
            source,
            &path,
            self.title,
            &self.page_url,
            next_url,
            articles,
        );
        edition.add(path.clone(), &document);
    }
}

/// One page of a list, as it stands at `path`.
pub(super) fn page<'a>(
    source: &'a Source,
    path: &'a str,
    title: &'a str,
    page_url: &'a str,
    next_url: Option<String>,
    articles: impl Iterator<Item = &'a Article>,
) -> Feed<'a> {
    let up = up_from(path);
    let items = articles.map(|article| Item {
        content_text: Some(&article.lead),
        ..cards::card(article, &source.site, &up)
    });
    Feed {
        version: JSON_FEED,
        title,
        home_page_url: page_url,
        own_url: path.rsplit('/').next().unwrap_or(path),
        next_url,
        items: items.collect(),
    }
}
