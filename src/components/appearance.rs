//! How pages look to this reader: light or dark, and how large articles are set, in a small menu behind
//! "Aa", which the stylesheet writes. The platform opens and closes it; `early/theme.js` and `early/text-size.js` do what its buttons say,
//! before the first paint, and mark those that are on.

use super::tag::{Tag, tag};
use crate::labels::Labels;

/// The button and its menu.
pub fn appearance(labels: &Labels) -> Tag {
    let labels = &labels.reading;
    let button = tag("button")
        .set("type", "button")
        .class("appearance__button")
        .set("popovertarget", "appearance")
        .set("aria-label", labels.appearance);
    let [auto, light, dark] = labels.themes;
    let themes = [("auto", auto), ("light", light), ("dark", dark)];
    let themes = themes.map(|(theme, label)| choice("data-theme-choice", theme).with(label));
    let [small, medium, large, largest] = labels.text_sizes;
    let sizes = [
        ("small", small),
        ("medium", medium),
        ("large", large),
        ("largest", largest),
    ];
    // The letter shows what the word says.
    let sizes = sizes.map(|(size, label)| {
        choice("data-text-choice", size)
            .set("aria-label", label)
            .set("title", label)
            .with("A")
    });
    let menu = tag("div")
        .class("menu appearance__menu")
        .set("id", "appearance")
        .set("popover", "auto")
        .set("role", "dialog")
        .set("aria-label", labels.appearance)
        .with((
            choices("appearance__sizes", labels.text_size, sizes.into()),
            choices("appearance__themes", labels.theme, themes.into()),
        ));
    tag("div").class("appearance").with((button, menu))
}

fn choice(attribute: &'static str, value: &str) -> Tag {
    tag("button").set("type", "button").set(attribute, value)
}

fn choices(class: &str, name: &str, buttons: Vec<Tag>) -> Tag {
    let row = tag("div").class("choices").with(buttons);
    tag("fieldset")
        .class(class)
        .with((tag("legend").with(name), row))
}
