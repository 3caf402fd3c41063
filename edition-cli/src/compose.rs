//! From a source in order to the documents of its edition, each written as soon as it is made: memory
//! holds what is known of every article, and one document. Nothing here asks the clock: the same
//! source always makes the same bytes.

mod articles;
mod bylines;
mod cards;
mod issues;
mod lists;
mod most_read;
mod site;

use std::borrow::Cow;

use crate::output::Draft;
use crate::source::{Article, Source};

/// Writes the edition of a source. `body` makes an article's HTML, at the moment when it is needed.
pub fn compose<'a>(
    source: &'a Source,
    body: &dyn Fn(&'a Article) -> Cow<'a, str>,
    draft: &mut Draft,
) -> Result<(), String> {
    draft.write("site.json", &site::document(source))?;
    lists::write(draft, source)?;
    most_read::write(draft, source)?;
    articles::write(draft, source, body)?;
    issues::write(draft, source)?;
    if let Some(weather) = &source.weather {
        draft.write_bytes("weather.json", weather.as_bytes())?;
    }
    for (name, path) in &source.media_files {
        draft.copy_media(name, path)?;
    }
    Ok(())
}

/// The way from a document's path up to the edition's root, as its relative URLs begin.
fn up_from(path: &str) -> String {
    "../".repeat(path.matches('/').count())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn relative_urls_climb_from_the_documents_own_folder() {
        assert_eq!(up_from("site.json"), "");
        assert_eq!(up_from("feeds/latest/index.json"), "../../");
    }
}
