//! The lock that keeps two runs from writing to one place.

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::Path;

use super::told;

/// Locks the draft's folder itself: the lock needs no file that would lie in the edition, or be left beside it.
pub(super) fn lock(folder: &Path, output: &Path) -> Result<Option<File>, String> {
    loop {
        fs::create_dir_all(folder).map_err(|error| told(folder, &error))?;
        let opened = match File::open(folder) {
            Ok(opened) => opened,
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            Err(_) => return Ok(None),
        };
        match opened.try_lock() {
            Ok(()) if stands_at(&opened, folder) => return Ok(Some(opened)),
            // Whoever had the lock published the folder, or removed it, after it was opened here.
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                return Err(format!(
                    "Another run is writing to {}. Let it finish first.",
                    output.display()
                ));
            }
            Err(TryLockError::Error(_)) => return Ok(None),
        }
    }
}

/// Whether a folder that was opened is the one that has this name now.
#[cfg(unix)]
fn stands_at(opened: &File, folder: &Path) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    let (Ok(opened), Ok(found)) = (opened.metadata(), folder.metadata()) else {
        return false;
    };
    (opened.dev(), opened.ino()) == (found.dev(), found.ino())
}

/// Elsewhere folders are not opened.
#[cfg(not(unix))]
fn stands_at(_: &File, _: &Path) -> bool {
    true
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn a_folder_that_went_after_it_was_opened_is_not_the_one_to_lock() {
        let place = tempfile::tempdir().unwrap();
        let (folder, published) = (place.path().join(".data.new"), place.path().join("data"));
        fs::create_dir(&folder).unwrap();
        let opened = File::open(&folder).unwrap();
        assert!(stands_at(&opened, &folder));
        fs::rename(&folder, &published).unwrap();
        assert!(!stands_at(&opened, &folder));
        fs::create_dir(&folder).unwrap();
        assert!(!stands_at(&opened, &folder));
    }
}
