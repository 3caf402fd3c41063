//! What is filled in of pictures in the edition's documents on their way into the site.

use sapbao::backend::Backend;

use super::document::{self, Fill};
use super::stock::file_name;
use super::{Picture, Pictures};
use crate::build::documents::address::{Place, locate};
use crate::build::documents::lacking;
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
}

impl Pictures {
    /// What the edition's document at `path` comes to in the site, told before it is read: none where it stays
    /// as it is, or may have changed since it was looked into.
    pub fn key_of(&self, path: &str) -> Option<Key> {
        let stamp = self.documents.stamp_of(path)?;
        let shown = self.documents.shown_by(path);
        let base = Key::of(&[path.as_bytes(), &stamp.to_bytes()]);
        Some(
            shown.fold(base, |key, shown| match self.by_path.get(&*shown.path) {
                Some(picture) => key.and_key(picture.key()),
                None => key.and(b""),
            }),
        )
    }

    /// Whether something may be filled in in the edition's document at `path`.
    pub fn may_fill_in(&self, path: &str) -> bool {
        let mut shown = self.documents.shown_by(path);
        shown.any(|shown| self.by_path.contains_key(&*shown.path))
    }

    /// The text of the edition's document at `path` with the sizes and copies of its pictures; none where it stays
    /// as it is.
    pub fn text_filled_in(&self, path: &str, text: &str) -> Option<String> {
        if !self.may_fill_in(path) {
            return None;
        }
        let mut document = Backend::json(text).ok()?;
        let changed = document::visit(&mut document, &mut |address, own| {
            let Place::Edition(picture) = locate(path, address) else {
                return None;
            };
            let shown = self.by_path.get(&picture)?;
            let lacking = lacking(own);
            let copies = shown
                .copies
                .iter()
                .filter(|copy| lacking.contains(&copy.format));
            Some(Fill {
                size: shown.size,
                copies: copies
                    .map(|copy| {
                        let file = file_name(&shown.name, *copy);
                        (copy.format, copy.width, format!("/{PICTURES}/{file}"))
                    })
                    .collect(),
            })
        });
        changed.then(|| document.to_string())
    }
}
