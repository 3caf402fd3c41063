//! Which pages there are: what the edition's lists lead to. Pages, the search index and the sitemaps are made of it.

use std::collections::hash_map::Entry;
use std::collections::{BTreeSet, HashMap, HashSet};
use std::mem::take;

use sapbao::backend::Patience;
use sapbao::edition::item::Address;
use sapbao::edition::moment::Moment;
use sapbao::edition::slug::{Id, slugify};
use sapbao::prerender::at_once;
use sapbao::routes::Route;

use super::super::discovery::paper::Paper;
use super::super::discovery::stories::Stories;
use super::super::documents::{Documents, Names};
use super::super::left_out::LeftOut;
use super::super::parallel;
use super::super::progress::{Progress, Step};
use super::archives::STORIES;
use super::moved::{self, Addresses};

/// The pages of a site.
pub struct Census {
    /// The stories that are read here, in the order of the lists: the newest first, then what only other lists have.
    pub articles: Vec<Story>,
    /// The lists, by the URL of their first page.
    pub lists: Vec<List>,
    /// Where else lists say that these stories are.
    pub other_addresses: Addresses,
    /// All others, each with when its content changed, where that is known.
    pub others: Vec<(Route, Option<Moment>)>,
}

/// A story whose document is an article.
pub struct Story {
    /// Its id.
    pub id: Id,
    /// The path that lists give it.
    pub path: String,
    /// When it changed.
    pub changed: Option<Moment>,
}

/// A list, and how many stories it has.
pub struct List {
    /// Its page.
    pub route: Route,
    /// The URL of its first page.
    pub url: String,
    /// How many stories, each counted once.
    pub stories: usize,
}

impl Census {
    /// Goes through all lists that the site's front door names, then those of tags and authors.
    pub fn take(
        paper: &Paper,
        documents: &Documents,
        left_out: &LeftOut,
        progress: &Progress,
    ) -> Self {
        let step = progress.step("lists", None);
        let site = &paper.on_site.site;
        let mut seen = Seen::default();
        let sections = site.sections.iter();
        let standing = [
            (Route::Latest, site.latest.clone()),
            (Route::MostRead, site.most_read.clone()),
        ]
        .into_iter()
        .chain(
            sections.map(|section| (Route::Section(section.slug.clone()), section.feed.clone())),
        );
        let mut lists = seen.go_through(paper, standing.collect(), left_out, &step);
        seen.look_into(paper, documents);
        // What these lists lead to was found by the others.
        let (tags, authors) = (take(&mut seen.tags), take(&mut seen.authors));
        let tags = tags.into_iter().zip(site.tag.iter().cycle());
        let tags = tags.map(|(slug, list)| (list.fill(&slug), Route::Tag(slug)));
        let authors = authors.into_iter().zip(site.author.iter().cycle());
        let authors = authors.map(|(slug, list)| (list.fill(&slug), Route::Author(slug)));
        let further = tags.chain(authors).map(|(url, route)| (route, url));
        lists.extend(seen.go_through(paper, further.collect(), left_out, &step));
        // Of two lists of one name the first has its pages.
        let mut paths = HashSet::new();
        lists.retain(|list| paths.insert(list.route.path()));
        let mut others = vec![(Route::Front, None), (Route::Search, None)];
        others.extend(site.weather.as_ref().map(|_| (Route::Weather, None)));
        if let Some(url) = &site.issues {
            match at_once(paper.on_site.backend.issues(url, Patience::Page)) {
                Ok(issues) => {
                    others.push((Route::Issues, None));
                    let issues = issues.document.into_iter();
                    others.extend(issues.map(|issue| (Route::Issue(issue.id), issue.published)));
                }
                Err(fault) => left_out.document(url, &fault),
            }
        }
        Self {
            articles: seen.articles,
            other_addresses: seen.other_addresses,
            lists,
            others,
        }
    }

    /// How many pages there are, at most.
    pub fn pages(&self) -> usize {
        let archives = self.lists.iter().map(|list| list.stories.div_ceil(STORIES));
        self.articles.len() + self.lists.len() + self.others.len() + archives.sum::<usize>()
    }
}

/// What was found on the way through the lists.
#[derive(Default)]
struct Seen {
    paths: HashMap<Id, String>,
    articles: Vec<Story>,
    other_addresses: Addresses,
    tags: BTreeSet<String>,
    authors: BTreeSet<String>,
}

impl Seen {
    /// Goes through several lists at a time, and adds what is found in the order of the lists.
    fn go_through(
        &mut self,
        paper: &Paper,
        lists: Vec<(Route, String)>,
        left_out: &LeftOut,
        step: &Step<'_>,
    ) -> Vec<List> {
        let walks = parallel::map(&lists, |(_, url)| {
            Walk::through(paper, url, &self.paths, left_out, step)
        });
        let lists = lists.into_iter().zip(walks);
        lists
            .map(|((route, url), walk)| {
                for story in walk.articles {
                    self.meet(story);
                }
                self.tags.extend(walk.tags);
                self.authors.extend(walk.authors);
                List {
                    route,
                    url,
                    stories: walk.stories,
                }
            })
            .collect()
    }

    /// Lists may be silent on the tags and authors that articles themselves name, and link.
    fn look_into(&mut self, paper: &Paper, documents: &Documents) {
        for story in &self.articles {
            let address = paper.on_site.site.article_document(&story.id);
            if let Some(Names { tags, authors }) = documents.names_at(&address) {
                self.tags.extend(tags.iter().map(ToString::to_string));
                self.authors.extend(authors.iter().map(ToString::to_string));
            }
        }
    }

    /// The first list that has a story says where it is.
    fn meet(&mut self, story: Story) {
        match self.paths.entry(story.id.clone()) {
            Entry::Vacant(place) => {
                place.insert(story.path.clone());
                self.articles.push(story);
            }
            Entry::Occupied(known) if *known.get() != story.path => {
                let other = moved::address(&story.id, &story.path);
                self.other_addresses.extend(other);
            }
            Entry::Occupied(_) => {}
        }
    }
}

/// What one list leads to.
#[derive(Default)]
struct Walk {
    stories: usize,
    articles: Vec<Story>,
    tags: BTreeSet<String>,
    authors: BTreeSet<String>,
}

impl Walk {
    /// Through the list at `url`. Articles that are `known` by the same path are not told again.
    fn through(
        paper: &Paper,
        url: &str,
        known: &HashMap<Id, String>,
        left_out: &LeftOut,
        step: &Step<'_>,
    ) -> Self {
        let mut walk = Self::default();
        let mut stories = Stories::of(&paper.on_site, url);
        while let Some(items) = at_once(stories.more(left_out)) {
            step.advance(items.len());
            walk.stories += items.len();
            for item in items {
                walk.tags.extend(item.tags.iter().map(|tag| slugify(tag)));
                let authors = item.authors.iter();
                walk.authors
                    .extend(authors.map(|author| slugify(&author.name)));
                if let Address::Here(path) = item.address
                    && known.get(&item.id) != Some(&path)
                {
                    walk.articles.push(Story {
                        id: item.id,
                        path,
                        changed: item.modified.or(item.published),
                    });
                }
            }
        }
        walk
    }
}
