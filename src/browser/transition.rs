//! The change from one page to the next, by the
//! [View Transition API](https://developer.mozilla.org/docs/Web/API/Document/startViewTransition).

use leptos::prelude::*;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast as _, JsValue};

/// Lets `change` put the next page on the screen; the old one fades into it where the browser can do
/// that and the reader does not mind.
pub fn fade(change: impl FnOnce() + 'static) {
    let document = document();
    let start = js_sys::Reflect::get(&document, &"startViewTransition".into())
        .ok()
        .and_then(|start| start.dyn_into::<js_sys::Function>().ok());
    let is_still = window()
        .match_media("(prefers-reduced-motion: reduce)")
        .is_ok_and(|query| query.is_some_and(|query| query.matches()));
    match start {
        Some(start) if !is_still && !document.hidden() => {
            // The page is drawn by tasks that the change starts: the browser looks after them.
            let update = Closure::once_into_js(move || -> js_sys::Promise {
                change();
                wasm_bindgen_futures::future_to_promise(async {
                    leptos::task::tick().await;
                    Ok(JsValue::UNDEFINED)
                })
            });
            let transition = start.call1(&document, &update);
            // It is given up when the next one begins first, which is nobody's fault.
            if let Ok(transition) = transition
                && let Ok(ready) = js_sys::Reflect::get(&transition, &"ready".into())
                && let Ok(ready) = ready.dyn_into::<js_sys::Promise>()
            {
                leptos::task::spawn_local(async move {
                    let _ = wasm_bindgen_futures::JsFuture::from(ready).await;
                });
            }
        }
        _ => change(),
    }
}
