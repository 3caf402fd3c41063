//! What stands where something is still coming, of the size of what comes.

use super::tag::{Tag, tag};
use crate::labels::Labels;
use crate::routes::Route;

/// `count` cards that are still coming.
pub fn card_skeletons(count: usize) -> Tag {
    let parts = || {
        (
            part("skeleton__picture"),
            part("skeleton__line"),
            part("skeleton__short"),
        )
    };
    let card = |_| tag("li").class("skeleton skeleton--card").with(parts());
    let cards: Vec<_> = (0..count).map(card).collect();
    tag("ul")
        .class("stories")
        .set("aria-hidden", "true")
        .with(cards)
}

/// A page that is still coming.
pub fn page_skeleton(route: &Route, labels: &Labels) -> (Tag, Tag) {
    let shape = match route {
        Route::Front => "skeleton skeleton--front",
        Route::Article { .. } => "skeleton skeleton--article",
        _ => "skeleton skeleton--list",
    };
    let titles = (part("skeleton__title"), part("skeleton__title"));
    let lines: Vec<_> = (0..12).map(|_| part("skeleton__line")).collect();
    let room = tag("div").class(shape).set("aria-hidden", "true").with((
        titles,
        part("skeleton__picture"),
        lines,
    ));
    let said = tag("p").class("visually-hidden").set("role", "status");
    (said.with(labels.loading), room)
}

fn part(class: &'static str) -> Tag {
    tag("span").class(class)
}
