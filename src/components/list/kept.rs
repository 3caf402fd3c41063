//! The elements of a list whose page the reader left, and how they come back.
//!
//! Putting thousands of stories into the page takes longer than a reader who goes back should wait. So
//! what was near the screen comes at once, into its place; what is far has its room, and follows in
//! small steps.

use super::stretches::{children, pass_over};
use crate::reader::list_state::KeptStretch;
use leptos::prelude::*;
use std::cell::RefCell;
use std::rc::Rc;
use std::time::Duration;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlElement};

/// How far from the screen is near, in screens.
const NEAR: i32 = 3;

/// How many stretches come in one step: fewer than a slow phone needs a frame for.
const STEP: usize = 6;

/// How long a step leaves the page to the reader.
const PAUSE: Duration = Duration::from_millis(30);

/// Takes note of the stretches of a feed that is about to leave the page.
pub(super) fn keep(feed: &Element) -> Vec<KeptStretch> {
    let stretches = children(feed);
    pass_over(&stretches);
    let screen = document()
        .document_element()
        .map_or(0, |root| root.client_height());
    #[allow(clippy::cast_possible_truncation)]
    let top = window().scroll_y().unwrap_or_default() as i32;
    let kept = stretches.into_iter().map(|element| {
        let height = element.offset_height();
        let begins = element.offset_top() - top;
        KeptStretch {
            is_near: begins + height > -NEAR * screen && begins < (NEAR + 1) * screen,
            height,
            element,
        }
    });
    kept.collect()
}

/// Stretches that are still to come, each with the element that holds its room.
#[derive(Clone, Default)]
pub(super) struct Coming(Rc<RefCell<Vec<(Element, HtmlElement)>>>);

/// Puts stretches back into a feed; last those that came when they were `left` already.
pub(super) fn put_back(feed: &Element, kept: Vec<KeptStretch>, left: Option<&Element>) -> Coming {
    let coming = Coming::default();
    let late = left.map(children).unwrap_or_default();
    let late: Vec<_> = late.into_iter().skip(kept.len()).collect();
    let last = kept.len().saturating_sub(1);
    for (at, stretch) in kept.into_iter().enumerate() {
        // The list goes on in its last one.
        let room = (!stretch.is_near && at != last)
            .then(|| room(stretch.height))
            .flatten();
        match room {
            Some(room) => {
                let _ = feed.append_child(&room);
                coming.0.borrow_mut().push((room, stretch.element));
            }
            None => {
                let _ = feed.append_child(&stretch.element);
            }
        }
    }
    for stretch in late {
        let _ = feed.append_child(&stretch);
    }
    coming.clone().go_on();
    coming
}

fn room(height: i32) -> Option<Element> {
    let room = document().create_element("div").ok()?;
    let style = room.dyn_ref::<HtmlElement>()?.style();
    let _ = style.set_property("block-size", &format!("{height}px"));
    room.set_class_name("feed__stretch");
    Some(room)
}

impl Coming {
    fn go_on(self) {
        if !self.0.borrow().is_empty() {
            set_timeout(
                move || {
                    self.bring(STEP);
                    self.go_on();
                },
                PAUSE,
            );
        }
    }

    /// Brings so many stretches into their room.
    fn bring(&self, most: usize) {
        let mut coming = self.0.borrow_mut();
        let rest = coming.len().saturating_sub(most);
        for (room, stretch) in coming.drain(rest..) {
            let _ = room.replace_with_with_node_1(&stretch);
        }
    }

    /// Brings all that are left.
    pub(super) fn finish(&self) {
        self.bring(usize::MAX);
    }
}
