//! `issues.json` beyond its shape: pages that can be shown, a PDF that is there.

use super::kind::DocumentKind;
use super::path::element;
use super::sheet::Sheet;
use super::{feed, item};
use crate::wire::{Feed, Issue};

pub(super) fn check(issues: &Feed<Issue>, sheet: &mut Sheet) {
    feed::head(issues, sheet);
    feed::once_each(issues.items.iter().map(|issue| &issue.id), sheet);
    for (index, issue) in issues.items.iter().enumerate() {
        check_issue(issue, &element("$.items", index), sheet);
    }
    sheet.follow_next(issues.next_url.as_ref(), DocumentKind::Issues);
}

fn check_issue(issue: &Issue, field: &str, sheet: &mut Sheet) {
    if let Some(cover) = &issue.image {
        sheet.media(&format!("{field}.image"), cover);
    }
    for (index, page) in issue.news.pages.iter().enumerate() {
        let field = element(&format!("{field}._news.pages"), index);
        sheet.media(&format!("{field}.url"), &page.url);
        item::known(
            page.width.zip(page.height),
            page.alt.as_deref(),
            &field,
            sheet,
        );
        item::variants(&page.variants, &field, sheet);
    }
    for (index, file) in issue.attachments.iter().enumerate() {
        let field = element(&format!("{field}.attachments"), index);
        sheet.media(&format!("{field}.url"), &file.url);
    }
}
