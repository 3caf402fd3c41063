//! The print magazine: its issues, year by year.

use crate::app::Paper;
use crate::components::breadcrumb::breadcrumb;
use crate::components::figure::image;
use crate::components::tag::{Tag, tag};
use crate::components::time::day;
use crate::edition::item::Item;
use crate::pages::{OpenedPages, list_fault};
use crate::routes::Route;

/// How many covers are in sight at once; those below them can wait.
const IN_SIGHT: usize = 4;

/// The covers of all issues, newest first.
pub fn issues_page(paper: &Paper, opened: &OpenedPages) -> (Tag, Vec<Tag>, Option<Tag>) {
    let labels = paper.labels();
    let title = tag("h1").class("list-head__title").set("tabindex", "-1");
    let head = tag("header")
        .class("list-head")
        .with((breadcrumb(paper, None), title.with(labels.magazine)));
    let mut newest_first: Vec<_> = opened.items().collect();
    newest_first.sort_by_key(|issue| std::cmp::Reverse(issue.published));
    let covers: Vec<_> = newest_first
        .iter()
        .enumerate()
        .map(|(at, issue)| (year(paper, issue), cover(paper, issue, at >= IN_SIGHT)))
        .collect();
    // The press may not have had all of them, either; why not does not travel.
    let foot = if opened.goes_on() {
        let navigation = paper.navigation;
        let fault = opened.fault.as_ref();
        Some(list_fault(fault, labels, move || navigation.again()))
    } else {
        let is_empty = covers.is_empty();
        is_empty.then(|| tag("p").class("empty").with(labels.no_issues))
    };
    (head, by_year(covers, opened.goes_on()), foot)
}

/// The year that an issue came out in, where the paper is.
fn year(paper: &Paper, issue: &Item) -> Option<String> {
    let published = paper.site.zone.wall_time(issue.published?);
    Some(published.year.to_string())
}

/// One part for each year. Issues without a day come last, and need no heading; nor does the only year, unless others
/// may follow.
fn by_year(covers: Vec<(Option<String>, Tag)>, goes_on: bool) -> Vec<Tag> {
    let mut years: Vec<(Option<String>, Vec<Tag>)> = Vec::new();
    for (year, cover) in covers {
        match years.last_mut() {
            Some((last, covers)) if *last == year => covers.push(cover),
            _ => years.push((year, vec![cover])),
        }
    }
    let is_only = years.len() == 1 && !goes_on;
    years
        .into_iter()
        .map(|(year, covers)| {
            let year = year.filter(|_| !is_only);
            let heading = year.map(|year| tag("h2").class("issues__year").with(year));
            let covers = tag("ul").class("issues").with(covers);
            tag("section").with((heading, covers))
        })
        .collect()
}

fn cover(paper: &Paper, issue: &Item, is_lazy: bool) -> Tag {
    let first_page = issue.print.pages.first();
    let mut picture = first_page.or(issue.picture.as_ref()).cloned();
    if let Some(picture) = &mut picture {
        // The title stands below it.
        picture.alt.clear();
    }
    let picture = picture.map(|picture| image(picture, "(min-width: 48rem) 14rem, 45vw", is_lazy));
    let title = tag("span")
        .class("issues__title")
        .with(issue.title.as_str());
    let link = tag("a")
        .set("href", Route::Issue(issue.id.clone()).path())
        .with((picture, title));
    let published = issue.published.map(|moment| day(paper, moment));
    tag("li").with((link, published))
}
