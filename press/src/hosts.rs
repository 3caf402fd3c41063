//! What a host must do, said once, and printed for each host that we know.
//!
//! - [`policy`] and [`security`]: what every answer carries besides its content
//! - [`lifetimes`]: how long a browser may keep a file without asking
//! - [`media_types`]: what a file is by its ending
//! - [`paths`]: which path is a page, a file or neither, and which form of it is the right one
//! - [`letter_case`]: names that a host does not tell apart
//!
//! Hosts that read `_headers` and `_redirects` get them with the site ([`headers_file`], [`redirects_file`]).
//! Servers of the publisher's own get one file, once, by `press host` ([`nginx`], [`caddy`]): nothing in it
//! changes from one build to the next, so it holds patterns where `_headers` has names.

mod caddy;
pub mod command;
pub mod headers_file;
pub mod letter_case;
pub mod lifetimes;
pub mod media_types;
mod nginx;
pub mod paths;
mod policy;
pub mod redirects_file;
mod security;
mod template;

pub use policy::content_security_policy;
