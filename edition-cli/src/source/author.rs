//! `[[authors]]` of `site.toml`: what readers are told of those who write.

use std::collections::{BTreeMap, HashSet};

use crate::fields::Fields;
use crate::pictures::{Picture, Pictures};
use crate::problem::Place;
use sapbao::edition::slug::slugify;

/// What is known of an author.
pub struct Author {
    /// In addresses.
    pub slug: String,
    /// A sentence about the author.
    pub line: Option<String>,
    /// A portrait.
    pub picture: Option<Picture>,
}

/// The authors, by their names as articles write them.
pub(super) fn read_all(fields: &Fields, pictures: &mut Pictures) -> BTreeMap<String, Author> {
    let mut slugs = HashSet::new();
    let authors = fields.tables("authors", |author| {
        let name = author.required_text("name");
        let slug = slugify(&name.value);
        if !name.value.is_empty() && !slugs.insert(slug.clone()) {
            author.report(
                name.line,
                format!(
                    "author \"{}\" is there twice: the address tac-gia/{slug} can be only one's. Remove one.",
                    name.value
                ),
            );
        }
        let line = author.text("line").map(|line| line.value);
        let picture = picture(author, pictures);
        (name.value, Author { slug, line, picture })
    });
    authors.into_iter().collect()
}

fn picture(author: &Fields, pictures: &mut Pictures) -> Option<Picture> {
    let key = author.text("picture")?;
    let place = Place {
        file: author.file(),
        line: key.line,
    };
    pictures
        .take(&key.value, place)
        .inspect_err(|remedy| author.report(key.line, remedy))
        .ok()
}
