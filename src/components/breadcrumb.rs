//! The way from the front page to here.

use super::tag::{Tag, tag};
use crate::app::Paper;
use crate::edition::item::SectionName;
use crate::routes::Route;

/// The front page, and the section that an article belongs to.
pub fn breadcrumb(paper: &Paper, section: Option<&SectionName>) -> Tag {
    let section = section.map(|section| match paper.site.section(&section.slug) {
        Some(known) => {
            let path = Route::Section(known.slug.clone()).path();
            tag("li").with(link(&path, &known.title))
        }
        // A section that the site does not have has no page to lead to.
        None => tag("li").with(section.title.as_str()),
    });
    way(paper, section)
}

/// The front page, and the magazine's issues.
pub fn breadcrumb_of_issue(paper: &Paper) -> Tag {
    let issues = link(&Route::Issues.path(), paper.labels().magazine);
    way(paper, Some(tag("li").with(issues)))
}

fn way(paper: &Paper, further: Option<Tag>) -> Tag {
    let labels = paper.labels();
    let home = link(&Route::Front.path(), labels.front_page);
    tag("nav")
        .class("breadcrumb")
        .set("aria-label", labels.breadcrumb)
        .with(tag("ol").with((tag("li").with(home), further)))
}

fn link(path: &str, name: &str) -> Tag {
    tag("a").set("href", path).with(name)
}
