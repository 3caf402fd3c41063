//! What is worth a compressed copy, for hosts that hand it out as it is, and how that is made.
//!
//! Brotli at its best takes fifteen times as long as at quality 7, for 7 % fewer bytes (decision 015).
//! Every reader loads the app, so that is always compressed at the best. So are documents, as long as a run
//! has few of them; the first run of an archive would take hours.

mod coding;

use std::io::{self, Read, Write};
use std::sync::atomic::{AtomicU64, Ordering};

pub use coding::{Coding, original};

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
const OF_THE_APP: [&str; 4] = ["css", "js", "mjs", "wasm"];
/// Brotli's qualities.
const BEST: u32 = 11;
/// 8 and 9 save nothing over 7, and 10 takes six times as long (decision 015).
const QUICK: u32 = 7;
/// In bytes. Below this, a smaller file is not faster: it is one packet either way.
const WORTH_IT: u64 = 1024;
/// In bytes. What is larger is no document that a page reads, and is not held in memory.
const LARGEST: u64 = 64 * 1024 * 1024;

/// Whether a file of that name and that many bytes may get copies.
pub fn is_worth_it(path: &str, bytes: u64) -> bool {
    (WORTH_IT..=LARGEST).contains(&bytes) && is_compressible(path)
}

/// Whether files of that name are compressed at all.
pub fn is_compressible(path: &str) -> bool {
    ending(path).is_some_and(|ending| COMPRESSIBLE.contains(&ending))
}

/// How many more bytes a run compresses at the best: of pages, which come last and are read first, and of
/// all else.
pub struct BestAllowance {
    pages: AtomicU64,
    others: AtomicU64,
}

impl BestAllowance {
    /// For each of the two: together some forty seconds on two processors.
    pub const OF_A_RUN: u64 = 16 * 1024 * 1024;

    pub fn new(bytes: u64) -> Self {
        Self {
            pages: AtomicU64::new(bytes),
            others: AtomicU64::new(bytes),
        }
    }

    /// Brotli's quality for a file.
    fn quality(&self, path: &str, bytes: u64) -> u32 {
        if ending(path).is_some_and(|ending| OF_THE_APP.contains(&ending)) {
            return BEST;
        }
        let allowance = match ending(path) {
            Some("html") => &self.pages,
            _ => &self.others,
        };
        let left = |left: u64| left.checked_sub(bytes);
        let took = allowance.fetch_update(Ordering::Relaxed, Ordering::Relaxed, left);
        if took.is_ok() { BEST } else { QUICK }
    }
}

/// The copies that save something.
pub fn copies(
    path: &str,
    content: &[u8],
    allowance: &BestAllowance,
) -> io::Result<Vec<(Coding, Vec<u8>)>> {
    let quality = allowance.quality(path, content.len() as u64);
    let mut copies = vec![
        (Coding::Brotli, brotli_at(quality, content)?),
        (Coding::Gzip, gzip(content)?),
    ];
    copies.retain(|(_, compressed)| compressed.len() < content.len());
    Ok(copies)
}

/// Brotli at quality 11, as the budget counts it.
pub fn brotli(content: &[u8]) -> io::Result<Vec<u8>> {
    brotli_at(BEST, content)
}

fn brotli_at(quality: u32, content: &[u8]) -> io::Result<Vec<u8>> {
    let mut compressed = Vec::new();
    brotli::CompressorReader::new(
        content,
        content.len().max(1),
        quality,
        window(content.len()),
    )
    .read_to_end(&mut compressed)?;
    Ok(compressed)
}

/// How far brotli looks back, as a power of two: as far as the content is long. Memory for a further one is
/// cleared for each file, which takes longer than compressing a page does.
fn window(bytes: usize) -> u32 {
    /// With less, brotli searches in another way, which takes ten times as long.
    const NEAREST: u32 = 17;
    const FURTHEST: u32 = 22;
    /// The format keeps so many bytes of the window for itself.
    const OWN: usize = 16;
    (NEAREST..FURTHEST)
        .find(|window| bytes + OWN <= 1 << window)
        .unwrap_or(FURTHEST)
}

fn gzip(content: &[u8]) -> io::Result<Vec<u8>> {
    /// The best takes twice as long and saves 0.2 % over it.
    const LEVEL: flate2::Compression = flate2::Compression::new(6);
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), LEVEL);
    encoder.write_all(content)?;
    encoder.finish()
}

fn ending(path: &str) -> Option<&str> {
    path.rsplit_once('.').map(|(_, ending)| ending)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_of_some_size_gets_both_copies() {
        let long = "tin ".repeat(1000);
        assert!(is_worth_it("a/long.json", long.len() as u64));
        let allowance = BestAllowance::new(u64::MAX);
        let [(_, br), (_, gz)] = copies("a/long.json", long.as_bytes(), &allowance)
            .unwrap()
            .try_into()
            .unwrap();
        let mut unpacked = String::new();
        brotli::Decompressor::new(br.as_slice(), 4096)
            .read_to_string(&mut unpacked)
            .unwrap();
        assert_eq!(unpacked, long);
        unpacked.clear();
        flate2::read::GzDecoder::new(gz.as_slice())
            .read_to_string(&mut unpacked)
            .unwrap();
        assert_eq!(unpacked, long);
    }

    #[test]
    fn pictures_short_texts_and_huge_ones_get_none() {
        assert!(!is_worth_it("photo.jpg", 4000));
        assert!(!is_worth_it("short.json", 2));
        assert!(!is_worth_it("dump.json", 1 << 40));
    }

    #[test]
    fn a_copy_that_saves_nothing_is_left_out() {
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
        assert!(
            copies("noise.wasm", &noise, &BestAllowance::new(0))
                .unwrap()
                .is_empty()
        );
    }

    #[test]
    fn the_window_holds_all_of_a_file_up_to_four_megabytes() {
        assert_eq!(window(0), 17);
        assert_eq!(window((1 << 17) - 16), 17);
        assert_eq!(window((1 << 17) - 15), 18);
        assert_eq!(window((1 << 22) - 16), 22);
        assert_eq!(window(1 << 30), 22);
    }

    #[test]
    fn the_allowance_ends_with_documents_and_not_with_the_app() {
        let allowance = BestAllowance::new(5000);
        assert_eq!(allowance.quality("app.wasm", 9000), BEST);
        assert_eq!(allowance.quality("a.html", 4000), BEST);
        assert_eq!(allowance.quality("b.html", 4000), QUICK);
        assert_eq!(allowance.quality("c.html", 1000), BEST);
        assert_eq!(allowance.quality("a.json", 4000), BEST);
        assert_eq!(allowance.quality("b.json", 4000), QUICK);
        assert_eq!(allowance.quality("app.css", 9000), BEST);
    }
}
