//! Sitemaps, feeds and `robots.txt` as others read them: by parsers that are not the press's own.

mod left_out;
mod paper;
mod places;
#[path = "../support/mod.rs"]
mod support;
mod written;
