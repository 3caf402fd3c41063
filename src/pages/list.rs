//! A list as a page: a section, a tag, an author, the newest, the most read.

use crate::app::Paper;
use crate::components::breadcrumb::breadcrumb;
use crate::components::list::{List, list};
use crate::components::story::Look;
use crate::components::tag::{Tag, tag};
use crate::components::view::View;
use crate::edition::site::Site;
use crate::navigation::{Arrival, Visit};
use crate::pages::OpenedPages;
use crate::routes::Route;

/// What heads the list's page.
pub fn heading(route: &Route, site: &Site, opened: &OpenedPages) -> String {
    let labels = site.language.labels();
    match route {
        Route::Archive { list, number } => {
            let list = heading(list, site, opened);
            format!("{list} – {}", labels.page.with(&number.to_string()))
        }
        Route::Section(slug) => site
            .section(slug)
            .map(|section| section.title.clone())
            .unwrap_or_default(),
        // What nobody but the list itself knows the name of.
        Route::Tag(slug) | Route::Author(slug) => opened
            .pages
            .first()
            .map(|page| page.title.clone())
            .filter(|title| !title.is_empty())
            .unwrap_or_else(|| slug.clone()),
        Route::MostRead => labels.most_read.to_owned(),
        _ => labels.latest.to_owned(),
    }
}

/// A list that goes on as long as the reader wants.
pub fn list_page(paper: &Paper, opened: OpenedPages, visit: Visit) -> (Tag, View) {
    let route = &visit.location.route;
    let name = heading(route, &paper.site, &opened);
    let first = opened.pages.first();
    let description = match route {
        Route::Section(slug) => paper
            .site
            .section(slug)
            .and_then(|section| section.description.clone()),
        Route::Tag(_) | Route::Author(_) => first.and_then(|page| page.description.clone()),
        _ => None,
    };
    // What kind of list it is, where its name alone does not say so.
    let kind = match route {
        Route::Tag(_) => Some(paper.labels().tag),
        Route::Author(_) => Some(paper.labels().author),
        _ => None,
    };
    let portrait = first
        .and_then(|page| page.icon.as_deref())
        .filter(|_| matches!(route, Route::Author(_)))
        .map(|src| {
            tag("img")
                .class("list-head__portrait")
                .set("src", src)
                // The name stands beside it.
                .set("alt", Some(String::new()))
                .set("width", 96)
                .set("height", 96)
        });
    let title = tag("h1").class("list-head__title").set("tabindex", "-1");
    let title = title.with(name.as_str());
    let about = description.map(|text| tag("p").class("list-head__about").with(text));
    let kind = kind.map(|kind| tag("p").class("list-head__kind").with(kind));
    let head = tag("header").class("list-head").with((
        breadcrumb(paper, None),
        portrait,
        tag("div").with((kind, title, about)),
    ));
    let list = list(
        paper,
        List {
            url: first.map(|page| page.url.clone()).unwrap_or_default(),
            opened,
            elsewhere: Vec::new(),
            name,
            keep: visit.arrival == Arrival::Returned,
            location: visit.location,
            look: Look::Row,
            heading: 2,
        },
    );
    (head, list)
}
