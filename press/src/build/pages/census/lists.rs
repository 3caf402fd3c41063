//! What one list leads to: its stories, and the lists of the tags and authors that they name.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::mem::take;

use sapbao::edition::item::Item;
use sapbao::edition::site::Site;
use sapbao::edition::slug::{Id, slugify};
use sapbao::routes::Route;

use super::Story;
use crate::build::documents::Names;
use crate::build::left_out::LeftOut;
use crate::build::pages::archives::StoryMark;
use crate::build::progress::Step;
use crate::build::published::Reading;
use crate::build::stories::Stories;

/// A list, and which stories it has.
pub struct List {
    /// Its page.
    pub route: Route,
    /// The URL of its first page.
    pub url: String,
    /// Its stories in their order, each once.
    pub stories: Vec<StoryMark>,
}

/// What one list leads to.
#[derive(Default)]
pub struct Walk {
    pub stories: Vec<StoryMark>,
    pub articles: Vec<Story>,
    pub named: NamedLists,
}

impl Walk {
    /// Through the list at `url`. Articles that are `known` by the same path are not told again.
    pub fn through(
        reading: &Reading,
        url: &str,
        known: &HashMap<Id, String>,
        left_out: &LeftOut,
        step: &Step<'_>,
    ) -> Self {
        let mut walk = Self::default();
        let mut stories = Stories::of(reading, url);
        while let Some(items) = stories.more(left_out) {
            step.advance(items.len());
            for item in items {
                walk.stories.push(StoryMark::of(&item.id));
                walk.named.add(&item);
                let story = Story::of(&item);
                walk.articles
                    .extend(story.filter(|story| known.get(&story.id) != Some(&story.path)));
            }
        }
        walk
    }
}

/// The slugs of tags and authors, which have lists of their own.
#[derive(Default)]
pub struct NamedLists {
    tags: BTreeSet<String>,
    authors: BTreeSet<String>,
    /// The pages of those lists that were asked for.
    asked: HashSet<String>,
}

impl NamedLists {
    /// Adds those of a story.
    pub fn add(&mut self, item: &Item) {
        self.tags.extend(item.tags.iter().map(|tag| slugify(tag)));
        let authors = item.authors.iter();
        self.authors
            .extend(authors.map(|author| slugify(&author.name)));
    }

    /// Lists may be silent on the tags and authors that articles themselves name, and link.
    pub fn add_article(&mut self, Names { tags, authors }: &Names) {
        self.tags.extend(tags.iter().map(ToString::to_string));
        self.authors.extend(authors.iter().map(ToString::to_string));
    }

    /// Adds those that a walk came by.
    pub fn add_all(&mut self, others: Self) {
        self.tags.extend(others.tags);
        self.authors.extend(others.authors);
    }

    /// The lists that were not asked for before.
    pub fn lists(&mut self, site: &Site) -> Vec<(Route, String)> {
        let (tags, authors) = (take(&mut self.tags), take(&mut self.authors));
        let tags = tags.into_iter().zip(site.tag.iter().cycle());
        let tags = tags.map(|(slug, list)| (list.fill(&slug), Route::Tag(slug)));
        let authors = authors.into_iter().zip(site.author.iter().cycle());
        let authors = authors.map(|(slug, list)| (list.fill(&slug), Route::Author(slug)));
        let lists = tags.chain(authors).map(|(url, route)| (route, url));
        lists
            .filter(|(route, _)| self.asked.insert(route.path()))
            .collect()
    }
}
