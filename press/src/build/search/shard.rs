//! A part of the index that is built by itself.

use std::fs;
use std::path::{Component, Path, PathBuf};

use percent_encoding::percent_decode_str;
use sapbao::edition::site::Site;
use sapbao::edition::slug::Id;
use sha2::{Digest as _, Sha256};

use super::super::DATA;
use super::index::Engine;

/// Counts the changes of what is written into a record.
const RECORDS: &[u8] = b"1";
const DIGITS: usize = 12;

/// What all shards are made of: another engine, clock or language makes all of them anew.
pub struct Basis(Sha256);

impl Basis {
    pub fn of(site: &Site, engine: &Engine) -> Self {
        let mut basis = Sha256::new();
        for input in [
            RECORDS,
            engine.script(),
            site.language.tag().as_bytes(),
            site.zone.name().as_bytes(),
            site.home_origin.as_bytes(),
        ] {
            add(&mut basis, input);
        }
        for section in &site.sections {
            add(&mut basis, section.slug.as_bytes());
        }
        Self(basis)
    }
}

/// Some stories that follow each other.
pub struct Shard<'a> {
    number: usize,
    ids: &'a [Id],
    key: String,
}

impl<'a> Shard<'a> {
    /// The stories of these ids, whose documents are files of the edition in `folder`.
    pub fn of(number: usize, ids: &'a [Id], basis: &Basis, site: &Site, folder: &Path) -> Self {
        let mut key = basis.0.clone();
        for id in ids {
            add(&mut key, id.as_str().as_bytes());
            let document = file_of(&site.article_document(id), folder)
                .and_then(|path| fs::read(path).ok())
                .unwrap_or_default();
            add(&mut key, &document);
        }
        let key = format!("{:x}", key.finalize());
        Self {
            number,
            ids,
            key: key[..DIGITS].to_owned(),
        }
    }

    /// `3-0123456789ab`: of another content, another name.
    pub fn name(&self) -> String {
        format!("{}-{}", self.number, self.key)
    }

    /// Whether it is the one that the others join.
    pub fn is_first(&self) -> bool {
        self.number == 0
    }

    pub fn ids(&self) -> &'a [Id] {
        self.ids
    }
}

/// Adds an input so that it cannot be taken for a part of the one before.
fn add(key: &mut Sha256, input: &[u8]) {
    key.update(input.len().to_le_bytes());
    key.update(input);
}

/// The file that is served at an address below `/data/`.
fn file_of(address: &str, folder: &Path) -> Option<PathBuf> {
    let path = address.strip_prefix(&format!("/{DATA}/"))?;
    let path = path.split(['?', '#']).next()?;
    let path = percent_decode_str(path).decode_utf8().ok()?;
    let path = Path::new(&*path);
    path.components()
        .all(|part| matches!(part, Component::Normal(_)))
        .then(|| folder.join(path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_files_of_the_edition_are_read() {
        let folder = Path::new("edition");
        let file = |address| file_of(address, folder);
        assert_eq!(
            file("/data/articles/m%E1%BA%ADt.json?v=2"),
            Some(folder.join("articles/mật.json"))
        );
        for address in [
            "https://b.example/1.json",
            "/data/../secret",
            "/data/%2e%2e/secret",
        ] {
            assert_eq!(file(address), None, "{address}");
        }
    }
}
