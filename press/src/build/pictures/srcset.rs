//! The copies of a picture in HTML: `srcset`, and the `<source>`s that hold one.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use html_escape::decode_html_entities;
use lol_html::errors::AttributeNameError;
use lol_html::html_content::Element;
use sapbao::edition::body::srcset::{candidates, width};

use super::document::{Fill, Own};
use super::format::Format;

/// An attribute's value, its character references resolved.
pub fn attribute(element: &Element, name: &str) -> Option<String> {
    let value = element.get_attribute(name)?;
    Some(decode_html_entities(&value).into_owned())
}

/// The copies in an element's `srcset` that tell their width.
pub fn own_copies(element: &Element) -> Vec<Own> {
    let media_type = attribute(element, "type");
    let srcset = attribute(element, "srcset").unwrap_or_default();
    let copy = |(address, descriptor): (&str, &str)| {
        let own = Own {
            format: Format::of(media_type.as_deref(), address),
            width: width(descriptor)?,
            address: address.to_owned(),
        };
        own.is_taken().then_some(own)
    };
    candidates(&srcset).filter_map(copy).collect()
}

/// Takes the copies at these addresses out of `srcset`. Returns whether none is left.
pub fn leave_out(
    element: &mut Element,
    addresses: &BTreeSet<String>,
) -> Result<bool, AttributeNameError> {
    let srcset = attribute(element, "srcset").unwrap_or_default();
    let all: Vec<_> = candidates(&srcset).collect();
    let is_there = |(address, _): &&(&str, &str)| !addresses.contains(*address);
    let there: Vec<_> = all.iter().filter(is_there).collect();
    if there.len() == all.len() {
        return Ok(false);
    }
    let there = there.iter().map(|(address, descriptor)| {
        let candidate = format!("{address} {descriptor}");
        candidate.trim_end().replace('&', "&amp;")
    });
    let there: Vec<_> = there.collect();
    element.set_attribute("srcset", &there.join(", "))?;
    Ok(there.is_empty())
}

/// A `<source>` for each wanted format that there are copies in.
pub fn sources(fill: &Fill, is_wanted: impl Fn(Format) -> bool) -> String {
    let mut html = String::new();
    for format in Format::ALL.into_iter().filter(|format| is_wanted(*format)) {
        let srcset: Vec<_> = fill
            .copies
            .iter()
            .filter(|(of, ..)| *of == format)
            // The press's own addresses: nothing in them needs escaping.
            .map(|(_, width, address)| format!("{address} {width}w"))
            .collect();
        if !srcset.is_empty() {
            let (media_type, srcset) = (format.media_type(), srcset.join(", "));
            let _ = write!(html, r#"<source type="{media_type}" srcset="{srcset}">"#);
        }
    }
    html
}
