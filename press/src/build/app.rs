//! The built app: what trunk wrote, with room beside it for what the press writes.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use super::files::files_below;
use super::{discovery, search, web_manifest};
use crate::hosts::paths::{DATA, PAGEFIND, PICTURES};

/// The app's files by their path in the site, `/` between folders. They fit in memory with room to spare.
pub type Files = BTreeMap<String, Vec<u8>>;

/// The folder's files. Refuses one that has no app, or something where the press writes.
pub fn read_app(app: &Path) -> Result<Files> {
    if !app.join("index.html").is_file() {
        bail!(
            "{} is not a built app: it has no index.html. Build it first, with `make` or `trunk build --release`",
            app.display()
        );
    }
    let mut files = Files::new();
    for (path, entry) in files_below(app)? {
        let content = fs::read(entry.path())
            .with_context(|| format!("{} could not be read", entry.path().display()))?;
        files.insert(path, content);
    }
    let mut reserved = vec!["404.html", "_headers", "_redirects", web_manifest::FILE];
    reserved.extend(discovery::FILES);
    reserved.push(search::CATALOGUE);
    if let Some(path) = files.keys().find(|path| {
        reserved.contains(&path.as_str())
            || path
                .split('/')
                .next()
                .is_some_and(|top| [DATA, PAGEFIND, PICTURES].contains(&top))
            || path.starts_with(discovery::SECTIONS)
    }) {
        bail!(
            "the app in {} holds {path}, which the press writes itself; leave it out of the app",
            app.display()
        );
    }
    Ok(files)
}

/// Takes the page that all others are made after.
pub fn take_index(files: &mut Files, app: &Path) -> Result<String> {
    let index = files.remove("index.html").unwrap_or_default();
    String::from_utf8(index)
        .with_context(|| format!("{} is not UTF-8", app.join("index.html").display()))
}
