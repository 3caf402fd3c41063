//! `issues.json`: the print magazine, one item for each issue.

use super::cards;
use crate::output::Draft;
use crate::source::{self, Pdf, Source};
use crate::wire::{Attachment, Feed, Id, Image, Issue, IssueNews, JSON_FEED, Page};
use sapbao::edition::slug;
use sapbao::routes::Route;

/// Where the document is.
pub(super) const PATH: &str = "issues.json";

pub(super) fn write(draft: &mut Draft, source: &Source) -> Result<(), String> {
    if source.issues.is_empty() {
        return Ok(());
    }
    let feed = Feed {
        version: JSON_FEED.to_owned(),
        title: source.site.language().labels().magazine.to_owned(),
        description: None,
        home_page_url: Some(source.site.address(&Route::Issues)),
        own_url: Some(PATH.to_owned()),
        next_url: None,
        icon: None,
        authors: Vec::new(),
        items: source.issues.iter().map(item).collect(),
    };
    draft.write(PATH, &feed)
}

fn item(issue: &source::Issue) -> Issue {
    let cover = issue.pages.first();
    let summary = issue.summary.as_ref();
    Issue {
        id: Id(issue.id.clone()),
        url: slug::Id::new(&issue.id).map(|id| Route::Issue(id).path()),
        title: issue.title.clone(),
        summary: summary.cloned(),
        content_text: Some(summary.unwrap_or(&issue.title).clone()),
        image: cover.map(|cover| cards::media_url(&cover.picture.file, "")),
        date_published: Some(issue.date.text.clone()),
        attachments: issue
            .pdf
            .iter()
            .map(|pdf| attachment(pdf, &issue.title))
            .collect(),
        news: IssueNews {
            pages: issue.pages.iter().map(page).collect(),
        },
    }
}

fn page(page: &source::Page) -> Page {
    let Image {
        width,
        height,
        variants,
        ..
    } = cards::measured(&page.picture, "");
    Page {
        url: cards::media_url(&page.picture.file, ""),
        width,
        height,
        alt: Some(page.alt.clone()),
        variants,
    }
}

fn attachment(pdf: &Pdf, title: &str) -> Attachment {
    Attachment {
        url: cards::media_url(&pdf.file, ""),
        mime_type: "application/pdf".to_owned(),
        title: Some(title.to_owned()),
        size_in_bytes: Some(pdf.bytes),
    }
}
