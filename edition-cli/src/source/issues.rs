//! `issues.toml`: the print magazine's issues, page by page.

use std::collections::HashSet;
use std::path::Path;

use super::File;
use super::pdf::{self, Pdf};
use crate::fields::{Fields, Moment, Toml};
use crate::pictures::{Picture, Pictures};
use crate::problem::{Place, Problems};

/// An issue; its first page is the cover.
pub struct Issue {
    pub id: String,
    pub title: String,
    pub summary: Option<String>,
    pub date: Moment,
    pub pages: Vec<Page>,
    /// The whole issue as one file.
    pub pdf: Option<Pdf>,
}

/// A page's picture and what it shows.
pub struct Page {
    pub picture: Picture,
    pub alt: String,
}

pub(super) fn read(
    file: &File,
    media: &Path,
    pictures: &mut Pictures,
    problems: &Problems,
) -> Vec<Issue> {
    let toml = Toml {
        file: &file.name,
        text: &file.text,
        first_line: 1,
        problems,
    };
    let mut ids = HashSet::new();
    let mut issues = toml.read(|fields| {
        fields.tables("issues", |issue| {
            let id = issue.required_text("id");
            if !id
                .value
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b == b'-')
            {
                let message = format!(
                    "id \"{}\" does not fit an address. Use a-z, digits and hyphens.",
                    id.value
                );
                issue.report(id.line, message);
            }
            if !id.value.is_empty() && !ids.insert(id.value.clone()) {
                issue.report(
                    id.line,
                    format!(
                        "issue \"{}\" is there twice. Give this one another id.",
                        id.value
                    ),
                );
            }
            Issue {
                id: id.value,
                title: issue.required_text("title").value,
                summary: issue.text("summary").map(|summary| summary.value),
                date: issue.required_moment("date"),
                pages: issue
                    .tables("pages", |page| read_page(page, pictures))
                    .into_iter()
                    .flatten()
                    .collect(),
                pdf: pdf::read(issue, media),
            }
        })
    });
    issues.sort_by(|a, b| {
        b.date
            .instant
            .cmp(&a.date.instant)
            .then_with(|| b.id.cmp(&a.id))
    });
    issues
}

fn read_page(page: &Fields, pictures: &mut Pictures) -> Option<Page> {
    let key = page.required_text("picture");
    let alt = page.required_text("alt").value;
    if key.value.is_empty() {
        return None;
    }
    let place = Place {
        file: page.file(),
        line: key.line,
    };
    match pictures.take(&key.value, place) {
        Ok(picture) => Some(Page { picture, alt }),
        Err(remedy) => {
            page.report(key.line, remedy);
            None
        }
    }
}
