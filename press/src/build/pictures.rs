//! Pictures in the formats and widths that readers' devices ask for.
//!
//! A folder edition's documents name pictures that are on the disk. Of each the press makes copies (AVIF, WebP and
//! JPEG, in the layouts' widths) under names that follow their content, and writes them and the
//! picture's size into the documents where the edition does not tell them: what is rendered ahead
//! and what the browser fetches later then say the same. Nothing here stops a run but a disk that is full: a
//! picture that cannot be read stays as it is, and is named (docs/decisions/014-pictures.md).

mod address;
mod document;
mod encoder;
mod html;
mod kind;
mod making;
mod plan;
mod references;
mod stock;
mod summary;
mod workers;

use std::collections::{BTreeSet, HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::{OnceLock, mpsc};
use std::thread;
use std::time::Instant;

use anyhow::{Context, Result};
use serde_json::Value;

use super::output::Output;
use super::progress::Progress;
use address::{Place, locate};
use document::Fill;
use making::{Bench, Content, Done, Why};
use plan::Copy;
use references::{Files, References, lacking};
use stock::{LIST, List, Stock, file_name};
use summary::Summary;

/// The site's folder of copies. Everything in it is named by its content, as `hosts::lifetimes` tells the hosts.
pub const FOLDER: &str = "pictures";

/// Where an earlier run's copies may be: the former site at `out`, and the `cache`.
pub fn stocks(out: &Path, cache: Option<&Path>) -> Vec<Stock> {
    let former = Stock::open(out.join(FOLDER));
    let cache = cache.map(|folder| Stock::open(folder.to_owned()));
    [former].into_iter().chain(cache).collect()
}

/// Which of the stocks is the cache, if there is one.
const CACHE: usize = 1;

/// The pictures of an edition, and what there is of them.
#[derive(Default)]
pub struct Pictures {
    by_path: HashMap<String, Shown>,
    documents: BTreeSet<String>,
    summary: Summary,
}

/// A picture with the copies that are in the site.
struct Shown {
    name: String,
    size: (u32, u32),
    copies: Vec<Copy>,
}

impl Pictures {
    /// Writes the copies of all pictures that the edition's documents show. What an earlier run made is taken from the
    /// `stocks`; the cache among them gets what is new.
    pub fn write(
        edition: &Path,
        paths: &[String],
        stocks: Vec<Stock>,
        output: &Output,
        progress: &Progress,
    ) -> Result<Self> {
        let started = Instant::now();
        // Without pictures on the disk there is nothing to look for.
        if paths.iter().all(|path| references::is_document(path)) {
            return Ok(Self::default());
        }
        let files: Files = paths
            .iter()
            .map(|path| (path.as_str(), edition.join(path)))
            .collect();
        let found = references::find(&files, progress)?;
        let mut pictures = Self::make(&found, &files, stocks, output, progress)?;
        pictures.documents = found.documents;
        pictures.summary.end(&found.astray, started.elapsed());
        Ok(pictures)
    }

    fn make(
        found: &References,
        files: &Files,
        mut stocks: Vec<Stock>,
        output: &Output,
        progress: &Progress,
    ) -> Result<Self> {
        let wanted: Vec<_> = found.pictures.iter().collect();
        let missing = OnceLock::new();
        // One finished picture may wait for its place on the disk; the next ones are not begun before.
        let (sender, done) = mpsc::sync_channel(1);

        let mut written = Written::new(output, stocks.get(CACHE));
        let mut pictures = Self::default();
        thread::scope(|scope| -> Result<()> {
            let (stocks, missing, wanted) = (&stocks, &missing, &wanted);
            scope.spawn(move || {
                workers::share(
                    wanted,
                    || (Bench::new(missing), sender.clone()),
                    |(bench, sender), (path, wanted)| {
                        let own = wanted.own_copies(files);
                        let file = files
                            .get(path.as_str())
                            .map_or(Path::new(""), PathBuf::as_path);
                        let copies = making::copies(file, wanted, &own, stocks, bench);
                        // Nobody listens after a disk was found full; then there is no use in it.
                        let _ = sender.send(((*path).clone(), copies));
                    },
                );
            });
            for (count, (path, outcome)) in (1..).zip(done) {
                match outcome {
                    Ok(done) => {
                        let shown = written.picture(done, stocks, &mut pictures.summary)?;
                        pictures.by_path.insert(path, shown);
                    }
                    Err(Why::Drawing) => {}
                    Err(Why::NoEncoder) => pictures.summary.without_encoder += 1,
                    Err(Why::Picture(why)) => pictures.summary.leave(path, why),
                }
                progress.tell(|| format!("pictures: {count} of {}", wanted.len()));
            }
            Ok(())
        })?;
        let Written { list, new, .. } = written;
        if !list.is_empty() {
            output.write(&format!("{FOLDER}/{LIST}"), &serde_json::to_vec(&list)?)?;
        }
        if let Some(cache) = stocks.get_mut(CACHE) {
            cache
                .list_also(&new)
                .context("the list of pictures could not be kept in the cache")?;
        }
        pictures.summary.no_encoder = missing.into_inner();
        Ok(pictures)
    }

    /// The edition's document at `path` with the sizes and copies of its pictures, where it shows any; none where
    /// it stays as it is.
    pub fn filled_in(&self, path: &str, read: impl FnOnce() -> Option<Vec<u8>>) -> Option<Vec<u8>> {
        if !self.documents.contains(path) {
            return None;
        }
        self.text_filled_in(path, str::from_utf8(&read()?).ok()?)
            .map(String::into_bytes)
    }

    /// The same of a document's text.
    pub fn text_filled_in(&self, path: &str, text: &str) -> Option<String> {
        if !self.documents.contains(path) {
            return None;
        }
        let mut document: Value = serde_json::from_str(text).ok()?;
        let changed = document::visit(&mut document, &mut |address, own| {
            let Place::Edition(picture) = locate(path, address) else {
                return None;
            };
            let shown = self.by_path.get(&picture)?;
            let lacking = lacking(own);
            let copies = shown
                .copies
                .iter()
                .filter(|copy| lacking.contains(&copy.kind));
            Some(Fill {
                size: shown.size,
                copies: copies
                    .map(|copy| {
                        let file = file_name(&shown.name, *copy);
                        (copy.kind, copy.width, format!("/{FOLDER}/{file}"))
                    })
                    .collect(),
            })
        });
        changed.then(|| document.to_string())
    }

    /// What was done, and which pictures were left as they are: for the end of a run.
    pub fn summary(&self) -> &Summary {
        &self.summary
    }
}

/// The copies that go to the site, and to the cache.
struct Written<'a> {
    output: &'a Output,
    cache: Option<&'a Stock>,
    /// Pictures of the same content have the same copies.
    names: HashSet<PathBuf>,
    /// All pictures, and those that the cache has now, too.
    list: List,
    new: List,
}

impl<'a> Written<'a> {
    fn new(output: &'a Output, cache: Option<&'a Stock>) -> Self {
        Self {
            output,
            cache,
            names: HashSet::new(),
            list: List::new(),
            new: List::new(),
        }
    }

    fn picture(&mut self, done: Done, stocks: &[Stock], summary: &mut Summary) -> Result<Shown> {
        let Done {
            name,
            made,
            is_old,
            copies,
        } = done;
        *(if is_old {
            &mut summary.kept
        } else {
            &mut summary.made
        }) += 1;
        let mut shown = Shown {
            size: made.size,
            copies: copies.iter().map(|(copy, _)| *copy).collect(),
            name,
        };
        // As documents name them: the best kind first, and in it the smallest.
        shown.copies.sort_by_key(|copy| (copy.kind, copy.width));
        for (copy, content) in copies {
            let path = format!("{FOLDER}/{}", file_name(&shown.name, copy));
            if !self.names.insert(PathBuf::from(&path)) {
                continue;
            }
            summary.copies += 1;
            summary.bytes += copy.bytes;
            match content {
                Content::Made(content) => {
                    self.output.write(&path, &content)?;
                    if let Some(cache) = self.cache {
                        cache
                            .put(&shown.name, copy, &content)
                            .with_context(|| format!("{path} could not be kept in the cache"))?;
                    }
                }
                Content::Kept(at) => self
                    .output
                    .copy(&path, &stocks[at].file(&shown.name, copy))?,
            }
        }
        if !is_old {
            self.new.insert(shown.name.clone(), made.clone());
        }
        self.list.insert(shown.name.clone(), made);
        Ok(shown)
    }
}
