//! The files of an edition that is a folder.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

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

    /// The paths of those that are documents.
    pub fn documents(&self) -> impl Iterator<Item = &'a str> {
        self.paths.iter().copied().filter(|path| is_document(path))
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

/// Whether a file of that name is a document.
pub fn is_document(path: &str) -> bool {
    path.rsplit_once('.')
        .is_some_and(|(_, extension)| extension == "json")
}
