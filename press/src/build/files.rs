//! Folders, and the files below them. Hidden ones are the folder's own business.

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

/// The files below a folder, one by one, as in [`files_below`].
pub fn walk(folder: &Path) -> impl Iterator<Item = Result<(String, DirEntry), Unread>> {
    let is_hidden = |path: &Path| {
        path.file_name()
            .is_some_and(|name| name.to_string_lossy().starts_with('.'))
    };
    let walk = WalkDir::new(folder).follow_links(true).sort_by_file_name();
    let walk = walk.into_iter();
    let walk = walk.filter_entry(move |entry| entry.depth() == 0 || !is_hidden(entry.path()));
    walk.filter_map(move |entry| {
        let unread = |path: &Path, why: String| Unread {
            path: path
                .strip_prefix(folder)
                .unwrap_or(path)
                .display()
                .to_string(),
            why,
        };
        let entry = match entry {
            Ok(entry) => entry,
            // A link that leads nowhere is found out before the filter is asked; editors' locks are such links.
            Err(error) if error.depth() > 0 && error.path().is_some_and(is_hidden) => return None,
            Err(error) => {
                let path = error.path().unwrap_or(folder).to_owned();
                let why = error
                    .io_error()
                    .map_or_else(|| error.to_string(), ToString::to_string);
                return Some(Err(unread(&path, why)));
            }
        };
        if !entry.file_type().is_file() {
            return None;
        }
        let path = entry.path().strip_prefix(folder).ok()?;
        let parts: Option<Vec<_>> = path.iter().map(|part| part.to_str()).collect();
        Some(match parts {
            Some(parts) => Ok((parts.join("/"), entry)),
            None => Err(unread(
                entry.path(),
                "its name is not UTF-8; rename it".to_owned(),
            )),
        })
    })
}
