//! One document read and held against the contract: its shape first, then what a schema cannot say.

use sapbao::edition::site::Site;
use serde_json::Value;
use url::Url;

use super::backend::{Backend, Unread};
use super::finding::{Finding, Severity};
use super::kind::DocumentKind;
use super::shape::{Misshape, Shapes};
use super::sheet::Sheet;
use super::{article, feed, issues, salvage, site, weather};

/// Reads a document.
pub(super) fn read(backend: &Backend, url: &Url) -> Result<Value, Unread> {
    let bytes = backend.get(url)?;
    // The app reads it all the same, other readers of JSON and its feeds do not.
    if bytes.starts_with("\u{feff}".as_bytes()) {
        let found = "a byte order mark before the JSON (save it as UTF-8 without one)";
        return Err(Unread::Failed(found.to_owned()));
    }
    serde_json::from_slice(&bytes)
        .map_err(|error| Unread::Failed(format!("something that is not JSON ({error})")))
}

/// What every document is held against, and how many are read.
pub(super) struct Check<'a> {
    pub backend: &'a Backend,
    pub shapes: Shapes,
    /// What the reader knows of the paper.
    pub site: Site,
    /// How many documents are read at most.
    pub limit: usize,
}

impl Check<'_> {
    /// Holds a document against the contract.
    pub fn examine<'a>(
        &'a self,
        url: &'a Url,
        kind: &DocumentKind,
        mut document: Value,
    ) -> Sheet<'a> {
        let mut sheet = Sheet::new(self.backend, &self.site, url);
        if let Some(reason) = weather::refusal(kind, &document) {
            sheet.breach("$.error", reason, "a forecast");
            return sheet;
        }
        let shape = self.shapes.check(kind, &document);
        let is_whole = shape.is_empty();
        sheet.findings = told(&shape, &self.backend.name(url));
        if !is_whole {
            salvage::salvage(&mut document, &shape);
        }
        let read =
            match kind {
                DocumentKind::Site => serde_json::from_value(document)
                    .map(|document| site::check(&document, &mut sheet)),
                DocumentKind::Feed => serde_json::from_value(document)
                    .map(|document| feed::check(&document, &mut sheet)),
                DocumentKind::Article { id } => serde_json::from_value(document)
                    .map(|document| article::check(&document, id, &mut sheet)),
                // Forecasts stand and fall together: without one of them the others are another place's.
                DocumentKind::Weather { .. } if !is_whole => Ok(()),
                DocumentKind::Weather { places } => serde_json::from_value(document)
                    .map(|document| weather::check(&document, *places, &mut sheet)),
                DocumentKind::Issues => serde_json::from_value(document)
                    .map(|document| issues::check(&document, &mut sheet)),
            };
        if let (Err(error), true) = (read, is_whole) {
            sheet.breach("$", format!("something unreadable ({error})"), kind.name());
        }
        sheet
    }
}

/// What of `site.json` has not its shape.
pub(super) fn misshapes(shapes: &Shapes, site: &Value) -> Vec<Finding> {
    told(&shapes.check(&DocumentKind::Site, site), "site.json")
}

fn told(shape: &[Misshape], name: &str) -> Vec<Finding> {
    let findings = shape.iter().map(|misshape| Finding {
        severity: Severity::Breach,
        document: name.to_owned(),
        field: misshape.field.clone(),
        found: misshape.found.clone(),
        expected: misshape.expected.clone(),
    });
    findings.collect()
}
