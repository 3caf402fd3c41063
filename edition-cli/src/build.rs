//! `edition build`: a source folder becomes an edition.

use std::borrow::Cow;
use std::path::Path;
use std::time::Instant;

use crate::compose::compose;
use crate::output::Draft;
use crate::{interrupt, source, streams, terminal};

/// Builds `output` from `source`, and says in one line what was done, or in many what is to be mended.
pub fn build(source: &Path, output: &Path) -> Result<String, String> {
    let start = Instant::now();
    interrupt::listen();
    let source = source::read(source)
        .map_err(|problems| format!("{problems}\nNothing was written to {}.", output.display()))?;
    for line in &source.advice {
        streams::to_errors(format!("advice: {}\n", terminal::line(line)));
    }
    let mut draft = Draft::begin(output)?;
    compose(&source, &|article| Cow::Borrowed(&article.html), &mut draft)?;
    let written = draft.publish()?;
    Ok(format!(
        "{}: {} articles, {} feeds, {} pictures and other media in {} ms",
        output.display(),
        source.articles.len(),
        written.feeds,
        written.media,
        start.elapsed().as_millis()
    ))
}
