//! Moments, on the edition's clock.

use crate::app::Paper;
use crate::edition::moment::Moment;
use leptos::prelude::*;

/// A moment in full: "Thứ Sáu, 21/02/2025 | 10:00 GMT+7".
#[component]
pub fn Time(
    /// When.
    moment: Moment,
) -> impl IntoView {
    let paper = Paper::expect();
    let wall = paper.site.zone.wall_time(moment);
    view! {
        <time datetime=moment.to_rfc3339(wall.offset_minutes)>{(paper.labels().date_time)(wall)}</time>
    }
}

/// A moment where room is short: "10:00 21/02/2025".
#[component]
pub fn ShortTime(
    /// When.
    moment: Moment,
) -> impl IntoView {
    let paper = Paper::expect();
    let wall = paper.site.zone.wall_time(moment);
    view! {
        <time datetime=moment.to_rfc3339(wall.offset_minutes)>
            {(paper.labels().short_date_time)(wall)}
        </time>
    }
}

/// The day of a moment: "Thứ Sáu, 21/02/2025".
#[component]
pub fn Day(
    /// When.
    moment: Moment,
) -> impl IntoView {
    let paper = Paper::expect();
    let wall = paper.site.zone.wall_time(moment);
    view! {
        <time datetime=moment.to_rfc3339(wall.offset_minutes)>{(paper.labels().date)(wall)}</time>
    }
}
