//! What a run has to know of every document of an edition: the pictures that it shows, the stories and the list that it
//! leads to, and what its content in the site is known by.
//!
//! A document is read for it once. What was found is noted in the site with the length and time of the
//! document's file, and the next run takes the note's word for those that did not change since.

pub mod address;
mod files;
mod glance;
mod note;
mod table;
#[cfg(test)]
mod tests;

use std::collections::HashMap;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, OnceLock, PoisonError};

use anyhow::Result;

use super::output::{Digest, Output, Stamp};
use super::parallel::{self, lock};
use super::progress::Progress;
use address::Place;
pub use files::{Files, is_document};
use glance::{Astray, Glance};
pub use glance::{Names, Shown, items, leads_to};
use note::Note;
use table::Numbers;

/// By the paths of documents in an edition. A table has room for up to twice as many as it holds, so what is large stands in a box.
type ByPath<T> = HashMap<Box<str>, T>;

/// What is known of an edition's documents, by their paths in it.
#[derive(Default)]
pub struct Documents {
    /// The site's public origin; empty where that is not known.
    home: Box<str>,
    by_path: ByPath<Box<KnownDocument>>,
    /// Many documents show the same pictures.
    shown: Vec<Shown>,
    /// Many lead to the same stories, here by the paths that they give them.
    stories: Vec<Box<str>>,
}

/// What is known of a document.
#[derive(Default)]
struct KnownDocument {
    /// Of its file, where a change from then on was sure to leave another.
    stamp: Option<Stamp>,
    /// The length of its text.
    bytes: u64,
    /// Which of the pictures it shows.
    shown: Box<[u32]>,
    other_copies: Box<[Box<str>]>,
    astray: Box<[Astray]>,
    leads_to: Option<Box<str>>,
    names: Names,
    /// Which of the stories it leads to.
    stories: Box<[u32]>,
    /// Known when it is in the site.
    content: OnceLock<Digest>,
}

impl KnownDocument {
    /// Whether it would say the same with these files around it; `shown` is the table that its pictures are in.
    fn holds(&self, shown: &[Shown], files: &Files) -> bool {
        let is_whole = |shown: &Shown| {
            let mut copies = shown.own.iter().map(|(.., path)| path);
            files.contains(&shown.path) && copies.all(|path| files.contains(path))
        };
        let mut pictures = self.shown.iter().map(|at| shown.get(*at as usize));
        let mut astray = self.astray.iter().filter_map(|astray| astray.path.as_ref());
        pictures.all(|shown| shown.is_some_and(is_whole))
            && self.other_copies.iter().all(|path| files.contains(path))
            && astray.all(|path| !files.contains(path))
    }
}

impl Documents {
    /// Looks into every document that the note of the former site at `out` does not know. One that cannot be
    /// read shows nothing; who needs it will say so. `home` is the site's public origin, links to which lead to stories here.
    pub fn find(files: &Files, home: &str, out: &Path, progress: &Progress) -> Result<Self> {
        let step = progress.step("documents", None);
        let paths: Vec<&str> = files.documents().collect();
        let Note {
            shown,
            stories,
            documents,
        } = Note::read(out, home);
        let (noted, read) = (Mutex::new(documents), AtomicUsize::new(0));
        let found = Mutex::new(Found {
            stories: Numbers::from_table(stories),
            ..Found::default()
        });
        parallel::each(&paths, |path| {
            let stamp = files
                .place(path)
                .and_then(|place| Stamp::of_file(&place).ok());
            let settled = stamp.filter(|stamp| stamp.is_settled());
            let known = lock(&noted).remove(*path);
            let known = known
                .filter(|(then, document)| stamp == Some(*then) && document.holds(&shown, files));
            if let Some((_, document)) = known {
                lock(&found).add_known(path, settled, document, &shown);
                return Ok(());
            }
            let read = read.fetch_add(1, Ordering::Relaxed) + 1;
            progress.tell(|| format!("looking into documents: {read} read"));
            let glance = Glance::at(files, home, path);
            lock(&found).add(path, settled, glance);
            Ok(())
        })?;
        drop(step);
        let found = found.into_inner().unwrap_or_else(PoisonError::into_inner);
        Ok(Self {
            home: home.into(),
            by_path: found.by_path,
            shown: found.shown.into_table(),
            stories: found.stories.into_table(),
        })
    }

    /// Notes in the site what is known, for the next run.
    pub fn write_note(&self, output: &Output) -> Result<()> {
        output.write(note::FILE, &note::text(self)?)
    }

    /// Where an address in the document at `path` leads.
    pub fn locate(&self, path: &str, address: &str) -> Place {
        address::locate(&self.home, path, address)
    }

    /// All pictures that documents show. One that is shown with other copies in another place comes twice.
    pub fn pictures(&self) -> &[Shown] {
        &self.shown
    }

    /// The pictures that the document at `path` shows.
    pub fn shown_by(&self, path: &str) -> impl Iterator<Item = &Shown> {
        let document = self.by_path.get(path);
        let shown = document.into_iter().flat_map(|document| &*document.shown);
        shown.filter_map(|at| self.shown.get(*at as usize))
    }

    /// Addresses in the document at `path` that lead to no file of the edition.
    pub fn astray_in(&self, path: &str) -> impl Iterator<Item = &str> {
        let document = self.by_path.get(path).into_iter();
        let astray = document.flat_map(|document| &*document.astray);
        astray.map(|astray| &*astray.address)
    }

    /// Addresses that lead to no file of the edition, each with the path of a document that has it.
    pub fn astray(&self) -> impl Iterator<Item = (&str, &str)> {
        self.by_path.iter().flat_map(|(path, document)| {
            let astray = document.astray.iter();
            astray.map(|astray| (&*astray.address, &**path))
        })
    }

    /// The stamp of the document at `path`, if a change since it was looked into is sure to have left another.
    pub fn stamp_of(&self, path: &str) -> Option<Stamp> {
        self.by_path.get(path)?.stamp
    }

    /// How long the document at this address in the site is; 0, where that is no document of the edition.
    pub fn bytes_at(&self, address: &str) -> u64 {
        self.at(address).map_or(0, |document| document.bytes)
    }

    /// Tells what the document at `path` is known by in the site.
    pub fn set_content(&self, path: &str, content: Digest) {
        if let Some(document) = self.by_path.get(path) {
            // A path is written once.
            let _ = document.content.set(content);
        }
    }

    /// What the document at this address in the site is known by; none where that is no document of the edition.
    pub fn content_at(&self, address: &str) -> Option<Digest> {
        self.at(address)?.content.get().copied()
    }

    /// Whether there is a document of the edition at this address.
    pub fn contains(&self, address: &str) -> bool {
        self.at(address).is_some()
    }

    /// The address of the list below the article at this address, or of the page behind the list's there.
    pub fn leads_to(&self, address: &str) -> Option<&str> {
        self.at(address)?.leads_to.as_deref()
    }

    /// The slugs of the tags and of the authors of the article at this address.
    pub fn names_at(&self, address: &str) -> Option<&Names> {
        Some(&self.at(address)?.names)
    }

    /// The paths of the stories that stand in the list at this address, or around the article there.
    pub fn stories_at(&self, address: &str) -> impl Iterator<Item = &str> {
        let document = self.at(address);
        let stories = document.into_iter().flat_map(|document| &*document.stories);
        stories.filter_map(|at| self.stories.get(*at as usize).map(AsRef::as_ref))
    }

    fn at(&self, address: &str) -> Option<&KnownDocument> {
        let path = address::path_of(address)?;
        self.by_path.get(path.as_str()).map(AsRef::as_ref)
    }
}

/// What is found while documents are looked into.
#[derive(Default)]
struct Found {
    by_path: ByPath<Box<KnownDocument>>,
    shown: Numbers<Shown>,
    stories: Numbers<Box<str>>,
}

impl Found {
    fn add(&mut self, path: &str, stamp: Option<Stamp>, glance: Glance) {
        let (shown, stories) = (glance.shown.into_iter(), glance.stories.into_iter());
        let document = KnownDocument {
            shown: shown.map(|shown| self.shown.of(shown)).collect(),
            stories: stories.map(|story| self.stories.of(story)).collect(),
            stamp,
            bytes: glance.bytes,
            other_copies: glance.other_copies.into(),
            astray: glance.astray.into(),
            leads_to: glance.leads_to,
            names: glance.names,
            content: OnceLock::new(),
        };
        self.by_path.insert(path.into(), Box::new(document));
    }

    /// One of the note, of whose pictures this is the table. It was the first to number stories.
    fn add_known(
        &mut self,
        path: &str,
        stamp: Option<Stamp>,
        mut document: Box<KnownDocument>,
        shown: &[Shown],
    ) {
        let pictures = document.shown.iter();
        let pictures = pictures.filter_map(|at| shown.get(*at as usize).cloned());
        document.shown = pictures.map(|shown| self.shown.of(shown)).collect();
        document.stamp = stamp;
        self.by_path.insert(path.into(), document);
    }
}
