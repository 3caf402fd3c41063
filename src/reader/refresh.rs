//! Fetching again what grows old while a page stays open.

use crate::edition::moment::Moment;
use crate::effect::effect;
use crate::reader::clock::seconds;
use leptos::prelude::*;
use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

/// How old what is on the screen may grow. Forecasts are made anew every quarter of an hour.
const AFTER: Duration = Duration::from_mins(15);
/// How old what a page came with may be: presses run every hour or so.
const OLD: Duration = Duration::from_hours(3);

/// Calls `again` every quarter of an hour while the page is seen; at once when a reader comes
/// back to a page that was hidden for longer, and when what is seen came long ago (`since`).
pub fn use_refresh(since: Moment, again: Rc<dyn Fn()>) {
    #[allow(clippy::cast_precision_loss)]
    let since = since.seconds() as f64;
    effect(move || {
        let is_old = seconds() - since >= OLD.as_secs_f64();
        let fetched = Cell::new(if is_old { since } else { seconds() });
        let again = again.clone();
        let look = Rc::new(move || {
            if !document().hidden() && seconds() - fetched.get() >= AFTER.as_secs_f64() {
                fetched.set(seconds());
                again();
            }
        });
        look();
        let seen = window_event_listener_untyped("visibilitychange", {
            let look = look.clone();
            move |_| look()
        });
        let timer = set_interval_with_handle(move || look(), Duration::from_mins(1)).ok();
        on_cleanup(move || {
            seen.remove();
            if let Some(timer) = timer {
                timer.clear();
            }
        });
    });
}
