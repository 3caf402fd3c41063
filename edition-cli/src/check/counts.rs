//! How much was read.

use std::fmt;

use super::kind::DocumentKind;

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
    pub fn add(&mut self, kind: &DocumentKind) {
        let count = match kind {
            DocumentKind::Site => &mut self.site,
            DocumentKind::Feed => &mut self.feeds,
            DocumentKind::Article { .. } => &mut self.articles,
            DocumentKind::Weather { .. } => &mut self.weather,
            DocumentKind::Issues => &mut self.issues,
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
