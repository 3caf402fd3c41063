//! One picture's copies: found where an earlier run left them, or made.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use super::encoder::{Encoder, MOST_PIXELS, Trouble};
use super::format::Format;
use super::plan::{Copy, Measured, widths};
use super::references::Wanted;
use super::stock::{Made, name_of};
use super::stocks::Stocks;

/// Larger files are left as they are, in bytes.
const LARGEST_FILE: u64 = 64 << 20;

/// A picture's copies.
pub struct Done {
    pub name: String,
    pub made: Made,
    /// Whether an earlier run did it.
    pub is_old: bool,
    /// Those that are worth keeping, and where they are.
    pub copies: Vec<(Copy, Content)>,
}

/// Where a copy is.
pub enum Content {
    Made(Vec<u8>),
    /// In this file, which an earlier run wrote.
    Kept(PathBuf),
}

/// An encoder that is started when it is first needed, and again when it broke down.
pub struct Bench<'a> {
    encoder: Option<Encoder>,
    /// Set when no encoder can be started: says why.
    missing: &'a OnceLock<String>,
}

impl<'a> Bench<'a> {
    pub fn new(missing: &'a OnceLock<String>) -> Self {
        Self {
            encoder: None,
            missing,
        }
    }

    fn with<T>(&mut self, work: impl FnOnce(&mut Encoder) -> Result<T, Trouble>) -> Result<T, Why> {
        if self.missing.get().is_some() {
            return Err(Why::NoEncoder);
        }
        if self.encoder.is_none() {
            match Encoder::start() {
                Ok(encoder) => self.encoder = Some(encoder),
                Err(trouble) => {
                    self.missing.get_or_init(|| trouble.to_string());
                    return Err(Why::NoEncoder);
                }
            }
        }
        let Some(encoder) = &mut self.encoder else {
            return Err(Why::NoEncoder);
        };
        work(encoder).map_err(|trouble| {
            if let Trouble::Encoder(_) = trouble {
                self.encoder = None;
            }
            Why::Picture(trouble.to_string())
        })
    }
}

/// Why a picture has no copies.
#[derive(Debug, PartialEq, Eq)]
pub enum Why {
    /// Said once for all pictures.
    NoEncoder,
    /// A drawing: it is sharp in every width as it is.
    Drawing,
    Picture(String),
}

/// A picture whose copies are asked for.
#[derive(Clone, Copy)]
pub struct Asked<'a> {
    pub file: &'a Path,
    /// Its name, where that is known without reading it.
    pub known: Option<&'a str>,
    pub wanted: &'a Wanted,
    /// The edition's own copies of it.
    pub own: &'a [Copy],
}

impl Asked<'_> {
    /// What an earlier run made of it, if this is its name and its file has so many bytes.
    fn find(self, name: &str, bytes: u64, stocks: &Stocks) -> Option<Done> {
        stocks.iter().find_map(|stock| {
            let made = stock.find(name, &self.wanted.formats, self.own, bytes)?;
            let copies = made.worth_keeping(self.own, bytes).into_iter();
            Some(Done {
                name: name.to_owned(),
                made: made.clone(),
                is_old: true,
                copies: copies
                    .map(|copy| (copy, Content::Kept(stock.file(name, copy))))
                    .collect(),
            })
        })
    }
}

/// The copies of a picture, which is not read where its name is known and an earlier run made them.
pub fn copies(asked: Asked<'_>, stocks: &Stocks, bench: &mut Bench) -> Result<Done, Why> {
    let Asked {
        file,
        known,
        wanted,
        own,
    } = asked;
    if let (Some(name), Ok(metadata)) = (known, fs::metadata(file))
        && let Some(done) = asked.find(name, metadata.len(), stocks)
    {
        return Ok(done);
    }
    let picture = read(file)?;
    let bytes = picture.len() as u64;
    let name = name_of(&picture);
    if let Some(done) = asked.find(&name, bytes, stocks) {
        return Ok(done);
    }
    let measured = bench.with(|encoder| encoder.measure(picture))?;
    let pixels = u64::from(measured.size.0) * u64::from(measured.size.1);
    if pixels == 0 || pixels > MOST_PIXELS {
        let (width, height) = measured.size;
        return Err(Why::Picture(format!(
            "it is {width} × {height} pixels; more than {} million are not read",
            MOST_PIXELS / 1_000_000
        )));
    }
    let plan = plan(wanted, measured);
    let contents = if plan.is_empty() {
        Vec::new()
    } else {
        bench.with(|encoder| encoder.make(&plan))?
    };
    let all: Vec<(Copy, Vec<u8>)> = plan
        .into_iter()
        .zip(contents)
        .map(|((width, format), content)| {
            let bytes = content.len() as u64;
            (
                Copy {
                    format,
                    width,
                    bytes,
                },
                content,
            )
        })
        .collect();
    let made = Made {
        size: measured.size,
        tried: wanted.formats.clone(),
        copies: all.iter().map(|(copy, _)| *copy).collect(),
    };
    let kept = made.worth_keeping(own, bytes);
    Ok(Done {
        name,
        made,
        is_old: false,
        copies: all
            .into_iter()
            .filter(|(copy, _)| kept.contains(copy))
            .map(|(copy, content)| (copy, Content::Made(content)))
            .collect(),
    })
}

fn plan(wanted: &Wanted, measured: Measured) -> Vec<(u32, Format)> {
    let mut plan: Vec<_> = wanted
        .formats
        .iter()
        .flat_map(|format| {
            widths(*format, measured)
                .into_iter()
                .map(|width| (width, *format))
        })
        .collect();
    plan.sort_unstable();
    plan
}

fn read(file: &Path) -> Result<Vec<u8>, Why> {
    let unreadable = |error: std::io::Error| Why::Picture(format!("it cannot be read: {error}"));
    let length = fs::metadata(file).map_err(unreadable)?.len();
    if length > LARGEST_FILE {
        return Err(Why::Picture(format!(
            "it has {} MB; more than {} MB are not read",
            length >> 20,
            LARGEST_FILE >> 20
        )));
    }
    let picture = fs::read(file).map_err(unreadable)?;
    if is_drawing(file, &picture) {
        return Err(Why::Drawing);
    }
    Ok(picture)
}

/// Whether it is SVG, also compressed.
fn is_drawing(file: &Path, picture: &[u8]) -> bool {
    let extension = file.extension().unwrap_or_default();
    let start = picture.trim_ascii_start();
    extension.eq_ignore_ascii_case("svg")
        || extension.eq_ignore_ascii_case("svgz")
        || start.starts_with(b"<svg")
        || start.starts_with(b"<?xml")
}
