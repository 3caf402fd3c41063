//! Fetching again what grows old while a page stays open.

use crate::effect::effect;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::time::Duration;

/// How old what is on the screen may grow. Forecasts are made anew every quarter of an hour.
const AFTER: Duration = Duration::from_mins(15);

/// Calls `again` every quarter of an hour while the page is seen, and at once when a reader comes
/// back to a page that was hidden for longer.
pub fn use_refresh<F: Future<Output = ()> + 'static>(again: impl Fn() -> F + Clone + 'static) {
    effect(move || {
        let fetched = StoredValue::new(now());
        let look = {
            let again = again.clone();
            move || {
                if !document().hidden() && now() - fetched.get_value() >= AFTER.as_secs_f64() {
                    fetched.set_value(now());
                    spawn_local(again());
                }
            }
        };
        let seen = window_event_listener_untyped("visibilitychange", {
            let look = look.clone();
            move |_| look()
        });
        let timer = set_interval_with_handle(look, Duration::from_mins(1)).ok();
        on_cleanup(move || {
            seen.remove();
            if let Some(timer) = timer {
                timer.clear();
            }
        });
    });
}

/// Seconds.
fn now() -> f64 {
    js_sys::Date::now() / 1000.0
}
