//! What stands where something is still coming, of the size of what comes.

use crate::app::Paper;
use crate::routes::Route;
use leptos::prelude::*;

/// Cards that are still coming.
#[component]
pub fn CardSkeletons(
    /// How many.
    count: usize,
) -> impl IntoView {
    let cards: Vec<_> = (0..count)
        .map(|_| {
            view! { <li class="skeleton skeleton--card">{part("picture")} {part("line")} {part("short")}</li> }
        })
        .collect();
    view! { <ul class="stories" aria-hidden="true">{cards}</ul> }
}

/// A page that is still coming.
#[component]
pub fn PageSkeleton(
    /// Which page.
    route: Route,
) -> impl IntoView {
    let labels = Paper::expect().labels();
    let shape = match route {
        Route::Front => "skeleton skeleton--front",
        Route::Article { .. } => "skeleton skeleton--article",
        _ => "skeleton skeleton--list",
    };
    let lines: Vec<_> = (0..12).map(|_| part("line")).collect();
    view! {
        <p class="visually-hidden" role="status">{labels.loading}</p>
        <div class=shape aria-hidden="true">
            {part("title")} {part("title")} {part("picture")} {lines}
        </div>
    }
}

fn part(name: &'static str) -> impl IntoView {
    view! { <span class=format!("skeleton__{name}")></span> }
}
