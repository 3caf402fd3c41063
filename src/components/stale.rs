//! The note on a page that is shown from the last good copy.

use super::tag::{Tag, tag};
use super::time::short;
use crate::app::Paper;
use crate::edition::moment::Moment;

/// Says that the page is a copy, and from when; offers to try again.
pub fn stale(paper: &Paper, since: Moment) -> Tag {
    let navigation = paper.navigation;
    let again = tag("button")
        .set("type", "button")
        .class("link-button")
        .on_click(move |_| navigation.again())
        .with(paper.labels().retry);
    stale_part(paper, since).with((" ", again))
}

/// Says that a part of the page is a copy, and from when.
pub fn stale_part(paper: &Paper, since: Moment) -> Tag {
    let time = short(&paper.site, since);
    tag("p")
        .class("stale")
        .set("role", "status")
        .with(paper.labels().stale.with(&time))
}
