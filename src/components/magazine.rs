//! The magazine's current issue, as a strip of its pages.

use super::figure::Image;
use crate::app::Paper;
use crate::edition::issue::Issue;
use crate::routes::Route;
use leptos::prelude::*;

/// The newest issue, leading to its pages.
#[component]
pub fn MagazineStrip(
    /// The issue.
    issue: Issue,
) -> impl IntoView {
    let labels = Paper::expect().labels();
    let path = Route::Issue(issue.id.clone()).path();
    let pages: Vec<_> = issue
        .pages
        .iter()
        .enumerate()
        .map(|(at, page)| {
            let mut page = page.clone();
            page.alt = (labels.page)(at + 1);
            let href = format!("{path}#trang-{}", at + 1);
            view! { <li><a href=href><Image picture=page sizes="8rem"/></a></li> }
        })
        .collect();
    view! {
        <section class="magazine" aria-labelledby="magazine">
            <h2 class="block__title" id="magazine">
                <a href=path>{labels.magazine} ": " {issue.title.clone()}</a>
            </h2>
            <ul class="magazine__pages">{pages}</ul>
        </section>
    }
    .into_any()
}
