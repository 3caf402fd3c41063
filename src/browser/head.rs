//! The document's head follows the page on the screen: share sheets, bookmarks and search engines that run the app read it
//! as it is then, not as it came.

use super::query;
use crate::edition::site::Site;
use crate::pages::Arrived;
use crate::pages::head::Head;
use crate::pages::head::meta::metas;
use crate::pages::head::subscription::{FORMATS, subscriptions};
use leptos::prelude::*;

/// What is said of one page alone. The structured data is not written anew: search engines open each page for it.
const OF_ONE_PAGE: &str = "head :is(script[type='application/ld+json'],[rel=canonical],[name=description],\
    [name=robots],[name=author],[name='twitter:card'],[property^='og:'],[property^='article:'],[rel=alternate])";

/// Writes the head of the page that is on the screen now.
pub(super) fn follow(arrived: &Arrived, site: &Site) {
    let is_pressed = query("[property='og:title']").is_some();
    // The press wrote the first page's.
    if is_pressed && arrived.visit.serial == 0 {
        return;
    }
    // Where the paper stands, if it says so in a way that can be used.
    let origin = query("meta[name='sapbao:edition']")
        .and_then(|meta| meta.get_attribute("data-home"))
        .unwrap_or_default();
    let head = Head::of(arrived, site, &origin);
    while let Some(element) = query(OF_ONE_PAGE) {
        element.remove();
    }
    document().set_title(&head.title);
    for meta in metas(arrived, site, &origin, &head) {
        add(
            "meta",
            &[(meta.key(), meta.name), ("content", &meta.content)],
        );
    }
    if let Some(canonical) = &head.canonical {
        add("link", &[("rel", "canonical"), ("href", canonical)]);
    }
    for feed in subscriptions(site, &arrived.visit.location.route, &origin) {
        for (kind, file) in FORMATS {
            let href = [&feed.folder, file].concat();
            let title = &feed.title;
            add(
                "link",
                &[
                    ("rel", "alternate"),
                    ("type", kind),
                    ("title", title),
                    ("href", &href),
                ],
            );
        }
    }
}

fn add(element: &str, attributes: &[(&str, &str)]) {
    let added = document().create_element(element).and_then(|element| {
        for (name, value) in attributes {
            element.set_attribute(name, value)?;
        }
        query("head").map_or(Ok(()), |head| head.append_with_node_1(&element))
    });
    // Without it the page reads as well.
    drop(added);
}
