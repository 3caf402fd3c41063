//! `edition` turns a folder of Markdown articles and pictures into an edition: the JSON documents
//! that the reader shows, below one folder that any static host can serve. It also checks editions,
//! whoever made them, and generates some for benchmarks.
//!
//! The steps of a build, each in its own module: [`source`] reads and checks everything that people
//! wrote, [`compose`] makes the documents of it, [`output`] puts them in place. Only the first can find
//! fault with an article. [`wire`] is the documents as types, which [`check`] shares.

#![deny(clippy::print_stdout, clippy::print_stderr)] // They panic: see `streams`.

mod body;
mod build;
mod check;
mod compose;
mod fields;
mod generate;
mod interrupt;
mod output;
mod paging;
mod pictures;
mod problem;
mod schema;
mod source;
mod wire;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use console::{streams, terminal};

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
    /// Say what in an edition breaks the contract.
    ///
    /// Reads every document that site.json leads to. Exits with 0 when nothing breaks the contract,
    /// with 1 when something does, with 2 when the command itself is wrong. Warnings are of what is
    /// legal yet unwise, and change no exit code.
    Check {
        /// A folder with a site.json in it, or the http(s) URL of a backend
        edition: String,
        /// How many documents are read at most
        #[arg(long, default_value_t = 10_000)]
        limit: usize,
    },
    /// Write a synthetic edition of any size, for benchmarks.
    ///
    /// The same seed and size always give the same bytes.
    Generate {
        /// The edition's folder: absent, empty, or written by this tool before
        output: PathBuf,
        /// How many articles it has
        #[arg(long, value_name = "N")]
        articles: usize,
        /// Which of all editions of that size
        #[arg(long, value_name = "S")]
        seed: u64,
        /// How many sections it has
        #[arg(long, value_name = "K", default_value = "4", value_parser = clap::value_parser!(u16).range(1..=1000))]
        sections: u16,
    },
    /// Write the JSON Schemas of the contract's documents.
    Schema {
        /// The folder that they go to; files of other names in it stay
        folder: PathBuf,
    },
}

fn main() -> ExitCode {
    let done = match Arguments::parse().command {
        Command::Build { source, output } => build::build(&source, &output),
        Command::Check { edition, limit } => return check(&edition, limit),
        Command::Generate {
            output,
            articles,
            seed,
            sections,
        } => {
            let size = generate::Size {
                articles,
                sections: usize::from(sections),
                seed,
            };
            generate::generate(&output, size)
        }
        Command::Schema { folder } => schema::write(&folder),
    };
    match done {
        Ok(summary) => {
            say(&summary);
            ExitCode::SUCCESS
        }
        Err(report) => {
            complain(&report);
            ExitCode::FAILURE
        }
    }
}

/// Tells what a check found. Usage has its own exit code, as with arguments that cannot be read.
fn check(edition: &str, limit: usize) -> ExitCode {
    match check::check(edition, limit) {
        Ok(verdict) => {
            say(&verdict.report);
            ExitCode::from(u8::from(!verdict.is_kept))
        }
        Err(usage) => {
            complain(&usage);
            ExitCode::from(2)
        }
    }
}

/// Says how it went. The exit code says so, too, where nobody reads it.
fn say(report: &str) {
    let _ = streams::to_output(format!("{}\n", terminal::lines(report)));
}

fn complain(report: &str) {
    streams::to_errors(format!("{}\n", terminal::lines(report)));
}
