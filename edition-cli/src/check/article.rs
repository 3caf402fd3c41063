//! An article beyond its shape: that it is the one asked for, and the stories around it.

use super::body;
use super::item;
use super::kind::DocumentKind;
use super::path::element;
use super::sheet::Sheet;
use crate::wire::Item;

/// Checks the article that was asked for by `id`.
pub(super) fn check(article: &Item, id: &str, sheet: &mut Sheet) {
    if article.id.0 != id {
        let found = format!("\"{}\"", article.id);
        sheet.breach(
            "$.id",
            found,
            format!("\"{id}\", by which it was asked for"),
        );
    }
    match article.content_html.as_deref().map(str::trim) {
        None | Some("") => sheet.warn("$.content_html", "nothing", "the article's body"),
        Some(html) => body::check(html, sheet),
    }
    item::look(article, "$", sheet);
    for (key, items) in [
        ("related", &article.news.related),
        ("newer", &article.news.newer),
    ] {
        for (index, card) in items.iter().enumerate() {
            item::check(card, &element(&format!("$._news.{key}"), index), sheet);
        }
    }
    if let Some(older) = &article.news.older_url {
        sheet.follow("$._news.older_url", older, DocumentKind::Feed);
    }
    if let Some(audio) = &article.news.audio_url {
        sheet.media("$._news.audio_url", audio);
    }
}
