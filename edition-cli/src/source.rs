//! What people wrote: the source folder, read and checked whole.
//!
//! A [`Source`] that exists has nothing wrong with it: sections, related articles and pictures that it
//! names are there. Everything after this module may rely on that.

mod article;
mod issues;
mod site;
mod weather;

use std::collections::{BTreeMap, HashMap, HashSet};
use std::fs;
use std::path::{Path, PathBuf};

pub use article::{Article, Kind};
pub use issues::Issue;
pub use site::{Language, Publisher, Section, Site};

use crate::pictures::Pictures;
use crate::problem::Problems;

/// A source folder in order.
pub struct Source {
    pub site: Site,
    /// The oldest first: positions in this order are what lists are paged by.
    pub articles: Vec<Article>,
    /// The newest first.
    pub issues: Vec<Issue>,
    /// The weather document as it stands in its file.
    pub weather: Option<String>,
    /// Where each picture in use is, by file name.
    pub picture_files: BTreeMap<String, PathBuf>,
}

/// Reads a source folder; or tells everything that is to be mended in it.
pub fn read(folder: &Path) -> Result<Source, Problems> {
    let problems = Problems::default();
    let mut pictures = Pictures::in_folder(&folder.join("media"));

    let site_file = File::read(folder.join("site.toml"), &problems);
    let site = site_file
        .map(|file| site::read(&file, &problems))
        .unwrap_or_default();
    let mut articles: Vec<_> = article_files(&folder.join("articles"), &problems)
        .filter_map(|path| File::read(path, &problems))
        .map(|file| article::read(&file, &mut pictures, &problems))
        .collect();
    let issues = File::read_if_present(folder.join("issues.toml"), &problems)
        .map(|file| issues::read(&file, &mut pictures, &problems))
        .unwrap_or_default();
    let weather = File::read_if_present(folder.join("weather.json"), &problems);

    check_references(&articles, &site, &problems);
    weather::check(
        weather.as_ref(),
        &site,
        &folder.join("site.toml"),
        &problems,
    );
    articles.sort_by(|a, b| a.age_order().cmp(&b.age_order()));
    problems.none_or(Source {
        site,
        articles,
        issues,
        weather: weather.map(|file| file.text),
        picture_files: pictures.into_used_files(),
    })
}

/// A text file and the name that its problems are told under.
struct File {
    name: String,
    text: String,
}

impl File {
    fn read(path: PathBuf, problems: &Problems) -> Option<Self> {
        let name = path.display().to_string();
        match fs::read_to_string(path) {
            Ok(text) => Some(Self { name, text }),
            Err(error) => {
                problems.report(
                    &name,
                    0,
                    format!("cannot be read ({error}). Add it, as UTF-8 text."),
                );
                None
            }
        }
    }

    fn read_if_present(path: PathBuf, problems: &Problems) -> Option<Self> {
        if path.exists() {
            Self::read(path, problems)
        } else {
            None
        }
    }
}

/// The Markdown files of a folder, by name.
fn article_files(folder: &Path, problems: &Problems) -> impl Iterator<Item = PathBuf> {
    let entries = fs::read_dir(folder).inspect_err(|error| {
        let name = folder.display().to_string();
        problems.report(
            &name,
            0,
            format!("cannot be read ({error}). Add the folder, with an article in it."),
        );
    });
    let mut paths: Vec<_> = entries
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "md"));
    paths.sort();
    paths.into_iter()
}

/// Checks what articles say of each other and of the site.
fn check_references(articles: &[Article], site: &Site, problems: &Problems) {
    let sections: HashSet<_> = site
        .sections
        .iter()
        .map(|section| section.slug.as_str())
        .collect();
    let mut files_by_id = HashMap::new();
    for article in articles
        .iter()
        .filter(|article| !article.id.value.is_empty())
    {
        let id = article.id.value.as_str();
        if let Some(first) = files_by_id.insert(id, &article.file) {
            let message =
                format!("id \"{id}\" is already that of {first}. Give this article another.");
            problems.report(&article.file, article.id.line, message);
        }
    }
    for article in articles {
        let report = |line, message: String| problems.report(&article.file, line, message);
        let section = &article.section;
        // Without a readable site.toml there are no sections to compare with.
        let is_comparable = !section.value.is_empty() && !sections.is_empty();
        if is_comparable && !sections.contains(section.value.as_str()) {
            let known = site
                .sections
                .iter()
                .map(|section| section.slug.as_str())
                .collect::<Vec<_>>();
            report(
                section.line,
                format!(
                    "section names \"{}\", and site.toml has no such section. Use one of {}, or add it there.",
                    section.value,
                    known.join(", ")
                ),
            );
        }
        for related in &article.related {
            let id = related.value.as_str();
            if id == article.id.value {
                report(
                    related.line,
                    format!("related names \"{id}\", which is this article. Remove it."),
                );
            } else if !files_by_id.contains_key(id) {
                report(
                    related.line,
                    format!(
                        "related names \"{id}\", and no article has that id. Remove it or add the article."
                    ),
                );
            }
        }
    }
}
