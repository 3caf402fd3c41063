//! The pictures in `media/`: found by their key, measured from their files, remembered when used.
//!
//! A picture `key` is `media/{key}.jpg` (or `.png`), with smaller or lighter copies beside it as
//! `media/{key}-{width}.webp`. Only pictures that something refers to go into the edition.

mod key;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use crate::problem::{Place, Problems};

/// A picture narrower than this needs no smaller copies.
const NARROW: usize = 480;

/// A picture and its copies, measured.
#[derive(Debug, Clone)]
pub struct Picture {
    pub file: String,
    pub width: usize,
    pub height: usize,
    /// WebP copies, the narrowest first.
    pub variants: Vec<Variant>,
}

/// A copy of a picture in another width.
#[derive(Debug, Clone)]
pub struct Variant {
    pub file: String,
    pub width: usize,
}

impl Picture {
    /// The narrowest file that is at least `width` pixels wide; the picture itself where no copy is.
    pub fn file_for(&self, width: usize) -> &str {
        let wide_enough = self.variants.iter().find(|copy| copy.width >= width);
        wide_enough.map_or(&self.file, |copy| &copy.file)
    }
}

/// The pictures of a source folder.
pub struct Pictures {
    folder: PathBuf,
    files: BTreeSet<String>,
    used: BTreeMap<String, Use>,
}

/// A picture that something refers to, and the first that does.
struct Use {
    picture: Picture,
    file: String,
    line: usize,
}

impl Pictures {
    /// The pictures in a folder; one that does not exist has none.
    pub fn in_folder(folder: &Path) -> Self {
        let files = fs::read_dir(folder).into_iter().flatten().flatten();
        Self {
            folder: folder.to_owned(),
            files: files
                .filter_map(|entry| entry.file_name().into_string().ok())
                .collect(),
            used: BTreeMap::new(),
        }
    }

    /// The picture of a key, which from now on is in use; or what is wrong and how to mend it.
    pub fn take(&mut self, key: &str, place: Place) -> Result<Picture, String> {
        if let Some(known) = self.used.get(key) {
            return Ok(known.picture.clone());
        }
        let picture = self.measure(key)?;
        let first = Use {
            picture: picture.clone(),
            file: place.file.to_owned(),
            line: place.line,
        };
        self.used.insert(key.to_owned(), first);
        Ok(picture)
    }

    /// Advises on pictures that every reader loads whole.
    pub fn advise(&self, problems: &Problems) {
        for (
            key,
            Use {
                picture,
                file,
                line,
            },
        ) in &self.used
        {
            if picture.variants.is_empty() && picture.width > NARROW {
                let message = format!(
                    "picture \"{key}\" has no smaller copies, so that phones load all of its {} pixels' width. \
                     Add {}, and wider ones in steps up to its own width.",
                    picture.width,
                    self.folder.join(format!("{key}-{NARROW}.webp")).display()
                );
                problems.advise(file, *line, message);
            }
        }
    }

    /// The files of every picture in use, by name.
    pub fn into_used_files(self) -> BTreeMap<String, PathBuf> {
        let pictures = self.used.into_values().map(|used| used.picture);
        let names = pictures.flat_map(|picture| {
            picture
                .variants
                .into_iter()
                .map(|variant| variant.file)
                .chain([picture.file])
        });
        names
            .map(|name| (name.clone(), self.folder.join(name)))
            .collect()
    }

    fn measure(&self, key: &str) -> Result<Picture, String> {
        key::check(key)?;
        let names = ["jpg", "png"].map(|extension| format!("{key}.{extension}"));
        let Some(file) = names.iter().find(|name| self.files.contains(*name)) else {
            let expected = self.folder.join(&names[0]);
            let remedy = key::remedy(key, &self.files);
            return Err(format!(
                "picture \"{key}\" has no file {}. {remedy}",
                expected.display()
            ));
        };
        let (width, height) = self.size(file)?;
        let copies = self.files.iter().filter(|name| is_variant(name, key));
        let mut variants = copies
            .map(|name| {
                Ok(Variant {
                    width: self.size(name)?.0,
                    file: name.clone(),
                })
            })
            .collect::<Result<Vec<_>, String>>()?;
        variants.sort_by_key(|variant| variant.width);
        Ok(Picture {
            file: file.clone(),
            width,
            height,
            variants,
        })
    }

    fn size(&self, name: &str) -> Result<(usize, usize), String> {
        let path = self.folder.join(name);
        match imagesize::size(&path) {
            Ok(size) => Ok((size.width, size.height)),
            Err(error) => Err(format!(
                "{} cannot be measured ({error}). Save the picture again.",
                path.display()
            )),
        }
    }
}

/// Whether `name` is `{key}-{digits}.webp`.
fn is_variant(name: &str, key: &str) -> bool {
    name.strip_prefix(key)
        .and_then(|rest| rest.strip_prefix('-')?.strip_suffix(".webp"))
        .is_some_and(|width| !width.is_empty() && width.bytes().all(|b| b.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::{Picture, Variant, is_variant};

    #[test]
    fn the_narrowest_file_that_is_wide_enough_is_taken() {
        let copy = |width| Variant {
            file: format!("a-{width}.webp"),
            width,
        };
        let picture = Picture {
            file: "a.jpg".into(),
            width: 640,
            height: 640,
            variants: vec![copy(160), copy(320)],
        };
        assert_eq!(picture.file_for(100), "a-160.webp");
        assert_eq!(picture.file_for(320), "a-320.webp");
        assert_eq!(picture.file_for(321), "a.jpg");
    }

    #[test]
    fn only_widths_of_the_same_key_are_variants() {
        assert!(is_variant("gom-480.webp", "gom"));
        assert!(!is_variant("gom-phu-lang-480.webp", "gom"));
        assert!(!is_variant("gom.webp", "gom"));
        assert!(!is_variant("gom-480.jpg", "gom"));
    }
}
