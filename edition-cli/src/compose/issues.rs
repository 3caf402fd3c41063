//! `issues.json`: the print magazine, one item for each issue.

use super::{Edition, cards};
use crate::source::{Issue, Language, Source};
use crate::wire::{Feed, Item, JSON_FEED, News, Page};

/// Where the document is.
pub(super) const PATH: &str = "issues.json";

pub(super) fn add(edition: &mut Edition, source: &Source) {
    if source.issues.is_empty() {
        return;
    }
    let page_url = format!("{}/an-pham", source.site.home_url);
    let feed = Feed {
        version: JSON_FEED,
        title: match source.site.language {
            Language::Vietnamese => "Ấn phẩm",
            Language::English => "Issues",
        },
        home_page_url: &page_url,
        own_url: PATH,
        next_url: None,
        items: source.issues.iter().map(item).collect(),
    };
    edition.add(PATH.to_owned(), &feed);
}

fn item(issue: &Issue) -> Item<'_> {
    Item {
        id: &issue.id,
        url: format!("/an-pham/{}", issue.id),
        title: &issue.title,
        summary: issue.summary.as_deref(),
        content_html: None,
        content_text: Some(issue.summary.as_ref().unwrap_or(&issue.title)),
        image: issue
            .pages
            .first()
            .map(|cover| cards::media_url(&cover.picture.file, "")),
        date_published: &issue.date.text,
        date_modified: None,
        authors: Vec::new(),
        tags: &[],
        news: News {
            pages: issue
                .pages
                .iter()
                .map(|page| Page {
                    url: cards::media_url(&page.picture.file, ""),
                    width: page.picture.width,
                    height: page.picture.height,
                    alt: &page.alt,
                    variants: cards::variants(&page.picture, ""),
                })
                .collect(),
            ..News::default()
        },
    }
}
