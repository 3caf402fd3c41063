//! The document's head follows the page on the screen: share sheets, bookmarks and search engines
//! that run the app read it as it is then, not as it came.

use super::query;
use crate::edition::site::Site;
use crate::navigation::Arrival;
use crate::pages::Arrived;
use crate::pages::head::Head;
use leptos::prelude::*;

/// What the press wrote of the page that was opened, and nobody reads of those after it.
const OF_ONE_PAGE: &str = "script[type='application/ld+json'],[property^='article:'],\
    [property^='og:image:'],meta[name=author],link[rel=alternate]:not([href^='/feed'])";

/// Writes the head of the page that has come.
pub fn follow(arrived: &Arrived, site: &Site) {
    let head = Head::of(arrived, site, &site.home_origin);
    document().set_title(&head.title);
    if arrived.visit.arrival != Arrival::Opened {
        while let Some(element) = query(OF_ONE_PAGE) {
            element.remove();
        }
    }
    let canonical = head.canonical.as_deref();
    let robots = if head.is_indexed {
        "max-image-preview:large"
    } else {
        "noindex"
    };
    let kind = if head.is_article {
        "article"
    } else {
        "website"
    };
    for (key, name, value) in [
        ("rel", "canonical", canonical),
        ("name", "description", Some(&*head.description)),
        ("name", "robots", Some(robots)),
        ("property", "og:type", Some(kind)),
        ("property", "og:title", Some(&*head.name)),
        ("property", "og:description", Some(&*head.description)),
        ("property", "og:url", canonical),
        ("property", "og:image", head.picture.as_deref()),
    ] {
        write(key, name, value);
    }
}

/// Sets what the element with `key="name"` says, which is made when there is none yet.
fn write(key: &str, name: &str, value: Option<&str>) {
    let known = query(&["head [", key, "='", name, "']"].concat());
    let (element, attribute) = if key == "rel" {
        ("link", "href")
    } else {
        ("meta", "content")
    };
    let Some(value) = value else {
        if let Some(known) = known {
            known.remove();
        }
        return;
    };
    let element = known.or_else(|| {
        let new = document().create_element(element).ok()?;
        new.set_attribute(key, name).ok()?;
        query("head")?.append_child(&new).ok()?;
        Some(new)
    });
    if let Some(element) = element {
        let _ = element.set_attribute(attribute, value);
    }
}
