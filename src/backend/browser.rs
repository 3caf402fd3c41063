//! Documents by the browser's `fetch`.

use super::LARGEST_DOCUMENT;
use super::copies;
use super::documents::Document;
use super::fault::Fault;
use super::retry::{Failure, parse_retry_after};
use crate::edition::json::Flaw;
use crate::edition::moment::Moment;
use js_sys::Promise;
use leptos::prelude::{set_timeout, window};
use std::cell::RefCell;
use std::time::Duration;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortController, AbortSignal, RequestInit, Response};

/// The network.
#[derive(Clone, Debug)]
pub(super) struct Source;

impl Source {
    /// The document's text; the time runs until all of it is here.
    pub(super) async fn get(&self, url: &str, timeout_ms: u32) -> Result<String, Failure> {
        let request = request(url, timeout_ms).map_err(broken)?;
        let answer = read(&request.answer).await;
        ON_THEIR_WAY.with_borrow_mut(|all| all.retain(|one| one.signal != request.signal));
        answer.map_err(|failure| match failure {
            Failure::Connection if request.signal.aborted() => Failure::Timeout,
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
        let wait = Promise::new(&mut |resolve, _| {
            set_timeout(
                move || {
                    let _ = resolve.call0(&JsValue::UNDEFINED);
                },
                Duration::from_millis(ms.into()),
            );
        });
        let _ = JsFuture::from(wait).await;
    }
}

/// A request whose answer is not read yet.
#[derive(Clone)]
struct Request {
    url: String,
    answer: Promise,
    /// Aborted when its time is over.
    signal: AbortSignal,
}

thread_local! {
    /// Who needs what is asked for already waits for that answer: a page and the list beside it may need the same.
    static ON_THEIR_WAY: RefCell<Vec<Request>> = const { RefCell::new(Vec::new()) };
}

fn request(url: &str, timeout_ms: u32) -> Result<Request, JsValue> {
    ON_THEIR_WAY.with_borrow_mut(|all| {
        if let Some(known) = all.iter().find(|one| one.url == url) {
            return Ok(known.clone());
        }
        let abort = AbortController::new()?;
        let signal = abort.signal();
        set_timeout(
            move || abort.abort(),
            Duration::from_millis(timeout_ms.into()),
        );
        let options = RequestInit::new();
        options.set_signal(Some(&signal));
        let new = Request {
            url: url.to_owned(),
            answer: window().fetch_with_str_and_init(url, &options),
            signal,
        };
        all.push(new.clone());
        Ok(new)
    })
}

async fn read(answer: &Promise) -> Result<String, Failure> {
    let response = JsFuture::from(answer.clone()).await;
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
    // An answer can be read once, its copies as often as they are needed.
    let copy = response.clone().map_err(broken)?;
    let text = JsFuture::from(copy.text().map_err(broken)?)
        .await
        .map_err(broken)?;
    let text: js_sys::JsString = text.unchecked_into();
    if text.length() > LARGEST_DOCUMENT {
        // No part of it can be believed, so it counts as an answer that did not come whole.
        return Err(Failure::Connection);
    }
    Ok(text.into())
}

fn broken(_: JsValue) -> Failure {
    Failure::Connection
}

pub(super) fn parse<D: Document>(text: &str, kind: &D) -> Result<D::Content, Flaw> {
    kind.read(&js_sys::JSON::parse(text).map_err(|_| Flaw::new("document", "JSON"))?)
}

pub(super) fn chance() -> f64 {
    js_sys::Math::random()
}

pub(super) fn is_online() -> bool {
    window().navigator().on_line()
}
