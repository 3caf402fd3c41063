//! What people wrote: the source folder, read and checked whole.
//!
//! A [`Source`] that exists has nothing wrong with it: sections, related articles and pictures that it
//! names are there. Everything after this module may rely on that.

mod article;
mod author;
mod issues;
mod pdf;
mod references;
mod site;
mod weather;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

pub use article::{Article, LeadPicture};
pub use author::Author;
pub use issues::{Issue, Page};
pub use pdf::Pdf;
pub use site::{Section, Site};

use crate::pictures::Pictures;
use crate::problem::Problems;

/// A source folder in order.
#[derive(Default)]
pub struct Source {
    pub site: Site,
    /// The oldest first: positions in this order are what lists are paged by.
    pub articles: Vec<Article>,
    /// The newest first.
    pub issues: Vec<Issue>,
    /// The weather document as it stands in its file.
    pub weather: Option<String>,
    /// Where each picture and PDF in use is, by file name.
    pub media_files: BTreeMap<String, PathBuf>,
    /// What would be better otherwise, a line each.
    pub advice: Vec<String>,
}

/// Reads a source folder; or tells everything that is to be mended in it.
pub fn read(folder: &Path) -> Result<Source, Problems> {
    let problems = Problems::default();
    let media = folder.join("media");
    let mut pictures = Pictures::in_folder(&media);

    let site_file = File::read(folder.join("site.toml"), &problems);
    let site = site_file
        .map(|file| site::read(&file, &mut pictures, &problems))
        .unwrap_or_default();
    let mut articles: Vec<_> = article_files(&folder.join("articles"), &problems)
        .filter_map(|path| File::read(path, &problems))
        .map(|file| article::read(&file, &mut pictures, &problems))
        .collect();
    let issues = File::read_if_present(folder.join("issues.toml"), &problems)
        .map(|file| issues::read(&file, &media, &mut pictures, &problems))
        .unwrap_or_default();
    let weather = File::read_if_present(folder.join("weather.json"), &problems);

    references::check(&articles, &site, &problems);
    weather::check(
        weather.as_ref(),
        &site,
        &folder.join("site.toml"),
        &problems,
    );
    articles.sort_by(|a, b| a.age_order().cmp(&b.age_order()));
    pictures.advise(&problems);
    let advice = problems.advice();
    let mut media_files = pictures.into_used_files();
    let pdfs = issues.iter().filter_map(|issue: &Issue| issue.pdf.as_ref());
    media_files.extend(pdfs.map(|pdf: &Pdf| (pdf.file.clone(), pdf.path.clone())));
    problems.none_or(Source {
        site,
        articles,
        issues,
        weather: weather.map(|file| file.text),
        media_files,
        advice,
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
