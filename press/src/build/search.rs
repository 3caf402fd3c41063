//! The search index: Pagefind's, in shards, so that a new story changes the last of them and leaves the
//! others as they are (docs/decisions/011-search.md).
//!
//! It is made of the articles' own documents, which is what pages are drawn from. A shard's folder is named
//! by what it was made of: one that the former site has is taken over, and all may be cached for ever.

mod folded;
mod index;
mod record;
mod shard;
mod text;

use anyhow::{Context, Result};
use sapbao::edition::slug::Id;
use sapbao::prerender::at_once;
use serde::Serialize;

use super::documents::Documents;
use super::left_out::LeftOut;
use super::output::Output;
use super::pages::census::Census;
use super::published::{Published, Reading};
use super::run::Run;
use crate::hosts::paths::PAGEFIND;
use crate::interrupt;
use index::Engine;
use shard::{Basis, Shard};

/// Tells the search page where the index is, or that there is none; revalidated, as all JSON.
pub const CATALOGUE: &str = "search.json";
/// How many stories a shard holds. More make fewer requests of a search, and more memory while it is built:
/// some 120 KB for each story of 800 words.
const STORIES: usize = 1000;
/// How many bytes of documents a shard is made of at most: building it takes some twelve times as much memory.
const LONGEST: u64 = 20 * 1024 * 1024;

/// What the search page reads first (`parts/search/index.js`).
#[derive(Default, Serialize)]
struct Catalogue {
    /// Pagefind's own script.
    engine: Option<String>,
    /// The folders of the shards, the oldest stories first; none where nothing can be searched.
    shards: Vec<String>,
}

impl Catalogue {
    fn write(&self, output: &Output) -> Result<()> {
        output.write(CATALOGUE, &serde_json::to_vec(self)?)
    }
}

/// Writes that nothing can be searched.
pub fn write_none(output: &Output) -> Result<()> {
    Catalogue::default().write(output)
}

/// Writes the index of the `census` of an edition that is a folder.
pub fn write(
    edition: &Published,
    census: &Census,
    documents: &Documents,
    run: Run<'_>,
) -> Result<()> {
    // The oldest first: a new story changes the last shard.
    let stories = census.articles.iter().rev();
    let ids: Vec<_> = stories.map(|story| story.id.clone()).collect();
    let reading = &edition.on_site;
    let bytes = |id: &Id| documents.bytes_at(&reading.site.article_document(id));
    write_shards(shared_out(&ids, bytes), reading, documents, run)
}

/// The stories of each shard. A thousand that are too long for one are shared out among several, so that a story that grows
/// moves none of another thousand.
fn shared_out(stories: &[Id], bytes: impl Fn(&Id) -> u64) -> impl Iterator<Item = &[Id]> {
    stories.chunks(STORIES).flat_map(move |thousand| {
        let bytes: u64 = thousand.iter().map(&bytes).sum();
        let shards = usize::try_from(bytes.div_ceil(LONGEST)).unwrap_or(usize::MAX);
        thousand.chunks(thousand.len().div_ceil(shards.max(1)))
    })
}

/// Writes an index in shards of these stories.
fn write_shards<'a>(
    stories: impl Iterator<Item = &'a [Id]>,
    reading: &Reading,
    documents: &Documents,
    run: Run<'_>,
) -> Result<()> {
    // Pagefind hands its work to threads of its own runtime.
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .build()?;
    let step = run.progress.step("indexing", None);
    runtime.block_on(async {
        let engine = Engine::new(reading.site.language.tag()).await?;
        let script = engine.script_path();
        run.output.write(&script, engine.script())?;

        let basis = Basis::of(&reading.site, &engine);
        let mut shards = Vec::new();
        for (number, some) in stories.enumerate() {
            interrupt::check()?;
            let shard = Shard::of(number, some, &basis, reading, documents);
            let place = format!("{PAGEFIND}/{}/", shard.name());
            if !run.output.keep_named(&place, index::ENTRY)? {
                for (name, content) in build(&shard, reading, &engine, run.left_out).await? {
                    run.output.write(&format!("{place}{name}"), &content)?;
                }
            }
            shards.push(format!("/{place}"));
            step.advance(some.len());
        }
        let engine = Some(format!("/{script}"));
        Catalogue { engine, shards }.write(run.output)
    })
}

/// The files of a shard, by their paths in it.
async fn build(
    shard: &Shard<'_>,
    reading: &Reading,
    engine: &Engine,
    left_out: &LeftOut,
) -> Result<Vec<(String, Vec<u8>)>> {
    let mut records = Vec::new();
    for id in shard.ids() {
        interrupt::check()?;
        match at_once(reading.backend.article(&reading.site, id)) {
            Ok(article) => records.extend(record::of(&article.document, &reading.site)),
            Err(fault) => {
                left_out.document(&reading.site.article_document(id), &fault);
            }
        }
    }
    engine
        .index(records, shard.is_first())
        .await
        .with_context(|| format!("the search index could not be made ({})", shard.name()))
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;
    use std::time::{Duration, SystemTime};

    use serde_json::{Value, json};

    use super::*;
    use crate::build::files::files_below;
    use crate::build::progress::Progress;
    use crate::edition::Source;

    /// Writes an edition of these stories, the newest first.
    fn put(edition: &Path, stories: &[(&str, &str)]) {
        let item = |id: &str, text: &str| json!({"id": id, "title": "Tin", "content_html": text});
        let site = json!({
            "name": "Báo", "latest_url": "latest.json", "most_read_url": "latest.json",
            "article_url": "articles/{id}.json", "sections": [],
        });
        let items: Vec<_> = stories.iter().map(|(id, _)| item(id, "")).collect();
        let latest =
            json!({"version": "https://jsonfeed.org/version/1.1", "title": "Mới", "items": items});
        fs::create_dir_all(edition.join("articles")).unwrap();
        fs::write(edition.join("site.json"), site.to_string()).unwrap();
        fs::write(edition.join("latest.json"), latest.to_string()).unwrap();
        for (id, text) in stories {
            let path = edition.join(format!("articles/{id}.json"));
            fs::write(path, item(id, text).to_string()).unwrap();
        }
    }

    /// Presses an edition in shards of two stories; returns their folders.
    fn press(edition: &Path, place: &Path) -> Vec<String> {
        let source = Source::Folder(edition.to_owned());
        let published = Published::open(&source, edition).unwrap();
        let output = Output::begin(place, &[]).unwrap();
        let (left_out, progress) = (LeftOut::default(), Progress::start());
        let run = Run {
            out: place,
            cache: None,
            output: &output,
            left_out: &left_out,
            progress: &progress,
        };
        let census = Census::take(&published, &Documents::default(), run);
        let ids = census.articles.into_iter().rev();
        let ids: Vec<_> = ids.map(|story| story.id).collect();
        write_shards(
            ids.chunks(2),
            &published.on_site,
            &Documents::default(),
            run,
        )
        .unwrap();
        output.publish().unwrap();
        let catalogue: Value =
            serde_json::from_slice(&fs::read(place.join(CATALOGUE)).unwrap()).unwrap();
        let shards = catalogue["shards"].as_array().unwrap();
        let path = |shard: &Value| shard.as_str().unwrap().trim_matches('/').to_owned();
        shards.iter().map(path).collect()
    }

    #[test]
    fn long_stories_get_shards_of_fewer_and_leave_those_of_other_thousands_as_they_are() {
        let ids: Vec<_> = (0..2500)
            .map(|id| Id::new(&id.to_string()).unwrap())
            .collect();
        let sizes = |bytes: fn(&Id) -> u64| -> Vec<_> {
            shared_out(&ids, bytes).map(<[Id]>::len).collect()
        };
        assert_eq!(sizes(|_| 20_000), [1000, 1000, 500]);
        let long_second = |id: &Id| {
            if id.as_str().len() == 4 && id.as_str() < "2" {
                50_000
            } else {
                20_000
            }
        };
        assert_eq!(sizes(long_second), [1000, 334, 334, 332, 500]);
        assert_eq!(sizes(|_| u64::MAX / 4000).len(), 2500);
    }

    #[test]
    fn a_new_story_and_a_changed_one_make_their_own_shard_anew() {
        let folder = tempfile::tempdir().unwrap();
        let (edition, place) = (folder.path().join("edition"), folder.path().join("dist"));
        put(&edition, &[("2", "<p>Hai</p>"), ("1", "<p>Một</p>")]);
        let before = press(&edition, &place);
        assert_eq!(before.len(), 1);
        // Files that were not written again have their time still.
        let entry = place.join(&before[0]).join(index::ENTRY);
        let time = |file: &Path| fs::metadata(file).unwrap().modified().unwrap();
        let written = time(&entry);

        put(
            &edition,
            &[("3", "<p>Ba</p>"), ("2", "<p>Hai</p>"), ("1", "<p>Một</p>")],
        );
        let after = press(&edition, &place);
        assert_eq!((after.len(), &after[0]), (2, &before[0]));
        assert_eq!(time(&entry), written);
        // The others are searched by the wasm of the first.
        assert!(place.join(&after[0]).join("wasm.unknown.pagefind").exists());
        assert!(!place.join(&after[1]).join("wasm.unknown.pagefind").exists());

        put(
            &edition,
            &[
                ("3", "<p>Bốn</p>"),
                ("2", "<p>Hai</p>"),
                ("1", "<p>Một</p>"),
            ],
        );
        let changed = press(&edition, &place);
        assert_eq!(changed[0], after[0]);
        assert_ne!(changed[1], after[1]);
        assert!(!place.join(&after[1]).exists());
    }

    #[test]
    fn a_shard_in_which_something_was_changed_is_made_anew_without_what_was_put_there() {
        let folder = tempfile::tempdir().unwrap();
        let (edition, place) = (folder.path().join("edition"), folder.path().join("dist"));
        put(&edition, &[("1", "<p>Một</p>")]);
        let shard = place.join(&press(&edition, &place)[0]);
        let whole = files_below(&shard).unwrap().len();
        let fragments = fs::read_dir(shard.join("fragment")).unwrap();
        let fragment = fragments.map(|entry| entry.unwrap().path()).next().unwrap();
        let right = fs::read(&fragment).unwrap();

        fs::remove_file(&fragment).unwrap();
        fs::write(shard.join("stray.html"), "a ".repeat(3000)).unwrap();
        press(&edition, &place);
        assert_eq!(fs::read(&fragment).unwrap(), right);
        assert_eq!(files_below(&shard).unwrap().len(), whole);

        // Of the same length.
        fs::write(&fragment, vec![0; right.len()]).unwrap();
        let then = SystemTime::now() - Duration::from_mins(1);
        let file = fs::File::options().write(true).open(&fragment).unwrap();
        file.set_modified(then).unwrap();
        press(&edition, &place);
        assert_eq!(fs::read(&fragment).unwrap(), right);
    }
}
