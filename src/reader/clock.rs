//! What time it is for the reader.

use crate::edition::moment::Moment;
use crate::effect::effect;
use leptos::prelude::*;

/// How often what the clock says is looked at.
const MINUTE: std::time::Duration = std::time::Duration::from_mins(1);

/// Sets what time it is, now and every minute. Until then a page says when it was pressed.
pub fn keep_time(now: WriteSignal<Moment>) {
    effect(move || {
        let tick = move || now.set(self::now());
        tick();
        if let Ok(timer) = set_interval_with_handle(tick, MINUTE) {
            on_cleanup(move || timer.clear());
        }
    });
}

/// Seconds since 1970, for what is told apart by less than one.
pub fn seconds() -> f64 {
    js_sys::Date::now() / 1000.0
}

/// The time now.
#[cfg(target_arch = "wasm32")]
pub fn now() -> Moment {
    #[allow(clippy::cast_possible_truncation)]
    Moment::from_seconds(seconds() as i64)
}

/// The time now.
#[cfg(not(target_arch = "wasm32"))]
pub fn now() -> Moment {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    let seconds = since.map(|since| since.as_secs()).unwrap_or_default();
    Moment::from_seconds(i64::try_from(seconds).unwrap_or_default())
}
