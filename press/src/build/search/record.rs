//! What the index knows of a story.

use std::collections::BTreeMap;

use sapbao::edition::article::Article;
use sapbao::edition::item::{Address, Item};
use sapbao::edition::picture::Picture;
use sapbao::edition::site::Site;
use serde::Serialize;

use super::folded::fold;
use super::text;

/// A picture this wide, in pixels, is sharp where results show it.
const WIDE_ENOUGH: u32 = 320;

/// A story as it goes into the index.
pub struct Record {
    /// The path of its page.
    pub url: String,
    /// Lead and body. Excerpts are cut out of it.
    pub content: String,
    /// What is searched besides, and counts for more: headline, authors, tags.
    pub meta: BTreeMap<String, String>,
    /// What results can be narrowed by, and what is shown of them. (All of `meta` is searched; what is not
    /// searched can only stand here.)
    pub filters: BTreeMap<String, Vec<String>>,
}

/// What results show besides, as JSON in the filter `card`, which nobody filters by: so its list of values is
/// never fetched (`parts/search/result.js`).
#[derive(Serialize)]
struct Card {
    #[serde(skip_serializing_if = "Option::is_none")]
    picture: Option<String>,
    /// For `<time datetime>`.
    #[serde(skip_serializing_if = "Option::is_none")]
    datetime: Option<String>,
    /// As readers read it.
    #[serde(skip_serializing_if = "Option::is_none")]
    time: Option<String>,
}

/// The record of an article, if it is read on this site.
pub fn of(article: &Article, site: &Site) -> Option<Record> {
    let item = &article.item;
    let Address::Here(url) = &item.address else {
        return None;
    };
    let lead = item.lead.as_deref().unwrap_or_default();
    let content = text::of(lead, &article.body);

    let authors: Vec<_> = item.authors.iter().map(|author| &*author.name).collect();
    let meta = [
        ("title", item.title.clone()),
        ("authors", authors.join(", ")),
        ("tags", item.tags.join(", ")),
    ];
    let meta = meta.into_iter().filter(|(_, text)| !text.is_empty());

    let wall = item.published.map(|moment| site.zone.wall_time(moment));
    let section = item.section.as_ref().map(|section| section.slug.clone());
    // One that the site does not have leads nowhere.
    let section = section.filter(|slug| site.section(slug).is_some());
    let filters = [
        ("section", section),
        ("year", wall.map(|wall| wall.year.to_string())),
        ("card", serde_json::to_string(&card(item, site)).ok()),
    ];
    let filters = filters
        .into_iter()
        .filter_map(|(name, value)| Some((name, value?)));

    Some(Record {
        url: url.clone(),
        content: fold(&content),
        meta: meta
            .map(|(name, text)| (name.to_owned(), fold(&text)))
            .collect(),
        filters: filters
            .map(|(name, value)| (name.to_owned(), vec![value]))
            .collect(),
    })
}

fn card(item: &Item, site: &Site) -> Card {
    let wall = item.published.map(|moment| site.zone.wall_time(moment));
    Card {
        picture: item.picture.as_ref().map(small),
        datetime: item
            .published
            .zip(wall)
            .map(|(moment, wall)| moment.to_rfc3339(wall.offset_minutes)),
        time: wall.map(|wall| site.language.labels().short_date_time(wall)),
    }
}

/// The smallest file of a picture that is wide enough.
fn small(picture: &Picture) -> String {
    picture
        .variants
        .iter()
        .filter(|variant| variant.width >= WIDE_ENOUGH)
        .min_by_key(|variant| variant.width)
        .map_or_else(|| picture.src.clone(), |variant| variant.url.clone())
}
