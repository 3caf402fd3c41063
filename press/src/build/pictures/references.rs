//! Which pictures the edition's documents show.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use super::format::Format;
use super::plan::Copy;
use crate::build::documents::{Documents, Files};

/// A picture that is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// The formats of copies that are lacking somewhere.
    pub formats: BTreeSet<Format>,
    /// The edition's own copies: format, width and path.
    own: BTreeMap<(Format, u32), String>,
}

impl Wanted {
    /// The edition's own copies that are on the disk.
    pub fn own_copies(&self, files: &Files) -> Vec<Copy> {
        let copy = |(&(format, width), path): (&(Format, u32), &String)| {
            let bytes = fs::metadata(files.place(path)?).ok()?.len();
            Some(Copy {
                format,
                width,
                bytes,
            })
        };
        self.own.iter().filter_map(copy).collect()
    }
}

/// The pictures by their path in the edition.
pub fn pictures(documents: &Documents) -> BTreeMap<String, Wanted> {
    let mut pictures = BTreeMap::<String, Wanted>::new();
    for shown in documents.pictures() {
        let all = pictures.entry(shown.path.to_string()).or_default();
        all.formats.extend(&shown.lacking);
        for (format, width, path) in &shown.own {
            // Of several files always the same one is taken.
            let own = all.own.entry((*format, *width));
            let own = own.or_insert_with(|| path.to_string());
            if **path < **own {
                *own = path.to_string();
            }
        }
    }
    pictures
}

/// Addresses on this site that are no file of the edition, with a document that shows each.
pub fn astray(documents: &Documents) -> BTreeMap<String, String> {
    let mut all = BTreeMap::<String, String>::new();
    for (address, document) in documents.astray() {
        // Of several documents always the same one is named.
        match all.get_mut(address) {
            Some(named) if document < &**named => document.clone_into(named),
            Some(_) => {}
            None => {
                all.insert(address.to_owned(), document.to_owned());
            }
        }
    }
    all
}
