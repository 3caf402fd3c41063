//! Pagefind as a library: records in, files out.

use std::path::Path;

use anyhow::{Context, Result, anyhow};
use pagefind::api::PagefindIndex;
use pagefind::options::PagefindServiceConfig;
use sha2::{Digest as _, Sha256};

use super::record::Record;
use crate::hosts::lifetimes::NAME_DIGITS;
use crate::hosts::paths::PAGEFIND;

/// What an index is opened by.
pub const ENTRY: &str = "pagefind-entry.json";
/// Pagefind's own interface.
const SCRIPT: &str = "pagefind.js";
/// The folders and files of an index; all else is for the interfaces that Pagefind brings along.
const OF_AN_INDEX: [&str; 3] = ["fragment/", "index/", "filter/"];

/// Pagefind, in one language.
pub struct Engine {
    language: String,
    script: Vec<u8>,
}

impl Engine {
    /// `language` as BCP 47.
    pub async fn new(language: &str) -> Result<Self> {
        let files = begin()?.get_files().await?;
        let script = files
            .into_iter()
            .find(|file| file.filename == Path::new(SCRIPT))
            .with_context(|| format!("Pagefind has no {SCRIPT} any more"))?;
        Ok(Self {
            language: language.to_owned(),
            script: script.contents,
        })
    }

    /// The script that searches.
    pub fn script(&self) -> &[u8] {
        &self.script
    }

    /// Where it goes in the site, named by its content.
    pub fn script_path(&self) -> String {
        let digest = format!("{:x}", Sha256::digest(&self.script));
        format!("{PAGEFIND}/pagefind-{}.js", &digest[..NAME_DIGITS])
    }

    /// The files of an index of the records, by their paths in it; with the wasm that searches, if it is the
    /// one that others join.
    pub async fn index(
        &self,
        records: Vec<Record>,
        with_wasm: bool,
    ) -> Result<Vec<(String, Vec<u8>)>> {
        let mut index = begin()?;
        for record in records {
            index
                .add_custom_record(
                    record.url,
                    record.content,
                    self.language.clone(),
                    Some(record.meta),
                    Some(record.filters),
                    None,
                )
                .await?;
        }
        let files = index.get_files().await?;
        let wasm = wasm_of(&files, &self.language)?;
        let mut kept = Vec::new();
        for file in files {
            let path = file.filename.to_string_lossy().replace('\\', "/");
            let is_kept = path == ENTRY
                || path.ends_with(".pf_meta")
                || OF_AN_INDEX.iter().any(|folder| path.starts_with(folder))
                || with_wasm && path == wasm;
            if is_kept {
                kept.push((path, file.contents));
            }
        }
        Ok(kept)
    }
}

fn begin() -> Result<PagefindIndex> {
    PagefindIndex::new(Some(PagefindServiceConfig::builder().build()))
        .map_err(|error| anyhow!("Pagefind does not start: {error:#}"))
}

/// The wasm that an index says its language is searched by.
fn wasm_of(files: &[pagefind::api::SyntheticFile], language: &str) -> Result<String> {
    let entry = files
        .iter()
        .find(|file| file.filename == Path::new(ENTRY))
        .with_context(|| format!("Pagefind has no {ENTRY} any more"))?;
    let entry: serde_json::Value = serde_json::from_slice(&entry.contents)?;
    let wasm = entry["languages"][language]["wasm"].as_str();
    Ok(format!("wasm.{}.pagefind", wasm.unwrap_or("unknown")))
}
