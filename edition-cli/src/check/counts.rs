//! How much was read.

use std::fmt;

use super::walk::Kind;

/// How many documents of each kind were read.
#[derive(Debug, Default)]
pub struct Counts {
    site: usize,
    feeds: usize,
    articles: usize,
    weather: usize,
    issues: usize,
}

impl Counts {
    /// Counts a document.
    pub fn add(&mut self, kind: &Kind) {
        let count = match kind {
            Kind::Site => &mut self.site,
            Kind::Feed => &mut self.feeds,
            Kind::Article { .. } => &mut self.articles,
            Kind::Weather { .. } => &mut self.weather,
            Kind::Issues => &mut self.issues,
        };
        *count += 1;
    }

    pub fn all(&self) -> usize {
        self.site + self.feeds + self.articles + self.weather + self.issues
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} documents ({} feed pages, {} articles)",
            self.all(),
            self.feeds,
            self.articles
        )
    }
}
