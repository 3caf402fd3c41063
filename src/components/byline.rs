//! What stands below an article: who wrote it, where it stood first, and what it is about.

use super::tag::{Content, Tag, tag};
use crate::app::Paper;
use crate::edition::item::{Author, Item};
use crate::edition::slug::slugify;
use crate::routes::Route;

/// The end of an article.
pub fn byline(paper: &Paper, item: &Item) -> Tag {
    let labels = paper.labels();
    let authors = (!item.authors.is_empty()).then(|| {
        let label = tag("span")
            .class("visually-hidden")
            .with(format!("{} ", labels.author));
        let names: Vec<_> = item
            .authors
            .iter()
            .enumerate()
            .map(|(at, author)| ((at > 0).then_some(", "), self::author(paper, author)))
            .collect();
        tag("p").class("byline__authors").with((label, names))
    });
    let origin = item.origin.as_ref().map(|origin| {
        let name = tag("cite").with(origin.name.as_str());
        let name = match &origin.url {
            Some(url) => tag("a")
                .set("href", url.as_str())
                .set("rel", "external")
                .with(name),
            None => name,
        };
        tag("p")
            .class("byline__origin")
            .with((format!("{} ", labels.origin), name))
    });
    let tags = (!item.tags.is_empty()).then(|| {
        let tags = item.tags.iter().map(|word| {
            let path = paper
                .site
                .tag
                .is_some()
                .then(|| Route::Tag(slugify(word)).path());
            tag("li").with(linked(path, word.as_str()))
        });
        tag("ul")
            .class("byline__tags")
            .set("aria-label", labels.tags)
            .with(tags.collect::<Vec<_>>())
    });
    tag("footer").class("byline").with((authors, origin, tags))
}

/// An author's name, leading to the stories by that author where the site has a list of them.
fn author(paper: &Paper, author: &Author) -> Tag {
    let has_page = paper.site.author.is_some();
    let path = has_page.then(|| Route::Author(slugify(&author.name)).path());
    linked(path, author.name.as_str())
}

fn linked(path: Option<String>, text: impl Content) -> Tag {
    match path {
        Some(path) => tag("a").set("href", path),
        None => tag("span"),
    }
    .with(text)
}
