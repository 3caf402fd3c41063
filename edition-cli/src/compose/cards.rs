//! An article as an item: what its card in a list shows.

use super::bylines::byline;
use crate::pictures::Picture;
use crate::source::{Article, LeadPicture, Site};
use crate::wire::{Id, Image, Item, Kind, News, Origin, Section, Variant};

/// The card of an article, in a document from which `up` leads to the edition's root.
pub(super) fn card(article: &Article, site: &Site, up: &str) -> Item {
    let lead = article.picture.as_ref();
    let authors = article.authors.iter();
    Item {
        id: Id(article.id.value.clone()),
        url: Some(article.url.clone()),
        title: article.title.clone(),
        summary: Some(article.lead.clone()),
        image: lead.map(|lead| media_url(&lead.picture.file, up)),
        date_published: Some(article.date.text.clone()),
        date_modified: article
            .modified
            .as_ref()
            .map(|modified| modified.text.clone()),
        authors: authors.map(|name| byline(name, site, up)).collect(),
        tags: article.tags.clone(),
        news: News {
            source: article.source.clone(),
            origin: article.origin.as_ref().map(|origin| Origin {
                name: origin.name.clone(),
                url: origin.url.clone(),
            }),
            section: Some(Section {
                slug: article.section.value.clone(),
                title: site.section_title(&article.section.value).to_owned(),
            }),
            image: lead.map(|lead| image(lead, up)),
            word_count: article.words,
            kind: (article.kind != Kind::Article).then_some(article.kind),
            ..News::default()
        },
        ..Item::default()
    }
}

/// The picture on a card; what is said below it stands in the article only.
fn image(lead: &LeadPicture, up: &str) -> Image {
    Image {
        alt: Some(lead.alt.clone()),
        caption: None,
        credit: None,
        ..measured(&lead.picture, up)
    }
}

/// A picture's size and copies, seen from the same document.
pub(super) fn measured(picture: &Picture, up: &str) -> Image {
    Image {
        width: u32::try_from(picture.width).ok(),
        height: u32::try_from(picture.height).ok(),
        variants: variants(picture, up),
        ..Image::default()
    }
}

/// Where a picture is, seen from the same document.
pub(super) fn media_url(file: &str, up: &str) -> String {
    format!("{up}media/{file}")
}

fn variants(picture: &Picture, up: &str) -> Vec<Variant> {
    let copies = picture.variants.iter();
    let copies = copies.filter_map(|copy| {
        Some(Variant {
            url: media_url(&copy.file, up),
            width: u32::try_from(copy.width).ok()?,
            media_type: Some("image/webp".to_owned()),
        })
    });
    copies.collect()
}
