//! What one document says that the whole run must know.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use sapbao::backend::Backend;
use sapbao::edition::item::{Address, Item, Wire};
use sapbao::edition::link::resolve_document;
use sapbao::edition::slug::slugify;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::Files;
use super::address::{Place, address_of, locate};
use crate::build::pictures::document::{self, Own};
use crate::build::pictures::format::Format;

/// A picture as a document shows it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Shown {
    /// In the edition.
    pub path: Box<str>,
    /// The formats of copies that are lacking somewhere in the document.
    pub lacking: BTreeSet<Format>,
    /// The edition's own copies: format, width and path.
    pub own: BTreeSet<(Format, u32, Box<str>)>,
}

/// An address on this site that is no file of the edition.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Astray {
    pub address: Box<str>,
    /// Where in the edition the file would have to be, if anywhere.
    pub path: Option<Box<str>>,
}

/// What a document says.
#[derive(Default)]
pub struct Glance {
    /// The length of its text.
    pub bytes: u64,
    /// By their paths.
    pub shown: Vec<Shown>,
    pub astray: Vec<Astray>,
    /// The address of the list below an article, or of the page behind a list's.
    pub leads_to: Option<Box<str>>,
    /// What an article's pages of tags and authors are called.
    pub names: Names,
    /// The paths of the stories that stand in a list, or around an article.
    pub stories: Vec<Box<str>>,
}

/// The slugs of an article's tags, and of its authors.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Names {
    pub tags: Box<[Box<str>]>,
    pub authors: Box<[Box<str>]>,
}

impl Names {
    /// Of an article's document.
    pub fn of(document: &Value) -> Self {
        let all = |key: &str| document[key].as_array().into_iter().flatten();
        // As the app reads them: what has no name has no page.
        let slug = |text: &str| {
            let text = text.trim();
            (!text.is_empty()).then(|| slugify(text).into_boxed_str())
        };
        let tags = all("tags").filter_map(Value::as_str);
        let authors = all("authors").filter_map(|author| author["name"].as_str());
        Self {
            tags: tags.filter_map(slug).collect(),
            authors: authors.filter_map(slug).collect(),
        }
    }
}

impl Glance {
    /// Of the document at `path`; empty, where it cannot be read. `home` is the site's public origin.
    pub fn at(files: &Files, home: &str, path: &str) -> Self {
        let text = files
            .place(path)
            .and_then(|file| fs::read_to_string(file).ok());
        let Some(text) = text else {
            return Self::default();
        };
        let document = Backend::json(&text).ok();
        let glance = document.map(|document| Self::of(document, path, home, files));
        Self {
            bytes: text.len() as u64,
            ..glance.unwrap_or_default()
        }
    }

    fn of(mut document: Value, path: &str, home: &str, files: &Files) -> Self {
        let (mut pictures, mut astray) = (BTreeMap::new(), BTreeMap::new());
        document::visit(&mut document, &mut |address, own| {
            match locate(path, address) {
                Place::Edition(picture) if files.contains(&picture) => {
                    let (formats, copies): &mut (BTreeSet<_>, BTreeSet<_>) =
                        pictures.entry(picture).or_default();
                    formats.extend(lacking(own));
                    copies.extend(own.iter().filter_map(|own| own_copy(path, own)));
                }
                Place::Edition(picture) => {
                    astray.insert(address.to_owned(), Some(picture.into()));
                }
                Place::Outside => {
                    astray.insert(address.to_owned(), None);
                }
                Place::Elsewhere => {}
            }
            None
        });
        let address = address_of(path);
        let leads_to = leads_to(&address, &document);
        let wire = Wire {
            base: &address,
            home_origin: home,
        };
        let shown = pictures.into_iter().map(|(path, (lacking, own))| Shown {
            path: path.into(),
            lacking,
            own,
        });
        let astray = astray.into_iter().map(|(address, path)| Astray {
            address: address.into(),
            path,
        });
        Self {
            shown: shown.collect(),
            astray: astray.collect(),
            leads_to: leads_to.map(Into::into),
            names: Names::of(&document),
            stories: items(&document)
                .filter_map(|item| path_of(item, wire))
                .collect(),
            ..Self::default()
        }
    }
}

/// The address of the list below the article at `address`, or of the page behind the list's there.
pub fn leads_to(address: &str, document: &Value) -> Option<String> {
    let older = document["_news"]["older_url"].as_str();
    let next = older.or_else(|| document["next_url"].as_str())?;
    resolve_document(address, next)
}

/// The stories that stand in a list, or around an article, as their document has them.
pub fn items(document: &Value) -> impl Iterator<Item = &Value> {
    let news = &document["_news"];
    let lists = [&document["items"], &news["related"], &news["newer"]];
    lists.into_iter().filter_map(Value::as_array).flatten()
}

/// Where a story is read here. Of all that an item says no more is needed to know it.
fn path_of(item: &Value, wire: Wire) -> Option<Box<str>> {
    let named = json!({"id": item["id"], "title": item["title"], "url": item["url"]});
    match Item::parse(&&named, wire)?.address {
        Address::Here(path) => Some(path.into()),
        Address::Elsewhere(_) => None,
    }
}

fn own_copy(document: &str, own: &Own) -> Option<(Format, u32, Box<str>)> {
    match (own.format, locate(document, &own.address)) {
        (Some(format), Place::Edition(copy)) => Some((format, own.width, copy.into())),
        _ => None,
    }
}

/// The formats that a picture lacks which has these copies. JPEG is for browsers that know none of the others; an edition
/// that brings copies of its own has thought of them.
pub fn lacking(own: &[Own]) -> BTreeSet<Format> {
    Format::ALL
        .into_iter()
        .filter(|format| own.iter().all(|own| own.format != Some(*format)))
        .filter(|format| *format != Format::Jpeg || own.is_empty())
        .collect()
}
