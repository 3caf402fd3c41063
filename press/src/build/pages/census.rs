//! Which pages there are: what the edition's lists lead to.

use std::collections::{BTreeSet, HashSet};
use std::mem::take;

use sapbao::backend::Patience;
use sapbao::edition::item::Address;
use sapbao::edition::slug::{Id, slugify};
use sapbao::prerender::at_once;
use sapbao::routes::Route;

use super::super::discovery::paper::Paper;
use super::super::discovery::stories::Stories;
use super::super::left_out::LeftOut;
use super::archives::STORIES;

/// The pages of a site.
pub struct Census {
    /// Those whose document is an article: its id, and the path that lists give it.
    pub articles: Vec<(Id, String)>,
    /// The lists, by the URL of their first page.
    pub lists: Vec<List>,
    /// All others.
    pub others: Vec<Route>,
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
    pub fn take(paper: &Paper, left_out: &LeftOut) -> Self {
        let site = &paper.on_site.site;
        let mut seen = Seen::default();
        let mut lists = Vec::new();
        let sections = site.sections.iter();
        let standing = [
            (Route::Latest, &site.latest),
            (Route::MostRead, &site.most_read),
        ]
        .into_iter()
        .chain(sections.map(|section| (Route::Section(section.slug.clone()), &section.feed)));
        for (route, url) in standing {
            lists.push(seen.go_through(paper, route, url.clone(), left_out));
        }
        // What these lists lead to was found by the others.
        let (tags, authors) = (take(&mut seen.tags), take(&mut seen.authors));
        for (slug, list) in tags.into_iter().zip(site.tag.iter().cycle()) {
            let url = list.fill(&slug);
            lists.push(seen.go_through(paper, Route::Tag(slug), url, left_out));
        }
        for (slug, list) in authors.into_iter().zip(site.author.iter().cycle()) {
            let url = list.fill(&slug);
            lists.push(seen.go_through(paper, Route::Author(slug), url, left_out));
        }
        let mut others = vec![Route::Front, Route::Search];
        others.extend(site.weather.as_ref().map(|_| Route::Weather));
        if let Some(url) = &site.issues
            && let Ok(issues) = at_once(paper.on_site.backend.issues(url, Patience::Page))
        {
            others.push(Route::Issues);
            others.extend(
                issues
                    .document
                    .into_iter()
                    .map(|issue| Route::Issue(issue.id)),
            );
        }
        Self {
            articles: seen.articles,
            lists,
            others,
        }
    }
}

impl Census {
    /// How many pages there are, at most.
    pub fn pages(&self) -> usize {
        let archives = self.lists.iter().map(|list| list.stories.div_ceil(STORIES));
        self.articles.len() + self.lists.len() + self.others.len() + archives.sum::<usize>()
    }
}

/// What was found on the way through the lists.
#[derive(Default)]
struct Seen {
    ids: HashSet<Id>,
    articles: Vec<(Id, String)>,
    tags: BTreeSet<String>,
    authors: BTreeSet<String>,
}

impl Seen {
    fn go_through(&mut self, paper: &Paper, route: Route, url: String, left_out: &LeftOut) -> List {
        let mut stories = Stories::of(&paper.on_site, &url);
        let mut count = 0;
        while let Some(items) = at_once(stories.more(left_out)) {
            count += items.len();
            for item in items {
                self.tags.extend(item.tags.iter().map(|tag| slugify(tag)));
                self.authors
                    .extend(item.authors.iter().map(|author| slugify(&author.name)));
                if let Address::Here(path) = item.address
                    && self.ids.insert(item.id.clone())
                {
                    self.articles.push((item.id, path));
                }
            }
        }
        List {
            route,
            url,
            stories: count,
        }
    }
}
