//! Fetching the next article ahead: when a reader points at its link, tabs to it, or puts a finger on it.

use super::history::page_of;
use crate::app::Paper;
use crate::pages::load;
use crate::reader::clock::seconds;
use crate::reader::nearing::wants_to_save_data;
use crate::routes::Route;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;
use wasm_bindgen::JsCast as _;

/// Who points at a link for so long may follow it; a pointer on its way over the page does not stay.
const MEANT: Duration = Duration::from_millis(65);

/// Begins to listen.
pub(super) fn install(paper: &Paper) {
    if wants_to_save_data() {
        return;
    }
    let pointed = Rc::new(Cell::new(0));
    for (name, wait) in [
        ("pointerover", MEANT),
        ("focusin", MEANT),
        ("touchstart", Duration::ZERO),
    ] {
        let (paper, pointed) = (paper.clone(), pointed.clone());
        let _ = window_event_listener_untyped(name, move |event| {
            pointed.set(pointed.get() + 1);
            let target = event.target().and_then(|target| target.dyn_into().ok());
            let Some(location) = target.and_then(page_of) else {
                return;
            };
            if !matches!(location.route, Route::Article { .. }) {
                return;
            }
            let (paper, pointed, this) = (paper.clone(), pointed.clone(), pointed.get());
            set_timeout(
                move || {
                    let path = location.route.path();
                    let is_here =
                        paper.navigation.visit_untracked().location.route == location.route;
                    if pointed.get() != this || is_here {
                        return;
                    }
                    if let Some(done) = paper.ahead.begin(&path, seconds()) {
                        spawn_local(async move {
                            done(load(&paper.backend, &paper.site, &location).await);
                        });
                    }
                },
                wait,
            );
        });
    }
}
