//! A list as a page: a section, the newest, the most read.

use crate::app::Paper;
use crate::components::breadcrumb::breadcrumb;
use crate::components::list::{List, list};
use crate::components::story::Look;
use crate::components::tag::{Tag, tag};
use crate::edition::site::Site;
use crate::navigation::{Arrival, Visit};
use crate::pages::OpenedPages;
use crate::routes::Route;

/// What heads the list's page.
pub(super) fn heading(route: &Route, site: &Site) -> String {
    let labels = site.language.labels();
    match route {
        Route::Section(slug) => site
            .section(slug)
            .map(|section| section.title.clone())
            .unwrap_or_default(),
        Route::MostRead => labels.most_read.to_owned(),
        _ => labels.latest.to_owned(),
    }
}

/// A list that goes on as long as the reader wants.
pub fn list_page(paper: &Paper, opened: OpenedPages, visit: Visit) -> (Tag, Tag) {
    let route = &visit.location.route;
    let description = match route {
        Route::Section(slug) => paper
            .site
            .section(slug)
            .and_then(|section| section.description.clone()),
        _ => None,
    };
    let title = tag("h1").class("list-head__title").set("tabindex", "-1");
    let head = tag("header").class("list-head").with((
        breadcrumb(paper, None),
        title.with(heading(route, &paper.site)),
        description.map(|text| tag("p").class("list-head__about").with(text)),
    ));
    let list = list(
        paper,
        List {
            url: opened
                .pages
                .first()
                .map(|page| page.url.clone())
                .unwrap_or_default(),
            opened,
            elsewhere: Vec::new(),
            keep: visit.arrival == Arrival::Returned,
            location: visit.location,
            look: Look::Row,
            heading: 2,
        },
    );
    (head, list)
}
