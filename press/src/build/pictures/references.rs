//! Which pictures the edition's documents show.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use super::format::Format;
use super::plan::Copy;
use crate::build::documents::{Documents, Files, Shown};

/// A picture that is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// The formats of copies that are lacking somewhere.
    pub formats: BTreeSet<Format>,
    /// The edition's own copies of each format, of several ways to show the picture those that go least far: none,
    /// where they are lacking somewhere.
    own: BTreeMap<Format, OwnCopies>,
}

/// The edition's own copies of one format.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct OwnCopies {
    widest: u32,
    /// By width.
    paths: BTreeMap<u32, String>,
}

impl OwnCopies {
    fn of(shown: &Shown, format: Format) -> Self {
        let mut copies = Self::default();
        for (_, width, path) in shown.own.iter().filter(|(of, ..)| *of == format) {
            copies.widest = copies.widest.max(*width);
            // Of several files always the same one is taken.
            let paths = &mut copies.paths;
            paths.entry(*width).or_insert_with(|| path.to_string());
        }
        copies
    }
}

impl Wanted {
    /// The edition's own copies that it has wherever it shows the picture.
    pub fn own_copies(&self, files: &Files) -> Vec<Copy> {
        let copy = |format, (width, path): (&u32, &String)| {
            let bytes = fs::metadata(files.place(path)?).ok()?.len();
            Some(Copy {
                format,
                width: *width,
                bytes,
            })
        };
        let of_format = |(format, own): (&Format, &OwnCopies)| -> Vec<Copy> {
            let copies = own.paths.iter();
            copies.filter_map(|own| copy(*format, own)).collect()
        };
        self.own.iter().flat_map(of_format).collect()
    }

    fn add(&mut self, shown: &Shown) {
        self.formats.extend(&shown.lacking);
        for format in Format::ALL {
            let own = OwnCopies::of(shown, format);
            // Copies on another host: how large they are is not known.
            if own.paths.is_empty() && !shown.lacking.contains(&format) {
                continue;
            }
            match self.own.entry(format) {
                Entry::Vacant(free) => {
                    free.insert(own);
                }
                Entry::Occupied(mut known) if own < *known.get() => {
                    known.insert(own);
                }
                Entry::Occupied(_) => {}
            }
        }
    }
}

/// The pictures by their path in the edition.
pub fn pictures(documents: &Documents) -> BTreeMap<String, Wanted> {
    let mut pictures = BTreeMap::<String, Wanted>::new();
    for shown in documents.pictures() {
        let wanted = pictures.entry(shown.path.to_string()).or_default();
        wanted.add(shown);
    }
    pictures
}

/// Addresses on this site that are no file of the edition, with a document that shows each.
pub fn astray(documents: &Documents) -> BTreeMap<String, String> {
    let mut all = BTreeMap::<String, String>::new();
    for (address, document) in documents.astray() {
        // Of several documents always the same one is named.
        match all.get_mut(address) {
            Some(named) if document < &**named => document.clone_into(named),
            Some(_) => {}
            None => {
                all.insert(address.to_owned(), document.to_owned());
            }
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wanted(ways: &[&[(Format, u32)]]) -> Wanted {
        let mut wanted = Wanted::default();
        for own in ways {
            let formats = Format::ALL.into_iter();
            let is_lacking =
                |format: &Format| own.iter().all(|(of, width)| of != format || *width < 1200);
            wanted.add(&Shown {
                path: "a.jpg".into(),
                lacking: formats.filter(is_lacking).collect(),
                own: own
                    .iter()
                    .map(|(format, width)| (*format, *width, format!("a-{width}").into()))
                    .collect(),
            });
        }
        wanted
    }

    fn widths(wanted: &Wanted, format: Format) -> Vec<u32> {
        wanted.own[&format].paths.keys().copied().collect()
    }

    #[test]
    fn copies_that_one_document_has_do_not_count_for_another() {
        let webp = Format::Webp;
        let all = [(webp, 480), (webp, 1200)];
        let everywhere = wanted(&[&all, &all]);
        assert!(!everywhere.formats.contains(&webp));
        assert_eq!(widths(&everywhere, webp), [480, 1200]);
        for ways in [[&all[..], &[]], [&[], &all]] {
            let wanted = wanted(&ways);
            assert!(wanted.formats.contains(&webp));
            assert!(widths(&wanted, webp).is_empty());
        }
        let small = wanted(&[&all, &all[..1]]);
        assert!(small.formats.contains(&webp));
        assert_eq!(widths(&small, webp), [480]);
    }
}
