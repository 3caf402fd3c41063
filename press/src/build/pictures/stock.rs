//! Copies that earlier runs made: of the former site, and of a folder kept for them.
//!
//! A copy's name says of which picture it is (a hash of the picture's bytes and of the settings) and how wide, so
//! whatever has the name is the copy, and hosts may keep it for ever.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::encoder::SETTINGS;
use super::format::Format;
use super::plan::{Copy, worth_keeping};
use crate::build::output::Output;
use crate::hosts::paths::PICTURES;

/// The list of what is there, beside the copies.
pub const LIST: &str = ".made";

const DIGITS: usize = 16;

/// What was made of one picture.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Made {
    /// The picture's own width and height in pixels.
    pub size: (u32, u32),
    /// The formats that were made, or that it cannot be made in.
    pub tried: BTreeSet<Format>,
    /// All that was made, whether it was worth keeping or not.
    pub copies: Vec<Copy>,
}

impl Made {
    /// The copies that are worth keeping, where the edition brings `own` ones and the picture has `bytes`.
    pub fn worth_keeping(&self, own: &[Copy], bytes: u64) -> Vec<Copy> {
        let formats = worth_keeping(&self.copies, own, (self.size.0, bytes));
        let keep = |copy: &&Copy| formats.contains(&copy.format);
        self.copies.iter().filter(keep).copied().collect()
    }
}

/// What was made of which picture.
pub type List = BTreeMap<String, Made>;

/// Adds what was made of a picture to a list, which may know of other formats of it: the edition may have the same picture
/// under several names, and bring other copies with each.
pub fn add(list: &mut List, name: &str, made: Made) {
    let Some(known) = list.get_mut(name) else {
        list.insert(name.to_owned(), made);
        return;
    };
    known.tried.extend(made.tried);
    for copy in made.copies {
        // What was made last is what is there, if an encoder has changed meanwhile.
        let is_other = |known: &Copy| (known.format, known.width) != (copy.format, copy.width);
        known.copies.retain(is_other);
        known.copies.push(copy);
    }
    known.copies.sort_by_key(|copy| (copy.width, copy.format));
}

/// The name of a picture's copies, by its bytes.
pub fn name_of(picture: &[u8]) -> String {
    let mut hash = Sha256::new();
    hash.update(SETTINGS);
    hash.update([0]);
    hash.update(picture);
    format!("{:x}", hash.finalize())[..DIGITS].to_owned()
}

pub fn file_name(name: &str, copy: Copy) -> String {
    format!("{name}-{}.{}", copy.width, copy.format.extension())
}

/// A folder with copies.
pub struct Stock<'a> {
    folder: PathBuf,
    list: List,
    /// The site that is written, where the folder is the former one's.
    site: Option<&'a Output>,
}

impl<'a> Stock<'a> {
    /// The folder of the former site, where `output` is going to stand at `out`.
    pub fn of_former(out: &Path, output: &'a Output) -> Self {
        Self {
            site: Some(output),
            ..Self::open(out.join(PICTURES))
        }
    }

    /// A folder that is not there or has no list that can be read is empty.
    pub fn open(folder: PathBuf) -> Self {
        let list = fs::read(folder.join(LIST))
            .ok()
            .and_then(|list| serde_json::from_slice(&list).ok())
            .unwrap_or_default();
        Self {
            folder,
            list,
            site: None,
        }
    }

    /// What was made of a picture of these `bytes`, when at least the `formats` were and all that is worth keeping is
    /// still there.
    pub fn find(
        &self,
        name: &str,
        formats: &BTreeSet<Format>,
        own: &[Copy],
        bytes: u64,
    ) -> Option<&Made> {
        let made = self.list.get(name)?;
        let is_there = |copy: &Copy| {
            let path = format!("{PICTURES}/{}", file_name(name, *copy));
            fs::metadata(self.file(name, *copy)).is_ok_and(|file| file.len() == copy.bytes)
                // Hosts keep it for ever: what another program has changed is not taken for the copy.
                && self.site.is_none_or(|site| site.has_former(&path))
        };
        (formats.is_subset(&made.tried) && made.worth_keeping(own, bytes).iter().all(is_there))
            .then_some(made)
    }

    pub fn file(&self, name: &str, copy: Copy) -> PathBuf {
        self.folder.join(file_name(name, copy))
    }

    /// Adds a copy. Whoever reads the folder meanwhile sees it whole or not at all.
    pub fn put(&self, name: &str, copy: Copy, content: &[u8]) -> io::Result<()> {
        fs::create_dir_all(&self.folder)?;
        replace(&self.file(name, copy), content)
    }

    /// Writes the list anew, with `more`. What another run has listed meanwhile stays listed.
    pub fn list_also(&mut self, more: &List) -> io::Result<()> {
        if more.is_empty() {
            return Ok(());
        }
        let mut list = Self::open(self.folder.clone()).list;
        for (name, made) in more {
            add(&mut list, name, made.clone());
        }
        fs::create_dir_all(&self.folder)?;
        replace(&self.folder.join(LIST), &serde_json::to_vec(&list)?)?;
        self.list = list;
        Ok(())
    }
}

fn replace(file: &Path, content: &[u8]) -> io::Result<()> {
    let mut beside = file.as_os_str().to_owned();
    beside.push(format!(".{}", std::process::id()));
    let written = fs::write(&beside, content).and_then(|()| fs::rename(&beside, file));
    if written.is_err() {
        let _ = fs::remove_file(&beside);
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    fn copy(bytes: u64) -> Copy {
        Copy {
            format: Format::Avif,
            width: 480,
            bytes,
        }
    }

    #[test]
    fn a_copy_is_found_again_while_it_is_whole() {
        let folder = tempfile::tempdir().unwrap();
        let mut stock = Stock::open(folder.path().join("kept"));
        let made = Made {
            size: (480, 320),
            tried: BTreeSet::from([Format::Avif]),
            copies: vec![copy(3)],
        };
        stock.put("a", copy(3), b"abc").unwrap();
        let list = List::from([("a".to_owned(), made.clone())]);
        stock.list_also(&list).unwrap();

        let stock = Stock::open(folder.path().join("kept"));
        let find =
            |formats: &[Format]| stock.find("a", &formats.iter().copied().collect(), &[], 900);
        assert_eq!(find(&[Format::Avif]), Some(&made));
        assert_eq!(find(&[Format::Avif, Format::Webp]), None);
        stock.put("a", copy(3), b"ab").unwrap();
        assert_eq!(find(&[Format::Avif]), None);
    }

    #[test]
    fn a_copy_of_the_former_site_is_found_while_nobody_changed_it() {
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().join("dist");
        let made = Made {
            size: (480, 320),
            tried: BTreeSet::from([Format::Avif]),
            copies: vec![copy(3)],
        };
        let list = serde_json::to_vec(&List::from([("a".to_owned(), made)])).unwrap();
        let output = Output::begin(&out, &[]).unwrap();
        let path = format!("{PICTURES}/{}", file_name("a", copy(3)));
        output.write(&path, b"abc").unwrap();
        output.write(&format!("{PICTURES}/{LIST}"), &list).unwrap();
        output.publish().unwrap();

        let output = Output::begin(&out, &[]).unwrap();
        let is_found = || {
            let stock = Stock::of_former(&out, &output);
            let formats = BTreeSet::from([Format::Avif]);
            stock.find("a", &formats, &[], 900).is_some()
        };
        assert!(is_found());
        fs::remove_file(out.join(&path)).unwrap();
        fs::write(out.join(&path), b"xyz").unwrap();
        assert!(!is_found());
    }

    #[test]
    fn of_a_picture_under_two_names_all_formats_are_listed_in_one_order() {
        let made = |format, width| Made {
            size: (900, 600),
            tried: BTreeSet::from([format]),
            copies: vec![Copy {
                format,
                width,
                bytes: 3,
            }],
        };
        let listed = |order: [Made; 2]| {
            let mut list = List::new();
            for made in order {
                add(&mut list, "a", made.clone());
                add(&mut list, "a", made);
            }
            list
        };
        let [one, other] = [made(Format::Avif, 900), made(Format::Webp, 480)];
        let mut list = listed([one.clone(), other.clone()]);
        assert_eq!(list, listed([other, one]));
        assert_eq!((list["a"].tried.len(), list["a"].copies.len()), (2, 2));
        let mut anew = made(Format::Avif, 900);
        anew.copies[0].bytes = 4;
        add(&mut list, "a", anew.clone());
        assert_eq!(list["a"].copies[1], anew.copies[0]);
    }

    #[test]
    fn a_list_that_cannot_be_read_is_empty() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join(LIST), "{\"a\":").unwrap();
        let stock = Stock::open(folder.path().to_owned());
        assert_eq!(stock.find("a", &BTreeSet::new(), &[], 1), None);
    }

    #[test]
    fn other_bytes_have_another_name() {
        assert_ne!(name_of(b"a"), name_of(b"b"));
        assert_eq!(name_of(b"a").len(), DIGITS);
    }
}
