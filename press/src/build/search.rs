//! The search index: Pagefind's, in shards, so that a new story changes the last of them and leaves the
//! others as they are (docs/decisions/011-search.md).
//!
//! It is made of the articles' own documents, which is what pages are drawn from. A shard's folder is named
//! by what it was made of: one that the former site has is taken over, and all may be cached for ever.

mod folded;
mod index;
mod record;
mod shard;

use std::path::Path;

use anyhow::{Context, Result};
use sapbao::edition::item::Address;
use sapbao::edition::slug::Id;
use serde::Serialize;

use super::DATA;
use super::discovery::left_out::LeftOut;
use super::discovery::paper::{Paper, View};
use super::discovery::stories::Stories;
use super::files_below;
use super::output::Output;
use super::progress::Progress;
use crate::edition::Source;
use index::Engine;
use shard::{Basis, Shard};

/// Tells the search page where the index is, or that there is none; revalidated, as all JSON.
pub const CATALOGUE: &str = "search.json";
/// Holds the engine and a folder for each shard, all named by their content.
pub const FOLDER: &str = "pagefind/";

/// How many stories a shard holds. More make fewer requests of a search, and more memory while it is built:
/// some 120 KB for each story of 800 words.
const STORIES: usize = 1000;

/// What the search page reads first (`parts/search/index.js`).
#[derive(Default, Serialize)]
struct Catalogue {
    /// Pagefind's own script.
    engine: Option<String>,
    /// The folders of the shards, the oldest stories first; none where nothing can be searched.
    shards: Vec<String>,
}

impl Catalogue {
    fn write(&self, output: &mut Output) -> Result<()> {
        output.write(CATALOGUE, &serde_json::to_vec(self)?)
    }
}

/// Writes the index of an edition that is a folder; others have none. `former` is the site that stands
/// where this one will.
pub fn write(
    paper: Result<&Paper, &str>,
    edition: &Source,
    former: &Path,
    output: &mut Output,
    left_out: &mut LeftOut,
    progress: &Progress,
) -> Result<()> {
    let (Ok(paper), Source::Folder(folder)) = (paper, edition) else {
        return Catalogue::default().write(output);
    };
    let view = &paper.on_site;
    // Pagefind hands its work to threads of its own runtime.
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .build()?;
    runtime.block_on(async {
        let ids = ids_from_the_oldest(view, left_out).await;
        let engine = Engine::new(view.site.language.tag()).await?;
        let script = engine.script_path();
        output.write(&script, engine.script())?;

        let basis = Basis::of(&view.site, &engine);
        let mut shards = Vec::new();
        for (number, some) in ids.chunks(STORIES).enumerate() {
            let shard = Shard::of(number, some, &basis, &view.site, folder);
            let place = format!("{FOLDER}{}/", shard.name());
            if !take_over(former, &place, output)? {
                for (name, content) in build(&shard, view, &engine, left_out).await? {
                    output.write(&format!("{place}{name}"), &content)?;
                }
            }
            shards.push(format!("/{place}"));
            progress.tell(|| {
                let done = (shards.len() * STORIES).min(ids.len());
                format!("indexing for the search: {done} of {} stories", ids.len())
            });
        }
        let engine = Some(format!("/{script}"));
        Catalogue { engine, shards }.write(output)
    })
}

/// The stories that are read on this site, by the list that they all are in.
async fn ids_from_the_oldest(view: &View, left_out: &mut LeftOut) -> Vec<Id> {
    let mut ids = Vec::new();
    let mut stories = Stories::of(view, &view.site.latest);
    while let Some(items) = stories.more(left_out).await {
        let here = items
            .into_iter()
            .filter(|item| matches!(item.address, Address::Here(_)));
        ids.extend(here.map(|item| item.id));
    }
    ids.reverse();
    ids
}

/// The files of a shard, by their paths in it.
async fn build(
    shard: &Shard<'_>,
    view: &View,
    engine: &Engine,
    left_out: &mut LeftOut,
) -> Result<Vec<(String, Vec<u8>)>> {
    let mut records = Vec::new();
    for id in shard.ids() {
        match view.backend.article(&view.site, id).await {
            Ok(article) => records.extend(record::of(&article.document, &view.site)),
            Err(fault) => {
                left_out.article(id, &view.site.article_document(id), &fault);
            }
        }
    }
    engine
        .index(records, shard.is_first())
        .await
        .with_context(|| format!("the search index could not be made ({})", shard.name()))
}

/// Takes over a shard that the former site has; whether it had it.
fn take_over(former: &Path, place: &str, output: &mut Output) -> Result<bool> {
    let folder = former.join(place);
    if !folder.join(index::ENTRY).is_file() {
        return Ok(false);
    }
    for (path, entry) in files_below(&folder)? {
        output.copy(&format!("{place}{path}"), entry.path())?;
    }
    Ok(true)
}
