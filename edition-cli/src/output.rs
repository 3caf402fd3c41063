//! Puts an edition in place, all of it or nothing: it is written beside the output folder and then
//! takes its name. A folder with something else in it is never touched.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::compose::Edition;

/// What `site.json` names as its maker; the mark of a folder that may be replaced.
pub const GENERATOR: &str = "edition-cli";

/// Makes `output` hold the edition and nothing else.
pub fn replace(output: &Path, edition: &Edition) -> Result<(), String> {
    if !may_replace(output) {
        return Err(format!(
            "{} has files that this tool did not write. Empty it, or name another folder.",
            output.display()
        ));
    }
    put_in_place(output, edition).map_err(|error| {
        format!(
            "{}: {error}. The edition was not written.",
            output.display()
        )
    })
}

/// Whether the folder is absent, empty, or an edition that this tool wrote.
fn may_replace(output: &Path) -> bool {
    match fs::read_dir(output) {
        Err(error) => error.kind() == io::ErrorKind::NotFound,
        Ok(mut entries) => entries.next().is_none() || is_own(output),
    }
}

fn is_own(output: &Path) -> bool {
    let site = fs::read(output.join("site.json")).ok();
    let site: Option<Value> = site.and_then(|bytes| serde_json::from_slice(&bytes).ok());
    site.is_some_and(|site| site["_news"]["generator"] == GENERATOR)
}

fn put_in_place(output: &Path, edition: &Edition) -> io::Result<()> {
    let new = beside(output, "new")?;
    let old = beside(output, "old")?;
    remove(&new)?;
    if let Err(error) = write(&new, edition) {
        // The first error is the one to tell.
        let _ = remove(&new);
        return Err(error);
    }
    if output.exists() {
        remove(&old)?;
        fs::rename(output, &old)?;
    }
    if let Err(error) = fs::rename(&new, output) {
        let _ = fs::rename(&old, output);
        let _ = remove(&new);
        return Err(error);
    }
    remove(&old)
}

/// A hidden folder next to the output, on the same file system, so that renaming moves it.
fn beside(output: &Path, what: &str) -> io::Result<PathBuf> {
    let name = output
        .file_name()
        .ok_or_else(|| io::Error::other("the output folder has no name"))?;
    let name = format!(".{}.{what}", name.to_string_lossy());
    Ok(output.with_file_name(name))
}

fn remove(folder: &Path) -> io::Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

fn write(folder: &Path, edition: &Edition) -> io::Result<()> {
    for (path, bytes) in &edition.documents {
        let path = folder.join(path);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(path, bytes)?;
    }
    let media = folder.join("media");
    fs::create_dir_all(&media)?;
    for (name, path) in &edition.pictures {
        fs::copy(path, media.join(name))?;
    }
    Ok(())
}
