//! Compressed copies beside the files, made by as many threads as there are processors while others
//! go on writing.

use std::io;
use std::mem;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};

use anyhow::{Context, Error, Result};

use super::folder;
use super::ledger::{Fate, Ledger};
use super::manifest::{Entry, Stamp};
use crate::build::compress::{self, BestAllowance};
use crate::build::parallel::{lock, processors};
use crate::interrupt;

/// A file that was written and has no copies yet.
struct Job {
    path: String,
    content: Vec<u8>,
    entry: Entry,
    was_there: bool,
}

/// What the threads share.
struct Shop {
    draft: PathBuf,
    ledger: Arc<Ledger>,
    allowance: BestAllowance,
    jobs: Mutex<Receiver<Job>>,
    failure: Mutex<Option<Error>>,
}

/// Stopped when it is dropped; what it has not begun then is not done.
pub struct Compressor {
    jobs: Option<SyncSender<Job>>,
    threads: Vec<JoinHandle<()>>,
    shop: Arc<Shop>,
}

impl Compressor {
    /// For the site that grows in `draft`.
    pub fn start(draft: &Path, ledger: &Arc<Ledger>) -> Self {
        let count = processors();
        // Enough that no thread waits, few enough that contents do not pile up in memory.
        let (sender, receiver) = sync_channel(2 * count);
        let shop = Arc::new(Shop {
            draft: draft.to_owned(),
            ledger: Arc::clone(ledger),
            allowance: BestAllowance::new(BestAllowance::OF_A_RUN),
            jobs: Mutex::new(receiver),
            failure: Mutex::new(None),
        });
        let threads = (0..count).map(|_| {
            let shop = Arc::clone(&shop);
            thread::spawn(move || shop.work())
        });
        Self {
            jobs: Some(sender),
            threads: threads.collect(),
            shop,
        }
    }

    /// Waits until there is room. A failure is told at the end.
    pub fn add(&self, path: String, content: Vec<u8>, entry: Entry, was_there: bool) {
        let job = Job {
            path,
            content,
            entry,
            was_there,
        };
        if let Some(jobs) = &self.jobs {
            // The threads leave only when this end is gone, or by a panic, which `finish` hands on.
            let _ = jobs.send(job);
        }
    }

    /// Returns when all is done.
    pub fn finish(mut self) -> Result<()> {
        self.jobs = None;
        for thread in mem::take(&mut self.threads) {
            thread
                .join()
                .unwrap_or_else(|panic| std::panic::resume_unwind(panic));
        }
        let mut failure = lock(&self.shop.failure);
        failure.take().map_or(Ok(()), Err)
    }
}

impl Drop for Compressor {
    fn drop(&mut self) {
        if self.jobs.take().is_some() {
            // Given up: what waits is skipped as after a failure.
            lock(&self.shop.failure).get_or_insert_with(|| Error::msg("given up"));
        }
        for thread in mem::take(&mut self.threads) {
            let _ = thread.join();
        }
    }
}

impl Shop {
    fn work(&self) {
        loop {
            let job = lock(&self.jobs).recv();
            let Ok(job) = job else { return };
            // Whoever waits for room must find it, so jobs are taken even when nothing comes of them. Whoever publishes
            // hears of an interruption by itself.
            if interrupt::is_asked_for() || lock(&self.failure).is_some() {
                continue;
            }
            let done = self.compress(&job);
            if let Err(error) =
                done.with_context(|| format!("{} could not be compressed", job.path))
            {
                lock(&self.failure).get_or_insert(error);
            }
        }
    }

    fn compress(&self, job: &Job) -> io::Result<()> {
        let mut entry = job.entry.clone();
        for (coding, compressed) in compress::copies(&job.path, &job.content, &self.allowance)? {
            let target = self.draft.join(coding.of(&job.path));
            let file = match folder::write(&target, &compressed) {
                // The name has no room for the ending: hosts hand out the file itself, as they do where a copy saves nothing.
                Err(error) if error.kind() == io::ErrorKind::InvalidFilename => continue,
                file => file?,
            };
            entry.copies.set(coding, Stamp::of(&file.metadata()?)?);
        }
        self.ledger
            .note(&job.path, &entry, Fate::Written, job.was_there)
    }
}
