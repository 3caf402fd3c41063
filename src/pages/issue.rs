//! An issue of the print magazine, its pages one under another.

use crate::app::Paper;
use crate::components::breadcrumb::breadcrumb;
use crate::components::figure::image;
use crate::components::tag::{Tag, tag};
use crate::components::time::day;
use crate::edition::issue::Issue;

/// An issue, page by page.
pub fn issue_page(paper: &Paper, issue: &Issue) -> Tag {
    let labels = paper.labels();
    let pages: Vec<_> = issue
        .pages
        .iter()
        .enumerate()
        .map(|(at, page)| {
            let mut page = page.clone();
            if page.alt.is_empty() {
                page.alt = (labels.page)(at + 1);
            }
            let page = image(page, "(min-width: 48rem) 44rem, 100vw", at != 0);
            tag("li")
                .class("issue__page")
                .set("id", format!("trang-{}", at + 1))
                .with(page)
        })
        .collect();
    let is_empty = pages.is_empty();
    let published = issue
        .published
        .map(|moment| tag("span").with((format!("{}: ", labels.published), day(paper, moment))));
    let pdf = issue.pdf.as_deref().map(|url| {
        tag("a")
            .set("href", url)
            .set("rel", "external")
            .set("download", true)
            .with(labels.download_pdf)
    });
    let title = tag("h1").class("list-head__title").set("tabindex", "-1");
    let lead = issue.lead.as_deref();
    let head = tag("header").class("list-head").with((
        breadcrumb(paper, None),
        title.with(issue.title.as_str()),
        lead.map(|lead| tag("p").class("list-head__about").with(lead)),
        tag("p").class("issue__facts").with((published, pdf)),
    ));
    let empty = is_empty.then(|| tag("p").class("empty").with(labels.list_empty));
    let pages = tag("ol").class("issue__pages").with(pages);
    tag("article").class("issue").with((head, pages, empty))
}
