//! The lock that keeps two presses from writing to one place.
//!
//! It is on a file of its own beside the site. The folders there change places when a site is published, and a lock on
//! something in them would go along.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

/// Held until it is dropped. Its file goes then, too.
pub struct Lock {
    path: PathBuf,
    _file: File,
}

impl Lock {
    /// None while another press has it.
    pub fn take(path: &Path) -> io::Result<Option<Self>> {
        loop {
            let mut options = OpenOptions::new();
            let file = options.create(true).append(true).open(path)?;
            match file.try_lock() {
                Ok(()) if stands_at(&file, path) => {
                    return Ok(Some(Self {
                        path: path.to_owned(),
                        _file: file,
                    }));
                }
                // Whoever had the lock removed the file after it was opened here.
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => return Ok(None),
                Err(TryLockError::Error(error)) => return Err(error),
            }
        }
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // One that stays is locked by nobody, and the next run takes it.
        let _ = fs::remove_file(&self.path);
    }
}

/// Whether a file that was opened is the one that has this name now.
#[cfg(unix)]
fn stands_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    let (Ok(opened), Ok(found)) = (file.metadata(), path.metadata()) else {
        return false;
    };
    (opened.dev(), opened.ino()) == (found.dev(), found.ino())
}

/// Elsewhere the standard library cannot tell.
#[cfg(not(unix))]
fn stands_at(_: &File, _: &Path) -> bool {
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_of_it_stays_and_what_stayed_is_no_hindrance() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("lock");
        // As a run leaves it that was killed.
        fs::write(&path, "").unwrap();
        let lock = Lock::take(&path).unwrap();
        assert!(lock.is_some() && Lock::take(&path).unwrap().is_none());
        drop(lock);
        assert!(!path.exists());
    }

    #[cfg(unix)]
    #[test]
    fn a_file_that_went_after_it_was_opened_is_not_the_one_to_lock() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("lock");
        let opened = File::create(&path).unwrap();
        assert!(stands_at(&opened, &path));
        fs::remove_file(&path).unwrap();
        assert!(!stands_at(&opened, &path));
        fs::write(&path, "").unwrap();
        assert!(!stands_at(&opened, &path));
    }
}
