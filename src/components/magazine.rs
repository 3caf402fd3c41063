//! The magazine's current issue, as a strip of its pages.

use super::block::block_heading;
use super::figure::image;
use super::tag::{Tag, tag};
use crate::app::Paper;
use crate::edition::item::Item;
use crate::routes::Route;

/// The newest issue, leading to its pages.
pub fn magazine_strip(paper: &Paper, issue: &Item) -> Tag {
    let labels = paper.labels();
    let route = Route::Issue(issue.id.clone());
    let path = route.path();
    let pages: Vec<_> = issue
        .print
        .pages
        .iter()
        .cloned()
        .enumerate()
        .map(|(at, mut page)| {
            page.alt = labels.page.with(&(at + 1).to_string());
            let href = format!("{path}#trang-{}", at + 1);
            let link = tag("a").set("href", href).with(image(page, "8rem", true));
            tag("li").with(link)
        })
        .collect();
    let title = format!("{}: {}", labels.magazine, issue.title);
    let heading = block_heading("magazine", &route, &title);
    tag("section")
        .class("magazine")
        .set("aria-labelledby", "magazine")
        .with((heading, tag("ul").class("magazine__pages").with(pages)))
}
