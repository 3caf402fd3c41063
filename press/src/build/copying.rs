//! An edition's folder on its way into the site.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use anyhow::Result;

use super::documents::{self, Documents, is_document};
use super::files::{Unread, walk};
use super::left_out::LeftOut;
use super::output::{Digest, Output};
use super::pictures::Pictures;
use super::run::Run;
use super::{compress, parallel};
use crate::edition::FrontDoor;
use crate::hosts::paths::DATA;

/// The paths of an edition's files in it.
fn paths_of(folder: &Path, left_out: &LeftOut) -> Vec<String> {
    let mut paths = Vec::new();
    for found in walk(folder) {
        match found {
            Ok((path, _)) => paths.push(path),
            Err(Unread { path, why }) => left_out.note(format!("/{DATA}/{path}"), why),
        }
    }
    // The press makes its own.
    paths.retain(|path| !is_compressed_copy(folder, path));
    paths
}

/// Copies an edition's files; of documents that show pictures what the press knows of them is filled in. Returns
/// the files' paths in the edition, and what is known of the documents and pictures among them.
pub fn copy_edition(
    folder: &Path,
    front_door: &FrontDoor,
    run: Run<'_>,
) -> Result<(Vec<String>, Arc<Documents>, Pictures)> {
    let Run {
        output,
        left_out,
        progress,
        ..
    } = run;
    let paths = paths_of(folder, left_out);
    let files = documents::Files::of(folder, &paths);
    let home = front_door.home.as_deref().unwrap_or_default();
    let documents = Arc::new(Documents::find(&files, home, run.out, progress)?);
    let pictures = Pictures::write(&files, &documents, run)?;
    let step = progress.step("copying the edition", Some(paths.len()));
    parallel::each(&paths, |path| {
        let file = folder.join(path);
        step.advance(1);
        match copy_file(&file, path, &pictures, output) {
            Ok(content) => documents.set_content(path, content),
            // One that went away meanwhile, or that may not be read, does not stop the others.
            Err(error) => match fs::File::open(&file) {
                Ok(_) => return Err(error),
                Err(why) => left_out.note(format!("/{DATA}/{path}"), why.to_string()),
            },
        }
        Ok(())
    })?;
    drop(step);
    documents.write_note(output)?;
    drop(files);
    Ok((paths, documents, pictures))
}

/// Copies the `file` that is at `path` in the edition; returns what its copy is known by.
fn copy_file(file: &Path, path: &str, pictures: &Pictures, output: &Output) -> Result<Digest> {
    let place = format!("{DATA}/{path}");
    if !is_document(path) || !pictures.may_fill_in(path) {
        return output.copy(&place, file);
    }
    let key = pictures.key_of(path);
    if let Some(kept) = key.as_ref().and_then(|key| output.keep(&place, key)) {
        return Ok(kept);
    }
    let text = fs::read_to_string(file).ok();
    let text = text.map(|text| pictures.text_filled_in(path, &text).unwrap_or(text));
    match text {
        Some(text) => output.write_made_of(&place, key.as_ref(), text.as_bytes()),
        None => output.copy(&place, file),
    }
}

/// Whether a file of the edition is beside another that the press compresses.
fn is_compressed_copy(edition: &Path, path: &str) -> bool {
    compress::original(path).is_some_and(|original| {
        compress::is_compressible(original) && edition.join(original).is_file()
    })
}
