//! What could not be read, and why: told at the end of a run.

use std::collections::{BTreeMap, HashSet};

use sapbao::backend::Fault;
use sapbao::edition::site::Site;
use sapbao::edition::slug::Id;
use sapbao::routes::Route;

/// More than these are counted, not named.
const MOST_NAMED: usize = 20;

/// Documents that are in no sitemap or feed, each with the reason.
#[derive(Default)]
pub struct LeftOut {
    reasons: BTreeMap<String, String>,
    articles: HashSet<Id>,
}

impl LeftOut {
    /// The rest of a list, or another document that is not an article.
    pub fn document(&mut self, url: &str, fault: &Fault) {
        self.reasons.insert(url.to_owned(), reason(fault));
    }

    /// An article.
    pub fn article(&mut self, id: &Id, url: &str, fault: &Fault) {
        self.document(url, fault);
        self.articles.insert(id.clone());
    }

    /// A page that could not be drawn.
    pub fn page(&mut self, site: &Site, route: &Route, fault: &Fault) {
        match route {
            Route::Article { id, .. } => self.article(id, &site.article_document(id), fault),
            _ => self.document(&route.path(), fault),
        }
    }

    /// What was left out elsewhere.
    pub fn add(&mut self, others: Self) {
        self.reasons.extend(others.reasons);
        self.articles.extend(others.articles);
    }

    /// The feeds of a section.
    pub fn section(&mut self, slug: &str) {
        self.reasons.insert(
            format!("the feeds of the section {slug:?}"),
            "its slug cannot be the name of a folder".to_owned(),
        );
    }

    /// Whether that article is left out.
    pub fn has_article(&self, id: &Id) -> bool {
        self.articles.contains(id)
    }

    /// One line for each, below a heading.
    pub fn remarks(&self) -> Vec<String> {
        if self.reasons.is_empty() {
            return Vec::new();
        }
        let named = self.reasons.iter().take(MOST_NAMED);
        let mut lines = vec!["left out:".to_owned()];
        lines.extend(named.map(|(what, why)| format!("  {what}: {why}")));
        if self.reasons.len() > MOST_NAMED {
            lines.push(format!("  and {} more", self.reasons.len() - MOST_NAMED));
        }
        lines
    }
}

/// Why a document of a folder did not come.
pub fn reason(fault: &Fault) -> String {
    match fault {
        Fault::NotFound => "there is no such file".to_owned(),
        Fault::Refused { status } => format!("it was refused with {status}"),
        Fault::Unreachable(_) => "the file could not be read as UTF-8 text".to_owned(),
        Fault::Unreadable { why, .. } => why.to_string(),
        Fault::ListLoops => "its next page is one that came before it in the list".to_owned(),
        Fault::ListStrays => {
            "its next page is no document, or on an origin that site.json does not name".to_owned()
        }
    }
}
