//! An issue of the print magazine, its pages one under another. The viewer shows them one by one.

use crate::app::Paper;
use crate::components::breadcrumb::breadcrumb_of_issue;
use crate::components::gallery;
use crate::components::tag::{Tag, tag};
use crate::components::time::day;
use crate::edition::item::Item;

/// How wide its pages are shown.
pub(super) const PAGE: &str = "(min-width: 48rem) 44rem, 100vw";

/// An issue, page by page.
pub fn issue_page(paper: &Paper, issue: &Item) -> Tag {
    let labels = paper.labels();
    let pages: Vec<_> = issue
        .print
        .pages
        .iter()
        .enumerate()
        .map(|(at, page)| {
            let mut page = page.clone();
            if page.alt.is_empty() {
                page.alt = labels.page.with(&(at + 1).to_string());
            }
            let id = format!("trang-{}", at + 1);
            let page = gallery::view(id, page, PAGE, at != 0, labels.view_picture);
            tag("li").class("issue__page").with(page)
        })
        .collect();
    let is_empty = pages.is_empty();
    let published = issue
        .published
        .map(|moment| tag("span").with((format!("{}: ", labels.published), day(paper, moment))));
    let pdf = issue.print.pdf.as_deref().map(|url| {
        tag("a")
            .set("href", url)
            .set("rel", "external")
            .set("download", true)
            .with(labels.download_pdf)
    });
    let title = tag("h1").class("list-head__title").set("tabindex", "-1");
    let lead = issue.lead.as_deref();
    // Without the viewer it leads to where the pages begin.
    let view = (!is_empty).then(|| {
        tag("a")
            .class("button issue__view")
            .set("href", "#trang-1")
            .set("data-view", "trang-1")
            .with(labels.view_pages)
    });
    let head = tag("header").class("list-head").with((
        breadcrumb_of_issue(paper),
        title.with(issue.title.as_str()),
        lead.map(|lead| tag("p").class("list-head__about").with(lead)),
        tag("p").class("issue__facts").with((published, pdf)),
        view,
    ));
    let empty = is_empty.then(|| tag("p").class("empty").with(labels.no_pages));
    let pages = tag("ol").class("issue__pages").with(pages);
    gallery::of_pages(tag("article"), labels).with((head, pages, empty))
}
