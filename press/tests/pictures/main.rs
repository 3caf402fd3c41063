//! The press makes an edition's pictures ready, and its documents say so.

#[path = "../support/mod.rs"]
mod support;

mod copies;
mod drawn;
mod kept;
mod left_alone;
mod pressed;
