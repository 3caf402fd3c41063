//! The magazine's current issue, as a strip of its pages.

use super::figure::image;
use super::tag::{Tag, tag};
use crate::app::Paper;
use crate::edition::issue::Issue;
use crate::routes::Route;

/// The newest issue, leading to its pages.
pub fn magazine_strip(paper: &Paper, issue: Issue) -> Tag {
    let labels = paper.labels();
    let path = Route::Issue(issue.id).path();
    let pages: Vec<_> = issue
        .pages
        .into_iter()
        .enumerate()
        .map(|(at, mut page)| {
            page.alt = (labels.page)(at + 1);
            let href = format!("{path}#trang-{}", at + 1);
            let link = tag("a").set("href", href).with(image(page, "8rem", true));
            tag("li").with(link)
        })
        .collect();
    let link = tag("a")
        .set("href", path)
        .with(format!("{}: {}", labels.magazine, issue.title));
    let heading = tag("h2")
        .class("block__title")
        .set("id", "magazine")
        .with(link);
    tag("section")
        .class("magazine")
        .set("aria-labelledby", "magazine")
        .with((heading, tag("ul").class("magazine__pages").with(pages)))
}
