//! Compressed copies beside the files, for hosts that hand them out as they are.
//!
//! Brotli at its slowest takes most of a run's time, so what did not change since the
//! former site is taken over from it, and all processors share the rest.

use std::fs;
use std::io::{self, Read, Write};
use std::path::Path;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use anyhow::{Context, Result};

use super::output::Output;
use super::progress::Progress;

const COMPRESSIBLE: [&str; 13] = [
    "atom",
    "css",
    "html",
    "js",
    "json",
    "map",
    "mjs",
    "rss",
    "svg",
    "txt",
    "wasm",
    "webmanifest",
    "xml",
];
/// Below this, a smaller file is not faster: it is one packet either way.
const WORTH_IT: usize = 1024;

/// Writes `.br` and `.gz` beside each text and wasm file for which they save something.
pub fn beside_the_files(output: &mut Output, progress: &Progress) -> Result<()> {
    let paths: Vec<&String> = output
        .paths()
        .iter()
        .filter(|path| is_compressible(path))
        .collect();
    let (draft, former) = (output.draft(), output.former_site());
    let (next, written) = (AtomicUsize::new(0), Mutex::new(Vec::new()));

    let work = || -> Result<()> {
        while let Some(path) = paths.get(next.fetch_add(1, Ordering::Relaxed)) {
            let done = one(draft, former, path)
                .with_context(|| format!("{path} could not be compressed"))?;
            let mut written = written
                .lock()
                .unwrap_or_else(std::sync::PoisonError::into_inner);
            written.extend(done);
            progress.tell(|| {
                let done = next.load(Ordering::Relaxed).min(paths.len());
                format!("compressing: {done} of {} files", paths.len())
            });
        }
        Ok(())
    };
    let threads = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        workers.into_iter().try_for_each(|worker| {
            worker
                .join()
                .unwrap_or_else(|panic| std::panic::resume_unwind(panic))
        })
    })?;

    let mut written = written
        .into_inner()
        .unwrap_or_else(std::sync::PoisonError::into_inner);
    written.sort();
    output.count_also(written);
    Ok(())
}

/// Brotli at quality 11, as the budget counts it.
pub fn brotli(content: &[u8]) -> io::Result<Vec<u8>> {
    const QUALITY: u32 = 11;
    const WINDOW: u32 = 22;
    let mut compressed = Vec::new();
    brotli::CompressorReader::new(content, content.len().max(1), QUALITY, WINDOW)
        .read_to_end(&mut compressed)?;
    Ok(compressed)
}

fn gzip(content: &[u8]) -> io::Result<Vec<u8>> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(content)?;
    encoder.finish()
}

fn is_compressible(path: &str) -> bool {
    path.rsplit_once('.')
        .is_some_and(|(_, extension)| COMPRESSIBLE.contains(&extension))
}

type Method = fn(&[u8]) -> io::Result<Vec<u8>>;

/// Compresses one file; returns what was written, with its size.
fn one(draft: &Path, former: &Path, path: &str) -> Result<Vec<(String, u64)>> {
    let content = fs::read(draft.join(path))?;
    if content.len() < WORTH_IT {
        return Ok(Vec::new());
    }
    let is_unchanged = fs::read(former.join(path)).is_ok_and(|before| before == content);
    let methods: [(&str, Method); 2] = [("br", brotli), ("gz", gzip)];
    let mut written = Vec::new();
    for (ending, compress) in methods {
        let name = format!("{path}.{ending}");
        let kept = is_unchanged
            .then(|| fs::read(former.join(&name)).ok())
            .flatten();
        let compressed = match kept {
            Some(compressed) => compressed,
            None => compress(&content)?,
        };
        if compressed.len() < content.len() {
            fs::write(draft.join(&name), &compressed)?;
            written.push((name, compressed.len() as u64));
        }
    }
    Ok(written)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn compressed(files: &[(&str, &[u8])], place: &Path) {
        let mut output = Output::begin(place, &[]).unwrap();
        for (path, content) in files {
            output.write(path, content).unwrap();
        }
        beside_the_files(&mut output, &Progress::start()).unwrap();
        output.publish().unwrap();
    }

    fn unpacked(path: &Path) -> Vec<u8> {
        let mut content = Vec::new();
        let file = fs::File::open(path).unwrap();
        brotli::Decompressor::new(file, 4096)
            .read_to_end(&mut content)
            .unwrap();
        content
    }

    #[test]
    fn text_of_some_size_gets_both_copies() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("dist");
        let long = "tin ".repeat(1000);
        compressed(
            &[
                ("a/long.json", long.as_bytes()),
                ("short.json", b"{}"),
                ("photo.jpg", long.as_bytes()),
            ],
            &place,
        );
        assert_eq!(unpacked(&place.join("a/long.json.br")), long.as_bytes());
        assert!(place.join("a/long.json.gz").exists());
        assert!(!place.join("short.json.br").exists());
        assert!(!place.join("photo.jpg.br").exists());
    }

    #[test]
    fn a_copy_that_saves_nothing_is_left_out() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("dist");
        // A linear congruential generator: bytes without a pattern that either method knows.
        let mut state: u64 = 1;
        let noise: Vec<u8> = std::iter::repeat_with(|| {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            (state >> 56) as u8
        })
        .take(4096)
        .collect();
        compressed(&[("noise.wasm", &noise)], &place);
        assert!(!place.join("noise.wasm.br").exists());
        assert!(!place.join("noise.wasm.gz").exists());
    }

    #[test]
    fn an_unchanged_file_keeps_its_copies_and_a_changed_one_does_not() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("dist");
        let (old, new) = ("cũ ".repeat(1000), "mới ".repeat(1000));
        compressed(
            &[
                ("same.json", old.as_bytes()),
                ("other.json", old.as_bytes()),
            ],
            &place,
        );
        fs::write(place.join("same.json.br"), b"kept").unwrap();
        fs::write(place.join("other.json.br"), b"stale").unwrap();
        compressed(
            &[
                ("same.json", old.as_bytes()),
                ("other.json", new.as_bytes()),
            ],
            &place,
        );
        assert_eq!(fs::read(place.join("same.json.br")).unwrap(), b"kept");
        assert_eq!(unpacked(&place.join("other.json.br")), new.as_bytes());
    }
}
