//! Pictures in the formats and widths that readers' devices ask for.
//!
//! A folder edition's documents name pictures that are on the disk. Of each the press makes copies (AVIF, WebP and
//! JPEG, in the layouts' widths) under names that follow their content, and writes them and the
//! picture's size into the documents where the edition does not tell them: what is rendered ahead
//! and what the browser fetches later then say the same. Nothing here stops a run but a disk that is full: a
//! picture that cannot be read stays as it is, and is named (docs/decisions/014-pictures.md).

pub mod document;
mod encoder;
mod filling;
pub mod format;
mod html;
mod known_names;
mod making;
mod plan;
mod references;
mod srcset;
mod stock;
mod stocks;
mod summary;
mod written;

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, OnceLock, mpsc};
use std::thread;
use std::time::Instant;

use anyhow::{Result, anyhow};

use super::documents::{Documents, Files};
use super::output::Stamp;
use super::parallel;
use super::run::Run;
use crate::interrupt;
use known_names::KnownNames;
use making::{Asked, Bench, Why};
use plan::Copy;
use references::Wanted;
use stocks::Stocks;
use summary::Summary;
use written::WrittenPictures;

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

impl Pictures {
    /// Writes the copies of all pictures that the edition's documents show. What an earlier run made is taken from the
    /// former site and from the run's cache, which gets what is new.
    pub fn write(files: &Files, documents: &Arc<Documents>, run: Run<'_>) -> Result<Self> {
        // Without pictures on the disk there is nothing to say of them.
        if !files.has_media() {
            return Ok(Self::default());
        }
        let step = run.progress.step("pictures", None);
        let started = Instant::now();
        let mut pictures = Self::make(&references::pictures(documents), files, run)?;
        pictures.documents = Arc::clone(documents);
        let astray = references::astray(documents);
        pictures.summary.end(&astray, started.elapsed());
        drop(step);
        Ok(pictures)
    }

    fn make(wanted: &BTreeMap<String, Wanted>, files: &Files, run: Run<'_>) -> Result<Self> {
        let mut stocks = Stocks::open(run);
        let names = KnownNames::read(run.out);
        let wanted: Vec<_> = wanted.iter().collect();
        let missing = OnceLock::new();
        // One finished picture may wait for its place on the disk; the next ones are not begun before.
        let (sender, done) = mpsc::sync_channel(1);

        let mut written = WrittenPictures::new(run.output, stocks.cache.as_ref());
        let mut pictures = Self::default();
        thread::scope(|scope| -> Result<()> {
            let (stocks, names, missing, wanted) = (&stocks, &names, &missing, &wanted);
            scope.spawn(move || {
                parallel::each_with(
                    wanted,
                    || (Bench::new(missing), sender.clone()),
                    |(bench, sender), (path, wanted)| {
                        let file = files.place(path).unwrap_or_default();
                        let stamp = Stamp::of_file(&file).ok();
                        let settled = stamp.filter(|stamp| stamp.is_settled());
                        let asked = Asked {
                            known: stamp.and_then(|stamp| names.find(path, stamp)),
                            own: &wanted.own_copies(files),
                            file: &file,
                            wanted,
                        };
                        let copies = making::copies(asked, stocks, bench);
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
                            written.names.add(&path, stamp, &done.name);
                        }
                        let shown = written.add(done, &mut pictures.summary)?;
                        pictures.by_path.insert(path, shown);
                    }
                    Err(Why::Drawing) => {}
                    Err(Why::NoEncoder) => pictures.summary.without_encoder += 1,
                    Err(Why::Picture(why)) => pictures.summary.leave(path, why),
                }
                run.progress
                    .tell(|| format!("pictures: {count} of {}", wanted.len()));
            }
            Ok(())
        })?;
        interrupt::check()?;
        let new = written.finish()?;
        if pictures.summary.no_cache.is_none()
            && let Some(cache) = &mut stocks.cache
            && let Err(error) = cache.list_also(&new)
        {
            pictures.summary.no_cache = Some(error.to_string());
        }
        pictures.summary.no_encoder = missing.into_inner();
        Ok(pictures)
    }

    /// What was done, and which pictures were left as they are: for the end of a run.
    pub fn summary(&self) -> &Summary {
        &self.summary
    }
}
