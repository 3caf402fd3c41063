//! Which pictures the edition's documents show.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use anyhow::Result;
use serde_json::Value;

use super::address::{Place, locate};
use super::document::{self, Own};
use super::kind::Kind;
use super::plan::Copy;
use crate::build::parallel;
use crate::build::progress::Progress;

/// The edition's files by their path in it.
pub type Files<'a> = HashMap<&'a str, PathBuf>;

/// A picture that is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// The kinds of copies that are lacking somewhere.
    pub kinds: BTreeSet<Kind>,
    /// The edition's own copies: kind, width and path.
    own: BTreeMap<(Kind, u32), String>,
}

impl Wanted {
    /// The edition's own copies that are on the disk.
    pub fn own_copies(&self, files: &Files) -> Vec<Copy> {
        let copy = |(&(kind, width), path): (&(Kind, u32), &String)| {
            let bytes = fs::metadata(files.get(path.as_str())?).ok()?.len();
            Some(Copy { kind, width, bytes })
        };
        self.own.iter().filter_map(copy).collect()
    }
}

/// What the documents show.
#[derive(Debug, Default)]
pub struct References {
    /// Pictures by their path in the edition.
    pub pictures: BTreeMap<String, Wanted>,
    /// Documents that show any of them.
    pub documents: BTreeSet<String>,
    /// Addresses on this site that are no file of the edition, with a document that shows each.
    pub astray: BTreeMap<String, String>,
}

/// Reads every document. One that cannot be read shows nothing; who needs it will say so.
pub fn find(files: &Files, progress: &Progress) -> Result<References> {
    let documents: Vec<&str> = files
        .keys()
        .copied()
        .filter(|path| is_document(path))
        .collect();
    let (found, read) = (Mutex::new(References::default()), AtomicUsize::new(0));
    parallel::each(&documents, |path| {
        let here = in_document(files, path);
        found
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .add(path, here);
        let read = read.fetch_add(1, Ordering::Relaxed) + 1;
        progress.tell(|| {
            format!(
                "looking for pictures: {read} of {} documents",
                documents.len()
            )
        });
        Ok(())
    })?;
    Ok(found.into_inner().unwrap_or_else(PoisonError::into_inner))
}

pub fn is_document(path: &str) -> bool {
    path.rsplit_once('.')
        .is_some_and(|(_, extension)| extension == "json")
}

/// The kinds that a picture lacks which has these copies. JPEG is for browsers that know none of the others; an edition
/// that brings copies of its own has thought of them.
pub fn lacking(own: &[Own]) -> BTreeSet<Kind> {
    Kind::ALL
        .into_iter()
        .filter(|kind| own.iter().all(|own| own.kind != Some(*kind)))
        .filter(|kind| *kind != Kind::Jpeg || own.is_empty())
        .collect()
}

fn in_document(files: &Files, path: &str) -> References {
    let mut found = References::default();
    let Some(mut document) = files
        .get(path)
        .and_then(|file| fs::read(file).ok())
        .and_then(|text| serde_json::from_slice::<Value>(&text).ok())
    else {
        return found;
    };
    document::visit(&mut document, &mut |address, own| {
        match locate(path, address) {
            Place::Edition(picture) if files.contains_key(picture.as_str()) => {
                let wanted = found.pictures.entry(picture).or_default();
                wanted.kinds.extend(lacking(own));
                for own in own {
                    if let (Some(kind), Place::Edition(copy)) =
                        (own.kind, locate(path, &own.address))
                    {
                        wanted.own.insert((kind, own.width), copy);
                    }
                }
            }
            Place::Edition(_) | Place::Outside => {
                found.astray.insert(address.to_owned(), path.to_owned());
            }
            Place::Elsewhere => {}
        }
        None
    });
    found
}

impl References {
    fn add(&mut self, document: &str, here: Self) {
        if !here.pictures.is_empty() {
            self.documents.insert(document.to_owned());
        }
        for (path, wanted) in here.pictures {
            let all = self.pictures.entry(path).or_default();
            all.kinds.extend(wanted.kinds);
            all.own.extend(wanted.own);
        }
        for (address, document) in here.astray {
            // Of several documents always the same one is named.
            let named = self
                .astray
                .entry(address)
                .or_insert_with(|| document.clone());
            if document < *named {
                *named = document;
            }
        }
    }
}
