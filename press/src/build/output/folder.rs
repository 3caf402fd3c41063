//! Files that are new, in folders that are made when they are first needed.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

/// Does what puts something at `target`, whose folder may have to be made first.
pub fn make_room<T>(target: &Path, put: impl Fn() -> io::Result<T>) -> io::Result<T> {
    match put() {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            if let Some(folder) = target.parent() {
                fs::create_dir_all(folder)?;
            }
            put()
        }
        done => done,
    }
}

/// A file where there was none. One that is there may be the former site's as well, under another
/// name: writing to it would change that site.
pub fn create(target: &Path) -> io::Result<File> {
    make_room(target, || {
        OpenOptions::new().write(true).create_new(true).open(target)
    })
}

/// Writes a whole file where there was none.
pub fn write(target: &Path, content: &[u8]) -> io::Result<File> {
    let mut file = create(target)?;
    file.write_all(content)?;
    Ok(file)
}
