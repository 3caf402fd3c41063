//! A feed beyond its shape: ids that are there once, a next page that may be followed.

use std::collections::HashMap;

use super::kind::DocumentKind;
use super::path::element;
use super::sheet::Sheet;
use super::{item, path};
use crate::wire::{Author, Feed, Id, Item};

pub(super) fn check(feed: &Feed<Item>, sheet: &mut Sheet) {
    head(feed, sheet);
    once_each(feed.items.iter().map(|item| &item.id), sheet);
    for (index, card) in feed.items.iter().enumerate() {
        item::check(card, &element("$.items", index), sheet);
    }
    sheet.follow_next(feed.next_url.as_ref(), DocumentKind::Feed);
}

/// What a feed says of itself.
pub(super) fn head<I>(feed: &Feed<I>, sheet: &mut Sheet) {
    if let Some(icon) = &feed.icon {
        sheet.media("$.icon", icon);
    }
    avatars(&feed.authors, "$", sheet);
}

/// The authors' portraits.
pub(super) fn avatars(authors: &[Author], field: &str, sheet: &mut Sheet) {
    let authors_field = path::member(field, "authors");
    for (index, author) in authors.iter().enumerate() {
        if let Some(avatar) = &author.avatar {
            let field = element(&authors_field, index);
            sheet.media(&format!("{field}.avatar"), avatar);
        }
    }
}

/// An id names one item of a page.
pub(super) fn once_each<'a>(ids: impl Iterator<Item = &'a Id>, sheet: &mut Sheet) {
    let mut first = HashMap::new();
    for (index, id) in ids.enumerate() {
        if let Some(first) = first.insert(id, index) {
            sheet.breach(
                &format!("$.items[{index}].id"),
                format!("\"{id}\", which items[{first}] has too"),
                "each item's own id",
            );
        }
    }
}
