//! What a link to a page looks like where it is shared: [Open Graph](https://ogp.me), and the
//! [card](https://developer.x.com/en/docs/x-for-websites/cards/overview/markup) of X, which takes the rest from it.

use sapbao::edition::item::{Author, Item};
use sapbao::edition::picture::Picture;
use sapbao::edition::slug::slugify;
use sapbao::labels::Language;
use sapbao::pages::head::{Head, picture};
use sapbao::pages::{Arrived, Page};
use sapbao::routes::Route;

use super::Publication;
use super::html::Elements;
use crate::build::times::w3c;
use crate::hosts::media_types;

/// A picture narrower than this, in pixels, is not shown large.
const NARROWEST_LARGE: u32 = 300;

/// Adds all of it.
pub fn describe(elements: &mut Elements, by: &Publication, arrived: &Arrived, head: &Head) {
    let mut property = |name, content: &str| elements.meta("property", name, content);
    property("og:type", head.kind());
    property("og:title", &head.name);
    property("og:description", &head.description);
    property("og:site_name", &by.site.name);
    property("og:locale", locale(by.site.language));
    if let Some(canonical) = &head.canonical {
        property("og:url", canonical);
    }
    let mut is_large = false;
    if let Some(address) = &head.picture {
        property("og:image", address);
        // It may be the logo, of which no more is known.
        let is_it = |picture: &&Picture| by.address(&picture.src).as_ref() == Some(address);
        if let Some(picture) = picture(arrived).filter(is_it) {
            details(elements, picture);
            is_large = picture
                .size
                .is_none_or(|(width, _)| width >= NARROWEST_LARGE);
        }
    }
    let card = if is_large {
        "summary_large_image"
    } else {
        "summary"
    };
    elements.meta("name", "twitter:card", card);
    if let Ok(delivered) = &arrived.answer
        && let Page::Article(article) = &delivered.document
    {
        story(elements, by, &article.item);
    }
}

fn details(elements: &mut Elements, picture: &Picture) {
    let mut property = |name, content: &str| elements.meta("property", name, content);
    if let Some((width, height)) = picture.size {
        property("og:image:width", &width.to_string());
        property("og:image:height", &height.to_string());
    }
    if let Some(kind) = media_type(picture) {
        property("og:image:type", kind);
    }
    let alt = Some(picture.alt.as_str()).filter(|alt| !alt.is_empty());
    if let Some(alt) = alt.or(picture.caption.as_deref()) {
        property("og:image:alt", alt);
    }
}

/// As the backend tells it of the same file; of the site's own files hosts go by the ending.
fn media_type(picture: &Picture) -> Option<&str> {
    let told = picture
        .variants
        .iter()
        .find(|variant| variant.url == picture.src)
        .and_then(|variant| variant.kind.as_deref());
    told.or_else(|| {
        let path = picture.src.strip_prefix('/')?.split(['?', '#']).next()?;
        let (_, ending) = path.rsplit_once('.')?;
        media_types::by_ending(ending).filter(|kind| kind.starts_with("image/"))
    })
}

/// What Open Graph says of [articles](https://ogp.me/#type_article).
fn story(elements: &mut Elements, by: &Publication, item: &Item) {
    for author in &item.authors {
        elements.meta("name", "author", &author.name);
        if let Some(page) = page_of(author, by) {
            elements.meta("property", "article:author", &page);
        }
    }
    let zone = &by.site.zone;
    for (name, moment) in [
        ("article:published_time", item.published),
        ("article:modified_time", item.modified.and(item.changed())),
    ] {
        if let Some(time) = moment.and_then(|moment| w3c(moment, zone)) {
            elements.meta("property", name, &time);
        }
    }
    if let Some(section) = &item.section {
        elements.meta("property", "article:section", &section.title);
    }
    for tag in &item.tags {
        elements.meta("property", "article:tag", tag);
    }
}

/// The page about an author: the site's list, or what the backend names.
pub fn page_of(author: &Author, by: &Publication) -> Option<String> {
    match &by.site.author {
        Some(_) => by.page(&Route::Author(slugify(&author.name))),
        None => by.address(author.url.as_ref()?),
    }
}

/// A language as Facebook writes it: with a country.
fn locale(language: Language) -> &'static str {
    match language {
        Language::Vietnamese => "vi_VN",
        Language::English => "en_US",
    }
}
