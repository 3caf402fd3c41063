//! One document under check: what is found in it, and where it leads.

use sapbao::edition::link::resolve_media;
use sapbao::edition::origin::Origin;
use sapbao::edition::site::Site;
use url::Url;

use super::backend::Backend;
use super::finding::{Finding, Severity};
use super::kind::DocumentKind;

/// A document, its findings and links.
pub struct Sheet<'a> {
    backend: &'a Backend,
    /// What the reader knows of the paper.
    pub site: &'a Site,
    /// Where the document is.
    pub url: &'a Url,
    name: String,
    pub findings: Vec<Finding>,
    pub links: Vec<Link>,
    /// The page of the list that follows this one.
    pub next: Option<Url>,
}

/// Where a document leads.
pub struct Link {
    pub url: Url,
    pub kind: DocumentKind,
    /// The field that says so.
    pub field: String,
}

impl<'a> Sheet<'a> {
    /// An unmarked sheet for the document at `url`.
    pub fn new(backend: &'a Backend, site: &'a Site, url: &'a Url) -> Self {
        Self {
            backend,
            site,
            url,
            name: backend.name(url),
            findings: Vec::new(),
            links: Vec::new(),
            next: None,
        }
    }

    /// Notes what breaks the contract.
    pub fn breach(&mut self, field: &str, found: impl Into<String>, expected: impl Into<String>) {
        self.note(Severity::Breach, field, found.into(), expected.into());
    }

    /// Notes what is legal yet unwise.
    pub fn warn(&mut self, field: &str, found: impl Into<String>, expected: impl Into<String>) {
        self.note(Severity::Warning, field, found.into(), expected.into());
    }

    fn note(&mut self, severity: Severity, field: &str, found: String, expected: String) {
        self.findings.push(Finding {
            severity,
            document: self.name.clone(),
            field: field.to_owned(),
            found,
            expected,
        });
    }

    /// Follows a link to a document.
    pub fn follow(&mut self, field: &str, reference: &str, kind: DocumentKind) -> Option<Url> {
        let url = self.url.join(reference.trim()).ok();
        let url = url.filter(|url| ["http", "https"].contains(&url.scheme()));
        let Some(mut url) = url else {
            self.breach(field, format!("\"{reference}\""), "a document's URL");
            return None;
        };
        // What stands in the site's own headers may be written in one way only.
        let is_elsewhere = url.origin() != self.url.origin();
        if let Some(Err(why)) = is_elsewhere.then(|| Origin::of(&url)) {
            self.breach(field, format!("\"{reference}\""), why.to_string());
            return None;
        }
        url.set_fragment(None);
        self.links.push(Link {
            url: url.clone(),
            kind,
            field: field.to_owned(),
        });
        Some(url)
    }

    /// Follows the link to a list's next page, if it may be followed.
    pub fn follow_next(&mut self, next: Option<&String>, kind: DocumentKind) {
        const FIELD: &str = "$.next_url";
        let Some(reference) = next else { return };
        let Ok(url) = self.url.join(reference.trim()) else {
            self.breach(FIELD, format!("\"{reference}\""), "a document's URL");
            return;
        };
        if self.site.may_follow(self.url.as_str(), url.as_str()) {
            self.next = self.follow(FIELD, reference, kind);
        } else {
            let expected =
                "the backend's own origin, or one that _news.allowed_origins in site.json names";
            self.breach(FIELD, format!("\"{reference}\""), expected);
        }
    }

    /// Checks the address of a picture, a sound or a file.
    pub fn media(&mut self, field: &str, reference: &str) {
        let Some(resolved) = resolve_media(self.url.as_str(), reference) else {
            let start: String = reference.chars().take(60).collect();
            self.breach(
                field,
                format!("\"{start}\""),
                "the URL of a file that a page may show",
            );
            return;
        };
        let shown = self.shown(reference);
        // A preview without https has nothing to mix.
        if reference.trim_start().starts_with("http:") && self.url.scheme() == "https" {
            self.warn(
                field,
                shown.clone(),
                "https: browsers block media without it on a page with it",
            );
        }
        let Ok(url) = Url::parse(&resolved) else {
            return;
        };
        if self.backend.lacks(&url) {
            let found = format!("{shown}, and no file {}", self.backend.name(&url));
            self.breach(field, found, "a file that is there");
        }
    }

    /// A URL as its owner knows it: within the edition its path there, else as it was written.
    pub fn shown(&self, reference: &str) -> String {
        match Url::parse(reference) {
            Ok(url) => format!("\"{}\"", self.backend.name(&url)),
            Err(_) => format!("\"{reference}\""),
        }
    }
}
