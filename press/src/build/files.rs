//! Folders, and the files below them. Hidden ones are the folder's own business.

use std::iter;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow};
use walkdir::{DirEntry, WalkDir};

/// Every file below a folder, without hidden ones, in a fixed order.
pub fn files_below(folder: &Path) -> Result<Vec<(String, DirEntry)>> {
    let named = |Unread { path, why }| anyhow!("{path} could not be read: {why}");
    walk(folder).map(|found| found.map_err(named)).collect()
}

/// A path from the root, whether there is something or not.
pub fn absolute(path: &Path) -> Result<PathBuf> {
    std::path::absolute(path).with_context(|| {
        format!(
            "\"{}\" leads nowhere from the folder that the press runs in. Name another place, or run it in a folder that is there",
            path.display()
        )
    })
}

/// What stands in a folder and cannot be read.
pub struct Unread {
    /// In the folder; of the folder itself, if it is that.
    pub path: String,
    /// The reason.
    pub why: String,
}

/// The files below a folder, one by one, as in [`files_below`]. A link is followed as far as it stays in the folder: who may
/// put files there, be it into an archive that is unpacked, must not have the press publish what else it can read.
pub fn walk(folder: &Path) -> impl Iterator<Item = Result<(String, DirEntry), Unread>> {
    let root = folder.canonicalize().ok();
    let leads_out = move |entry: &DirEntry| {
        let place = || entry.path().canonicalize().ok();
        entry.depth() > 0
            && entry.path_is_symlink()
            && !matches!((place(), &root), (Some(place), Some(root)) if place.starts_with(root))
    };
    let mut walk = WalkDir::new(folder)
        .follow_links(true)
        .sort_by_file_name()
        .into_iter();
    iter::from_fn(move || {
        loop {
            let entry = match walk.next()? {
                Ok(entry) => entry,
                // A link that leads nowhere; editors' locks are such links.
                Err(error) if error.depth() > 0 && error.path().is_some_and(is_hidden) => continue,
                Err(error) => {
                    let path = error.path().unwrap_or(folder);
                    let why = error.io_error();
                    let why = why.map_or_else(|| error.to_string(), ToString::to_string);
                    return Some(Err(unread(folder, path, &why)));
                }
            };
            let is_others = entry.depth() > 0 && is_hidden(entry.path());
            let leads_out = !is_others && leads_out(&entry);
            if (is_others || leads_out) && entry.file_type().is_dir() {
                walk.skip_current_dir();
            }
            if leads_out {
                let why =
                    "it is a link that leads out of the folder; put the files themselves there";
                return Some(Err(unread(folder, entry.path(), why)));
            }
            if is_others || !entry.file_type().is_file() {
                continue;
            }
            let path = entry.path().strip_prefix(folder).ok()?;
            let parts: Option<Vec<_>> = path.iter().map(|part| part.to_str()).collect();
            return Some(match parts {
                Some(parts) => Ok((parts.join("/"), entry)),
                None => Err(unread(folder, path, "its name is not UTF-8; rename it")),
            });
        }
    })
}

fn is_hidden(path: &Path) -> bool {
    let name = path.file_name();
    name.is_some_and(|name| name.to_string_lossy().starts_with('.'))
}

fn unread(folder: &Path, path: &Path, why: &str) -> Unread {
    let path = path.strip_prefix(folder).unwrap_or(path);
    Unread {
        path: path.display().to_string(),
        why: why.to_owned(),
    }
}
