//! The note on a page that is shown from the last good copy.

use crate::app::Paper;
use crate::edition::moment::Moment;
use leptos::prelude::*;

/// Says that this is a copy, and from when.
#[component]
pub fn Stale(
    /// When the copy was made.
    since: Moment,
) -> impl IntoView {
    let paper = Paper::expect();
    let labels = paper.labels();
    let time = (labels.short_date_time)(paper.site.zone.wall_time(since));
    view! {
        <p class="stale" role="status">
            {(labels.stale)(&time)} " "
            <button type="button" class="link-button" on:click=move |_| paper.navigation.again()>
                {labels.retry}
            </button>
        </p>
    }
}
