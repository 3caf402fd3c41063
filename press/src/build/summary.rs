//! What a run came to: the last lines of it.

use std::fmt;
use std::path::Path;
use std::time::Duration;

use super::left_out::LeftOut;
use super::output::Tally;
use super::progress::Times;

pub struct Summary<'a> {
    pub out: &'a Path,
    pub tally: Tally,
    pub time: Duration,
    pub times: Times,
    /// What this edition has no use for, and why. No fault of it.
    pub remarks: Vec<String>,
    pub left_out: &'a LeftOut,
}

impl fmt::Display for Summary<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Tally {
            pages,
            files,
            copies,
            bytes,
            compressed_bytes,
        } = self.tally;
        writeln!(
            f,
            "{}: {} pages, {} written, {} kept, {} removed",
            self.out.display(),
            pages.now(),
            pages.written,
            pages.kept,
            pages.removed
        )?;
        writeln!(
            f,
            "  {} files, {} written, {} kept, {} removed; {:.1} MB, and {copies} compressed copies ({:.1} MB as brotli)",
            files.now(),
            files.written,
            files.kept,
            files.removed,
            megabytes(bytes),
            megabytes(compressed_bytes)
        )?;
        writeln!(f, "  in {:.1} s: {}", self.time.as_secs_f64(), self.times)?;
        for remark in &self.remarks {
            writeln!(f, "{remark}")?;
        }
        self.left_out.fmt(f)
    }
}

#[expect(clippy::cast_precision_loss, reason = "for people to read")]
fn megabytes(bytes: u64) -> f64 {
    bytes as f64 / 1_000_000.0
}
