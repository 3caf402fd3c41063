//! Documents by the browser's `fetch`.

use super::LARGEST_DOCUMENT;
use super::copies;
use super::documents::Document;
use super::fault::Fault;
use super::retry::{Failure, parse_retry_after};
use crate::edition::json::Flaw;
use crate::edition::moment::Moment;
use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortController, RequestInit, Response};

/// The network.
#[derive(Clone, Debug)]
pub(super) struct Source;

impl Source {
    /// The document's text; the time runs until all of it is here.
    pub(super) async fn get(&self, url: &str, timeout_ms: u32) -> Result<String, Failure> {
        let abort = AbortController::new().map_err(|_| Failure::Connection)?;
        let timed_out = Rc::new(Cell::new(false));
        let timer = leptos::prelude::set_timeout_with_handle(
            {
                let (abort, timed_out) = (abort.clone(), timed_out.clone());
                move || {
                    timed_out.set(true);
                    abort.abort();
                }
            },
            Duration::from_millis(timeout_ms.into()),
        );
        let answer = fetch(url, &abort).await;
        if let Ok(timer) = timer {
            timer.clear();
        }
        answer.map_err(|failure| match failure {
            Failure::Connection if timed_out.get() => Failure::Timeout,
            other => other,
        })
    }

    /// A reader who asks again means it.
    #[allow(clippy::unused_self)]
    pub(super) fn given_up(&self, _url: &str, _timeout_ms: u32) -> Option<Fault> {
        None
    }

    #[allow(clippy::unused_self)]
    pub(super) fn give_up(&self, _url: &str, _timeout_ms: u32, fault: Fault) -> Fault {
        fault
    }

    #[allow(clippy::unused_self)]
    pub(super) fn keep(&self, url: &str, text: &str) {
        copies::keep(url, text);
    }

    pub(super) async fn last_good(&self, url: &str) -> Option<(String, Moment)> {
        copies::last_good(url).await
    }

    pub(super) async fn wait_ms(&self, ms: u32) {
        let wait = js_sys::Promise::new(&mut |resolve, _| {
            leptos::prelude::set_timeout(
                move || {
                    let _ = resolve.call0(&JsValue::UNDEFINED);
                },
                Duration::from_millis(ms.into()),
            );
        });
        let _ = JsFuture::from(wait).await;
    }
}

async fn fetch(url: &str, abort: &AbortController) -> Result<String, Failure> {
    let broken = |_: JsValue| Failure::Connection;
    let options = RequestInit::new();
    options.set_signal(Some(&abort.signal()));
    let window = web_sys::window().ok_or(Failure::Connection)?;
    let response = JsFuture::from(window.fetch_with_str_and_init(url, &options)).await;
    let response: Response = response.map_err(broken)?.unchecked_into();
    if !response.ok() {
        let header = response.headers().get("retry-after").ok().flatten();
        return Err(Failure::Status {
            status: response.status(),
            retry_after_s: header.and_then(|text| {
                parse_retry_after(&text, js_sys::Date::now() / 1000.0, |date| {
                    Some(js_sys::Date::parse(date) / 1000.0).filter(|seconds| seconds.is_finite())
                })
            }),
        });
    }
    let text = JsFuture::from(response.text().map_err(broken)?)
        .await
        .map_err(broken)?;
    let text: js_sys::JsString = text.unchecked_into();
    if text.length() > LARGEST_DOCUMENT {
        // No part of it can be believed, so it counts as an answer that did not come whole.
        return Err(Failure::Connection);
    }
    Ok(text.into())
}

pub(super) fn parse<D: Document>(text: &str, kind: &D) -> Result<D::Content, Flaw> {
    kind.read(&js_sys::JSON::parse(text).map_err(|_| Flaw::new("document", "JSON"))?)
}

pub(super) fn chance() -> f64 {
    js_sys::Math::random()
}

pub(super) fn is_online() -> bool {
    web_sys::window().is_none_or(|window| window.navigator().on_line())
}
