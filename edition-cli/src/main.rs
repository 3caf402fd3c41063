//! `edition` turns a folder of Markdown articles and pictures into an edition: the JSON documents
//! that the reader shows, below one folder that any static host can serve.
//!
//! The steps, each in its own module: [`source`] reads and checks everything that people wrote,
//! [`compose`] makes the documents of it, [`output`] puts them in place. Only the first can find
//! fault with an article, so composing never fails.

mod body;
mod compose;
mod fields;
mod output;
mod paging;
mod pictures;
mod problem;
mod source;
mod wire;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(name = "edition", version, about, max_term_width = 100)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Build the edition of a source folder.
    ///
    /// The source folder holds site.toml, articles/*.md and media/, and where wanted issues.toml
    /// and weather.json. The output folder is replaced whole, and only when every article is in
    /// order; the same source always gives the same bytes.
    Build {
        /// The folder with site.toml
        source: PathBuf,
        /// The edition's folder: absent, empty, or written by this tool before
        output: PathBuf,
    },
}

fn main() -> ExitCode {
    let Command::Build { source, output } = Arguments::parse().command;
    match build(&source, &output) {
        Ok(summary) => {
            println!("{summary}");
            ExitCode::SUCCESS
        }
        Err(report) => {
            eprintln!("{report}");
            ExitCode::FAILURE
        }
    }
}

/// Builds `output` from `source`, and says in one line what was done, or in many what is to be mended.
fn build(source: &Path, output: &Path) -> Result<String, String> {
    let start = Instant::now();
    let source = source::read(source)
        .map_err(|problems| format!("{problems}\nNothing was written to {}.", output.display()))?;
    let edition = compose::compose(&source);
    output::replace(output, &edition)?;
    Ok(format!(
        "{}: {} articles, {} feeds, {} pictures in {} ms",
        output.display(),
        source.articles.len(),
        edition.feed_count(),
        edition.pictures.len(),
        start.elapsed().as_millis()
    ))
}
