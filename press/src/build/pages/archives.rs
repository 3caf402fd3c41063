//! A list's archive pages: files of their own, numbered from the oldest, so that a new story leaves
//! all but the newest of them as they are.

use std::mem;

use sapbao::edition::feed::{FeedPage, Next};
use sapbao::edition::item::Item;
use sapbao::prerender::at_once;
use sapbao::routes::Route;

use super::super::discovery::paper::View;
use super::super::discovery::stories::Stories;
use super::super::left_out::LeftOut;
use super::census::List;

/// How many stories an archive page has.
pub const STORIES: usize = 20;

/// The archive pages of a list, the newest first. Of the list itself one page is held.
pub struct Archives<'a> {
    list: &'a List,
    stories: Stories<'a>,
    /// Those that came and stand on no page yet.
    waiting: Vec<Item>,
    /// How many stories stand on the pages still to come.
    left: usize,
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
    let left = list.stories.checked_sub(shown).filter(|left| *left > 0)?;
    Some(route(list, left.div_ceil(STORIES)))
}

fn route(list: &List, number: usize) -> Route {
    Route::Archive {
        list: Box::new(list.route.clone()),
        number: u32::try_from(number).unwrap_or(u32::MAX),
    }
}

impl<'a> Archives<'a> {
    /// Those of `list`, as the census counted it.
    pub fn of(view: &'a View, list: &'a List) -> Self {
        Self {
            list,
            stories: Stories::of(view, &list.url),
            waiting: Vec::new(),
            left: list.stories,
        }
    }

    /// The next one, older than the one before.
    pub fn next(&mut self, left_out: &LeftOut) -> Option<Archive> {
        let number = self.left.div_ceil(STORIES);
        if number == 0 {
            return None;
        }
        // The newest page has what is over when the others are full.
        let size = self.left - (number - 1) * STORIES;
        while self.waiting.len() < size
            && let Some(items) = at_once(self.stories.more(left_out))
        {
            self.waiting.extend(items);
        }
        let rest = self.waiting.split_off(size.min(self.waiting.len()));
        let items = mem::replace(&mut self.waiting, rest);
        self.left -= size;
        let route = route(self.list, number);
        Some(Archive {
            page: FeedPage {
                title: self.stories.title().to_owned(),
                url: route.path(),
                description: None,
                icon: None,
                items,
                next: Next::End,
            },
            route,
        })
    }
}
