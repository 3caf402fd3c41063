//! A list's archive pages: files of their own, numbered from the oldest, so that a new story leaves
//! all but the newest of them as they are.
//!
//! A list is counted first and read once more for its pages, and a backend may have changed it in between. A story
//! stands on the page that it was counted for: one that is gone is missing there alone, and one that is new waits for the next run.

use std::collections::hash_map::DefaultHasher;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::hash::{Hash, Hasher};
use std::sync::Arc;

use sapbao::edition::feed::{FeedPage, Next};
use sapbao::edition::item::Item;
use sapbao::edition::slug::Id;
use sapbao::routes::Route;

use super::census::List;
use crate::build::left_out::LeftOut;
use crate::build::published::Reading;
use crate::build::stories::Stories;

/// How many stories an archive page has.
pub const STORIES: usize = 20;

/// What a story is told by from the others of its list: some eight bytes instead of its id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct StoryMark(u64);

impl StoryMark {
    pub fn of(id: &Id) -> Self {
        let mut hasher = DefaultHasher::new();
        id.hash(&mut hasher);
        Self(hasher.finish())
    }
}

/// The archive pages of a list, each once all its stories have come. Of the list itself one page is held.
pub struct Archives<'a> {
    list: &'a List,
    stories: Stories<'a>,
    /// Where in the list its stories were counted.
    places: HashMap<StoryMark, usize>,
    /// Pages that are to be made, by their numbers.
    waiting: BTreeSet<usize>,
    /// The stories that came of them, by their places.
    come: HashMap<usize, BTreeMap<usize, Arc<Item>>>,
    /// Those of which all came.
    whole: Vec<usize>,
}

/// One of them.
pub struct Archive {
    /// Its page.
    pub route: Route,
    /// Its stories, as if it were a list's only page.
    pub page: FeedPage,
}

/// The archive page in which the story stands that follows the newest `shown`; `None` when none does.
pub fn behind(list: &List, shown: usize) -> Option<Route> {
    (shown < list.stories.len()).then(|| route(list, number(list, shown)))
}

/// The number of the page that has the story at this place, the newest being at 0.
fn number(list: &List, place: usize) -> usize {
    (list.stories.len() - place).div_ceil(STORIES)
}

/// How many stories a page has. The newest one has what is over when the others are full.
fn size(list: &List, number: usize) -> usize {
    STORIES.min(list.stories.len() - (number - 1) * STORIES)
}

fn route(list: &List, number: usize) -> Route {
    Route::Archive {
        list: Box::new(list.route.clone()),
        number: u32::try_from(number).unwrap_or(u32::MAX),
    }
}

impl<'a> Archives<'a> {
    /// Those of `list`, as the census counted it.
    pub fn of(reading: &'a Reading, list: &'a List) -> Self {
        let places = list.stories.iter().enumerate();
        Self {
            list,
            stories: Stories::of(reading, &list.url),
            places: places.map(|(place, mark)| (*mark, place)).collect(),
            waiting: (1..=list.stories.len().div_ceil(STORIES)).collect(),
            come: HashMap::new(),
            whole: Vec::new(),
        }
    }

    /// The next one that is whole; at the list's end those of which something is gone.
    pub fn next(&mut self, left_out: &LeftOut) -> Option<Archive> {
        loop {
            if let Some(number) = self.whole.pop() {
                self.waiting.remove(&number);
                return Some(self.take(number));
            }
            if self.waiting.is_empty() {
                return None;
            }
            let Some(items) = self.stories.more(left_out) else {
                let number = self.waiting.pop_last()?;
                return Some(self.take(number));
            };
            for item in items {
                self.put(item);
            }
        }
    }

    fn put(&mut self, item: Arc<Item>) {
        let Some(place) = self.places.get(&StoryMark::of(&item.id)).copied() else {
            return;
        };
        let number = number(self.list, place);
        let come = self.come.entry(number).or_default();
        come.insert(place, item);
        if come.len() == size(self.list, number) {
            self.whole.push(number);
        }
    }

    /// The page with what came of it.
    fn take(&mut self, number: usize) -> Archive {
        let come = self.come.remove(&number).unwrap_or_default();
        let route = route(self.list, number);
        Archive {
            page: FeedPage {
                title: self.stories.title().to_owned(),
                url: route.path(),
                description: None,
                icon: None,
                items: come.into_values().collect(),
                unreadable: 0,
                next: Next::End,
            },
            route,
        }
    }
}
