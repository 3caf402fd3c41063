//! An article as an item: what its card in a list shows.

use crate::pictures::Picture;
use crate::source::{Article, Kind, Site};
use crate::wire::{Author, Image, Item, News, Origin, Section, Variant};

/// The card of an article, in a document from which `up` leads to the edition's root.
pub(super) fn card<'a>(article: &'a Article, site: &'a Site, up: &str) -> Item<'a> {
    Item {
        id: &article.id.value,
        url: article.url(),
        title: &article.title,
        summary: Some(&article.lead),
        content_html: None,
        content_text: None,
        image: article
            .picture
            .as_ref()
            .map(|lead| media_url(&lead.picture.file, up)),
        date_published: &article.date.text,
        date_modified: article
            .modified
            .as_ref()
            .map(|modified| modified.text.as_str()),
        authors: article.authors.iter().map(|name| Author { name }).collect(),
        tags: &article.tags,
        news: News {
            source: article.source.as_deref(),
            origin: article.origin.as_ref().map(|origin| Origin {
                name: &origin.name,
                url: origin.url.as_deref(),
            }),
            section: Some(Section {
                slug: &article.section.value,
                title: site.section_title(&article.section.value),
            }),
            image: article.picture.as_ref().map(|lead| Image {
                alt: &lead.alt,
                width: lead.picture.width,
                height: lead.picture.height,
                caption: None,
                credit: None,
                variants: variants(&lead.picture, up),
            }),
            kind: match article.kind {
                Kind::Article => None,
                Kind::Photo => Some("photo"),
                Kind::Video => Some("video"),
                Kind::Live => Some("live"),
            },
            ..News::default()
        },
    }
}

/// Where a picture is, seen from the same document.
pub(super) fn media_url(file: &str, up: &str) -> String {
    format!("{up}media/{file}")
}

/// The picture's copies, seen from the same document.
pub(super) fn variants(picture: &Picture, up: &str) -> Vec<Variant> {
    let copies = picture.variants.iter();
    let copies = copies.map(|copy| Variant {
        url: media_url(&copy.file, up),
        width: copy.width,
        media_type: "image/webp",
    });
    copies.collect()
}
