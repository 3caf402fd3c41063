//! `edition check` as its users run it: a built edition, something broken in it, the report.

#[allow(dead_code)] // each test uses its part of it
#[path = "../sample/mod.rs"]
mod sample;
#[path = "../server/mod.rs"]
mod server;

mod backends;
mod broken;
mod checked;
mod command;
mod kept;
mod weather;
