//! What the test programs share: something to press, backends to press it from, and a server of what was pressed.
#![allow(
    dead_code,
    unused_imports,
    reason = "each test program uses its own part"
)]

mod backends;
mod index;
mod server;
mod site;

pub use backends::{backend, backend_for, backend_of, backend_that_refuses, backend_that_sends};
pub use server::{Answer, Server, exchange};
pub use site::{Run, Site, press};
