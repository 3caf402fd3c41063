//! The top of every page: the paper's name, the day, the weather, the sections.

use super::appearance::appearance;
use super::icon::{self, icon};
use super::part::{Document, Need, lasting_part};
use super::tag::{Content, Tag, live, tag};
use super::view::View;
use super::weather::weather_strip;
use crate::app::{Marks, Paper};
use crate::labels::Labels;
use crate::routes::Route;
use leptos::prelude::*;

/// The top of every page.
pub fn masthead(paper: &Paper, marks: RwSignal<Marks>) -> Tag {
    let labels = paper.labels();
    let site = &paper.site;
    let now = paper.now;
    let zone = site.zone.clone();
    let today = live(move || View::Text(labels.date(zone.wall_time(now.get()))));
    let weather = site.weather.is_some().then(|| {
        let strip = paper.clone();
        let show = move |documents: Vec<Option<Document>>| match documents.into_iter().next() {
            Some(Some(Document::Weather(weather))) => weather_strip(&strip, weather, now).view(),
            _ => View::Nothing,
        };
        let part = lasting_part(paper, vec![Need::Weather], 0, show);
        tag("div").class("masthead__weather").with(part)
    });
    let bar = tag("div").class("masthead__bar");
    let today = tag("p").class("masthead__today").with(today);
    let bar = bar.with((today, search(labels), weather));
    let menu = tag("a")
        .class("masthead__menu")
        .set("href", "#sections")
        .set("data-opens", "drawer")
        .set("aria-label", labels.open_sections)
        .with(icon(icon::MENU));
    let home = tag("a").set("href", Route::Front.path());
    let home = match site.logo.clone() {
        Some(logo) => home.with(
            tag("img")
                .class("masthead__logo")
                .set("src", logo)
                .set("alt", site.name.as_str()),
        ),
        None => home.with(site.name.as_str()),
    };
    let tagline = (!site.tagline.is_empty()).then(|| {
        tag("p")
            .class("masthead__tagline")
            .with(site.tagline.as_str())
    });
    let title = tag("div").class("masthead__title");
    let title = title.with((
        menu,
        tag("p").class("masthead__name").with(home),
        appearance(labels),
        tagline,
    ));
    let nav = tag("nav")
        .class("masthead__nav")
        .set("aria-label", labels.sections);
    tag("header")
        .class("masthead")
        .with((bar, title, nav.with(section_links(paper, marks))))
}

/// The way to the search: a field where there is room for it, else a link. `early/search.js` does what can
/// be done without leaving the page.
fn search(labels: &Labels) -> Tag {
    let path = Route::Search.path();
    let link = tag("a")
        .set("href", path.as_str())
        .set("aria-label", labels.search.title)
        .with(icon(icon::SEARCH));
    // `early/search.js` makes it a field in time for the first paint: browsers that fill in forms look at the fields of a page
    // as soon as it is parsed, and to tell where they stand lay all of it out, before its stylesheet has come.
    let field = search_field(labels, "hidden");
    tag("form")
        .class("masthead__search")
        .set("role", "search")
        .set("action", path)
        .with((link, field))
}

/// Where a reader types what they look for; an input of this type.
pub fn search_field(labels: &Labels, kind: &'static str) -> Tag {
    tag("input")
        .set("type", kind)
        .set("name", "q")
        .set("aria-label", labels.search.field)
        .set("placeholder", labels.search.field)
        .set("autocomplete", "off")
        .set("enterkeyhint", "search")
}

/// The front page and the sections, the current one marked.
pub fn section_links(paper: &Paper, marks: RwSignal<Marks>) -> Tag {
    let home = tag("a")
        .set("href", Route::Front.path())
        .live("aria-current", move || {
            marks
                .with(|marks| marks.is_front)
                .then(|| "page".to_owned())
        })
        .with(paper.labels().front_page);
    let sections: Vec<_> = paper
        .site
        .sections
        .iter()
        .map(|section| {
            let slug = section.slug.clone();
            let current = move || {
                let is_current = marks.with(|marks| marks.section.as_ref() == Some(&slug));
                is_current.then(|| "true".to_owned())
            };
            let path = Route::Section(section.slug.clone()).path();
            tag("a")
                .set("href", path)
                .live("aria-current", current)
                .with(section.title.as_str())
        })
        .collect();
    links("sections", (home, sections))
}

/// The whole lists, as links.
pub fn list_links(paper: &Paper, class: &'static str) -> Tag {
    let labels = paper.labels();
    let latest = tag("a")
        .set("href", Route::Latest.path())
        .with(labels.latest);
    let most_read = tag("a")
        .set("href", Route::MostRead.path())
        .with(labels.most_read);
    let weather = paper.site.weather.is_some().then(|| {
        tag("a")
            .set("href", Route::Weather.path())
            .with(labels.weather)
    });
    let issues = paper.site.issues.is_some().then(|| {
        tag("a")
            .set("href", Route::Issues.path())
            .with(labels.magazine)
    });
    links(class, (latest, most_read, weather, issues))
}

fn links(class: &'static str, links: impl Content) -> Tag {
    let mut items = Vec::new();
    links.add_to(&mut items);
    let items: Vec<_> = items.into_iter().map(|link| tag("li").with(link)).collect();
    tag("ul").class(class).with(items)
}
