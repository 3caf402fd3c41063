//! One document read and held against the contract: its shape first, then what a schema cannot say.

use sapbao::edition::site::Site;
use serde_json::Value;
use url::Url;

use super::backend::{Backend, Unread};
use super::finding::{Finding, Severity};
use super::shape::{Misshape, Shapes};
use super::sheet::Sheet;
use super::walk::Kind;
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

/// Holds a document against the contract.
pub(super) fn examine<'a>(
    backend: &'a Backend,
    shapes: &Shapes,
    paper: &'a Site,
    url: &'a Url,
    kind: &Kind,
    mut document: Value,
) -> Sheet<'a> {
    let mut sheet = Sheet::new(backend, paper, url);
    let name = backend.name(url);
    if let Some(reason) = weather::refusal(kind, &document) {
        sheet.breach("$.error", reason, "a forecast");
        return sheet;
    }
    let shape = shapes.check(kind, &document);
    let is_whole = shape.is_empty();
    sheet.findings = told(&shape, &name);
    if !is_whole {
        salvage::salvage(&mut document, &shape);
    }
    let read = match kind {
        Kind::Site => {
            serde_json::from_value(document).map(|document| site::check(&document, &mut sheet))
        }
        Kind::Feed => {
            serde_json::from_value(document).map(|document| feed::check(&document, &mut sheet))
        }
        Kind::Article { id } => serde_json::from_value(document)
            .map(|document| article::check(&document, id, &mut sheet)),
        // Forecasts stand and fall together: without one of them the others are another place's.
        Kind::Weather { .. } if !is_whole => Ok(()),
        Kind::Weather { places } => serde_json::from_value(document)
            .map(|document| weather::check(&document, *places, &mut sheet)),
        Kind::Issues => {
            serde_json::from_value(document).map(|document| issues::check(&document, &mut sheet))
        }
    };
    if let (Err(error), true) = (read, is_whole) {
        sheet.breach("$", format!("something unreadable ({error})"), kind.name());
    }
    sheet
}

/// What of `site.json` has not its shape.
pub(super) fn misshapes(shapes: &Shapes, site: &Value) -> Vec<Finding> {
    told(&shapes.check(&Kind::Site, site), "site.json")
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
