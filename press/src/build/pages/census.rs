//! Which pages there are: what the edition's lists and articles lead to. Pages, the search index and the sitemaps are made of it.

mod around;
mod lists;

use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use sapbao::backend::Patience;
use sapbao::edition::feed::Next;
use sapbao::edition::item::{Address, Item};
use sapbao::edition::moment::Moment;
use sapbao::edition::slug::{Id, parse_article_path};
use sapbao::pages::{HowFar, OpenedPages, open_list};
use sapbao::prerender::at_once;
use sapbao::routes::Route;

use super::archives::STORIES;
use super::moved::{self, Addresses};
use crate::build::documents::Documents;
use crate::build::left_out::LeftOut;
use crate::build::parallel;
use crate::build::progress::Step;
use crate::build::published::{Published, Reading};
use crate::build::run::Run;
use around::Around;
pub use around::ServerDocument;
pub use lists::List;
use lists::{NamedLists, Walk};

/// Stories lead to lists of tags and authors, and these to stories. Of some backends there is no end to that.
const MOST_ROUNDS: usize = 100;

/// The pages of a site.
pub struct Census {
    /// The stories that are read here, in the order of the lists: the newest first. Then those that no list of the front
    /// door has, the newest of them first.
    pub articles: Vec<Story>,
    /// The lists, by the URL of their first page.
    pub lists: Vec<List>,
    /// Where else lists and articles say that these stories are.
    pub other_addresses: Addresses,
    /// The magazine's issues, as far as they came. Why there are no more is said of the run; a page says that there are.
    pub magazine: OpenedPages,
    /// All others, each with when its content changed, where that is known.
    pub others: Vec<(Route, Option<Moment>)>,
    /// What is known of the documents of a server's articles, by their URLs.
    pub read: HashMap<String, ServerDocument>,
}

/// A story whose document is an article.
pub struct Story {
    /// Its id.
    pub id: Id,
    /// The path that it was first met by.
    pub path: String,
    /// When it came out.
    pub published: Option<Moment>,
    /// When it changed.
    pub changed: Option<Moment>,
}

impl Story {
    /// `None`: it is read elsewhere.
    fn of(item: &Item) -> Option<Self> {
        match &item.address {
            Address::Here(path) => Some(Self {
                id: item.id.clone(),
                path: path.clone(),
                published: item.published,
                changed: item.changed(),
            }),
            Address::Elsewhere(_) => None,
        }
    }
}

impl Census {
    /// Goes through all lists that the site's front door names, looks around the articles in them, then goes through the lists of
    /// the tags and authors of all these, and so on until nothing is new.
    pub fn take(edition: &Published, documents: &Documents, run: Run<'_>) -> Self {
        let left_out = run.left_out;
        let step = run.progress.step("lists", None);
        let reading = &edition.on_site;
        let Reading { backend, site } = reading;
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
        let mut lists = seen.go_through(reading, standing.collect(), left_out, &step);
        let listed = seen.articles.len();
        let mut around = Around::new(reading, documents, left_out, &step);
        for round in 0.. {
            around.look(&mut seen);
            let further = seen.named.lists(site);
            if further.is_empty() {
                break;
            }
            if round == MOST_ROUNDS {
                let why = format!(
                    "lists that led to each other {MOST_ROUNDS} times are followed no further"
                );
                left_out.note("lists of tags and authors", why);
                break;
            }
            lists.extend(seen.go_through(reading, further, left_out, &step));
        }
        // Whichever way they were come to, they stand where they stood in the former run.
        seen.articles[listed..].sort_by(|one, other| {
            let newest_first = other.published.cmp(&one.published);
            newest_first.then_with(|| one.id.cmp(&other.id))
        });
        // Of two lists of one name the first has its pages.
        let mut paths = HashSet::new();
        lists.retain(|list| paths.insert(list.route.path()));
        let mut others = vec![(Route::Front, None), (Route::Search, None)];
        others.extend(site.weather.as_ref().map(|_| (Route::Weather, None)));
        let mut magazine = OpenedPages::default();
        if let Some(url) = &site.issues {
            match at_once(open_list(backend, site, url, HowFar::End, Patience::Page)) {
                Ok(opened) => {
                    magazine = opened.document;
                    note_rest(&mut magazine, left_out);
                    let mut known = HashSet::new();
                    let issues = magazine.items().filter(|issue| known.insert(&issue.id));
                    others.push((Route::Issues, None));
                    let route =
                        |issue: &Arc<Item>| (Route::Issue(issue.id.clone()), issue.published);
                    others.extend(issues.map(route));
                }
                Err(fault) => left_out.document(url, &fault),
            }
        }
        Self {
            articles: seen.articles,
            other_addresses: seen.other_addresses,
            lists,
            magazine,
            others,
            read: around.into_read(),
        }
    }

    /// How many pages there are, at most.
    pub fn pages(&self) -> usize {
        let archives = self
            .lists
            .iter()
            .map(|list| list.stories.len().div_ceil(STORIES));
        self.articles.len() + self.lists.len() + self.others.len() + archives.sum::<usize>()
    }
}

/// Says why the magazine has no more issues, where it should.
fn note_rest(magazine: &mut OpenedPages, left_out: &LeftOut) {
    let fault = magazine.fault.take();
    let Some(last) = magazine.pages.last().filter(|_| magazine.goes_on()) else {
        return;
    };
    let at = match &last.next {
        Next::Page(further) => further,
        Next::End | Next::Unusable => &last.url,
    };
    match fault {
        Some(fault) => left_out.document(at, &fault),
        None => left_out.note(at, "no more pages of the magazine's issues are followed"),
    }
}

/// What was found on the way through lists and articles.
#[derive(Default)]
struct Seen {
    paths: HashMap<Id, String>,
    articles: Vec<Story>,
    other_addresses: Addresses,
    named: NamedLists,
}

impl Seen {
    /// Goes through several lists at a time, and adds what is found in the order of the lists.
    fn go_through(
        &mut self,
        reading: &Reading,
        lists: Vec<(Route, String)>,
        left_out: &LeftOut,
        step: &Step<'_>,
    ) -> Vec<List> {
        let walks = parallel::map(&lists, |(_, url)| {
            Walk::through(reading, url, &self.paths, left_out, step)
        });
        let lists = lists.into_iter().zip(walks);
        lists
            .map(|((route, url), walk)| {
                for story in walk.articles {
                    self.meet(story);
                }
                self.named.add_all(walk.named);
                List {
                    route,
                    url,
                    stories: walk.stories,
                }
            })
            .collect()
    }

    /// Whoever leads to a story first says where it is.
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

    /// Whether a story was met at this address.
    fn has(&self, path: &str) -> bool {
        let Some((_, id)) = parse_article_path(path) else {
            return true;
        };
        self.paths.get(&id).is_some_and(|known| {
            known == path
                || moved::address(&id, path)
                    .is_none_or(|(file, _)| self.other_addresses.contains_key(&file))
        })
    }
}
