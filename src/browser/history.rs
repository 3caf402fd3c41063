//! The address bar and the history, on the platform's own History API.
//!
//! Links are the site's plain links; a click on one that leads to a page of ours is taken over, all
//! others are left to the browser.

use super::scroll;
use crate::navigation::{Arrival, Navigation, is_plain_click};
use crate::routes::{Location, Route};
use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{Element, HtmlAnchorElement};

/// Where the address bar says the reader is.
pub fn location() -> Location {
    let location = window().location();
    Location::parse(
        &location.pathname().unwrap_or_default(),
        &location.search().unwrap_or_default(),
    )
}

/// Takes over links, back and forward.
pub fn install(navigation: Navigation) {
    scroll::install();
    let _ = window_event_listener(ev::click, move |event| follow(navigation, &event));
    let _ = window_event_listener(ev::popstate, move |_| {
        let before = navigation.visit_untracked().location;
        let to = location();
        if matches!(to.route, Route::Archive { .. }) {
            // A file of the press, which the app has no document for.
            let _ = window().location().reload();
            return;
        }
        let is_other_entry = scroll::enter();
        let is_other_page = (&to.route, &to.place) != (&before.route, &before.place);
        // Its list may have been opened further, before its own link was followed.
        if is_other_page || to.opened > before.opened {
            navigation.go(to, Arrival::Returned);
        } else if is_other_entry {
            // Another place in the same page.
            scroll::restore();
        }
    });
}

fn follow(navigation: Navigation, event: &ev::MouseEvent) {
    if event.default_prevented() || !is_plain_click(event) {
        return;
    }
    let target = event.target().and_then(|target| target.dyn_into().ok());
    let Some(link) = target.and_then(link_of) else {
        return;
    };
    let here = window().location();
    let is_this = here.pathname().is_ok_and(|path| path == link.pathname())
        && here.search().is_ok_and(|query| query == link.search());
    // A link to a part of this page is the browser's.
    if is_this && !link.hash().is_empty() {
        scroll::leave();
        return;
    }
    let Some(to) = leads_to(&link) else {
        return;
    };
    event.prevent_default();
    // The second click of two: the page is on its way.
    if is_this && navigation.settled().is_none() {
        return;
    }
    if is_this {
        scroll::forget();
    } else {
        scroll::leave();
        push(&link.href());
    }
    navigation.go(to, Arrival::Followed);
}

/// The link that an element stands in.
fn link_of(element: Element) -> Option<HtmlAnchorElement> {
    element.closest("a[href]").ok()??.dyn_into().ok()
}

/// The page of ours that a link leads to, in this window. What is no page of ours may be a file.
fn leads_to(link: &HtmlAnchorElement) -> Option<Location> {
    let here = window().location();
    let is_ours = here.origin().is_ok_and(|origin| origin == link.origin())
        && matches!(link.target().as_str(), "" | "_self")
        && !link.has_attribute("download")
        && !link.rel().split(' ').any(|word| word == "external");
    let to = is_ours.then(|| Location::parse(&link.pathname(), &link.search()))?;
    // An archive page is a file of the press.
    (!matches!(to.route, Route::NotFound(_) | Route::Archive { .. })).then_some(to)
}

/// The page of ours that the link leads to in which an element stands.
pub(super) fn page_of(element: Element) -> Option<Location> {
    leads_to(&link_of(element)?)
}

fn push(url: &str) {
    if let Ok(history) = window().history() {
        let _ = history.push_state_with_url(&scroll::new_entry(), "", Some(url));
    }
}

/// Writes the page's own path into the address bar; the query stays.
pub(super) fn correct_path(path: &str) {
    let here = window().location();
    if here.pathname().is_ok_and(|known| known != path) {
        let query = here.search().unwrap_or_default();
        correct_address(&format!("{path}{query}"));
    }
}

/// Writes an address into the bar without a new entry in the history. The fragment stays: it may name
/// what is open over the page.
pub fn correct_address(url: &str) {
    let hash = window().location().hash().unwrap_or_default();
    let url = format!("{url}{hash}");
    if let Ok(history) = window().history() {
        let state = history.state().unwrap_or(JsValue::NULL);
        let _ = history.replace_state_with_url(&state, "", Some(&url));
    }
}
