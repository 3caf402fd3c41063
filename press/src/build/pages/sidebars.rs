//! What the sidebars name that stand beside kept pages.
//!
//! Pages of which there are many keep the sidebar that they were drawn with (docs/decisions/015-press-run.md). What that
//! names has to be there as long as they are: its pictures stay, and when a story or an issue goes, all these
//! pages are drawn anew.

use std::collections::{BTreeSet, HashSet};
use std::fs;
use std::path::Path;
use std::sync::Arc;

use anyhow::Result;
use sapbao::components::part::{Document, Need, document_for};
use sapbao::components::sidebar::needs;
use sapbao::edition::item::Address;
use sapbao::edition::picture::Picture;
use sapbao::edition::slug::Id;
use sapbao::parcel::{BesideMany, Parts};
use sapbao::prerender::at_once;
use sapbao::routes::Route;
use serde::{Deserialize, Serialize};

use super::census::Census;
use crate::build::output::{Digest, Key, Output};
use crate::build::published::Reading;
use crate::build::run::Run;
use crate::hosts::paths::PICTURES;

/// A hidden file of the site, for the next run.
const FILE: &str = ".sapbao-sidebars";

/// The sidebars of the site's pages, those of earlier runs among them.
#[derive(Debug, Serialize, Deserialize)]
pub struct Sidebars {
    /// Another one when pages with the sidebars of before are not to be kept.
    since: Digest,
    /// The paths of the stories, issues and pictures in the sidebars of all runs since.
    named: BTreeSet<String>,
}

impl Sidebars {
    /// Those of this run, and of the former ones as long as all that these name can be there; which is noted in the site.
    pub fn of_run(
        reading: &Reading,
        census: &Census,
        beside_many: &Arc<BesideMany>,
        run: Run<'_>,
    ) -> Result<Self> {
        let now = named(reading, beside_many);
        let pages = Pages::of(census);
        let stands = |path: &String| pages.have(path) || stands(path, run.output);
        let sidebars = match read(run.out) {
            Some(former) if former.named.difference(&now).all(stands) => Self {
                since: former.since,
                named: now.union(&former.named).cloned().collect(),
            },
            former => Self {
                // Of the one before, too: what is named now may have been named before what is gone.
                since: Digest::of(&serde_json::to_vec(&(former, &now))?),
                named: now,
            },
        };
        run.output.write(FILE, &serde_json::to_vec(&sidebars)?)?;
        Ok(sidebars)
    }

    /// With what tells pages that may be kept from those that may not.
    pub fn mark(&self, key: Key) -> Key {
        key.and(self.since.as_bytes())
    }
}

fn read(site: &Path) -> Option<Sidebars> {
    serde_json::from_slice(&fs::read(site.join(FILE)).ok()?).ok()
}

/// The new site's stories and issues.
struct Pages<'a> {
    stories: HashSet<&'a Id>,
    others: HashSet<String>,
}

impl<'a> Pages<'a> {
    fn of(census: &'a Census) -> Self {
        Self {
            stories: census.articles.iter().map(|story| &story.id).collect(),
            others: census
                .others
                .iter()
                .map(|(route, _)| route.path())
                .collect(),
        }
    }

    /// A story is found by the path of a former headline, too.
    fn have(&self, path: &str) -> bool {
        match &Route::parse(path) {
            Route::Article { id, .. } => self.stories.contains(id),
            other => self.others.contains(&other.path()),
        }
    }
}

/// Whether that file is part of the new site. A picture of the former one becomes so.
fn stands(path: &str, output: &Output) -> bool {
    let file = path.trim_start_matches('/');
    let is_picture = file
        .strip_prefix(PICTURES)
        .is_some_and(|name| name.starts_with('/'));
    output.place_of(file).is_file() || (is_picture && output.keep_as_it_is(file))
}

/// What the sidebar of this run names on the site's own origin. It is fetched as pages will: once for all.
fn named(reading: &Reading, beside_many: &Arc<BesideMany>) -> BTreeSet<String> {
    let Reading { backend, site } = reading;
    let parts = Parts::of_run(beside_many);
    let mut named = BTreeSet::new();
    for need in needs(site) {
        parts.bring(&need, || at_once(document_for(backend, site, &need)));
        let Some(Some(Document::Feed(page))) = parts.find(&need) else {
            continue;
        };
        for item in &page.items {
            named.extend(match (&need, &item.address) {
                (Need::Issues(_), _) => Some(Route::Issue(item.id.clone()).path()),
                (_, Address::Here(path)) => Some(path.clone()),
                (_, Address::Elsewhere(_)) => None,
            });
            let pictures = item.picture.iter().chain(&item.print.pages);
            named.extend(pictures.flat_map(files));
        }
    }
    named
}

/// A picture's files on this site.
fn files(picture: &Picture) -> impl Iterator<Item = String> {
    let variants = picture.variants.iter().map(|variant| &variant.url);
    let files = [&picture.src].into_iter().chain(variants);
    files.filter(|url| url.starts_with('/')).cloned()
}
