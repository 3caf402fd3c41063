//! How the press and the edition tool are in a terminal: what they say there, and how they are stopped from there.

#![deny(clippy::print_stdout, clippy::print_stderr)] // They panic: see `streams`.

pub mod interrupt;
pub mod streams;
pub mod terminal;
