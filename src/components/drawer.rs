//! The sections on a small screen. `early/dialogs.js` opens and closes it, so that it answers before
//! the app is there; without scripts the button leads to the sections in the footer.

use super::icon::{self, icon};
use super::masthead::{list_links, section_links};
use super::tag::{Tag, tag};
use crate::app::{Marks, Paper};
use leptos::prelude::*;

/// The drawer: a dialog, closed until it is asked for.
pub fn drawer(paper: &Paper, marks: RwSignal<Marks>) -> Tag {
    let labels = paper.labels();
    let close = tag("button")
        .set("type", "button")
        .class("drawer__close")
        .set("data-closes", "drawer")
        .set("aria-label", labels.close)
        .with(icon(icon::CLOSE));
    let title = tag("span").class("drawer__title").with(labels.sections);
    let top = tag("p").class("drawer__top").with((title, close));
    let sections = tag("nav")
        .set("aria-label", labels.sections)
        .with(section_links(paper, marks));
    tag("dialog")
        .class("drawer")
        .set("id", "drawer")
        .set("aria-label", labels.sections)
        .with((top, sections, list_links(paper, "sections sections--lists")))
}
