//! The last good copy of every document that this reader has seen, in the browser's `CacheStorage`.
//!
//! Where there is none (plain HTTP, a private window) there are no copies, and nothing else fails.

use crate::edition::moment::Moment;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Cache, Headers, Response, ResponseInit};

/// Named by its form, so that a later one can begin anew.
const STORE: &str = "sapbao-documents-1";

/// When the copy was made, in seconds since 1970.
const SAVED: &str = "x-sapbao-saved";

/// A reader's copies are a few hundred documents of some ten kilobytes.
const MOST_COPIES: u32 = 300;

/// Keeps `text` as the last good copy of `url`. Nobody waits for it: a device may be slow, or full, or forbid storing.
pub(super) fn keep(url: &str, text: &str) {
    let (url, text) = (url.to_owned(), text.to_owned());
    spawn_local(async move {
        let _ = try_keep(&url, &text).await;
    });
}

async fn try_keep(url: &str, text: &str) -> Result<(), JsValue> {
    let cache = open().await?;
    let headers = Headers::new()?;
    #[allow(clippy::cast_possible_truncation)]
    let now = (js_sys::Date::now() / 1000.0) as i64;
    headers.set(SAVED, &now.to_string())?;
    let init = ResponseInit::new();
    init.set_headers(&headers);
    let copy = Response::new_with_opt_str_and_init(Some(text), &init)?;
    JsFuture::from(cache.put_with_str(url, &copy)).await?;
    let kept: js_sys::Array = JsFuture::from(cache.keys()).await?.unchecked_into();
    // The oldest stand first.
    for at in 0..kept.length().saturating_sub(MOST_COPIES) {
        JsFuture::from(cache.delete_with_request(&kept.get(at).unchecked_into())).await?;
    }
    Ok(())
}

/// The last good copy of `url`, and when it was made.
pub(super) async fn last_good(url: &str) -> Option<(String, Moment)> {
    let cache = open().await.ok()?;
    let found = JsFuture::from(cache.match_with_str(url)).await.ok()?;
    let found: Response = found.dyn_into().ok()?;
    let saved = found.headers().get(SAVED).ok()??.parse().ok()?;
    let text = JsFuture::from(found.text().ok()?).await.ok()?.as_string()?;
    Some((text, Moment::from_seconds(saved)))
}

async fn open() -> Result<Cache, JsValue> {
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    // Absent on plain HTTP, where the getter would hand out `undefined` as if it were a store.
    if !js_sys::Reflect::get(&window, &"caches".into())?.is_object() {
        return Err(JsValue::NULL);
    }
    Ok(JsFuture::from(window.caches()?.open(STORE))
        .await?
        .unchecked_into())
}
