//! `edition generate`: a synthetic edition of any size, for benchmarks.
//!
//! Article `n` depends on the seed and on `n` alone, so the same seed always gives the same bytes, and
//! a larger edition holds the articles of a smaller one. What cards show of each article is kept in
//! memory, some 2 KB; bodies are made when they are written.

mod body;
mod chance;
mod heads;
mod media;
mod words;

use std::borrow::Cow;
use std::path::Path;
use std::time::Instant;

use crate::compose::compose;
use crate::interrupt;
use crate::output::Draft;
use crate::source::{Article, Source};

/// How large the edition is to be, and which of all those of its size.
#[derive(Debug, Clone, Copy)]
pub struct Size {
    pub articles: usize,
    pub sections: usize,
    pub seed: u64,
}

/// Writes the edition, and says in a line what it is.
pub fn generate(output: &Path, size: Size) -> Result<String, String> {
    let start = Instant::now();
    interrupt::listen();
    let mut draft = Draft::begin(output)?;
    let source = Source {
        site: heads::site(size.sections),
        articles: articles(size)?,
        ..Source::default()
    };
    let body = |article: &Article| Cow::Owned(body::html(article, size.seed));
    compose(&source, &body, &mut draft)?;
    media::write(&mut draft)?;
    let written = draft.publish()?;
    Ok(format!(
        "{}: {} articles of seed {}, {} documents in {:.1} s",
        output.display(),
        size.articles,
        size.seed,
        written.documents,
        start.elapsed().as_secs_f32()
    ))
}

fn articles(size: Size) -> Result<Vec<Article>, String> {
    (0..size.articles)
        .map(|number| {
            interrupt::check()?;
            Ok(heads::article(number, size))
        })
        .collect()
}
