//! What a site says of the edition's documents, for the next run.
//!
//! A hidden file: a line that says how to read it, which press wrote it and for which site, then the documents by their paths,
//! the pictures that they show and the stories that they lead to; each in a line of its own, as JSON. Another press looks into
//! all documents itself, and so does one for another site.

use std::borrow::Cow;
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::Path;

use anyhow::Result;
use serde::{Deserialize, Serialize};

use super::glance::{Astray, Names, Shown};
use super::table::Lines;
use super::{ByPath, Documents, KnownDocument};
use crate::build::output::{Key, Stamp};

/// Its place in the site.
pub const FILE: &str = ".sapbao-documents";

/// What the former site says.
#[derive(Default)]
pub struct Note {
    pub shown: Vec<Shown>,
    pub stories: Vec<Box<str>>,
    /// Each with the stamp that its file had.
    pub documents: ByPath<(Stamp, Box<KnownDocument>)>,
}

/// The line of one document: its path, its file's stamp, which of the pictures it shows, the other copies that it names,
/// what it names in vain, the list that it leads to, its tags and authors, and which of the stories it leads to.
#[derive(Serialize, Deserialize)]
struct Line<'a>(
    #[serde(borrow)] Cow<'a, str>,
    Stamp,
    Vec<u32>,
    Cow<'a, [Box<str>]>,
    Cow<'a, [Astray]>,
    Option<Cow<'a, str>>,
    Cow<'a, Names>,
    Vec<u32>,
);

fn first_line(home: &str) -> String {
    serde_json::json!(["sapbao-documents", 4, Key::of(&[]).to_string(), home]).to_string()
}

impl Note {
    /// Of the site at `out`. Empty when there is none that can be read.
    pub fn read(out: &Path, home: &str) -> Self {
        File::open(out.join(FILE))
            .ok()
            .and_then(|file| Self::of_lines(BufReader::new(file), home))
            .unwrap_or_default()
    }

    fn of_lines(mut lines: impl BufRead, home: &str) -> Option<Self> {
        let mut note = Self::default();
        let mut line = String::new();
        let mut next = |line: &mut String| {
            line.clear();
            lines.read_line(line).ok().filter(|read| *read > 0)
        };
        next(&mut line)?;
        if line.trim_end() != first_line(home) {
            return None;
        }
        next(&mut line)?;
        let documents: usize = serde_json::from_str(&line).ok()?;
        for _ in 0..documents {
            next(&mut line)?;
            let Line(path, stamp, shown, other_copies, astray, leads_to, names, stories) =
                serde_json::from_str(&line).ok()?;
            let document = KnownDocument {
                bytes: stamp.bytes,
                shown: shown.into(),
                other_copies: other_copies.into_owned().into(),
                astray: astray.into_owned().into(),
                leads_to: leads_to.map(Into::into),
                names: names.into_owned(),
                stories: stories.into(),
                ..KnownDocument::default()
            };
            note.documents
                .insert(path.into(), (stamp, Box::new(document)));
        }
        next(&mut line)?;
        let pictures: usize = serde_json::from_str(&line).ok()?;
        for _ in 0..pictures {
            next(&mut line)?;
            note.shown.push(serde_json::from_str(&line).ok()?);
        }
        while next(&mut line).is_some() {
            note.stories.push(serde_json::from_str(&line).ok()?);
        }
        Some(note)
    }
}

/// What is to be noted of these documents. The same documents always leave the same text.
pub fn text(documents: &Documents) -> Result<Vec<u8>> {
    let mut known: Vec<(&str, Stamp, &KnownDocument)> = Vec::new();
    for (path, document) in &documents.by_path {
        known.extend(document.stamp.map(|stamp| (&**path, stamp, &**document)));
    }
    known.sort_unstable_by_key(|(path, ..)| *path);
    let mut pictures = Lines::of(documents.shown.iter());
    let mut stories = Lines::of(documents.stories.iter().map(AsRef::as_ref));
    let mut text = format!("{}\n{}\n", first_line(&documents.home), known.len()).into_bytes();
    for (path, stamp, document) in &known {
        let line = Line(
            (*path).into(),
            *stamp,
            pictures.name(&document.shown)?,
            (&*document.other_copies).into(),
            (&*document.astray).into(),
            document.leads_to.as_deref().map(Into::into),
            Cow::Borrowed(&document.names),
            stories.name(&document.stories)?,
        );
        serde_json::to_writer(&mut text, &line)?;
        text.push(b'\n');
    }
    let (count, pictures) = pictures.finish();
    text.extend(format!("{count}\n").bytes());
    text.extend(pictures);
    text.extend(stories.finish().1);
    Ok(text)
}
