//! The way from the front page to here.

use super::tag::{Tag, tag};
use crate::app::Paper;
use crate::edition::item::SectionName;
use crate::routes::Route;

/// The front page, and the section that an article belongs to.
pub fn breadcrumb(paper: &Paper, section: Option<&SectionName>) -> Tag {
    let labels = paper.labels();
    let home = tag("a")
        .set("href", Route::Front.path())
        .with(labels.front_page);
    let section = section.map(|section| match paper.site.section(&section.slug) {
        Some(known) => {
            let path = Route::Section(known.slug.clone()).path();
            tag("li").with(tag("a").set("href", path).with(known.title.as_str()))
        }
        // A section that the site does not have has no page to lead to.
        None => tag("li").with(section.title.as_str()),
    });
    tag("nav")
        .class("breadcrumb")
        .set("aria-label", labels.breadcrumb)
        .with(tag("ol").with((tag("li").with(home), section)))
}
