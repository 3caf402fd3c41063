//! The site that is written: beside the former one, of which it keeps what did not change.
//!
//! Any number of threads may add files. One that the former site has with the same content is
//! carried over by name, with its compressed copies: a run writes what changed, and no more.

mod compressor;
mod digest;
mod folder;
mod former;
mod key;
mod ledger;
mod lock;
mod manifest;
mod place;
mod refusal;
mod removal;
mod swap;
#[cfg(test)]
mod tests;

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context, Error, Result, anyhow, bail};

use super::compress;
use crate::interrupt;
use compressor::Compressor;
pub use digest::Digest;
use former::Former;
pub use key::Key;
pub use ledger::Tally;
use ledger::{Fate, Ledger, is_page};
pub use manifest::Stamp;
use manifest::{Copies, Entry, Origin};
use place::Place;
pub use place::overlap;

/// A site that is being written. Given up, it leaves the former one as it was.
pub struct Output {
    former: Former,
    compressor: Compressor,
    ledger: Arc<Ledger>,
    /// The last to be dropped: it removes the folder that the others write to.
    place: Place,
}

impl Output {
    /// Refuses a place that holds something else than an earlier site, or that lies inside one of
    /// the `sources`, or around it.
    pub fn begin(out: &Path, sources: &[&Path]) -> Result<Self> {
        let place = Place::claim(out, sources)?;
        let former = Former::read(place.site());
        let ledger = Ledger::begin(place.draft(), former.paths())
            .with_context(|| format!("{} could not be written", place.draft().display()))?;
        let ledger = Arc::new(ledger);
        Ok(Self {
            former,
            compressor: Compressor::start(place.draft(), &ledger),
            ledger,
            place,
        })
    }

    /// Adds a file. A path is added once.
    pub fn write(&self, path: &str, content: &[u8]) -> Result<()> {
        self.write_made_of(path, None, content).map(|_| ())
    }

    /// Adds a file that [`Output::keep`] can tell by its key in the next run, if it has one; returns what
    /// its content is known by.
    pub fn write_made_of(
        &self,
        path: &str,
        made_of: Option<&Key>,
        content: &[u8],
    ) -> Result<Digest> {
        interrupt::check()?;
        let origin = made_of.map_or(Origin::Content, |key| Origin::MadeOf(key.digest()));
        self.add(path, content, origin)
            .map_err(|error| why_not(path, error))
    }

    /// Keeps the former site's file if it was made of the same; returns its content's digest if it was.
    pub fn keep(&self, path: &str, made_of: &Key) -> Option<Digest> {
        let origin = Origin::MadeOf(made_of.digest());
        self.carry_if(path, |entry| (entry.origin == origin).then_some(origin))
            .unwrap_or(None)
    }

    /// Whether the former site has a file there that stands as it was written.
    pub fn has_former(&self, path: &str) -> bool {
        self.former.find(path, |_| Some(())).is_some()
    }

    /// Keeps the former site's file as it stands there; whether it could be.
    pub fn keep_as_it_is(&self, path: &str) -> bool {
        let kept = self.carry_if(path, |entry| Some(entry.origin));
        matches!(kept, Ok(Some(_)))
    }

    /// Keeps all pages of the former site in whose place this one has none; returns how many.
    pub fn keep_other_pages(&self) -> usize {
        let pages = self.former.paths().filter(|path| is_page(path));
        pages.filter(|path| self.keep_as_it_is(path)).count()
    }

    /// Keeps the former site's `folder`, whose name says what is in it, if all of it stands as it was written, `needed` among
    /// it; whether it was kept. What others have put there is left behind.
    pub fn keep_named(&self, folder: &str, needed: &str) -> Result<bool> {
        let paths = self.former.paths().filter(|path| path.starts_with(folder));
        let paths: Vec<_> = paths.collect();
        let is_whole = paths.iter().all(|path| self.has_former(path));
        if !is_whole || !paths.contains(&&*format!("{folder}{needed}")) {
            return Ok(false);
        }
        for path in paths {
            interrupt::check()?;
            let kept = self.carry_if(path, |entry| Some(entry.origin));
            if kept.map_err(|error| why_not(path, error))?.is_none() {
                bail!("{path} could not be taken over from the former site");
            }
        }
        Ok(true)
    }

    /// Adds a copy of a file, which is read only if it changed since the former site was written; returns
    /// what its content is known by.
    pub fn copy(&self, path: &str, from: &Path) -> Result<Digest> {
        interrupt::check()?;
        self.add_copy(path, from)
            .map_err(|error| why_not(path, error))
            .with_context(|| format!("{} could not be copied into the site", from.display()))
    }

    /// Where something of the site is while that is being written.
    pub fn place_of(&self, path: &str) -> PathBuf {
        self.place.draft().join(path)
    }

    /// Puts the site in its place, when all that was added is done.
    pub fn publish(self) -> Result<Tally> {
        let Self {
            compressor,
            ledger,
            place,
            ..
        } = self;
        compressor.finish()?;
        interrupt::check()?;
        let tally = ledger
            .finish()
            .with_context(|| format!("{} could not be written", place.draft().display()))?;
        place.publish()?;
        Ok(tally)
    }

    fn add(&self, path: &str, content: &[u8], origin: Origin) -> io::Result<Digest> {
        let digest = Digest::of(content);
        let same = |entry: &Entry| (entry.content == digest).then_some(origin);
        if self.carry_if(path, same)?.is_some() {
            return Ok(digest);
        }
        let target = self.place.draft().join(path);
        let file = folder::write(&target, content)?;
        let entry = Entry {
            content: digest,
            stamp: Stamp::of(&file.metadata()?)?,
            copies: Copies::default(),
            origin,
        };
        if compress::is_worth_it(path, content.len() as u64) {
            let was_there = self.former.had(path);
            self.compressor
                .add(path.to_owned(), content.to_vec(), entry, was_there);
        } else {
            self.note(path, &entry, Fate::Written)?;
        }
        Ok(digest)
    }

    fn add_copy(&self, path: &str, from: &Path) -> io::Result<Digest> {
        let source = Stamp::of_file(from)?;
        let origin = Origin::CopyOf(source);
        let same = |entry: &Entry| (entry.origin == origin).then_some(origin);
        if let Some(content) = self.carry_if(path, same)? {
            return Ok(content);
        }
        let origin = if source.is_settled() {
            origin
        } else {
            Origin::Content
        };
        if compress::is_worth_it(path, source.bytes) {
            return self.add(path, &fs::read(from)?, origin);
        }
        // Media may be larger than memory.
        let same = |entry: &Entry| {
            (entry.stamp.bytes == source.bytes
                && Digest::of_file(from).is_ok_and(|digest| digest == entry.content))
            .then_some(origin)
        };
        if let Some(content) = self.carry_if(path, same)? {
            return Ok(content);
        }
        let mut file = folder::create(&self.place.draft().join(path))?;
        let content = Digest::of_copied(&mut File::open(from)?, &mut file)?;
        let entry = Entry {
            content,
            stamp: Stamp::of(&file.metadata()?)?,
            copies: Copies::default(),
            origin,
        };
        self.note(path, &entry, Fate::Written)?;
        Ok(content)
    }

    /// Takes a file over from the former site if it stands there and is the right one: `right` then has
    /// what is to be noted of where it came from. Returns the content's digest if it was.
    fn carry_if(
        &self,
        path: &str,
        right: impl FnOnce(&Entry) -> Option<Origin>,
    ) -> io::Result<Option<Digest>> {
        let Some((entry, origin)) = self.former.find(path, right) else {
            return Ok(None);
        };
        // What cannot be carried can still be made.
        let Ok(entry) = self.former.carry(path, entry, self.place.draft()) else {
            return Ok(None);
        };
        self.note(path, &Entry { origin, ..entry }, Fate::Kept)?;
        Ok(Some(entry.content))
    }

    fn note(&self, path: &str, entry: &Entry, fate: Fate) -> io::Result<()> {
        self.ledger.note(path, entry, fate, self.former.had(path))
    }
}

fn why_not(path: &str, error: io::Error) -> Error {
    match error.kind() {
        io::ErrorKind::AlreadyExists => anyhow!(
            "two files of the site are to be at {path}, or their names differ in what this file system does not tell apart"
        ),
        io::ErrorKind::StorageFull => anyhow!("{path} could not be written: the disk is full"),
        _ => anyhow!(error).context(format!("{path} could not be written")),
    }
}
