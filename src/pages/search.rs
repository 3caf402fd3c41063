//! The search: a form, and room for what `parts/search` finds. Every word that it says is in the page.
//!
//! The script may be there before the app takes the page over. So it changes attributes, and adds what it
//! makes behind what stands in an element; it takes nothing away.

use super::fault::offered;
use crate::app::Paper;
use crate::components::breadcrumb::breadcrumb;
use crate::components::masthead::search_field;
use crate::components::tag::{Tag, tag};
use crate::components::view::View;
use crate::labels::Labels;
use crate::navigation::Arrival;
use crate::routes::Route;

/// The form, its results, and the lists that lead on where there are none.
pub fn search_page(paper: &Paper, arrival: Arrival) -> (Tag, Tag, Tag) {
    let labels = paper.labels();
    let title = tag("h1")
        .class("list-head__title")
        .set("id", "search")
        .set("tabindex", "-1");
    let head = tag("header")
        .class("list-head")
        .with((breadcrumb(paper, None), title.with(labels.search.title)));
    let found = tag("div").set("data-found", true);
    let more = button("more", "data-more", labels.more).set("hidden", true);
    let search = tag("div").class("search").with((
        form(paper),
        tag("p")
            .class("search__note search__note--script")
            .with(labels.search.needs_script),
        status(labels),
        found,
        more,
        notes(labels),
    ));
    (head, search, elsewhere(paper, offered(paper, arrival)))
}

fn form(paper: &Paper) -> Tag {
    let labels = paper.labels();
    let submit = tag("button").class("button").with(labels.search.submit);
    let row = tag("div")
        .class("search__row")
        .with((search_field(labels, "search"), submit));
    let sections = paper.site.sections.iter();
    let sections = sections.map(|section| option(&section.slug, &section.title));
    let sections = choice("chuyen-muc", labels.sections, labels.search.any_section)
        .with(sections.collect::<Vec<_>>());
    let years = choice("nam", labels.search.year, labels.search.any_year);
    let choices = tag("div")
        .class("search__choices")
        .set("hidden", true)
        .with((sections, years));
    tag("form")
        .set("role", "search")
        .set("action", Route::Search.path())
        .set("aria-labelledby", "search")
        .with((row, choices))
}

fn choice(name: &'static str, label: &'static str, any: &str) -> Tag {
    tag("select")
        .set("name", name)
        .set("aria-label", label)
        .with(option("", any))
}

fn option(value: &str, text: &str) -> Tag {
    // An empty value is one, too.
    tag("option")
        .set("value", Some(value.to_owned()))
        .with(text)
}

fn status(labels: &Labels) -> Tag {
    tag("p")
        .class("search__status")
        .set("role", "status")
        .set("data-searching", labels.search.searching)
        .set("data-one", labels.search.found_one)
        .set("data-many", labels.search.found)
        .set("data-none", labels.search.found_none)
}

/// What is said where there are no results, each until its time comes.
fn notes(labels: &Labels) -> Vec<Tag> {
    let words = &labels.search;
    let unfilter = button("button button--quiet", "data-unfilter", words.unfilter);
    let again = button("button", "data-again", labels.retry);
    [
        ("none", words.try_instead, Some(unfilter)),
        ("failed", words.failed, Some(again)),
        ("unavailable", words.unavailable, None),
    ]
    .into_iter()
    .map(|(when, text, way)| {
        // That nothing was found the status says.
        let role = (when != "none").then_some("alert");
        tag("div")
            .class("search__note")
            .set("data-when", when)
            .set("hidden", true)
            .with((tag("p").set("role", role).with(text), way))
    })
    .collect()
}

fn button(class: &str, does: &'static str, text: &str) -> Tag {
    tag("button")
        .set("type", "button")
        .class(class)
        .set(does, true)
        .with(text)
}

/// Where to look without searching.
fn elsewhere(paper: &Paper, latest: View) -> Tag {
    let links = paper.site.sections.iter().map(|section| {
        let path = Route::Section(section.slug.clone()).path();
        let link = tag("a").set("href", path).with(section.title.as_str());
        tag("li").with(link)
    });
    let sections = tag("ul")
        .class("search__sections")
        .with(links.collect::<Vec<_>>());
    tag("div")
        .class("search__elsewhere")
        .with((sections, latest))
}
