//! How a run goes: what it costs, what stops it, and what it leaves behind.

#[path = "../support/mod.rs"]
mod support;

mod again;
mod archives;
mod around;
mod cut_off;
mod endless;
mod interrupted;
mod kept;
mod left_out;
mod moved;
#[cfg(unix)]
mod watch;
