//! `edition check`: what in an edition breaks the contract, whoever made it.
//!
//! Documents are read from a folder or over HTTP ([`backend`]) by following the contract's links from
//! `site.json` ([`walk`]). Each is held against the schema of its kind ([`shape`]), then against what a
//! schema cannot say ([`sheet`] and one file for each kind). What was found is gathered, and told when
//! all is read ([`finding`]).

mod article;
mod backend;
mod body;
mod counts;
mod examine;
mod feed;
mod finding;
mod issues;
mod item;
mod kind;
mod loops;
mod path;
mod progress;
mod salvage;
mod shape;
mod sheet;
mod site;
mod walk;
mod weather;

use std::time::Instant;

use backend::Backend;
use finding::Findings;
use walk::Walk;

/// What a check came to.
pub struct Verdict {
    /// The findings and a summary, to be printed.
    pub report: String,
    /// Whether nothing breaks the contract.
    pub is_kept: bool,
}

/// Checks the edition in a folder or at an http(s) URL, reading at most `limit` documents.
///
/// An error is one of usage: there is no such folder, or the URL is none.
pub fn check(edition: &str, limit: usize) -> Result<Verdict, String> {
    let start = Instant::now();
    let backend = Backend::open(edition)?;
    let walked = Walk::from_the_front_door(&backend, limit);
    let Findings {
        breaches, warnings, ..
    } = walked.findings;
    let verdict = match breaches {
        0 => "keeps the contract".to_owned(),
        1 => "1 breach of the contract".to_owned(),
        count => format!("{count} breaches of the contract"),
    };
    let warned = match warnings {
        0 => String::new(),
        1 => ", 1 warning".to_owned(),
        count => format!(", {count} warnings"),
    };
    let report = format!(
        "{findings}{notes}{edition}: {read} in {seconds:.1} s: {verdict}{warned}",
        findings = walked.findings,
        notes = walked.notes(limit),
        read = walked.counts,
        seconds = start.elapsed().as_secs_f32(),
    );
    Ok(Verdict {
        report,
        is_kept: breaches == 0,
    })
}
