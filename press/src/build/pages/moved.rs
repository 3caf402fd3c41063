//! Former addresses of stories. A headline stands in its story's address, and is mended now and then; links to the
//! former address must not end there.
//!
//! A static host knows no redirects but files: a page that leads on at once, which search engines take for a
//! [redirect](https://developers.google.com/search/docs/crawling-indexing/301-redirects#metarefresh). Which story was at
//! which address is noted in the site, as a file's name does not tell an id for sure: a hidden file, a line that says
//! whose addresses they are, then a line for each, as a JSON array of the page's file and the story's id.

use std::collections::HashMap;
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::Path;

use anyhow::Result;
use sapbao::components::tag::tag;
use sapbao::edition::slug::Id;
use sapbao::routes::Route;

use super::census::Census;
use super::{WrittenPages, file_of};
use crate::build::head::Elements;
use crate::build::published::Published;
use crate::build::run::Run;

/// The note's place in the site.
const NOTE: &str = ".sapbao-addresses";

/// Files of pages that are not where their story is, and its id.
pub type Addresses = HashMap<String, Id>;

/// Writes a page that leads on for each address that a story of the former site had, and for each that a story is given
/// beside the one of its page; and the note for the next run.
pub fn write(
    edition: &Published,
    census: &Census,
    written: &WrittenPages,
    run: Run<'_>,
) -> Result<()> {
    let now_at: HashMap<&Id, &str> = census
        .articles
        .iter()
        .filter(|story| written.has(&Route::parse(&story.path)))
        .map(|story| (&story.id, story.path.as_str()))
        .collect();
    let mut addresses = read(run.out, &owner(edition));
    let others = written.own_addresses.iter().chain(&census.other_addresses);
    addresses.extend(others.map(|(file, id)| (file.clone(), id.clone())));
    // A story that is not there now may be back in the next run: it cannot be read, or its list cannot.
    addresses.retain(|file, _| !written.has_file(file));
    for (file, id) in &addresses {
        if let Some(path) = now_at.get(id) {
            run.output.write(file, page(edition, path).as_bytes())?;
        }
    }
    let here = now_at.iter().filter_map(|(id, path)| {
        let file = file_of(&Route::parse(path))?;
        Some((file, (*id).clone()))
    });
    addresses.extend(here);
    run.output
        .write(NOTE, note(&addresses, &owner(edition))?.as_bytes())
}

/// What tells a paper from others that may have been pressed into the same place.
fn owner(edition: &Published) -> String {
    let site = &edition.on_site.site;
    let origin = edition.origin().unwrap_or_default();
    let owner = if origin.is_empty() {
        &site.name
    } else {
        origin
    };
    serde_json::json!(["sapbao-addresses", 1, owner]).to_string()
}

/// Whether the former site is of the same paper.
pub fn is_of_same_paper(edition: &Published, run: Run<'_>) -> bool {
    lines(run.out, &owner(edition)).is_some()
}

/// Whether what the former site has, and this run does not come to, stays: something was out of reach, and nobody knows
/// whether it is gone.
pub fn stays(edition: &Published, run: Run<'_>) -> bool {
    run.left_out.is_cut_off() && is_of_same_paper(edition, run)
}

/// Keeps the pages in whose place the run has none, if they [stay](stays); returns how many.
pub fn keep_what_may_be_there(edition: &Published, run: Run<'_>) -> usize {
    if stays(edition, run) {
        run.output.keep_other_pages()
    } else {
        0
    }
}

/// The note's lines behind the first, if it is of this owner.
fn lines(site: &Path, owner: &str) -> Option<impl Iterator<Item = String>> {
    let file = File::open(site.join(NOTE)).ok()?;
    let mut lines = BufReader::new(file).lines().map_while(Result::ok);
    (lines.next()? == owner).then_some(lines)
}

fn read(site: &Path, owner: &str) -> Addresses {
    let address = |line: String| {
        let (file, id): (String, String) = serde_json::from_str(&line).ok()?;
        Some((file, Id::new(&id)?))
    };
    let lines = lines(site, owner).into_iter().flatten();
    lines.filter_map(address).collect()
}

/// The same addresses always leave the same text.
fn note(addresses: &Addresses, owner: &str) -> Result<String> {
    let mut lines = Vec::with_capacity(addresses.len());
    for (file, id) in addresses {
        lines.push(serde_json::to_string(&(file, id.as_str()))?);
    }
    lines.sort_unstable();
    Ok(format!("{owner}\n{}\n", lines.join("\n")))
}

/// A page that leads to `path`.
fn page(edition: &Published, path: &str) -> String {
    let site = &edition.on_site.site;
    let address = edition.address(path);
    let mut head = Elements::default();
    head.title(&site.name);
    head.meta("http-equiv", "refresh", &format!("0; url={path}"));
    head.link(&[("rel", "canonical"), ("href", &address)]);
    let link = tag("a").set("href", path.to_owned()).with(address);
    format!(
        "<!doctype html>\n<html lang=\"{}\">\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n{}\n{}\n",
        site.language.tag(),
        head.into_html(),
        tag("p").with(link).view().html(),
    )
}

/// Where the page of a story is, by an address that it is given; and whose it is.
pub fn address(id: &Id, path: &str) -> Option<(String, Id)> {
    Some((file_of(&Route::parse(path))?, id.clone()))
}
