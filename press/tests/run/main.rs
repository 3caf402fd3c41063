//! How a run goes: what it costs, what stops it, and what it leaves behind.

#[path = "../support/mod.rs"]
mod support;

mod again;
mod archives;
mod around;
mod beside;
mod cut_off;
mod endless;
mod feeds;
mod in_vain;
mod interrupted;
mod kept;
mod left_out;
#[cfg(target_os = "linux")] // Other file systems do not tell them apart either.
mod letter_case;
mod magazine;
mod moved;
mod out_of_reach;
mod sidebars;
#[cfg(unix)]
mod watch;
