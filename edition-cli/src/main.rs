//! `edition` turns a folder of Markdown articles and pictures into an edition: the JSON documents
//! that the reader shows, below one folder that any static host can serve.
//!
//! The steps, each in its own module: [`source`] reads and checks everything that people wrote,
//! [`compose`] makes the documents of it, [`output`] puts them in place. Only the first can find
//! fault with an article, so composing never fails.

mod body;
mod commands;
mod compose;
mod fields;
mod interrupt;
mod output;
mod paging;
mod pictures;
mod problem;
mod source;
mod wire;

use std::path::PathBuf;
use std::process::ExitCode;

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
    /// Write the JSON Schemas of the contract's documents.
    Schema {
        /// The folder that they go to; files of other names in it stay
        folder: PathBuf,
    },
}

fn main() -> ExitCode {
    let done = match Arguments::parse().command {
        Command::Build { source, output } => commands::build::build(&source, &output),
        Command::Schema { folder } => commands::schema::write(&folder),
    };
    match done {
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
