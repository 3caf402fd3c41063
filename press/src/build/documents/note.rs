//! What a site says of the edition's documents, for the next run.
//!
//! A hidden file: a line that says how to read it and which press wrote it, then the pictures that documents
//! show, then the documents by their paths; each as a JSON array in a line of its own. Another press looks
//! into all documents itself.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::Path;

use anyhow::Result;
use serde::{Deserialize, Serialize};

use super::glance::{Astray, Glance, Names, Shown};
use super::{Document, Documents};
use crate::build::output::{Key, Stamp};

/// Its place in the site.
pub const FILE: &str = ".sapbao-documents";

/// What the former site says.
#[derive(Default)]
pub struct Note {
    shown: Vec<Shown>,
    documents: HashMap<Box<str>, (Stamp, Document)>,
}

/// The line of one document: its path, its file's stamp, which of the pictures it shows, what it names in
/// vain, the list that it leads to, and its tags and authors.
#[derive(Serialize, Deserialize)]
struct Line<'a>(
    #[serde(borrow)] Cow<'a, str>,
    Stamp,
    Vec<u32>,
    Cow<'a, [Astray]>,
    Option<Cow<'a, str>>,
    Cow<'a, Names>,
);

fn first_line() -> String {
    format!(r#"["sapbao-documents",2,"{}"]"#, Key::of(&[]))
}

impl Note {
    /// Of the site at `out`. Empty when there is none that can be read.
    pub fn read(out: &Path) -> Self {
        File::open(out.join(FILE))
            .ok()
            .and_then(|file| Self::of_lines(BufReader::new(file)))
            .unwrap_or_default()
    }

    fn of_lines(mut lines: impl BufRead) -> Option<Self> {
        let mut note = Self::default();
        let mut line = String::new();
        let mut next = |line: &mut String| {
            line.clear();
            lines.read_line(line).ok().filter(|read| *read > 0)
        };
        next(&mut line)?;
        if line.trim_end() != first_line() {
            return None;
        }
        next(&mut line)?;
        let pictures: usize = serde_json::from_str(&line).ok()?;
        for _ in 0..pictures {
            next(&mut line)?;
            note.shown.push(serde_json::from_str(&line).ok()?);
        }
        while next(&mut line).is_some() {
            let Line(path, stamp, shown, astray, leads_to, names) =
                serde_json::from_str(&line).ok()?;
            let document = Document {
                shown: shown.into(),
                astray: astray.into_owned().into(),
                leads_to: leads_to.map(Into::into),
                names: names.into_owned(),
                ..Document::default()
            };
            note.documents.insert(path.into(), (stamp, document));
        }
        Some(note)
    }

    /// What the document at `path` said when its file had this stamp.
    pub fn glance(&self, path: &str, stamp: Stamp) -> Option<Glance> {
        let (then, document) = self.documents.get(path)?;
        if *then != stamp {
            return None;
        }
        let shown = document.shown.iter();
        let shown = shown.map(|at| self.shown.get(*at as usize).cloned());
        Some(Glance {
            shown: shown.collect::<Option<_>>()?,
            astray: document.astray.to_vec(),
            leads_to: document.leads_to.clone(),
            names: document.names.clone(),
        })
    }
}

/// What is to be noted of these documents. The same documents always leave the same text.
pub fn text(documents: &Documents) -> Result<Vec<u8>> {
    let mut paths: Vec<_> = documents.by_path.keys().collect();
    paths.sort_unstable();
    let mut pictures: Vec<Option<u32>> = vec![None; documents.shown.len()];
    let (mut shown, mut lines) = (Vec::new(), Vec::new());
    let mut count: u32 = 0;
    for path in paths {
        let document = &documents.by_path[path];
        let Some(stamp) = document.stamp else {
            continue;
        };
        let mut here = Vec::with_capacity(document.shown.len());
        for at in &document.shown {
            let at = *at as usize;
            let (Some(number), Some(picture)) = (pictures.get_mut(at), documents.shown.get(at))
            else {
                continue;
            };
            if number.is_none() {
                serde_json::to_writer(&mut shown, picture)?;
                shown.push(b'\n');
                *number = Some(count);
                count += 1;
            }
            here.extend(*number);
        }
        let line = Line(
            (&**path).into(),
            stamp,
            here,
            (&*document.astray).into(),
            document.leads_to.as_deref().map(Into::into),
            Cow::Borrowed(&document.names),
        );
        serde_json::to_writer(&mut lines, &line)?;
        lines.push(b'\n');
    }
    let mut text = format!("{}\n{count}\n", first_line()).into_bytes();
    text.append(&mut shown);
    text.append(&mut lines);
    Ok(text)
}
