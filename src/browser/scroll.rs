//! Where each entry of the history was scrolled to. Kept for the tab, so that reloading, too,
//! brings a reader back to the line that they read.
//!
//! Every entry has a number as its state; positions are kept under it.

use leptos::ev;
use leptos::prelude::*;
use std::cell::{Cell, RefCell};
use wasm_bindgen::JsValue;
use web_sys::{ScrollBehavior, ScrollRestoration, ScrollToOptions, Storage};

/// Where positions are kept while the document is not there: `number=pixels` in lines.
const KEY: &str = "sapbao:scroll";

/// For how many frames the position is sought while the page below is still coming (5 s at 60 Hz).
const MOST_FRAMES: u32 = 300;

thread_local! {
    static POSITIONS: RefCell<Vec<(u32, i32)>> = const { RefCell::new(Vec::new()) };
    static ENTRY: Cell<u32> = const { Cell::new(0) };
    /// Whether the current entry's page is on the screen, at its place. Until then the screen is still
    /// where the page before it was, and says nothing of this one.
    static IS_PLACED: Cell<bool> = const { Cell::new(false) };
    /// Counts the reader's own movements and the pages: a search for an older position stops.
    static MOVES: Cell<u32> = const { Cell::new(0) };
    /// Whether such a search is under way: the screen is where the page ends as yet, not where the reader was.
    static IS_SOUGHT: Cell<bool> = const { Cell::new(false) };
}

pub(super) fn install() {
    // The browser would scroll before the page is there.
    set_restoration(ScrollRestoration::Manual);
    let kept = storage()
        .and_then(|storage| storage.get_item(KEY).ok()?)
        .unwrap_or_default();
    let kept = kept.lines().filter_map(|line| {
        let (entry, position) = line.split_once('=')?;
        Some((entry.parse::<u32>().ok()?, position.parse::<i32>().ok()?))
    });
    POSITIONS.with_borrow_mut(|positions| positions.extend(kept));
    if let Some(entry) = state() {
        ENTRY.set(entry);
    } else {
        number_entry();
    }
    // A page that was pressed stands at its place already: a link may be followed before the next frame.
    IS_PLACED.set(super::query("#parcel").is_some());
    let _ = window_event_listener(ev::pageshow, |_| set_restoration(ScrollRestoration::Manual));
    let _ = window_event_listener(ev::pagehide, |_| keep());
    // A tab in the background may be thrown away, and is not told.
    let _ = window_event_listener_untyped("visibilitychange", |_| {
        if document().hidden() {
            keep();
        } else {
            set_restoration(ScrollRestoration::Manual);
        }
    });
    for name in ["wheel", "touchmove", "keydown", "pointerdown"] {
        let _ = window_event_listener_untyped(name, |_| stop_seeking());
    }
}

/// Keeps where the entries were left, for a document that comes in this one's place.
fn keep() {
    leave();
    // Who reloads a page that was pressed is back at the line before the app is there.
    set_restoration(ScrollRestoration::Auto);
    let lines: Vec<_> = POSITIONS.with_borrow(|positions| {
        positions
            .iter()
            .map(|(entry, position)| format!("{entry}={position}"))
            .collect()
    });
    if let Some(storage) = storage() {
        let _ = storage.set_item(KEY, &lines.join("\n"));
    }
}

fn set_restoration(by: ScrollRestoration) {
    if let Ok(history) = window().history() {
        let _ = history.set_scroll_restoration(by);
    }
}

/// Notes where the current entry is scrolled to, before another becomes current.
pub(super) fn leave() {
    if IS_PLACED.get() && !IS_SOUGHT.get() {
        forget();
        POSITIONS.with_borrow_mut(|positions| positions.push((ENTRY.get(), position())));
    }
}

/// The browser went to another entry. Whether it did: a link within the page makes one without a number, and is
/// given it here.
pub(super) fn enter() -> bool {
    let Some(entry) = state() else {
        // The browser has scrolled to it; where the entry before was left, `leave` noted at the click.
        number_entry();
        IS_PLACED.set(true);
        return false;
    };
    leave();
    let before = ENTRY.replace(entry);
    IS_PLACED.set(IS_PLACED.get() && entry == before);
    entry != before
}

/// The state of an entry that is about to be current.
pub(super) fn new_entry() -> JsValue {
    let last = POSITIONS.with_borrow(|positions| positions.iter().map(|(entry, _)| *entry).max());
    let entry = last.unwrap_or_default().max(ENTRY.get()) + 1;
    ENTRY.set(entry);
    IS_PLACED.set(false);
    JsValue::from_f64(entry.into())
}

/// Gives the current entry a number.
fn number_entry() {
    let entry = new_entry();
    if let Ok(history) = window().history() {
        let _ = history.replace_state_with_url(&entry, "", None);
    }
}

/// The current entry begins anew, at the top.
pub(super) fn forget() {
    POSITIONS.with_borrow_mut(|positions| positions.retain(|(entry, _)| *entry != ENTRY.get()));
}

/// Scrolls to where the current entry was left. Lists and pictures above may still be coming, so it
/// is sought until it is there, or until the reader scrolls.
pub(super) fn restore() {
    let wanted = POSITIONS.with_borrow(|positions| {
        positions
            .iter()
            .find(|(entry, _)| *entry == ENTRY.get())
            .map(|(_, position)| *position)
    });
    stop_seeking();
    IS_PLACED.set(true);
    match wanted {
        Some(wanted) => {
            IS_SOUGHT.set(true);
            seek(wanted, MOVES.get(), MOST_FRAMES);
        }
        None => to_top_or_target(),
    }
}

/// The page stood there before the app came: the browser, and maybe the reader, have been in it. A list that
/// was opened further than it was pressed is still to grow to where it was left.
pub(super) fn stay() {
    let has_moved = super::query("html[data-moved]").is_some();
    let is_opened_further = window()
        .location()
        .search()
        .is_ok_and(|query| !query.is_empty());
    let is_left_further = !has_moved
        && is_opened_further
        && POSITIONS
            .with_borrow(|positions| positions.iter().any(|(entry, _)| *entry == ENTRY.get()));
    if is_left_further {
        restore();
    } else {
        IS_PLACED.set(true);
    }
}

fn seek(wanted: i32, moves: u32, frames: u32) {
    if moves != MOVES.get() {
        return;
    }
    scroll_to(wanted);
    // What comes above a footer that is seen would take the reader along.
    let is_growing = super::query(".feed[aria-busy=true]").is_some();
    // What takes a skeleton's place above may be higher, and move the page.
    let may_move = || super::query(".content .skeleton").is_some();
    if is_growing || frames > 0 && (position() != wanted || may_move()) {
        request_animation_frame(move || seek(wanted, moves, frames.saturating_sub(1)));
    } else {
        IS_SOUGHT.set(false);
    }
}

fn stop_seeking() {
    MOVES.set(MOVES.get() + 1);
    IS_SOUGHT.set(false);
}

/// Scrolls to what the address names in the page, else to its top.
pub(super) fn to_top_or_target() {
    stop_seeking();
    IS_PLACED.set(true);
    let hash = window().location().hash().unwrap_or_default();
    let id = crate::edition::link::decode(hash.trim_start_matches('#'));
    match document().get_element_by_id(&id) {
        Some(target) => target.scroll_into_view(),
        None => scroll_to(0),
    }
}

/// Whole pixels: what a reader sees as the same line.
fn position() -> i32 {
    #[allow(clippy::cast_possible_truncation)]
    let position = window().scroll_y().unwrap_or_default().round() as i32;
    position
}

fn scroll_to(position: i32) {
    let options = ScrollToOptions::new();
    options.set_top(position.into());
    // Whatever the stylesheet says: the page should be there, not travel there.
    options.set_behavior(ScrollBehavior::Instant);
    window().scroll_to_with_scroll_to_options(&options);
}

fn state() -> Option<u32> {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    window()
        .history()
        .ok()?
        .state()
        .ok()?
        .as_f64()
        .map(|entry| entry as u32)
}

fn storage() -> Option<Storage> {
    window().session_storage().ok().flatten()
}
