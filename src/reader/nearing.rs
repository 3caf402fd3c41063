//! Whether the reader comes near an element.

use leptos::ev;
use leptos::prelude::*;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{Element, IntersectionObserver, IntersectionObserverInit};

/// How far below the screen is near: a page of stories should be there before the reader is.
const NEAR: &str = "0px 0px 1200px 0px";

/// A watch over an element, until it is dropped.
pub struct Nearing {
    observer: IntersectionObserver,
    element: Element,
    // The observer calls it as long as it is there.
    _heard: Closure<dyn Fn(js_sys::Array)>,
}

impl Nearing {
    /// Calls `does` when the reader, scrolling, comes near `element`. `None` where the reader's device
    /// asks to save data.
    pub fn watch(element: Element, does: impl Fn() + 'static) -> Option<Self> {
        if wants_to_save_data() {
            return None;
        }
        let has_scrolled = Rc::new(Cell::new(false));
        let heard = {
            let has_scrolled = has_scrolled.clone();
            Closure::<dyn Fn(js_sys::Array)>::new(move |entries: js_sys::Array| {
                let is_near = entries
                    .pop()
                    .unchecked_into::<web_sys::IntersectionObserverEntry>();
                if is_near.is_intersecting() && has_scrolled.get() {
                    does();
                }
            })
        };
        let options = IntersectionObserverInit::new();
        options.set_root_margin(NEAR);
        let observer =
            IntersectionObserver::new_with_options(heard.as_ref().unchecked_ref(), &options)
                .ok()?;
        // A list that ends on the first screen does not go on before the reader does.
        let listener = window_event_listener(ev::scroll, {
            let (observer, element) = (observer.clone(), element.clone());
            move |_| {
                if !has_scrolled.replace(true) {
                    observer.observe(&element);
                }
            }
        });
        on_cleanup(move || listener.remove());
        Some(Self {
            observer,
            element,
            _heard: heard,
        })
    }

    /// Calls again if the element is still near.
    pub fn look_again(&self) {
        self.observer.unobserve(&self.element);
        self.observer.observe(&self.element);
    }
}

impl Drop for Nearing {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

/// Whether the reader's device asks to save data, by [`NetworkInformation`](https://developer.mozilla.org/docs/Web/API/NetworkInformation/saveData),
/// where there is one.
pub fn wants_to_save_data() -> bool {
    let member = |of: &JsValue, name: &str| js_sys::Reflect::get(of, &name.into()).ok();
    member(&window().navigator(), "connection")
        .filter(JsValue::is_object)
        .and_then(|connection| member(&connection, "saveData"))
        .is_some_and(|saves| saves.is_truthy())
}
