//! A list as a page: a section, the newest, the most read.

use crate::app::Paper;
use crate::components::breadcrumb::Breadcrumb;
use crate::components::list::List;
use crate::components::story::Look;
use crate::edition::site::Site;
use crate::navigation::{Arrival, Visit};
use crate::pages::OpenedPages;
use crate::routes::Route;
use leptos::prelude::*;
use std::sync::Arc;

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
#[component]
pub fn ListPage(
    /// Its first pages.
    opened: Arc<OpenedPages>,
    /// How the reader came to it.
    visit: Visit,
) -> impl IntoView {
    let paper = Paper::expect();
    let route = visit.location.route.clone();
    let description = match &route {
        Route::Section(slug) => paper
            .site
            .section(slug)
            .and_then(|section| section.description.clone()),
        _ => None,
    };
    let url = opened
        .pages
        .first()
        .map(|page| page.url.clone())
        .unwrap_or_default();
    view! {
        <header class="list-head">
            <Breadcrumb/>
            <h1 class="list-head__title" tabindex="-1">{heading(&route, &paper.site)}</h1>
            {description.map(|text| view! { <p class="list-head__about">{text}</p> })}
        </header>
        <List
            url
            opened=OpenedPages::clone(&opened)
            location=visit.location
            keep=visit.arrival == Arrival::Returned
            look=Look::Row
            heading=2
        />
    }
}
