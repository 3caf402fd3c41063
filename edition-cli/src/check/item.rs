//! An item beyond its shape, wherever it stands: its article, its picture, its authors and tags.

use sapbao::edition::link::origin;
use sapbao::edition::slug::{self, slugify};

use super::feed::avatars;
use super::kind::DocumentKind;
use super::path::element;
use super::sheet::Sheet;
use crate::wire::{Image, Item, Variant};

/// Checks the card at `field`.
pub(super) fn check(item: &Item, field: &str, sheet: &mut Sheet) {
    article(item, field, sheet);
    look(item, field, sheet);
}

/// Checks what cards and articles both show.
pub(super) fn look(item: &Item, field: &str, sheet: &mut Sheet) {
    if let Some(picture) = &item.image {
        picture_of(picture, item.news.image.as_ref(), field, sheet);
    }
    avatars(&item.authors, field, sheet);
    let site = sheet.site;
    // What has no name has no list.
    let is_named = |name: &str| !name.trim().is_empty();
    if let Some(lists) = &site.tag {
        let tags = item.tags.iter().enumerate();
        for (index, tag) in tags.filter(|(_, tag)| is_named(tag)) {
            let field = element(&format!("{field}.tags"), index);
            sheet.follow(&field, &lists.fill(&slugify(tag)), DocumentKind::Feed);
        }
    }
    if let Some(lists) = &site.author {
        let authors = item.authors.iter().enumerate();
        for (index, author) in authors.filter(|(_, author)| is_named(&author.name)) {
            let field = element(&format!("{field}.authors"), index);
            let list = lists.fill(&slugify(&author.name));
            sheet.follow(&format!("{field}.name"), &list, DocumentKind::Feed);
        }
    }
}

/// An item of the paper itself has an article; one of somebody else's feed is read there.
fn article(item: &Item, field: &str, sheet: &mut Sheet) {
    let field = format!("{field}.id");
    let Some(id) = slug::Id::new(&item.id.0) else {
        sheet.breach(
            &field,
            format!("\"{}\"", item.id),
            "a name of at most 512 bytes",
        );
        return;
    };
    let at_home = |url: &String| origin(url).is_empty() || origin(url) == sheet.site.home_origin;
    if item.url.as_ref().is_none_or(at_home) {
        let document = sheet.site.article_document(&id);
        let id = item.id.0.clone();
        sheet.follow(&field, &document, DocumentKind::Article { id });
    }
}

fn picture_of(url: &str, image: Option<&Image>, field: &str, sheet: &mut Sheet) {
    sheet.media(&format!("{field}.image"), url);
    let details = format!("{field}._news.image");
    let (size, alt) = image.map_or((None, None), |image| {
        (image.width.zip(image.height), image.alt.as_deref())
    });
    known(size, alt, &details, sheet);
    if let Some(image) = image {
        variants(&image.variants, &details, sheet);
    }
}

/// Warns of a picture of which too little is known.
pub(super) fn known(size: Option<(u32, u32)>, alt: Option<&str>, field: &str, sheet: &mut Sheet) {
    if size.is_none() {
        sheet.warn(
            field,
            "no size",
            "width and height: without them the page moves under its reader",
        );
    }
    if alt.is_none_or(|alt| alt.trim().is_empty()) {
        sheet.warn(
            &format!("{field}.alt"),
            "nothing",
            "what is seen, for those who cannot see it",
        );
    }
}

/// A picture's copies.
pub(super) fn variants(variants: &[Variant], field: &str, sheet: &mut Sheet) {
    for (index, variant) in variants.iter().enumerate() {
        let field = element(&format!("{field}.variants"), index);
        sheet.media(&format!("{field}.url"), &variant.url);
    }
}
