//! The way from the front page to here.

use crate::app::Paper;
use crate::edition::item::SectionName;
use crate::routes::Route;
use leptos::prelude::*;

/// The front page, and the section that an article belongs to.
#[component]
pub fn Breadcrumb(
    /// The article's section.
    #[prop(optional_no_strip)]
    section: Option<SectionName>,
) -> impl IntoView {
    let paper = Paper::expect();
    let labels = paper.labels();
    let section = section.map(|section| {
        // A section that the site does not have has no page to lead to.
        let name = match paper.site.section(&section.slug) {
            Some(known) => {
                let path = Route::Section(known.slug.clone()).path();
                view! { <a href=path>{known.title.clone()}</a> }.into_any()
            }
            None => section.title.into_any(),
        };
        view! { <li>{name}</li> }
    });
    view! {
        <nav class="breadcrumb" aria-label=labels.breadcrumb>
            <ol>
                <li><a href=Route::Front.path()>{labels.front_page}</a></li>
                {section}
            </ol>
        </nav>
    }
}
