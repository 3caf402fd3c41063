//! What a run has to know of every document of an edition: the pictures that it shows, the list that it leads to,
//! and what its content in the site is known by.
//!
//! A document is read for it once. What was found is noted in the site with the length and time of the
//! document's file, and the next run takes the note's word for those that did not change since.

mod glance;
mod note;

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, OnceLock, PoisonError};

use anyhow::Result;
use sapbao::edition::link::decode;

use super::DATA;
use super::output::{Digest, Output, Stamp};
use super::parallel;
use super::progress::Progress;
use glance::{Astray, Glance};
pub use glance::{Names, Shown, lacking, leads_to};
use note::Note;

/// An edition's files.
pub struct Files<'a> {
    folder: &'a Path,
    paths: HashSet<&'a str>,
}

impl<'a> Files<'a> {
    /// Those at these paths in `folder`.
    pub fn of(folder: &'a Path, paths: &'a [String]) -> Self {
        Self {
            folder,
            paths: paths.iter().map(String::as_str).collect(),
        }
    }

    /// Whether there is one at `path`.
    pub fn contains(&self, path: &str) -> bool {
        self.paths.contains(path)
    }

    /// Whether there is anything else than documents.
    pub fn has_media(&self) -> bool {
        !self.paths.iter().all(|path| is_document(path))
    }

    /// Where the one at `path` is on the disk.
    pub fn place(&self, path: &str) -> Option<PathBuf> {
        let path = self.paths.get(path)?;
        Some(self.folder.join(path))
    }
}

/// What is known of an edition's documents, by their paths in it.
#[derive(Default)]
pub struct Documents {
    by_path: HashMap<Box<str>, Document>,
    /// Many documents show the same pictures.
    shown: Vec<Shown>,
}

/// What is known of a document.
#[derive(Default)]
struct Document {
    /// Of its file, where a change from then on was sure to leave another.
    stamp: Option<Stamp>,
    /// Which of the pictures it shows.
    shown: Box<[u32]>,
    astray: Box<[Astray]>,
    leads_to: Option<Box<str>>,
    names: Names,
    /// Known when it is in the site.
    content: OnceLock<Digest>,
}

impl Documents {
    /// Looks into every document that the note of the former site at `out` does not know. One that cannot be
    /// read shows nothing; who needs it will say so.
    pub fn find(files: &Files, out: &Path, progress: &Progress) -> Result<Self> {
        let step = progress.step("documents", None);
        let paths: Vec<&str> = files.paths.iter().copied().collect();
        let paths: Vec<&str> = paths.into_iter().filter(|path| is_document(path)).collect();
        let note = Note::read(out);
        let (found, read) = (Mutex::new(Self::default()), AtomicUsize::new(0));
        let table = Mutex::new(HashMap::new());
        parallel::each(&paths, |path| {
            let stamp = files
                .place(path)
                .and_then(|place| Stamp::of_file(&place).ok());
            let known = stamp.and_then(|stamp| note.glance(path, stamp));
            let settled = stamp.filter(|stamp| stamp.is_settled());
            let known = known.filter(|glance| glance.holds(files));
            let glance = known.unwrap_or_else(|| {
                let read = read.fetch_add(1, Ordering::Relaxed) + 1;
                progress.tell(|| format!("looking into documents: {read} read"));
                Glance::at(files, path)
            });
            let mut found = found.lock().unwrap_or_else(PoisonError::into_inner);
            let mut table = table.lock().unwrap_or_else(PoisonError::into_inner);
            found.add(path, settled, glance, &mut table);
            Ok(())
        })?;
        drop(step);
        Ok(found.into_inner().unwrap_or_else(PoisonError::into_inner))
    }

    fn add(
        &mut self,
        path: &str,
        stamp: Option<Stamp>,
        glance: Glance,
        table: &mut HashMap<Shown, u32>,
    ) {
        let shown = glance.shown.into_iter().map(|shown| {
            *table.entry(shown).or_insert_with_key(|shown| {
                self.shown.push(shown.clone());
                u32::try_from(self.shown.len() - 1).unwrap_or(u32::MAX)
            })
        });
        let document = Document {
            shown: shown.collect(),
            stamp,
            astray: glance.astray.into(),
            leads_to: glance.leads_to,
            names: glance.names,
            content: OnceLock::new(),
        };
        self.by_path.insert(path.into(), document);
    }

    /// Notes in the site what is known, for the next run.
    pub fn write_note(&self, output: &Output) -> Result<()> {
        output.write(note::FILE, &note::text(self)?)
    }

    /// All pictures that documents show. One that is shown with other copies in another document comes twice.
    pub fn pictures(&self) -> &[Shown] {
        &self.shown
    }

    /// The pictures that the document at `path` shows.
    pub fn shown_by(&self, path: &str) -> impl Iterator<Item = &Shown> {
        let document = self.by_path.get(path);
        let shown = document.into_iter().flat_map(|document| &*document.shown);
        shown.filter_map(|at| self.shown.get(*at as usize))
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

    fn at(&self, address: &str) -> Option<&Document> {
        let path = address.strip_prefix('/')?.strip_prefix(DATA)?;
        let path = path.strip_prefix('/')?.split(['?', '#']).next()?;
        self.by_path.get(decode(path, false).as_str())
    }
}

/// Whether a file of that name is a document.
pub fn is_document(path: &str) -> bool {
    path.rsplit_once('.')
        .is_some_and(|(_, extension)| extension == "json")
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::time::{Duration, SystemTime};

    use tempfile::TempDir;

    use super::*;

    struct Edition(TempDir);

    impl Edition {
        fn new() -> Self {
            Self(tempfile::tempdir().unwrap())
        }

        fn out(&self) -> PathBuf {
            self.0.path().join("dist")
        }

        fn write(&self, path: &str, text: &str, age_s: u64) {
            let path = self.0.path().join("edition").join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(&path, text).unwrap();
            let file = fs::File::options().write(true).open(&path).unwrap();
            file.set_modified(SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000 - age_s))
                .unwrap();
        }

        /// What is found, and noted for the next time.
        fn look(&self, paths: &[&str]) -> Documents {
            let paths: Vec<_> = paths.iter().map(ToString::to_string).collect();
            let folder = self.0.path().join("edition");
            let files = Files::of(&folder, &paths);
            let output = Output::begin(&self.out(), &[]).unwrap();
            let found = Documents::find(&files, &self.out(), &Progress::start()).unwrap();
            found.write_note(&output).unwrap();
            output.publish().unwrap();
            found
        }
    }

    fn shown(documents: &Documents, path: &str) -> Vec<String> {
        let shown = documents.shown_by(path);
        shown.map(|shown| shown.path.clone().into()).collect()
    }

    #[test]
    fn a_document_that_did_not_change_is_not_read_again() {
        let edition = Edition::new();
        let paths = ["articles/1.json", "a.jpg", "b.jpg"];
        edition.write(paths[0], r#"{"image": "../a.jpg"}"#, 1);
        assert_eq!(shown(&edition.look(&paths), paths[0]), ["a.jpg"]);
        // Of the same length and time: it would have to be read to be told from the other.
        edition.write(paths[0], r#"{"image": "../b.jpg"}"#, 1);
        for _ in 0..2 {
            assert_eq!(shown(&edition.look(&paths), paths[0]), ["a.jpg"]);
        }
        edition.write(paths[0], r#"{"image": "../b.jpg"}"#, 0);
        assert_eq!(shown(&edition.look(&paths), paths[0]), ["b.jpg"]);
    }

    #[test]
    fn pictures_that_come_and_go_are_seen_without_a_change_of_the_document() {
        let edition = Edition::new();
        edition.write("1.json", r#"{"image": "a.jpg"}"#, 0);
        for (paths, expected) in [
            (&["1.json"][..], &[][..]),
            (&["1.json", "a.jpg"], &["a.jpg"]),
            (&["1.json"], &[]),
        ] {
            let found = edition.look(paths);
            assert_eq!(shown(&found, "1.json"), expected);
            assert_eq!(found.astray().count(), 1 - expected.len());
        }
    }

    #[test]
    fn what_a_document_leads_to_and_its_content_are_known_by_address() {
        let edition = Edition::new();
        let (article, list) = ("articles/mật 1.json", "o/1.json");
        edition.write(article, r#"{"_news": {"older_url": "../o/1.json?a"}}"#, 0);
        edition.write(list, r#"{"items": [], "next_url": "2.json"}"#, 0);
        for _ in 0..2 {
            let found = edition.look(&[article, list]);
            let address = "/data/articles/m%E1%BA%ADt%201.json?v=2";
            assert_eq!(found.leads_to(address), Some("/data/o/1.json?a"));
            assert_eq!(found.leads_to("/data/o/1.json?a"), Some("/data/o/2.json"));
            assert_eq!(found.content_at(address), None);
            found.set_content(article, Digest::of(b"text"));
            assert_eq!(found.content_at(address), Some(Digest::of(b"text")));
            for other in [
                "/data/",
                "/database/1.json",
                "https://b.example/data/1.json",
            ] {
                assert!(!found.contains(other), "{other}");
            }
        }
    }

    #[test]
    fn the_same_documents_leave_the_same_note() {
        let edition = Edition::new();
        let names: Vec<_> = (0..50).map(|number| format!("{number}.json")).collect();
        for (number, name) in names.iter().enumerate() {
            let text = format!(
                r#"{{"image": "{}.jpg", "content_html": "<img src=a.jpg>"}}"#,
                number % 7
            );
            edition.write(name, &text, 0);
        }
        let mut paths: Vec<_> = names.iter().map(String::as_str).collect();
        paths.extend(["a.jpg", "1.jpg", "2.jpg", "3.jpg"]);
        let notes = [(); 3].map(|()| {
            edition.look(&paths);
            fs::read_to_string(edition.out().join(note::FILE)).unwrap()
        });
        assert_eq!(notes[0], notes[1]);
        assert_eq!(notes[1], notes[2]);
    }
}
