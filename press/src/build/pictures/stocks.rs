//! The places in which an earlier run's copies may be.

use std::path::Path;

use super::super::output::Output;
use super::stock::Stock;

/// The former site, and the folder that is kept for copies.
pub struct Stocks<'a> {
    pub former: Stock<'a>,
    pub cache: Option<Stock<'a>>,
}

impl<'a> Stocks<'a> {
    /// Of the former site at `out`, where `output` is going to stand, and of the `cache`.
    pub fn open(out: &Path, cache: Option<&Path>, output: &'a Output) -> Self {
        Self {
            former: Stock::of_former(out, output),
            cache: cache.map(|folder| Stock::open(folder.to_owned())),
        }
    }

    /// The former site first: what is taken over from there costs no writing.
    pub fn iter(&self) -> impl Iterator<Item = &Stock<'a>> {
        [&self.former].into_iter().chain(&self.cache)
    }
}
