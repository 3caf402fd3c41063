//! A part of the index that is built by itself.

use sapbao::edition::site::Site;
use sapbao::edition::slug::Id;
use sapbao::prerender::at_once;
use sha2::{Digest as _, Sha256};

use super::index::Engine;
use crate::build::documents::Documents;
use crate::build::output::Digest;
use crate::build::published::Reading;
use crate::hosts::lifetimes::NAME_DIGITS;

/// Counts the changes of what is written into a record.
const RECORDS: &[u8] = b"4";

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
    /// The stories of these ids; those of the `documents` that are known need not be read.
    pub fn of(
        number: usize,
        ids: &'a [Id],
        basis: &Basis,
        reading: &Reading,
        documents: &Documents,
    ) -> Self {
        let mut key = basis.0.clone();
        for id in ids {
            add(&mut key, id.as_str().as_bytes());
            let address = reading.site.article_document(id);
            let content = documents.content_at(&address).unwrap_or_else(|| {
                let text = at_once(reading.backend.text(&address)).unwrap_or_default();
                Digest::of(text.as_bytes())
            });
            add(&mut key, content.as_bytes());
        }
        let key = format!("{:x}", key.finalize());
        Self {
            number,
            ids,
            key: key[..NAME_DIGITS].to_owned(),
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
