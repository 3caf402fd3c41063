//! What is filled in of pictures in the edition's documents on their way into the site.

use std::collections::HashSet;

use sapbao::backend::Backend;

use super::document::{self, Fill, Own, lacking};
use super::format::Format;
use super::plan::Copy;
use super::stock::file_name;
use super::{Picture, Pictures};
use crate::build::documents::address::Place;
use crate::build::output::Key;
use crate::hosts::paths::PICTURES;

impl Picture {
    /// All that documents say of it.
    fn key(&self) -> Key {
        let (width, height) = self.size;
        let size = [width.to_le_bytes(), height.to_le_bytes()].concat();
        let copies = self.copies.iter();
        copies.fold(Key::of(&[self.name.as_bytes(), &size]), |key, copy| {
            key.and(file_name("", *copy).as_bytes())
        })
    }

    /// The copies of formats that it lacks with these of the edition, in other widths than those.
    fn copies_beside(&self, own: &[&Own]) -> Vec<(Format, u32, String)> {
        let lacking = lacking(own, Some(self.size.0));
        let is_new = |copy: &&Copy| {
            let is_same = |own: &&Own| own.format == Some(copy.format) && own.width == copy.width;
            lacking.contains(&copy.format) && !own.iter().any(is_same)
        };
        let copies = self.copies.iter().filter(is_new);
        copies
            .map(|copy| {
                let file = file_name(&self.name, *copy);
                (copy.format, copy.width, format!("/{PICTURES}/{file}"))
            })
            .collect()
    }
}

impl Pictures {
    /// What the edition's document at `path` comes to in the site, told before it is read: none where it stays
    /// as it is, or may have changed since it was looked into.
    pub fn key_of(&self, path: &str) -> Option<Key> {
        let stamp = self.documents.stamp_of(path)?;
        let shown = self.documents.shown_by(path);
        let base = Key::of(&[path.as_bytes(), &stamp.to_bytes()]);
        // Copies that are not there are left out.
        let astray = self.documents.astray_in(path);
        let base = astray.fold(base, |key, address| key.and(address.as_bytes()));
        Some(
            shown.fold(base, |key, shown| match self.by_path.get(&*shown.path) {
                Some(picture) => key.and_key(picture.key()),
                None => key.and(b""),
            }),
        )
    }

    /// Whether something may be filled in in the edition's document at `path`, or left out of it.
    pub fn may_fill_in(&self, path: &str) -> bool {
        let mut shown = self.documents.shown_by(path);
        shown.any(|shown| self.by_path.contains_key(&*shown.path))
            || self.documents.astray_in(path).next().is_some()
    }

    /// The text of the edition's document at `path` with the sizes and copies of its pictures, and without copies that
    /// are not there; none where it stays as it is.
    pub fn text_filled_in(&self, path: &str, text: &str) -> Option<String> {
        if !self.may_fill_in(path) {
            return None;
        }
        let mut document = Backend::json(text).ok()?;
        let astray = self.documents.astray_in(path).collect();
        let changed = document::visit(&mut document, &mut |address, own| {
            self.fill(path, &astray, address, own)
        });
        changed.then(|| document.to_string())
    }

    /// What the document at `path` gets and loses at the picture at `address`, of which it names these copies.
    fn fill(&self, path: &str, astray: &HashSet<&str>, address: &str, own: &[Own]) -> Option<Fill> {
        let is_astray = |own: &&Own| astray.contains(&*own.address);
        let (gone, there): (Vec<&Own>, Vec<&Own>) = own.iter().partition(is_astray);
        let picture = match self.documents.locate(path, address) {
            Place::Edition(picture) => self.by_path.get(&picture),
            Place::Outside | Place::Elsewhere => None,
        };
        if picture.is_none() && gone.is_empty() {
            return None;
        }
        let copies = picture.map(|picture| picture.copies_beside(&there));
        Some(Fill {
            size: picture.map(|picture| picture.size),
            copies: copies.unwrap_or_default(),
            left_out: gone.into_iter().map(|own| own.address.clone()).collect(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn picture() -> Picture {
        let copy = |format, width| Copy {
            format,
            width,
            bytes: 1,
        };
        Picture {
            name: "x".to_owned(),
            size: (900, 600),
            copies: vec![
                copy(Format::Avif, 240),
                copy(Format::Avif, 900),
                copy(Format::Webp, 240),
                copy(Format::Webp, 900),
            ],
        }
    }

    fn beside(own: &[(Format, u32)]) -> Vec<String> {
        let own = own.iter().map(|(format, width)| Own {
            format: Some(*format),
            width: *width,
            address: "a".to_owned(),
        });
        let own: Vec<_> = own.collect();
        let copies = picture().copies_beside(&own.iter().collect::<Vec<_>>());
        copies.into_iter().map(|(.., address)| address).collect()
    }

    #[test]
    fn small_copies_of_the_edition_get_the_larger_ones_beside_them() {
        let [a, b, c, d] = ["240.avif", "900.avif", "240.webp", "900.webp"]
            .map(|file| format!("/{PICTURES}/x-{file}"));
        assert_eq!(beside(&[]), [&*a, &b, &c, &d]);
        assert_eq!(beside(&[(Format::Webp, 240)]), [&*a, &b, &d]);
        assert_eq!(beside(&[(Format::Webp, 240), (Format::Webp, 800)]), [a, b]);
    }
}
