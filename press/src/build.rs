//! `press build`: the steps from the app and an edition to a site, in order.

mod compress;
mod discovery;
mod documents;
mod files;
mod head;
mod left_out;
mod names;
mod output;
mod pages;
mod parallel;
mod pictures;
mod progress;
mod search;
mod shell;
mod summary;
mod web_manifest;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Instant;

use anyhow::{Context, Error, Result, bail};

use crate::edition::{Site, Source};
use crate::hosts::paths::DATA;
use crate::hosts::{self, headers_file, letter_case, redirects_file};
use crate::interrupt;
use crate::streams;
use crate::terminal;
pub use compress::brotli;
use discovery::Discovery;
use discovery::paper::Paper;
use documents::{Documents, is_document};
use files::{Unread, files_below, walk};
use left_out::LeftOut;
pub use left_out::reason;
use output::{Digest, Output};
use pages::census::Census;
use pages::moved;
use pictures::Pictures;
use progress::Progress;
use summary::Summary;

/// The app's files by their path in the site, `/` between folders. They fit in memory with room to spare.
type Files = BTreeMap<String, Vec<u8>>;

/// What to make a site of, and how.
#[derive(Debug, clap::Args)]
pub struct Order {
    /// The folder that `trunk build --release` wrote.
    #[arg(long, value_name = "FOLDER")]
    pub app: PathBuf,
    /// A folder, whose files are copied below /data/, or the http(s) URL of a backend, which the
    /// site then reads across origins. A file of the folder is read again when its length or its time of
    /// change is another one than in the last run.
    #[arg(long, value_name = "FOLDER|URL")]
    pub edition: Source,
    /// Where the site goes. Replaced whole, and only when the new site is complete.
    #[arg(long, value_name = "FOLDER")]
    pub out: PathBuf,
    /// A folder that keeps pictures' copies for later runs, also into another place. It may be deleted at
    /// any time.
    #[arg(long, value_name = "FOLDER")]
    pub cache: Option<PathBuf>,
    /// Write no site that something was left out of.
    #[arg(long)]
    pub strict: bool,
    /// Write the site again whenever the app or the edition's folder changes, until Ctrl-C. A backend
    /// at a URL is read again only when the app changes.
    #[arg(long)]
    pub watch: bool,
}

/// How a site came out that was written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Verdict {
    Whole,
    /// Without something that its edition names.
    Incomplete,
}

/// Writes the site, whose place keeps its former content if anything goes wrong.
pub fn run(order: &Order) -> Result<Verdict> {
    let Order {
        app, edition, out, ..
    } = order;
    let started = Instant::now();
    let progress = Progress::start();
    let left_out = LeftOut::default();

    let site = edition.read_site()?;
    let policy = hosts::content_security_policy(edition, &site)?;
    let mut files = read_app(app)?;
    let sources: Vec<&Path> = match edition {
        Source::Folder(folder) => vec![app, folder],
        Source::Url(_) => vec![app],
    };
    let output = Output::begin(out, &sources)?;

    let index = take_index(&mut files, app)?;
    let renamed = names::by_content(&mut files, &shell::references(&index)?);
    let index = shell::rewrite(&index, &renamed, &site, edition.address_in_site())?;

    let (data, documents, pictures) = match edition {
        Source::Folder(folder) => {
            copy_edition(folder, &site, order, &output, &left_out, &progress)?
        }
        Source::Url(_) => Default::default(),
    };
    for (path, content) in &files {
        output.write(path, content)?;
    }
    // What a host shows for a path that it does not know: the app, which then draws that page.
    output.write("404.html", index.as_bytes())?;
    output.write(web_manifest::FILE, &web_manifest::document(&site, &index)?)?;
    let paper = open(edition, &output.place_of(DATA))?;
    let census = Census::take(&paper, &documents, &left_out, &progress);
    let written = pages::write(
        &paper, &documents, &census, &index, &output, &left_out, &progress,
    )?;
    moved::write(&paper, &census, &written, out, &output)?;
    match edition {
        Source::Folder(_) => {
            search::write(&paper, &census, &documents, &output, &left_out, &progress)?;
        }
        Source::Url(_) => search::write_none(&output)?,
    }
    let discovery = discovery::write(&paper, &census, &written, &output, &left_out, &progress)?;
    let headers = headers_file::document(&headers_file::Built {
        policy: &policy,
        named_by_content: renamed.values().map(String::as_str).collect(),
        data: &data,
        has_feeds: matches!(discovery, Discovery::Whole),
    });
    output.write("_headers", headers.as_bytes())?;
    output.write("_redirects", redirects_file::document().as_bytes())?;
    if order.strict && !left_out.is_empty() {
        bail!(
            "nothing was written, as --strict was given and not everything could be read\n{left_out}"
        );
    }
    let mut remarks = match discovery {
        Discovery::Whole => Vec::new(),
        Discovery::Without(why) => vec![format!("without sitemaps and feeds: {why}")],
    };
    remarks.extend(letter_case::remark(written.files()));
    remarks.extend(letter_case::remark(data.iter().map(String::as_str)));
    let compressing = progress.step("compressing", None);
    let tally = output.publish()?;
    drop(compressing);
    let summary = Summary {
        out,
        tally,
        time: started.elapsed(),
        times: progress.times(),
        remarks,
        left_out: &left_out,
    };
    let said = format!("{summary}{}", pictures.summary());
    // The site is there, whoever hears of it.
    let _ = streams::to_output(terminal::lines(&said));
    Ok(if left_out.is_empty() {
        Verdict::Whole
    } else {
        Verdict::Incomplete
    })
}

/// Without a front door there would be no page: the former site stays.
fn open(edition: &Source, copy: &Path) -> Result<Paper> {
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    let opened = runtime.block_on(Paper::open(edition, copy));
    interrupt::check()?;
    opened.map_err(Error::msg)
}

fn read_app(app: &Path) -> Result<Files> {
    if !app.join("index.html").is_file() {
        bail!(
            "{} is not a built app: it has no index.html. Build it first, with `make` or `trunk build --release`",
            app.display()
        );
    }
    let mut files = Files::new();
    for (path, entry) in files_below(app)? {
        let content = fs::read(entry.path())
            .with_context(|| format!("{} could not be read", entry.path().display()))?;
        files.insert(path, content);
    }
    let mut reserved = vec!["404.html", "_headers", "_redirects", web_manifest::FILE];
    reserved.extend(discovery::FILES);
    reserved.push(search::CATALOGUE);
    if let Some(path) = files.keys().find(|path| {
        reserved.contains(&path.as_str())
            || path.starts_with("data/")
            || path.starts_with("pictures/")
            || path.starts_with(discovery::SECTIONS)
            || path.starts_with(search::FOLDER)
    }) {
        bail!(
            "the app in {} holds {path}, which the press writes itself; leave it out of the app",
            app.display()
        );
    }
    Ok(files)
}

fn take_index(files: &mut Files, app: &Path) -> Result<String> {
    let index = files.remove("index.html").unwrap_or_default();
    String::from_utf8(index)
        .with_context(|| format!("{} is not UTF-8", app.join("index.html").display()))
}

/// The paths of an edition's files in it.
fn paths_of(folder: &Path, left_out: &LeftOut) -> Vec<String> {
    let mut paths = Vec::new();
    for found in walk(folder) {
        match found {
            Ok((path, _)) => paths.push(path),
            Err(Unread { path, why }) => left_out.note(format!("/{DATA}/{path}"), why),
        }
    }
    // The press makes its own.
    paths.retain(|path| !is_compressed_copy(folder, path));
    paths
}

/// Copies an edition's files; of documents that show pictures what the press knows of them is filled in. Returns
/// the files' paths in the edition, and what is known of the documents and pictures among them.
fn copy_edition(
    folder: &Path,
    site: &Site,
    order: &Order,
    output: &Output,
    left_out: &LeftOut,
    progress: &Progress,
) -> Result<(Vec<String>, Arc<Documents>, Pictures)> {
    let paths = paths_of(folder, left_out);
    let files = documents::Files::of(folder, &paths);
    let home = site.home.as_deref().unwrap_or_default();
    let documents = Arc::new(Documents::find(&files, home, &order.out, progress)?);
    let (out, cache) = (&order.out, order.cache.as_deref());
    let pictures = Pictures::write(&files, &documents, out, cache, output, progress)?;
    let step = progress.step("copying the edition", Some(paths.len()));
    parallel::each(&paths, |path| {
        let file = folder.join(path);
        step.advance(1);
        match copy_file(&file, path, &pictures, output) {
            Ok(content) => documents.set_content(path, content),
            // One that went away meanwhile, or that may not be read, does not stop the others.
            Err(error) => match fs::File::open(&file) {
                Ok(_) => return Err(error),
                Err(why) => left_out.note(format!("/{DATA}/{path}"), why.to_string()),
            },
        }
        Ok(())
    })?;
    drop(step);
    documents.write_note(home, output)?;
    drop(files);
    Ok((paths, documents, pictures))
}

/// Copies the `file` that is at `path` in the edition; returns what its copy is known by.
fn copy_file(file: &Path, path: &str, pictures: &Pictures, output: &Output) -> Result<Digest> {
    let place = format!("{DATA}/{path}");
    if !is_document(path) || !pictures.may_fill_in(path) {
        return output.copy(&place, file);
    }
    let key = pictures.key_of(path);
    if let Some(kept) = key.as_ref().and_then(|key| output.keep(&place, key)) {
        return Ok(kept);
    }
    let text = fs::read_to_string(file).ok();
    let text = text.map(|text| pictures.text_filled_in(path, &text).unwrap_or(text));
    match text {
        Some(text) => output.write_made_of(&place, key.as_ref(), text.as_bytes()),
        None => output.copy(&place, file),
    }
}

/// Whether a file of the edition is beside another that the press compresses.
fn is_compressed_copy(edition: &Path, path: &str) -> bool {
    let original = path
        .strip_suffix(".br")
        .or_else(|| path.strip_suffix(".gz"));
    original.is_some_and(|original| {
        compress::is_compressible(original) && edition.join(original).is_file()
    })
}
