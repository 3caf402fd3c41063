//! Who wrote it, as items and authors' lists say it.

use sapbao::edition::slug::slugify;
use sapbao::routes::Route;

use super::cards;
use crate::source::{self, Site};
use crate::wire::Author;

/// How wide an avatar is, in pixels: eighty on a dense screen. This app shows none; other readers of a feed may, beside the name.
const AVATAR: usize = 160;
/// How wide the picture of an author's list is loaded.
const ICON: usize = 320;

/// An author's name, with what the site tells of its bearer.
pub(super) fn byline(name: &str, site: &Site, up: &str) -> Author {
    let known = site.authors.get(name);
    Author {
        name: name.to_owned(),
        url: known.map(|author| site.address(&Route::Author(author.slug.clone()))),
        avatar: known.and_then(|author| portrait(author, AVATAR, up)),
    }
}

/// What the head of a list says of the author whose list it is.
pub(super) struct Profile {
    pub line: Option<String>,
    pub icon: Option<String>,
    pub author: Author,
}

/// The profile of an author whom the site knows.
pub(super) fn profile(name: &str, site: &Site, up: &str) -> Option<Profile> {
    // A list goes under the name that was used first; the table may have the same one written otherwise.
    let slug = slugify(name);
    let (name, author) = site
        .authors
        .get_key_value(name)
        .or_else(|| site.authors.iter().find(|(_, author)| author.slug == slug))?;
    Some(Profile {
        line: author.line.clone(),
        icon: portrait(author, ICON, up),
        author: byline(name, site, up),
    })
}

fn portrait(author: &source::Author, width: usize, up: &str) -> Option<String> {
    let picture = author.picture.as_ref()?;
    Some(cards::media_url(picture.file_for(width), up))
}
