//! The edition contract as types: what a backend's documents say, once they have been read.
//!
//! Everything here is pure: no I/O and no framework. A document that passes this border is whole;
//! no code behind it meets a missing field. The wire is met through [`json::Json`] only.

pub mod article;
pub mod body;
pub mod feed;
pub mod issue;
pub mod item;
pub mod json;
pub mod known;
pub mod link;
pub mod moment;
#[cfg(feature = "ssr")]
pub mod origin;
pub mod picture;
pub mod site;
pub mod slug;
pub mod weather;
#[cfg(feature = "ssr")]
pub mod wire;
pub mod zone;
