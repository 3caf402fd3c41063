//! Former addresses of stories. A headline stands in its story's address, and is mended now and then; links to the
//! former address must not end there.
//!
//! A static host knows no redirects but files: a page that leads on at once, which search engines take for a
//! [redirect](https://developers.google.com/search/docs/crawling-indexing/301-redirects#metarefresh). The former site
//! itself tells which addresses there were.

use std::collections::{HashMap, HashSet};

use anyhow::Result;
use sapbao::components::tag::tag;
use sapbao::edition::slug::Id;
use sapbao::routes::Route;

use super::super::discovery::paper::Paper;
use super::super::head::Elements;
use super::super::output::Output;
use super::Written;
use super::census::Census;

/// Writes a page that leads on for each story's page of the former site that is elsewhere now, and for each of the
/// `others`, the files of addresses that stories give themselves.
pub fn write(
    paper: &Paper,
    census: &Census,
    others: &HashSet<String>,
    written: &Written,
    output: &Output,
) -> Result<()> {
    let stories = census.articles.iter();
    let now_at: HashMap<&Id, &str> = stories
        .map(|story| (&story.id, story.path.as_str()))
        .collect();
    let former = output.former_paths().filter(|file| !others.contains(*file));
    for file in former.chain(others.iter().map(String::as_str)) {
        if written.has_file(file) || file.contains('/') {
            continue;
        }
        if let Route::Article { id, .. } = Route::parse(&format!("/{file}"))
            && let Some(path) = now_at.get(&id)
            && written.has(&Route::parse(path))
        {
            output.write(file, page(paper, path).as_bytes())?;
        }
    }
    Ok(())
}

/// A page that leads to `path`.
fn page(paper: &Paper, path: &str) -> String {
    let site = &paper.on_site.site;
    let address = paper.address(path);
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
