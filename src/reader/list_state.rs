//! A list on the screen: what is opened of it, and what its next page is doing.

use super::opened_list::OpenedList;
use crate::backend::Fault;
use crate::edition::moment::Moment;
use crate::routes::Route;
use leptos::prelude::*;
use send_wrapper::SendWrapper;
use std::sync::{Arc, Mutex, PoisonError};
use web_sys::Element;

/// How many pages come by themselves as the end comes near. Then a tap is waited for, so that the
/// footer can be reached.
const PAGES_BY_ITSELF: u32 = 3;

/// Some stories of a list that is not shown.
#[derive(Debug)]
pub struct KeptStretch {
    /// What holds them.
    pub element: web_sys::HtmlElement,
    /// Its height in pixels, as it was shown.
    pub height: i32,
    /// Whether it was near the screen.
    pub is_near: bool,
}

/// A list on the screen. It outlives the page that shows it.
#[derive(Clone, Debug)]
pub struct ListState {
    /// What is opened of it.
    pub list: ArcRwSignal<OpenedList>,
    /// Whether its next page is being fetched.
    pub is_loading: ArcRwSignal<bool>,
    /// Why its next page did not come.
    pub fault: ArcRwSignal<Option<Fault>>,
    /// When the copy was made that its last page came from, if the backend could not be reached.
    pub stale_since: ArcRwSignal<Option<Moment>>,
    /// How many more pages come by themselves.
    by_itself: ArcRwSignal<u32>,
    /// Its elements, while no page shows it.
    kept: Arc<Mutex<Option<SendWrapper<Vec<KeptStretch>>>>>,
    /// What its stories stand in: on the screen, or on the page that was left.
    feed: Arc<Mutex<Option<SendWrapper<Element>>>>,
}

/// What the list at `url` is kept as: two pages may have the same one, each with other stories left out of it.
pub fn kept_as(page: &Route, url: &str) -> String {
    format!("{} {url}", page.path())
}

impl ListState {
    /// A list of which something is opened.
    pub fn new(list: OpenedList, fault: Option<Fault>) -> Self {
        Self {
            list: ArcRwSignal::new(list),
            is_loading: ArcRwSignal::new(false),
            fault: ArcRwSignal::new(fault),
            stale_since: ArcRwSignal::new(None),
            by_itself: ArcRwSignal::new(PAGES_BY_ITSELF),
            kept: Arc::default(),
            feed: Arc::default(),
        }
    }

    /// Takes one of the pages that come by themselves; `false` when there is none left.
    pub fn take_one_by_itself(&self) -> bool {
        let left = self.by_itself.get_untracked();
        self.by_itself.set(left.saturating_sub(1));
        left > 0
    }

    /// The reader wants to go on, or must be asked (`false`).
    pub fn go_on_by_itself(&self, does: bool) {
        self.by_itself.set(if does { PAGES_BY_ITSELF } else { 0 });
    }

    /// Keeps the list's elements until a page shows it again: drawing thousands of stories anew
    /// would let a reader who goes back wait.
    pub fn keep_elements(&self, elements: Vec<KeptStretch>) {
        *self.elements() = Some(SendWrapper::new(elements));
    }

    /// The kept elements, once.
    pub fn take_elements(&self) -> Vec<KeptStretch> {
        self.elements()
            .take()
            .map(SendWrapper::take)
            .unwrap_or_default()
    }

    /// Whether there are elements to be shown again.
    pub fn has_elements(&self) -> bool {
        self.elements().is_some()
    }

    /// What its stories stand in. A page of it may come when the reader has left, and when they are back.
    pub fn feed(&self) -> Option<Element> {
        self.feed_lock().as_ref().map(|feed| Element::clone(feed))
    }

    /// From now on its stories stand in `feed`; returns in what they stood before.
    pub fn move_to(&self, feed: &Element) -> Option<Element> {
        let before = self.feed_lock().replace(SendWrapper::new(feed.clone()));
        before.map(SendWrapper::take)
    }

    fn feed_lock(&self) -> std::sync::MutexGuard<'_, Option<SendWrapper<Element>>> {
        self.feed.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn elements(&self) -> std::sync::MutexGuard<'_, Option<SendWrapper<Vec<KeptStretch>>>> {
        // A lock is poisoned only by a panic, and a panic ends the page.
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
