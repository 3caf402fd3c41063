//! The note on a page that is shown from the last good copy.

use super::tag::{Tag, tag};
use crate::app::Paper;
use crate::edition::moment::Moment;

/// Says that this is a copy, and from when.
pub fn stale(paper: &Paper, since: Moment) -> Tag {
    let labels = paper.labels();
    let navigation = paper.navigation;
    let time = (labels.short_date_time)(paper.site.zone.wall_time(since));
    let again = tag("button")
        .set("type", "button")
        .class("link-button")
        .on_click(move |_| navigation.again())
        .with(labels.retry);
    tag("p")
        .class("stale")
        .set("role", "status")
        .with(((labels.stale)(&time), " ", again))
}
