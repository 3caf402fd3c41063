//! From a source in order to the documents of its edition, all in memory. Nothing here can fail, and
//! nothing here asks the clock: the same source always makes the same bytes.

mod articles;
mod cards;
mod issues;
mod lists;
mod most_read;
mod site;

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde::Serialize;
use serde_json::ser::PrettyFormatter;

use crate::source::Source;

/// An edition, ready to be written.
#[derive(Default)]
pub struct Edition {
    /// Each document's bytes, by its path in the edition.
    pub documents: BTreeMap<String, Vec<u8>>,
    /// Where each picture is copied from, by its name in `media/`.
    pub pictures: BTreeMap<String, PathBuf>,
}

impl Edition {
    /// How many documents are lists' pages.
    pub fn feed_count(&self) -> usize {
        self.documents
            .keys()
            .filter(|path| path.starts_with("feeds/"))
            .count()
    }

    fn add(&mut self, path: String, document: &impl Serialize) {
        self.documents.insert(path, to_json(document));
    }
}

/// Makes the edition of a source.
pub fn compose(source: &Source) -> Edition {
    let mut edition = Edition {
        pictures: source.picture_files.clone(),
        ..Edition::default()
    };
    edition.add("site.json".to_owned(), &site::document(source));
    lists::add(&mut edition, source);
    most_read::add(&mut edition, source);
    articles::add(&mut edition, source);
    issues::add(&mut edition, source);
    if let Some(weather) = &source.weather {
        edition
            .documents
            .insert("weather.json".to_owned(), weather.clone().into_bytes());
    }
    edition
}

/// JSON with one space of indent: it compresses as well as none, and two editions can be compared line by line.
fn to_json(document: &impl Serialize) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut serializer =
        serde_json::Serializer::with_formatter(&mut bytes, PrettyFormatter::with_indent(b" "));
    document
        .serialize(&mut serializer)
        .expect("documents have text keys, and memory takes every write");
    bytes.push(b'\n');
    bytes
}

/// The way from a document's path up to the edition's root, as its relative URLs begin.
fn up_from(path: &str) -> String {
    "../".repeat(path.matches('/').count())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn relative_urls_climb_from_the_documents_own_folder() {
        assert_eq!(up_from("site.json"), "");
        assert_eq!(up_from("feeds/latest/index.json"), "../../");
    }
}
