//! The places in which an earlier run's copies may be.

use super::stock::Stock;
use crate::build::run::Run;

/// The former site, and the folder that is kept for copies.
pub struct Stocks<'a> {
    pub former: Stock<'a>,
    pub cache: Option<Stock<'a>>,
}

impl<'a> Stocks<'a> {
    /// Of a run.
    pub fn open(run: Run<'a>) -> Self {
        Self {
            former: Stock::of_former(run.out, run.output),
            cache: run.cache.map(|folder| Stock::open(folder.to_owned())),
        }
    }

    /// The former site first: what is taken over from there costs no writing.
    pub fn iter(&self) -> impl Iterator<Item = &Stock<'a>> {
        [&self.former].into_iter().chain(&self.cache)
    }
}
