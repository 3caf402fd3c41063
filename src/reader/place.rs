//! The place whose weather this reader wants first; `early/places.js` keeps it.

use crate::effect::effect;
use leptos::prelude::*;

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

/// The chosen place's name, as `early/places.js` says it.
#[cfg(target_arch = "wasm32")]
pub fn kept_place() -> Option<String> {
    document()
        .document_element()?
        .get_attribute("data-own-place")
}

/// Nothing is chosen natively.
#[cfg(not(target_arch = "wasm32"))]
pub fn kept_place() -> Option<String> {
    None
}
