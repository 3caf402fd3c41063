//! The elements of a list: how more are put behind them, and how the browser is kept from holding more of
//! them than it shows.

use super::{PARTS_IN_STRETCH, STORIES_IN_PART};
use crate::components::tag::Tag;
use leptos::prelude::*;
use std::sync::OnceLock;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlElement};

/// Draws stories behind the others.
///
/// `height` is how high a story is, in pixels; it is measured the first time.
pub(super) fn add_stories(feed: &Element, stories: Vec<Tag>, height: &OnceLock<i32>) {
    let height = *height.get_or_init(|| story_height(feed));
    for story in stories {
        let Some(part) = last_stretch(feed).and_then(|stretch| last_part(&stretch)) else {
            return;
        };
        story.view().put(&part, None);
        guess_height(&part, height * stories_in(&part));
    }
}

/// Where the next part goes.
fn last_stretch(feed: &Element) -> Option<Element> {
    let has_place = |stretch: &Element| {
        let last = stretch.last_element_child();
        has_room(stretch, PARTS_IN_STRETCH)
            || last.is_some_and(|part| has_room(&part, STORIES_IN_PART))
    };
    feed.last_element_child().filter(has_place).or_else(|| {
        super::stretch(Vec::new()).view().put(feed, None);
        forget_layout(feed);
        feed.last_element_child()
    })
}

/// Where the next story goes.
fn last_part(stretch: &Element) -> Option<HtmlElement> {
    let last = stretch.last_element_child();
    let last = last.filter(|part| has_room(part, STORIES_IN_PART));
    let last = last.or_else(|| {
        super::part(Vec::new()).view().put(stretch, None);
        stretch.last_element_child()
    });
    last?.dyn_into().ok()
}

fn has_room(group: &Element, size: usize) -> bool {
    (group.child_element_count() as usize) < size
}

fn story_height(feed: &Element) -> i32 {
    let stretch = children(feed).pop();
    let part = stretch.and_then(|stretch| children(&stretch).into_iter().next());
    part.map_or(0, |part| part.offset_height() / stories_in(&part).max(1))
}

fn stories_in(part: &HtmlElement) -> i32 {
    i32::try_from(part.child_element_count()).unwrap_or_default()
}

/// How many stretches at the end of a list the browser keeps laid out.
const KEPT_STRETCHES: u32 = 2;

/// Lets the browser forget how the stretch looks that is now far above. It passes over it already, but
/// what it once laid out weighs three times the stories themselves; a stretch that is put in anew is laid
/// out when it comes near.
fn forget_layout(feed: &Element) {
    let stretches = feed.children();
    let far = stretches
        .length()
        .checked_sub(KEPT_STRETCHES + 1)
        .and_then(|at| stretches.item(at)?.dyn_into::<HtmlElement>().ok())
        .filter(|far| !far.contains(document().active_element().as_deref()));
    if let Some(far) = far {
        let next = far.next_sibling();
        pass_over(std::slice::from_ref(&far));
        let _ = feed.insert_before(&far, next.as_ref());
    }
}

pub(super) fn children(element: &Element) -> Vec<HtmlElement> {
    let children = element.children();
    (0..children.length())
        .filter_map(|at| children.item(at)?.dyn_into().ok())
        .collect()
}

/// Lets the browser pass over stretches that are put in anew: each, and each of its parts, is as high as
/// it was, before it is laid out.
pub(super) fn pass_over(stretches: &[HtmlElement]) {
    let mut elements = stretches.to_vec();
    elements.extend(stretches.iter().flat_map(|stretch| children(stretch)));
    let heights: Vec<_> = elements.iter().map(HtmlElement::offset_height).collect();
    for (element, height) in elements.iter().zip(heights) {
        guess_height(element, height);
        // The first one was on the first screen, and was not to wait for being looked at.
        let _ = element.style().set_property("content-visibility", "auto");
    }
}

/// How high the browser takes an element to be until it is laid out, in pixels.
fn guess_height(element: &HtmlElement, height: i32) {
    let _ = element
        .style()
        .set_property("contain-intrinsic-block-size", &format!("auto {height}px"));
}

/// Moves the focus to the headline of the story at `position`, without moving what is on the screen.
pub(super) fn focus_story(feed: &Element, position: usize) {
    let wanted = format!("[aria-posinset='{position}'] .story__headline a");
    // It stands in one of the last stretches: the others need not be searched.
    let headline = children(feed)
        .iter()
        .rev()
        .find_map(|stretch| stretch.query_selector(&wanted).ok().flatten())
        .and_then(|found| found.dyn_into::<HtmlElement>().ok());
    if let Some(headline) = headline {
        let options = web_sys::FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = headline.focus_with_options(&options);
    }
}
