//! The place whose weather this reader wants first.

use leptos::prelude::*;

/// Where it is kept on the device.
const KEY: &str = "sapbao:place";

/// The chosen place's name, and how to choose another. Nothing is chosen natively.
pub fn use_place() -> (ReadSignal<Option<String>>, impl Fn(String) + Clone) {
    let (place, set_place) = signal(None);
    Effect::new(move |_| {
        if let Some(kept) = storage().and_then(|storage| storage.get_item(KEY).ok()?) {
            set_place.set(Some(kept));
        }
    });
    let choose = move |name: String| {
        // A device that forbids storing still shows the choice until the page is left.
        if let Some(storage) = storage() {
            let _ = storage.set_item(KEY, &name);
        }
        set_place.set(Some(name));
    };
    (place, choose)
}

fn storage() -> Option<web_sys::Storage> {
    window().local_storage().ok().flatten()
}
