//! What Leptos' server functions name of [wasm-streams](https://docs.rs/wasm-streams/0.5), and no more.
//!
//! The app has no server functions. Yet the real crate exports classes to JavaScript, and what is exported is
//! never left out by a linker: 5 KB of every reader's (docs/decisions/004-small-wasm.md).

use futures_util::stream::{Stream, empty};
use wasm_bindgen::JsValue;

/// A stream of bytes between browser and server.
pub struct ReadableStream(web_sys::ReadableStream);

impl ReadableStream {
    /// A stream without anything in it.
    ///
    /// # Panics
    /// Where the browser knows no streams.
    pub fn from_stream(_: impl Stream<Item = Result<JsValue, JsValue>> + 'static) -> Self {
        Self(web_sys::ReadableStream::new().expect("browsers have streams"))
    }

    /// The browser's own.
    pub fn into_raw(self) -> web_sys::ReadableStream {
        self.0
    }

    /// Of the browser's own.
    pub fn from_raw(raw: web_sys::ReadableStream) -> Self {
        Self(raw)
    }

    /// Nothing.
    pub fn into_stream(self) -> impl Stream<Item = Result<JsValue, JsValue>> {
        empty()
    }
}
