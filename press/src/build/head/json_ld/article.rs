//! A story as a [`NewsArticle`](https://schema.org/NewsArticle).

use sapbao::edition::article::Article;
use sapbao::edition::moment::Moment;
use sapbao::edition::picture::Picture;
use sapbao::pages::head::meta::page_of;
use sapbao::pages::head::{Head, beginning};
use serde_json::{Value, json};

use super::super::Publication;
use super::publisher;

/// In characters, by Google's documentation. Longer ones are cut there, by a machine.
const LONGEST_HEADLINE: usize = 110;

/// The story. Of what is not known nothing is said.
pub fn news_article(by: &Publication, article: &Article, head: &Head) -> Value {
    let item = &article.item;
    let time = |moment: Option<Moment>| by.site.zone.rfc3339(moment?);
    let authors = item
        .authors
        .iter()
        .map(|author| json!({"@type": "Person", "name": author.name, "url": page_of(author, by.site, &by.origin)}));
    json!({
        "@type": "NewsArticle",
        "headline": beginning(&item.title, LONGEST_HEADLINE),
        "description": head.description,
        "image": item.picture.iter().filter_map(|picture| image(by, picture)).collect::<Vec<_>>(),
        "datePublished": time(item.published),
        "dateModified": time(item.changed()),
        "author": authors.collect::<Vec<_>>(),
        "publisher": publisher(by),
        "url": head.canonical,
        "mainEntityOfPage": head.canonical.as_ref().map(|url| json!({"@type": "WebPage", "@id": url})),
        "articleSection": item.section.as_ref().map(|section| &section.title),
        "keywords": item.tags,
        "wordCount": item.words,
        "inLanguage": by.site.language.tag(),
        // Nothing of an edition is for subscribers only.
        "isAccessibleForFree": true,
    })
}

fn image(by: &Publication, picture: &Picture) -> Option<Value> {
    let (width, height) = picture.size.unzip();
    Some(json!({
        "@type": "ImageObject",
        "url": by.address(&picture.src)?,
        "width": width,
        "height": height,
        "caption": picture.caption,
        "creditText": picture.credit,
    }))
}
