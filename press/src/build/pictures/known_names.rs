//! Which picture of the edition has which name, so that one that did not change need not be read to tell.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::build::output::Stamp;

/// Its place in the site.
pub const FILE: &str = ".sapbao-pictures";

/// Names by the pictures' paths in the edition, each with the stamp of the file that it was made of.
#[derive(Default, Serialize, Deserialize)]
pub struct KnownNames(BTreeMap<String, (Stamp, String)>);

impl KnownNames {
    /// What the site at `out` says; nothing, where that cannot be read.
    pub fn read(out: &Path) -> Self {
        let text = fs::read(out.join(FILE)).ok();
        text.and_then(|text| serde_json::from_slice(&text).ok())
            .unwrap_or_default()
    }

    /// The name of the picture at `path`, if its file is as it was.
    pub fn find(&self, path: &str, stamp: Stamp) -> Option<&str> {
        let (then, name) = self.0.get(path)?;
        (*then == stamp).then_some(name)
    }

    /// Adds a picture, whose file had this stamp before it was read.
    pub fn add(&mut self, path: &str, stamp: Stamp, name: &str) {
        self.0.insert(path.to_owned(), (stamp, name.to_owned()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_is_known_while_its_file_is_as_it_was() {
        let folder = tempfile::tempdir().unwrap();
        let picture = folder.path().join("a.jpg");
        fs::write(&picture, "picture").unwrap();
        let stamp = Stamp::of_file(&picture).unwrap();
        let mut named = KnownNames::default();
        named.add("media/a.jpg", stamp, "0123");
        fs::write(
            folder.path().join(FILE),
            serde_json::to_vec(&named).unwrap(),
        )
        .unwrap();

        let named = KnownNames::read(folder.path());
        assert_eq!(named.find("media/a.jpg", stamp), Some("0123"));
        assert_eq!(named.find("media/b.jpg", stamp), None);
        fs::write(&picture, "another").unwrap();
        fs::File::options()
            .write(true)
            .open(&picture)
            .unwrap()
            .set_modified(std::time::SystemTime::UNIX_EPOCH)
            .unwrap();
        let changed = Stamp::of_file(&picture).unwrap();
        assert_eq!(named.find("media/a.jpg", changed), None);
        assert!(KnownNames::read(&folder.path().join("none")).0.is_empty());
    }
}
