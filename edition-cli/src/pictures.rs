//! The pictures in `media/`: found by their key, measured from their files, remembered when used.
//!
//! A picture `key` is `media/{key}.jpg` (or `.png`), with smaller or lighter copies beside it as
//! `media/{key}-{width}.webp`. Only pictures that something refers to go into the edition.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

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

/// The pictures of a source folder.
pub struct Pictures {
    folder: PathBuf,
    files: BTreeSet<String>,
    used: BTreeMap<String, Picture>,
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
    pub fn take(&mut self, key: &str) -> Result<Picture, String> {
        if let Some(picture) = self.used.get(key) {
            return Ok(picture.clone());
        }
        let picture = self.measure(key)?;
        self.used.insert(key.to_owned(), picture.clone());
        Ok(picture)
    }

    /// The files of every picture in use, by name.
    pub fn into_used_files(self) -> BTreeMap<String, PathBuf> {
        let pictures = self.used.into_values();
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
        let names = ["jpg", "png"].map(|extension| format!("{key}.{extension}"));
        let Some(file) = names.iter().find(|name| self.files.contains(*name)) else {
            let expected = self.folder.join(&names[0]);
            return Err(format!(
                "picture \"{key}\" has no file {}. Add it or correct the key.",
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
    use super::is_variant;

    #[test]
    fn only_widths_of_the_same_key_are_variants() {
        assert!(is_variant("gom-480.webp", "gom"));
        assert!(!is_variant("gom-phu-lang-480.webp", "gom"));
        assert!(!is_variant("gom.webp", "gom"));
        assert!(!is_variant("gom-480.jpg", "gom"));
    }
}
