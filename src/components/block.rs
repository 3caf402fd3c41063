//! The headings of blocks: parts of a page that lead to a page of their own.

use super::tag::{Tag, tag};
use crate::routes::Route;

/// A block's heading, by which the block is named (`aria-labelledby`), and the way to its page.
pub fn block_heading(id: &str, page: &Route, title: &str) -> Tag {
    let link = tag("a").set("href", page.path()).with(title);
    tag("h2").class("block__title").set("id", id).with(link)
}
