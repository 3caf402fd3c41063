//! `press weigh`: the app's size as a reader's network sees it, against its budget.

mod first_paint;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde::Deserialize;
use walkdir::WalkDir;

use crate::build::brotli;
use crate::hosts::paths::{DATA, PAGEFIND};
use console::streams;

/// Where the app keeps its parts that are loaded when they are first used.
const PARTS: &str = "parts";

/// The file of limits. A key that is not known here is a mistake in it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Budgets {
    app: AppBudget,
    page: Option<PageBudget>,
    /// By name: the script and the stylesheet of each part that is loaded when it is first used.
    #[serde(default)]
    parts: BTreeMap<String, u64>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AppBudget {
    wasm_and_js: u64,
    css: u64,
}

/// Of the heaviest page of an article.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PageBudget {
    html: u64,
    before_first_paint: u64,
}

/// One thing that has a limit, and what counts towards it.
struct Share {
    name: String,
    limit: u64,
    files: Vec<Weighed>,
}

/// A file of the app, and its compressed size.
struct Weighed {
    path: String,
    bytes: u64,
}

/// Prints what each share of the app weighs; an error when one is over its limit.
pub fn run(app: &Path, budgets: &Path) -> Result<()> {
    let text = fs::read_to_string(budgets)
        .with_context(|| format!("the limits in {} could not be read", budgets.display()))?;
    let limits: Budgets = toml::from_str(&text)
        .with_context(|| format!("the limits in {} could not be read", budgets.display()))?;

    say(&format!(
        "{:<44} {:>9} {:>9}",
        "brotli 11, bytes", "app", "budget"
    ))?;
    let mut over = Vec::new();
    for Share { name, limit, files } in shares(weighed(app)?, &limits)? {
        if files.is_empty() {
            bail!(
                "{} holds no {name}: it is not a built app, or not of these limits",
                app.display()
            );
        }
        let sum: u64 = files.iter().map(|file| file.bytes).sum();
        say(&format!(
            "{name:<44} {sum:>9} {limit:>9}  {} %",
            percent(sum, limit)
        ))?;
        for Weighed { path, bytes } in files {
            say(&format!("  {path:<42} {bytes:>9}"))?;
        }
        if sum > limit {
            over.push(format!(
                "{name} is {} bytes over its budget of {limit}",
                sum - limit
            ));
        }
    }
    if let Some(limits) = &limits.page {
        weigh_page(app, limits, &mut over)?;
    }
    if !over.is_empty() {
        bail!(
            "{}. Make it smaller; a budget that is raised because it was hit is none",
            over.join("; ")
        );
    }
    Ok(())
}

fn say(line: &str) -> Result<()> {
    streams::to_output(format!("{line}\n")).context("the weights could not be told")
}

fn weigh_page(site: &Path, limits: &PageBudget, over: &mut Vec<String>) -> Result<()> {
    let page = first_paint::heaviest(site)?;
    say(&page.path)?;
    let shares = [
        ("its html", page.html, limits.html),
        (
            "before its first paint",
            page.before_first_paint,
            limits.before_first_paint,
        ),
    ];
    for (name, sum, limit) in shares {
        let percent = percent(sum, limit);
        say(&format!("  {name:<42} {sum:>9} {limit:>9}  {percent} %"))?;
        if sum > limit {
            let excess = sum - limit;
            over.push(format!(
                "{}: {name} is {excess} bytes over its budget of {limit}",
                page.path
            ));
        }
    }
    Ok(())
}

/// What every page loads, by kind, and each part that pages load when they need it.
fn shares(files: Vec<Weighed>, limits: &Budgets) -> Result<Vec<Share>> {
    let (of_parts, of_app): (Vec<_>, Vec<_>) = files.into_iter().partition(|file| {
        [PARTS, PAGEFIND]
            .iter()
            .any(|folder| Path::new(&file.path).starts_with(folder))
    });
    let (css, code) = of_app
        .into_iter()
        .partition(|file| ending(Path::new(&file.path)) == Some("css"));
    let share = |name: &str, limit, files| Share {
        name: name.to_owned(),
        limit,
        files,
    };
    let mut shares = vec![
        share("wasm and js", limits.app.wasm_and_js, code),
        share("css", limits.app.css, css),
    ];
    shares.extend(
        limits
            .parts
            .iter()
            .map(|(name, limit)| share(name, *limit, Vec::new())),
    );
    for file in of_parts {
        let name = part_name(&file.path);
        match shares[2..].iter_mut().find(|share| share.name == name) {
            Some(share) => share.files.push(file),
            None => bail!(
                "{} has no budget; give it one in [parts], as `{name}`",
                file.path
            ),
        }
    }
    Ok(shares)
}

/// `parts/viewer-0123456789ab.js` and `parts/viewer.js` are of the part `viewer`.
fn part_name(path: &str) -> &str {
    // The search engine comes after the part `search`, and is one of its own.
    if Path::new(path).starts_with(PAGEFIND) {
        return PAGEFIND;
    }
    let file = path.rsplit('/').next().unwrap_or(path);
    file.split(['-', '.']).next().unwrap_or(file)
}

/// The files that are weighed with their compressed sizes, heaviest first. Data is not the app.
fn weighed(app: &Path) -> Result<Vec<Weighed>> {
    // The last is Pagefind's wasm, which is compressed as it stands.
    const ENDINGS: [&str; 5] = ["wasm", "js", "mjs", "css", "pagefind"];
    let mut files = Vec::new();
    let data = app.join(DATA);
    let walk = WalkDir::new(app)
        .into_iter()
        .filter_entry(|entry| entry.path() != data);
    for entry in walk {
        let entry = entry.with_context(|| format!("{} could not be read", app.display()))?;
        let path = entry.path();
        if !entry.file_type().is_file()
            || !ending(path).is_some_and(|ending| ENDINGS.contains(&ending))
        {
            continue;
        }
        let bytes = fs::read(path)
            .and_then(|content| brotli(&content))
            .with_context(|| format!("{} could not be weighed", path.display()))?
            .len() as u64;
        let path = path.strip_prefix(app)?.display().to_string();
        files.push(Weighed { path, bytes });
    }
    files.sort_by_key(|file| std::cmp::Reverse(file.bytes));
    Ok(files)
}

fn ending(path: &Path) -> Option<&str> {
    path.extension()?.to_str()
}

fn percent(part: u64, whole: u64) -> u64 {
    (part * 100).checked_div(whole).unwrap_or(100)
}
