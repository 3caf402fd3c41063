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
mod manifest;
mod place;
mod removal;
mod swap;
#[cfg(test)]
mod tests;

use std::fs::{self, File};
use std::io;
use std::path::Path;
use std::sync::Arc;

use anyhow::{Context, Error, Result, anyhow};

use super::compress;
use crate::interrupt;
use compressor::Compressor;
use digest::Digest;
use former::Former;
pub use key::Key;
pub use ledger::Tally;
use ledger::{Fate, Ledger};
use manifest::{Copies, Entry, Origin, Stamp};
use place::Place;

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
        interrupt::check()?;
        self.add(path, content, Origin::Content)
            .map_err(|error| why_not(path, error))
    }

    /// Adds a file that [`Output::keep`] can tell by its key in the next run.
    pub fn write_made_of(&self, path: &str, made_of: &Key, content: &[u8]) -> Result<()> {
        interrupt::check()?;
        self.add(path, content, Origin::MadeOf(made_of.digest()))
            .map_err(|error| why_not(path, error))
    }

    /// Keeps the former site's file if it was made of the same; whether it was.
    pub fn keep(&self, path: &str, made_of: &Key) -> bool {
        let origin = Origin::MadeOf(made_of.digest());
        self.carry_if(path, origin, |entry| entry.origin == origin)
            .unwrap_or(false)
    }

    /// Adds a copy of a file, which is read only if it changed since the former site was written.
    pub fn copy(&self, path: &str, from: &Path) -> Result<()> {
        interrupt::check()?;
        self.add_copy(path, from)
            .map_err(|error| why_not(path, error))
            .with_context(|| format!("{} could not be copied into the site", from.display()))
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

    fn add(&self, path: &str, content: &[u8], origin: Origin) -> io::Result<()> {
        let digest = Digest::of(content);
        if self.carry_if(path, origin, |entry| entry.content == digest)? {
            return Ok(());
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
            return Ok(());
        }
        self.note(path, &entry, Fate::Written)
    }

    fn add_copy(&self, path: &str, from: &Path) -> io::Result<()> {
        let source = Stamp::of_file(from)?;
        let origin = Origin::CopyOf(source);
        if self.carry_if(path, origin, |entry| entry.origin == origin)? {
            return Ok(());
        }
        let origin = if source.is_settled() {
            origin
        } else {
            Origin::Content
        };
        if compress::is_worth_it(path, source.0) {
            return self.add(path, &fs::read(from)?, origin);
        }
        // Media may be larger than memory.
        let is_same = |entry: &Entry| {
            entry.stamp.0 == source.0
                && Digest::of_file(from).is_ok_and(|digest| digest == entry.content)
        };
        if self.carry_if(path, origin, is_same)? {
            return Ok(());
        }
        let mut file = folder::create(&self.place.draft().join(path))?;
        let content = Digest::of_copied(&mut File::open(from)?, &mut file)?;
        let entry = Entry {
            content,
            stamp: Stamp::of(&file.metadata()?)?,
            copies: Copies::default(),
            origin,
        };
        self.note(path, &entry, Fate::Written)
    }

    /// Takes a file over from the former site if it stands there and is the right one; whether it was.
    fn carry_if(
        &self,
        path: &str,
        origin: Origin,
        is_right: impl FnOnce(&Entry) -> bool,
    ) -> io::Result<bool> {
        let Some(entry) = self.former.intact(path).filter(|entry| is_right(entry)) else {
            return Ok(false);
        };
        // What cannot be carried can still be made.
        let Ok(entry) = self.former.carry(path, entry, self.place.draft()) else {
            return Ok(false);
        };
        self.note(path, &Entry { origin, ..entry }, Fate::Kept)?;
        Ok(true)
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
