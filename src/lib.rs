//! The app: one crate, rendered in two places.
//!
//! Natively (`ssr`) the press and the tests draw pages to HTML; in the browser (`hydrate`) the same
//! components take them over, or draw them from the empty shell. Data flows one way:
//! [`backend`] fetches, [`edition`] parses, [`pages`] and [`components`] show.

pub mod app;
pub mod backend;
pub mod components;
pub mod edition;
pub mod effect;
#[cfg(not(target_arch = "wasm32"))]
pub mod escape;
pub mod labels;
pub mod navigation;
pub mod pages;
pub mod parcel;
#[cfg(feature = "ssr")]
pub mod prerender;
pub mod reader;
pub mod routes;

#[cfg(target_arch = "wasm32")]
pub mod browser;

#[cfg(not(any(feature = "ssr", target_arch = "wasm32")))]
compile_error!("natively, the app is built to draw pages: add `--features ssr`");
