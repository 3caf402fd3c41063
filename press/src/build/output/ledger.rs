//! What became of each file of a site: counted for the end of the run, noted for the next one.

use std::io;
use std::path::Path;
use std::sync::Mutex;

use super::manifest::{Entry, Writer};
use crate::build::parallel::lock;

/// What a site came to.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Tally {
    /// HTML files, by what became of them.
    pub pages: Fates,
    /// All files but compressed copies, by what became of them.
    pub files: Fates,
    /// Compressed copies.
    pub copies: u64,
    /// Bytes of all files but compressed copies.
    pub bytes: u64,
    /// Bytes of brotli's copies. A host hands out one or the other, so gzip's are not added.
    pub compressed_bytes: u64,
}

/// How many files met which end.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Fates {
    pub written: u64,
    pub kept: u64,
    /// Files of the former site that this one does not have.
    pub removed: u64,
}

impl Fates {
    /// How many there are now.
    pub fn now(&self) -> u64 {
        self.written + self.kept
    }

    fn add(&mut self, fate: Fate) {
        match fate {
            Fate::Written => self.written += 1,
            Fate::Kept => self.kept += 1,
        }
    }
}

/// Where a file of the site comes from.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Fate {
    Written,
    Kept,
}

/// Shared by everyone who finishes files.
pub struct Ledger(Mutex<State>);

struct State {
    writer: Writer,
    tally: Tally,
}

impl Ledger {
    /// `former` are the paths of the site that stood before.
    pub fn begin<'a>(draft: &Path, former: impl Iterator<Item = &'a str>) -> io::Result<Self> {
        let mut tally = Tally::default();
        for path in former {
            tally.files.removed += 1;
            tally.pages.removed += u64::from(is_page(path));
        }
        let writer = Writer::create(draft)?;
        Ok(Self(Mutex::new(State { writer, tally })))
    }

    /// Notes a finished file. `was_there`: so was it in the former site, whatever it held.
    pub fn note(&self, path: &str, entry: &Entry, fate: Fate, was_there: bool) -> io::Result<()> {
        let mut state = lock(&self.0);
        let State { writer, tally } = &mut *state;
        tally.files.add(fate);
        tally.files.removed -= u64::from(was_there);
        if is_page(path) {
            tally.pages.add(fate);
            tally.pages.removed -= u64::from(was_there);
        }
        tally.bytes += entry.stamp.bytes;
        tally.copies += entry.copies.iter().count() as u64;
        tally.compressed_bytes += entry.copies.br.map_or(0, |stamp| stamp.bytes);
        writer.add(path, entry)
    }

    pub fn finish(&self) -> io::Result<Tally> {
        let mut state = lock(&self.0);
        state.writer.finish()?;
        Ok(state.tally)
    }
}

/// Whether a file of that path is a page.
pub fn is_page(path: &str) -> bool {
    path.rsplit_once('.')
        .is_some_and(|(_, ending)| ending == "html")
}
