//! The site that stands where the new one will, and the files of it that the new one keeps.

use std::collections::HashMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::folder::make_room;
use super::manifest::{self, Copies, Entry, Stamp};
use crate::build::compress::Coding;

/// A site that an earlier run wrote, or none.
pub struct Former {
    site: PathBuf,
    entries: HashMap<Box<str>, Entry>,
}

impl Former {
    pub fn read(site: &Path) -> Self {
        Self {
            site: site.to_owned(),
            entries: manifest::read(site),
        }
    }

    /// The paths of its files.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.entries.keys().map(AsRef::as_ref)
    }

    /// Whether it has such a file, whatever became of it.
    pub fn had(&self, path: &str) -> bool {
        self.entries.contains_key(path)
    }

    /// A file of which `right` has something to say, and that stands, with its copies, as it was written.
    /// Another program may have changed it meanwhile, and then it is none of ours.
    pub fn find<T>(
        &self,
        path: &str,
        right: impl FnOnce(&Entry) -> Option<T>,
    ) -> Option<(&Entry, T)> {
        let entry = self.entries.get(path)?;
        let said = right(entry)?;
        let is_as_written =
            |path: &str, stamp| Stamp::of_file(&self.site.join(path)).is_ok_and(|now| now == stamp);
        let are_copies_as_written = || {
            let mut copies = entry.copies.iter();
            copies.all(|(coding, stamp)| is_as_written(&coding.of(path), stamp))
        };
        (is_as_written(path, entry.stamp) && are_copies_as_written()).then_some((entry, said))
    }

    /// Takes a file and its copies over into `draft`, or nothing; returns how they stand there.
    pub fn carry(&self, path: &str, entry: &Entry, draft: &Path) -> io::Result<Entry> {
        let carried = self.carry_all(path, entry, draft);
        if let Err(error) = &carried
            && error.kind() != io::ErrorKind::AlreadyExists
        {
            let _ = fs::remove_file(draft.join(path));
            for coding in Coding::ALL {
                let _ = fs::remove_file(draft.join(coding.of(path)));
            }
        }
        carried
    }

    fn carry_all(&self, path: &str, entry: &Entry, draft: &Path) -> io::Result<Entry> {
        let mut copies = Copies::default();
        let stamp = self.carry_one(path, entry.stamp, draft)?;
        for (coding, stamp) in entry.copies.iter() {
            copies.set(coding, self.carry_one(&coding.of(path), stamp, draft)?);
        }
        Ok(Entry {
            stamp,
            copies,
            ..entry.clone()
        })
    }

    /// As one more name of the same file, which costs nothing; as a copy where the file system
    /// has no such names.
    fn carry_one(&self, path: &str, stamp: Stamp, draft: &Path) -> io::Result<Stamp> {
        let (from, to) = (self.site.join(path), draft.join(path));
        match make_room(&to, || fs::hard_link(&from, &to)) {
            Ok(()) => Ok(stamp),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(error),
            Err(_) => {
                fs::copy(&from, &to)?;
                Stamp::of_file(&to)
            }
        }
    }
}
