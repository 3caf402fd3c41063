//! Pictures in an article's HTML.
//!
//! The HTML is gone through twice: which formats of copies a `<picture>` has is known only behind the place where a
//! better one must stand.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use lol_html::html_content::ContentType;
use lol_html::{
    ElementContentHandlers, RewriteStrSettings, Selector, element, end_tag, rewrite_str,
};

use super::document::{Ask, Fill, Own};
use super::format::Format;
use super::srcset::{attribute, leave_out, own_copies, sources};

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
                own.extend(own_copies(source));
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
            own.extend(own_copies(img));
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
                writing.passed += own_copies(source).len();
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

/// Whether a browser that knows `format` must be offered it before these of the edition's own copies. Of the same
/// format the edition has small ones alone then.
fn is_before_own(format: Format, own: &[Own]) -> bool {
    own.iter()
        .all(|own| own.format.is_none_or(|own| format <= own))
}

#[cfg(test)]
mod tests;
