//! The end of every page: the imprint, the sections, the choice of a layout.

use super::masthead::{list_links, section_links};
use super::tag::{Tag, tag};
use crate::app::{Marks, Paper};
use crate::edition::site::Publisher;
use crate::labels::Labels;
use crate::routes::Route;
use leptos::prelude::*;

/// The end of every page.
pub fn footer(paper: &Paper, marks: RwSignal<Marks>) -> Tag {
    let labels = paper.labels();
    let home = tag("a")
        .set("href", Route::Front.path())
        .with(paper.site.name.as_str());
    let name = tag("p").class("footer__name").with(home);
    let imprint = tag("div").class("footer__imprint");
    let imprint = imprint.with((name, self::imprint(&paper.site.publisher, labels)));
    let sections = tag("nav")
        .class("footer__sections")
        .set("id", "sections")
        .set("aria-label", labels.whole_paper)
        .with((section_links(paper, marks), list_links(paper, "sections")));
    tag("footer")
        .class("footer")
        .with((imprint, sections, layout_switch(labels)))
}

fn imprint(publisher: &Publisher, labels: &Labels) -> Tag {
    let line = |label: &str, value: &Option<String>| {
        let value = value.as_ref()?;
        Some(tag("p").with(format!("{label}: {value}")))
    };
    let phone = publisher.phone.as_ref().map(|phone| {
        let dialled: String = phone
            .chars()
            .filter(|c| c.is_ascii_digit() || *c == '+')
            .collect();
        let number = tag("a")
            .set("href", format!("tel:{dialled}"))
            .with(phone.as_str());
        tag("p").with((format!("{}: ", labels.phone), number))
    });
    let email = publisher.email.as_ref().map(|email| {
        let mailbox = tag("a")
            .set("href", format!("mailto:{email}"))
            .with(email.as_str());
        tag("p").with((format!("{}: ", labels.email), mailbox))
    });
    tag("address").with((
        tag("p").with(publisher.name.as_str()),
        line(labels.license, &publisher.license),
        line(labels.editor, &publisher.editor),
        line(labels.address, &publisher.address),
        phone,
        email,
    ))
}

/// Mobile, desktop, or as the window is. `early/layout.js` does what they say, at once and before
/// the app is there, and marks the one that is on.
fn layout_switch(labels: &Labels) -> Tag {
    let choices = [
        ("mobile", labels.mobile_layout),
        ("desktop", labels.desktop_layout),
        ("auto", labels.automatic_layout),
    ];
    let buttons: Vec<_> = choices
        .into_iter()
        .map(|(name, label)| {
            let button = tag("button").set("type", "button");
            button.set("data-layout-choice", name).with(label)
        })
        .collect();
    tag("div")
        .class("footer__layout")
        .set("role", "group")
        .set("aria-label", labels.layout)
        .with(buttons)
}
