//! Removing a former site, whose names are many: a run that changes little spends much of its time here.

use std::fs;
use std::io;
use std::path::Path;

use walkdir::WalkDir;

use crate::build::parallel;

/// Removes a folder with all that is in it; several folders in it at a time, since a file system removes one
/// name after the other from each.
pub fn remove(folder: &Path) -> io::Result<()> {
    let mut folders = Vec::new();
    let walk = WalkDir::new(folder).into_iter();
    for entry in walk.filter_entry(|entry| entry.file_type().is_dir()) {
        folders.push(entry?.into_path());
    }
    let cleared = parallel::map(&folders, |folder| clear(folder));
    cleared.into_iter().collect::<io::Result<()>>()?;
    // Those within others stand behind them.
    folders.iter().rev().try_for_each(fs::remove_dir)
}

/// Removes the files of a folder.
fn clear(folder: &Path) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if !entry.file_type()?.is_dir() {
            fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_goes_with_all_that_is_in_it() {
        let around = tempfile::tempdir().unwrap();
        let folder = around.path().join("site");
        for path in ["a.html", "b/c/d.html", "b/c/e.html", "f/g.html"] {
            let path = folder.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, "text").unwrap();
        }
        fs::create_dir(folder.join("empty")).unwrap();
        remove(&folder).unwrap();
        assert_eq!(fs::read_dir(around.path()).unwrap().count(), 0);
        assert_eq!(remove(&folder).unwrap_err().kind(), io::ErrorKind::NotFound);
    }
}
