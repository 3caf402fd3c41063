//! One site on real servers: nginx and Caddy with the configurations that `press host` prints, and the preview.
//! What is said of one is said of all; where they differ, the difference is written down.
//!
//! Run by `make test`, after `scripts/setup.sh test` has fetched the servers.

mod addresses;
mod caching;
mod content;
mod hosts;
mod safety;
#[path = "../support/mod.rs"]
mod support;
