//! What one document says that the whole run must know.

use std::collections::{BTreeMap, BTreeSet};
use std::{fs, mem};

use sapbao::backend::Backend;
use sapbao::edition::item::{Address, Item, Wire};
use sapbao::edition::slug::slugify;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::Files;
use super::address::{Place, address_of, locate};
use crate::build::pictures::document::{self, Own, lacking};
use crate::build::pictures::format::Format;

/// A picture as a document shows it. One that it shows in two ways, with these copies and with others, comes twice.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Shown {
    /// In the edition.
    pub path: Box<str>,
    /// The formats of copies that are lacking, as far as can be told without the picture.
    pub lacking: BTreeSet<Format>,
    /// The edition's own copies, all of which are there: format, width and path.
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
    /// The paths of the other copies that are there: of no format known here, or of pictures that are not.
    pub other_copies: Vec<Box<str>>,
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
        let mut seen = Seen::default();
        document::visit(&mut document, &mut |address, own| {
            seen.add(address, own, |address| locate(home, path, address), files);
            None
        });
        let address = address_of(path);
        let wire = Wire {
            base: &address,
            home_origin: home,
        };
        let astray = seen.astray.into_iter();
        Self {
            shown: seen.shown.into_iter().collect(),
            other_copies: seen.other_copies.into_iter().collect(),
            astray: astray
                .map(|(address, path)| Astray { address, path })
                .collect(),
            leads_to: leads_to(wire, &document).map(Into::into),
            names: Names::of(&document),
            stories: items(&document)
                .filter_map(|item| path_of(item, wire))
                .collect(),
            ..Self::default()
        }
    }
}

/// What is seen of pictures on the way through a document.
#[derive(Default)]
struct Seen {
    shown: BTreeSet<Shown>,
    other_copies: BTreeSet<Box<str>>,
    astray: BTreeMap<Box<str>, Option<Box<str>>>,
}

impl Seen {
    /// Adds the picture at `address` with its `own` copies.
    fn add(&mut self, address: &str, own: &[Own], locate: impl Fn(&str) -> Place, files: &Files) {
        let mut offered = Vec::new();
        let mut copies = BTreeSet::new();
        for own in own {
            match (locate(&own.address), own.format) {
                (Place::Edition(copy), _) if !files.contains(&copy) => {
                    let address = own.address.as_str();
                    self.astray.insert(address.into(), Some(copy.into()));
                    continue;
                }
                (Place::Edition(copy), Some(format)) => {
                    copies.insert((format, own.width, copy.into()));
                }
                (Place::Edition(copy), None) => {
                    self.other_copies.insert(copy.into());
                }
                (Place::Outside | Place::Elsewhere, _) => {}
            }
            offered.push(own);
        }
        match locate(address) {
            Place::Edition(picture) if files.contains(&picture) => {
                self.shown.insert(Shown {
                    path: picture.into(),
                    lacking: lacking(&offered, None),
                    own: mem::take(&mut copies),
                });
            }
            Place::Edition(picture) => {
                self.astray.insert(address.into(), Some(picture.into()));
            }
            Place::Outside => {
                self.astray.insert(address.into(), None);
            }
            Place::Elsewhere => {}
        }
        let others = copies.into_iter().map(|(.., path)| path);
        self.other_copies.extend(others);
    }
}

/// The address of the list below the article that `wire` is of, or of the page behind the list's.
pub fn leads_to(wire: Wire, document: &Value) -> Option<String> {
    let older = document["_news"]["older_url"].as_str();
    let next = older.or_else(|| document["next_url"].as_str())?;
    wire.document(next)
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
