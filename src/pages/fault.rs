//! What is shown in place of a page that did not come.

use crate::app::{Paper, use_side_feed};
use crate::backend::{Cause, Fault};
use crate::components::skeleton::CardSkeletons;
use crate::components::story::{Look, Story};
use crate::edition::feed::FeedPage;
use crate::labels::Labels;
use crate::navigation::Arrival;
use crate::routes::Route;
use leptos::prelude::*;

/// What happened, in one sentence for the reader.
pub fn explain(fault: &Fault, labels: &Labels) -> String {
    match fault {
        Fault::NotFound => labels.not_found.to_owned(),
        Fault::Refused { status } => (labels.refused)(*status),
        Fault::Unreachable(Cause::Status(status)) => (labels.broken)(*status),
        Fault::Unreachable(Cause::Connection) => labels.unreachable.to_owned(),
        Fault::Unreachable(Cause::Timeout) => labels.timed_out.to_owned(),
        Fault::Unreachable(Cause::Offline) => labels.offline.to_owned(),
        Fault::Unreadable { document, .. } => (labels.unreadable)(document),
        Fault::ListLoops => labels.list_loops.to_owned(),
        Fault::ListStrays => labels.list_strays.to_owned(),
    }
}

/// A page that could not be loaded: why, and the ways on.
#[component]
pub fn FaultPage(
    /// Why.
    fault: Fault,
    /// The interface's words.
    labels: &'static Labels,
    /// Tries again.
    again: impl Fn() + 'static,
) -> impl IntoView {
    view! {
        <section class="fault" role="alert">
            <h1 class="fault__title" tabindex="-1">{labels.failed}</h1>
            <p class="fault__why">{explain(&fault, labels)}</p>
            <p class="fault__ways">
                <button type="button" class="button" on:click=move |_| again()>{labels.retry}</button>
                <a class="button button--quiet" href=Route::Front.path()>{labels.go_home}</a>
            </p>
        </section>
    }
}

/// How many of the newest stories a reader who found nothing is offered.
const OFFERED: usize = 6;

/// A page that does not exist: the way home, and the newest stories.
#[component]
pub fn NotFoundPage() -> impl IntoView {
    let paper = Paper::expect();
    let labels = paper.labels();
    let latest = use_side_feed(paper.site.latest.clone(), Arrival::Followed);
    let show = move |page: FeedPage| {
        let items: Vec<_> = page
            .items
            .into_iter()
            .take(OFFERED)
            .map(|item| view! { <li><Story item look=Look::Compact heading=3/></li> })
            .collect();
        view! {
            <section aria-labelledby="offered">
                <h2 class="block__title" id="offered">
                    <a href=Route::Latest.path()>{labels.latest}</a>
                </h2>
                <ul class="stories">{items}</ul>
            </section>
        }
    };
    view! {
        <section class="fault">
            <h1 class="fault__title" tabindex="-1">{labels.not_found}</h1>
            <p class="fault__why">{labels.not_found_why}</p>
            <p class="fault__ways">
                <a class="button" href=Route::Front.path()>{labels.go_home}</a>
            </p>
        </section>
        <Suspense fallback=|| view! { <CardSkeletons count=4/> }>
            {move || latest.get().flatten().map(show)}
        </Suspense>
    }
}
