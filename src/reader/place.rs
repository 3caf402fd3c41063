//! The place whose weather this reader wants first; `early/places.js` keeps it.

use crate::effect::effect;
use leptos::prelude::*;

/// Where it is kept on the device; also in `early/places.js`.
#[cfg(target_arch = "wasm32")]
const KEY: &str = "sapbao:place";

/// The chosen place's name, once the page is on the screen: a prerendered one shows nobody's choice.
pub fn use_place() -> ReadSignal<Option<String>> {
    let (place, set_place) = signal(None);
    effect(move || {
        if let Some(kept) = kept_place() {
            set_place.set(Some(kept));
        }
    });
    place
}

/// The chosen place's name.
#[cfg(target_arch = "wasm32")]
pub fn kept_place() -> Option<String> {
    let storage = window().local_storage().ok().flatten()?;
    storage.get_item(KEY).ok()?
}

/// Nothing is chosen natively.
#[cfg(not(target_arch = "wasm32"))]
pub fn kept_place() -> Option<String> {
    None
}
