//! The document's head follows the page on the screen: share sheets, bookmarks and search engines that run the app read it
//! as it is then, not as it came.

use super::query;
use crate::edition::site::Site;
use crate::pages::Arrived;
use crate::pages::head::Head;
use leptos::prelude::*;

/// What the press writes of the page that was opened, and nobody reads of those after it.
const OF_ONE_PAGE: &str = "script[type='application/ld+json'],[property^='article:'],[property^='og:image:'],\
    [name=author],link[rel=alternate]:not([href^='/feed'])";

/// Writes the head of the page that is on the screen now.
pub(super) fn follow(arrived: &Arrived, site: &Site) {
    let is_pressed = query("head [property='og:title']").is_some();
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
    let canonical = head.canonical.as_deref();
    write("link", "rel", "canonical", canonical);
    let meta = |key, name, content| write("meta", key, name, content);
    let description = Some(head.description.as_str());
    meta("name", "description", description);
    meta("name", "robots", Some(head.robots()));
    meta("property", "og:type", Some(head.kind()));
    meta("property", "og:title", Some(&head.name));
    meta("property", "og:description", description);
    meta("property", "og:url", canonical);
    meta("property", "og:image", head.picture.as_deref());
}

/// Writes the element that says this, makes it, or takes it away.
fn write(element: &'static str, key: &'static str, name: &'static str, value: Option<&str>) {
    let found = query(&format!("head {element}[{key}='{name}']"));
    let Some(value) = value else {
        if let Some(found) = found {
            found.remove();
        }
        return;
    };
    let made = || {
        let made = document().create_element(element).ok()?;
        made.set_attribute(key, name).ok()?;
        query("head")?.append_child(&made).ok()?;
        Some(made)
    };
    if let Some(element) = found.or_else(made) {
        let content = if element.has_attribute("rel") {
            "href"
        } else {
            "content"
        };
        let _ = element.set_attribute(content, value);
    }
}
