//! `press weigh`: the app's size as a reader's network sees it, against its budget.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde::Deserialize;
use walkdir::WalkDir;

use crate::build::brotli;

/// The file of limits. A key that is not known here is a mistake in it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Budgets {
    app: AppBudget,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AppBudget {
    wasm_and_js: u64,
    css: u64,
}

/// One thing that has a limit, and what counts towards it.
struct Part {
    name: &'static str,
    endings: &'static [&'static str],
    limit: u64,
}

/// Prints what each part weighs; an error when one is over its limit.
pub fn run(app: &Path, budgets: &Path) -> Result<()> {
    let text = fs::read_to_string(budgets)
        .with_context(|| format!("the limits in {} could not be read", budgets.display()))?;
    let Budgets { app: limits } = toml::from_str(&text)
        .with_context(|| format!("the limits in {} could not be read", budgets.display()))?;
    let parts = [
        Part {
            name: "wasm and js",
            endings: &["wasm", "js", "mjs"],
            limit: limits.wasm_and_js,
        },
        Part {
            name: "css",
            endings: &["css"],
            limit: limits.css,
        },
    ];

    println!("{:<44} {:>9} {:>9}", "brotli 11, bytes", "app", "budget");
    let mut over = Vec::new();
    for part in &parts {
        let files = weighed(app, part.endings)?;
        if files.is_empty() {
            bail!(
                "{} holds no {}: it is not a built app",
                app.display(),
                part.name
            );
        }
        let sum: u64 = files.iter().map(|(_, bytes)| bytes).sum();
        println!(
            "{:<44} {sum:>9} {:>9}  {} %",
            part.name,
            part.limit,
            percent(sum, part.limit)
        );
        for (path, bytes) in files {
            println!("  {path:<42} {bytes:>9}");
        }
        if sum > part.limit {
            over.push(format!(
                "{} is {} bytes over its budget of {}",
                part.name,
                sum - part.limit,
                part.limit
            ));
        }
    }
    if !over.is_empty() {
        bail!(
            "{}. Make it smaller; a budget that is raised because it was hit is none",
            over.join("; ")
        );
    }
    Ok(())
}

/// The files of these endings with their compressed sizes, heaviest first. Data is not the app.
fn weighed(app: &Path, endings: &[&str]) -> Result<Vec<(String, u64)>> {
    let mut files = Vec::new();
    let data = app.join("data");
    let walk = WalkDir::new(app)
        .into_iter()
        .filter_entry(|entry| entry.path() != data);
    for entry in walk {
        let entry = entry.with_context(|| format!("{} could not be read", app.display()))?;
        let path = entry.path();
        let ending = path.extension().and_then(|ending| ending.to_str());
        if !entry.file_type().is_file() || !ending.is_some_and(|ending| endings.contains(&ending)) {
            continue;
        }
        let bytes = fs::read(path)
            .and_then(|content| brotli(&content))
            .with_context(|| format!("{} could not be weighed", path.display()))?
            .len() as u64;
        files.push((path.strip_prefix(app)?.display().to_string(), bytes));
    }
    files.sort_by_key(|(_, bytes)| std::cmp::Reverse(*bytes));
    Ok(files)
}

fn percent(part: u64, whole: u64) -> u64 {
    (part * 100).checked_div(whole).unwrap_or(100)
}
