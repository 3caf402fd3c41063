//! Pictures in the formats and widths that readers' devices ask for.
//!
//! A folder edition's documents name pictures that are on the disk. Of each the press makes copies (AVIF, WebP and
//! JPEG, in the layouts' widths) under names that follow their content, and writes them and the
//! picture's size into the documents where the edition does not tell them: what is rendered ahead
//! and what the browser fetches later then say the same. Nothing here stops a run but a disk that is full: a
//! picture that cannot be read stays as it is, and is named (docs/decisions/014-pictures.md).

pub mod address;
pub mod document;
mod encoder;
mod html;
pub mod kind;
mod making;
mod named;
mod plan;
mod references;
mod stock;
mod stocks;
mod summary;

use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock, mpsc};
use std::thread;
use std::time::Instant;

use anyhow::{Context, Result, anyhow};
use sapbao::backend::Backend;

use super::documents::{Documents, Files, lacking};
use super::output::{Key, Output, Stamp};
use super::parallel;
use super::progress::Progress;
use crate::interrupt;
use address::{Place, locate};
use document::Fill;
use making::{Bench, Content, Done, Why};
use named::Named;
use plan::Copy;
use references::Wanted;
use stock::{LIST, List, Stock, file_name};
use stocks::Stocks;
use summary::Summary;

/// The site's folder of copies. Everything in it is named by its content, as `hosts::lifetimes` tells the hosts.
pub const FOLDER: &str = "pictures";

/// The pictures of an edition, and what there is of them.
#[derive(Default)]
pub struct Pictures {
    by_path: HashMap<String, Picture>,
    documents: Arc<Documents>,
    summary: Summary,
}

/// A picture with the copies that are in the site.
struct Picture {
    name: String,
    size: (u32, u32),
    copies: Vec<Copy>,
}

impl Picture {
    /// All that documents say of it.
    fn key(&self) -> Key {
        let (width, height) = self.size;
        let size = [width.to_le_bytes(), height.to_le_bytes()].concat();
        let copies = self.copies.iter();
        copies.fold(Key::of(&[self.name.as_bytes(), &size]), |key, copy| {
            key.and(file_name("", *copy).as_bytes())
        })
    }
}

impl Pictures {
    /// Writes the copies of all pictures that the edition's documents show. What an earlier run made is taken from the
    /// former site at `out` and from the `cache`, which gets what is new.
    pub fn write(
        files: &Files,
        documents: &Arc<Documents>,
        out: &Path,
        cache: Option<&Path>,
        output: &Output,
        progress: &Progress,
    ) -> Result<Self> {
        // Without pictures on the disk there is nothing to say of them.
        if !files.has_media() {
            return Ok(Self::default());
        }
        let step = progress.step("pictures", None);
        let started = Instant::now();
        let wanted = references::pictures(documents);
        let (stocks, named) = (Stocks::open(out, cache, output), Named::read(out));
        let mut pictures = Self::make(&wanted, files, stocks, &named, output, progress)?;
        pictures.documents = Arc::clone(documents);
        let astray = references::astray(documents);
        pictures.summary.end(&astray, started.elapsed());
        drop(step);
        Ok(pictures)
    }

    fn make(
        wanted: &BTreeMap<String, Wanted>,
        files: &Files,
        mut stocks: Stocks,
        named: &Named,
        output: &Output,
        progress: &Progress,
    ) -> Result<Self> {
        let wanted: Vec<_> = wanted.iter().collect();
        let missing = OnceLock::new();
        // One finished picture may wait for its place on the disk; the next ones are not begun before.
        let (sender, done) = mpsc::sync_channel(1);

        let mut written = Written::new(output, stocks.cache.as_ref());
        let mut pictures = Self::default();
        thread::scope(|scope| -> Result<()> {
            let (stocks, missing, wanted) = (&stocks, &missing, &wanted);
            scope.spawn(move || {
                parallel::each_with(
                    wanted,
                    || (Bench::new(missing), sender.clone()),
                    |(bench, sender), (path, wanted)| {
                        let own = wanted.own_copies(files);
                        let file = files.place(path).unwrap_or_default();
                        let stamp = Stamp::of_file(&file).ok();
                        let known = stamp.and_then(|stamp| named.find(path, stamp));
                        let settled = stamp.filter(|stamp| stamp.is_settled());
                        let copies = making::copies(&file, known, wanted, &own, stocks, bench);
                        // Nobody listens after a disk was found full; then there is no use in it.
                        let heard = sender.send(((*path).clone(), settled, copies));
                        heard.map_err(|_| anyhow!("nobody listens"))
                    },
                )
            });
            for (count, (path, stamp, outcome)) in (1..).zip(done) {
                match outcome {
                    Ok(done) => {
                        if let Some(stamp) = stamp {
                            written.named.add(&path, stamp, &done.name);
                        }
                        let shown = written.picture(done, &mut pictures.summary)?;
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
        interrupt::check()?;
        let Written {
            list, new, named, ..
        } = written;
        if !list.is_empty() {
            output.write(&format!("{FOLDER}/{LIST}"), &serde_json::to_vec(&list)?)?;
            output.write(named::FILE, &serde_json::to_vec(&named)?)?;
        }
        if let Some(cache) = &mut stocks.cache {
            cache
                .list_also(&new)
                .context("the list of pictures could not be kept in the cache")?;
        }
        pictures.summary.no_encoder = missing.into_inner();
        Ok(pictures)
    }

    /// What the edition's document at `path` comes to in the site, told before it is read: none where it stays
    /// as it is, or may have changed since it was looked into.
    pub fn key_of(&self, path: &str) -> Option<Key> {
        let stamp = self.documents.stamp_of(path)?;
        let shown = self.documents.shown_by(path);
        let base = Key::of(&[path.as_bytes(), &stamp.to_bytes()]);
        Some(
            shown.fold(base, |key, shown| match self.by_path.get(&*shown.path) {
                Some(picture) => key.and_key(picture.key()),
                None => key.and(b""),
            }),
        )
    }

    /// Whether something may be filled in in the edition's document at `path`.
    pub fn may_fill_in(&self, path: &str) -> bool {
        let mut shown = self.documents.shown_by(path);
        shown.any(|shown| self.by_path.contains_key(&*shown.path))
    }

    /// The text of the edition's document at `path` with the sizes and copies of its pictures; none where it stays
    /// as it is.
    pub fn text_filled_in(&self, path: &str, text: &str) -> Option<String> {
        if !self.may_fill_in(path) {
            return None;
        }
        let mut document = Backend::json(text).ok()?;
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
    cache: Option<&'a Stock<'a>>,
    /// Pictures of the same content have the same copies.
    names: HashSet<PathBuf>,
    /// All pictures, and those that the cache has now, too.
    list: List,
    new: List,
    named: Named,
}

impl<'a> Written<'a> {
    fn new(output: &'a Output, cache: Option<&'a Stock<'a>>) -> Self {
        Self {
            output,
            cache,
            names: HashSet::new(),
            list: List::new(),
            new: List::new(),
            named: Named::default(),
        }
    }

    fn picture(&mut self, done: Done, summary: &mut Summary) -> Result<Picture> {
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
        let mut shown = Picture {
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
                Content::Kept(file) => {
                    self.output.copy(&path, &file)?;
                }
            }
        }
        if !is_old {
            self.new.insert(shown.name.clone(), made.clone());
        }
        self.list.insert(shown.name.clone(), made);
        Ok(shown)
    }
}
