//! Pictures in an article's HTML.
//!
//! The HTML is gone through twice: which formats of copies a `<picture>` has is known only behind the place where a
//! better one must stand.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::rc::Rc;

use html_escape::decode_html_entities;
use lol_html::errors::AttributeNameError;
use lol_html::html_content::{ContentType, Element};
use lol_html::{
    ElementContentHandlers, RewriteStrSettings, Selector, element, end_tag, rewrite_str,
};
use sapbao::edition::picture::parse_side;

use super::document::{Ask, Fill, Own};
use super::format::Format;

/// A picture as it stands in the HTML.
struct Shown {
    address: String,
    own: Vec<Own>,
    has_size: bool,
    /// The how many-th `<img>` it is.
    image: usize,
    /// The how many-th `<picture>` it is in.
    picture: Option<usize>,
}

/// The how many-th `<picture>` it is, and its copies so far.
type OpenPicture = (usize, Vec<Own>);

/// A `<picture>` that is being written.
struct Writing<'a> {
    shown: &'a Shown,
    fill: &'a Fill,
    /// How many of the edition's own copies stand before.
    passed: usize,
    /// The formats of the press's copies that stand before.
    written: BTreeSet<Format>,
}

impl Writing<'_> {
    /// The `<source>`s that a browser must be offered before the edition's next one.
    fn sources_before_next(&mut self) -> String {
        let own = self.shown.own.get(self.passed..).unwrap_or_default();
        let formats: BTreeSet<_> = Format::ALL
            .into_iter()
            .filter(|format| !self.written.contains(format) && is_before_own(*format, own))
            .collect();
        self.written.extend(&formats);
        sources(self.fill, |format| formats.contains(&format))
    }
}

/// The HTML with sizes and copies, or none when nothing is to be added, nor taken out.
pub fn fill_in(html: &str, ask: &mut Ask) -> Option<String> {
    if !html.contains('<') {
        return None;
    }
    let fills: Vec<(Shown, Fill)> = find(html)?
        .into_iter()
        .filter_map(|shown| {
            let fill = ask(&shown.address, &shown.own)?;
            let is_size_new = !shown.has_size && fill.size.is_some();
            (is_size_new || !fill.copies.is_empty() || !fill.left_out.is_empty())
                .then_some((shown, fill))
        })
        .collect();
    if fills.is_empty() {
        return None;
    }
    write(html, &fills)
}

fn find(html: &str) -> Option<Vec<Shown>> {
    let found = RefCell::new(Vec::new());
    let (pictures, images) = (Cell::new(0), Cell::new(0));
    // The `<picture>` that is open and has no `<img>` yet.
    let open: Rc<RefCell<Option<OpenPicture>>> = Rc::default();
    // The app takes a `<picture>`'s first `<img>`; the others are not shown.
    let is_in_picture = Rc::new(Cell::new(false));

    let handlers = [
        element!("picture", |element| {
            *open.borrow_mut() = Some((next(&pictures), Vec::new()));
            is_in_picture.set(true);
            let (open, is_in_picture) = (Rc::clone(&open), Rc::clone(&is_in_picture));
            element.on_end_tag(end_tag!(move |_| {
                *open.borrow_mut() = None;
                is_in_picture.set(false);
                Ok(())
            }))
        }),
        element!("picture > source", |source| {
            if let Some((_, own)) = open.borrow_mut().as_mut() {
                own.extend(candidates(source));
            }
            Ok(())
        }),
        element!("img", |img| {
            let image = next(&images);
            let around = open.borrow_mut().take();
            if is_in_picture.get() && around.is_none() {
                return Ok(());
            }
            let (picture, mut own) = around.unzip();
            let mut own = own.take().unwrap_or_default();
            own.extend(candidates(img));
            // As the app reads it (`edition/body/walk/media.rs`).
            let address = ["data-src", "src"]
                .into_iter()
                .filter_map(|name| attribute(img, name))
                .find(|address| !address.trim().is_empty());
            let is_side = |name| {
                attribute(img, name).is_some_and(|side| {
                    side.trim_start()
                        .starts_with(|c: char| ('1'..='9').contains(&c))
                })
            };
            if let Some(address) = address {
                found.borrow_mut().push(Shown {
                    address,
                    own,
                    has_size: is_side("width") && is_side("height"),
                    image,
                    picture,
                });
            }
            Ok(())
        }),
    ];
    rewrite(html, handlers)?;
    Some(found.into_inner())
}

fn write(html: &str, fills: &[(Shown, Fill)]) -> Option<String> {
    let by_image: BTreeMap<usize, &(Shown, Fill)> =
        fills.iter().map(|fill| (fill.0.image, fill)).collect();
    let by_picture: BTreeMap<usize, &(Shown, Fill)> = fills
        .iter()
        .filter_map(|fill| Some((fill.0.picture?, fill)))
        .collect();
    let (pictures, images) = (Cell::new(0), Cell::new(0));
    let open: RefCell<Option<Writing>> = RefCell::default();
    let handlers = [
        element!("picture", |_| {
            let fill = by_picture.get(&next(&pictures));
            *open.borrow_mut() = fill.map(|(shown, fill)| Writing {
                shown,
                fill,
                passed: 0,
                written: BTreeSet::new(),
            });
            Ok(())
        }),
        element!("picture > source", |source| {
            if let Some(writing) = open.borrow_mut().as_mut() {
                source.before(&writing.sources_before_next(), ContentType::Html);
                writing.passed += candidates(source).len();
                if leave_out(source, &writing.fill.left_out)? {
                    source.remove();
                }
            }
            Ok(())
        }),
        element!("img", |img| {
            let Some((shown, fill)) = by_image.get(&next(&images)) else {
                return Ok(());
            };
            if let Some((width, height)) = fill.size
                && !shown.has_size
            {
                img.set_attribute("width", &width.to_string())?;
                img.set_attribute("height", &height.to_string())?;
            }
            if leave_out(img, &fill.left_out)? {
                img.remove_attribute("srcset");
            }
            if let Some(writing) = open.borrow_mut().take() {
                let others = sources(fill, |format| !writing.written.contains(&format));
                img.before(&others, ContentType::Html);
            } else if !fill.copies.is_empty() {
                let all = format!("<picture>{}", sources(fill, |_| true));
                img.before(&all, ContentType::Html);
                img.after("</picture>", ContentType::Html);
            }
            Ok(())
        }),
    ];
    rewrite(html, handlers)
}

/// None where the HTML cannot be taken apart; it then stays as it is.
fn rewrite<'h>(
    html: &str,
    handlers: impl IntoIterator<Item = (Cow<'h, Selector>, ElementContentHandlers<'h>)>,
) -> Option<String> {
    let settings = handlers.into_iter().fold(
        RewriteStrSettings::new(),
        RewriteStrSettings::append_element_content_handler,
    );
    rewrite_str(html, settings).ok()
}

fn next(count: &Cell<usize>) -> usize {
    count.replace(count.get() + 1)
}

/// An attribute's value, its character references resolved.
fn attribute(element: &Element, name: &str) -> Option<String> {
    let value = element.get_attribute(name)?;
    Some(decode_html_entities(&value).into_owned())
}

/// The copies in `srcset` that tell their width.
fn candidates(element: &Element) -> Vec<Own> {
    let media_type = attribute(element, "type");
    let srcset = attribute(element, "srcset").unwrap_or_default();
    let candidate = |(address, descriptor): (&str, &str)| {
        let width: u32 = descriptor.strip_suffix('w')?.parse().ok()?;
        let own = Own {
            format: Format::of(media_type.as_deref(), address),
            width: parse_side(f64::from(width))?,
            address: address.to_owned(),
        };
        own.is_taken().then_some(own)
    };
    split(&srcset).into_iter().filter_map(candidate).collect()
}

/// The addresses in `srcset`, each with its descriptor, as the app reads them (`edition/body/srcset.rs`).
fn split(srcset: &str) -> Vec<(&str, &str)> {
    let mut found = Vec::new();
    let mut rest = srcset;
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == ',');
        if rest.is_empty() {
            return found;
        }
        let end = rest.find(|c: char| c.is_ascii_whitespace());
        let (address, tail) = rest.split_at(end.unwrap_or(rest.len()));
        // A comma at its end belongs to no address: then nothing is told of it.
        let alone = address.trim_end_matches(',');
        let end = tail.find(',').unwrap_or(tail.len());
        let (descriptor, tail) = tail.split_at(if alone == address { end } else { 0 });
        found.push((alone, descriptor.trim()));
        rest = tail;
    }
}

/// Takes the copies at these addresses out of `srcset`. Returns whether none is left.
fn leave_out(
    element: &mut Element,
    addresses: &BTreeSet<String>,
) -> Result<bool, AttributeNameError> {
    let srcset = attribute(element, "srcset").unwrap_or_default();
    let all = split(&srcset);
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

/// Whether a browser that knows `format` must be offered it before these of the edition's own copies. Of the same
/// format the edition has small ones alone then.
fn is_before_own(format: Format, own: &[Own]) -> bool {
    own.iter()
        .all(|own| own.format.is_none_or(|own| format <= own))
}

fn sources(fill: &Fill, is_wanted: impl Fn(Format) -> bool) -> String {
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

#[cfg(test)]
mod tests;
