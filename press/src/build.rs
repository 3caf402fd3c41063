//! `press build`: the steps from the app and an edition to a site, in order.

mod app;
mod compress;
mod copying;
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
mod published;
mod run;
mod search;
mod shell;
mod stories;
mod summary;
mod times;
mod web_manifest;

use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Result, bail};

use crate::edition::Source;
use crate::hosts::paths::DATA;
use crate::hosts::{self, headers_file, letter_case, redirects_file};
use crate::interrupt;
use app::{read_app, take_index};
pub use compress::brotli;
use console::streams;
use console::terminal;
use copying::copy_edition;
use discovery::Discovery;
use documents::Documents;
pub use files::absolute;
use left_out::LeftOut;
pub use left_out::reason;
use output::{Output, overlap};
use pages::census::Census;
use pages::moved;
use progress::Progress;
use published::Published;
use run::Run;
use summary::Summary;

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
        app,
        edition: source,
        out,
        ..
    } = order;
    let started = Instant::now();
    let progress = Progress::start();
    let left_out = LeftOut::default();

    let front_door = source.read_front_door()?;
    let policy = hosts::content_security_policy(source, &front_door)?;
    let mut files = read_app(app)?;
    let folders: Vec<&Path> = match source {
        Source::Folder(folder) => vec![app, folder],
        Source::Url(_) => vec![app],
    };
    check_cache(order, &folders)?;
    let output = Output::begin(out, &folders)?;
    let run = Run {
        out,
        cache: order.cache.as_deref(),
        output: &output,
        left_out: &left_out,
        progress: &progress,
    };

    let index = take_index(&mut files, app)?;
    let renamed = names::by_content(&mut files, &shell::references(&index)?);
    let index = shell::rewrite(&index, &renamed, &front_door, source.address_in_site())?;

    let (data, documents, pictures) = match source {
        Source::Folder(folder) => copy_edition(folder, &front_door, run)?,
        Source::Url(_) => Default::default(),
    };
    for (path, content) in &files {
        output.write(path, content)?;
    }
    // What a host shows for a path that it does not know: the app, which then draws that page.
    output.write("404.html", index.as_bytes())?;
    let manifest = web_manifest::document(&front_door, &index)?;
    output.write(web_manifest::FILE, &manifest)?;
    let edition = open(source, &output.place_of(DATA))?;
    if let Some(zone) = edition.unknown_zone() {
        let why = format!("its `time_zone`, \"{zone}\", is no zone's name: times are those of UTC");
        left_out.note("site.json", why);
    }
    let census = Census::take(&edition, &documents, run);
    need_latest(&edition, &documents, run)?;
    let written = pages::write(&edition, &documents, &census, &index, run)?;
    moved::write(&edition, &census, &written, run)?;
    let kept = moved::keep_what_may_be_there(&edition, run);
    match source {
        Source::Folder(_) => search::write(&edition, &census, &documents, run)?,
        Source::Url(_) => search::write_none(&output)?,
    }
    let discovery = discovery::write(&edition, &census, &written, run)?;
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
    let mut remarks = remarks(&edition, discovery, kept);
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

/// Refuses a place for pictures that a site would replace, or publish.
fn check_cache(order: &Order, sources: &[&Path]) -> Result<()> {
    let Some(cache) = &order.cache else {
        return Ok(());
    };
    for other in sources.iter().copied().chain([order.out.as_path()]) {
        if overlap(cache, other)? {
            bail!(
                "pictures cannot be kept in {}: that is {}, or lies inside it or around it. Name another folder after --cache",
                cache.display(),
                other.display()
            );
        }
    }
    Ok(())
}

/// Refuses to replace a site whose backend has a bad minute by what is left of it then. A server that is being mended may answer
/// anything.
fn need_latest(edition: &Published, documents: &Documents, run: Run<'_>) -> Result<()> {
    let latest = &edition.on_site.site.latest;
    let is_file = documents.contains(edition.front_door().0);
    if let Some(why) = run.left_out.why_not(latest, is_file)
        && moved::is_of_same_paper(edition, run)
    {
        bail!(
            "nothing was written, and the site is as it was: the latest stories did not come, {latest}: {why}"
        );
    }
    Ok(())
}

/// What is worth a word, and no fault of the edition.
fn remarks(edition: &Published, discovery: Discovery, kept: usize) -> Vec<String> {
    let mut remarks = match discovery {
        Discovery::Whole => Vec::new(),
        Discovery::Without(why) => vec![format!("without sitemaps and feeds: {why}")],
    };
    if kept > 0 {
        remarks.push(format!(
            "{kept} pages of the former site stay: whether they are gone is not known, as not all could be reached"
        ));
    }
    remarks.extend(edition.unused_folder());
    remarks.extend(edition.unspoken_language());
    remarks
}

/// Without a front door there would be no page: the former site stays.
fn open(source: &Source, copy: &Path) -> Result<Published> {
    let opened = Published::open(source, copy);
    interrupt::check()?;
    opened
}
