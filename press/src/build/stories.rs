//! The stories of a list, page after page, by the rules that the app follows lists by.

use std::mem;
use std::sync::Arc;

use sapbao::backend::{Fault, Patience};
use sapbao::edition::item::Item;
use sapbao::prerender::at_once;
use sapbao::reader::opened_list::OpenedList;

use super::left_out::LeftOut;
use super::published::Reading;
use crate::interrupt;

/// A list that goes on for more pages in a row which bring no story that it had not before is followed no further: of
/// some backends every page has a next one.
const MOST_BARREN: usize = 100;
/// No list has more pages. A paper's whole archive has some thousands.
const MOST_PAGES: usize = 20_000;

/// A list that is being read. Of the pages behind it only the stories' ids are kept.
pub struct Stories<'a> {
    reading: &'a Reading,
    list: OpenedList,
    first: &'a str,
    at: String,
    /// How many pages in a row brought nothing.
    barren: usize,
    title: String,
    next: Result<Option<String>, Fault>,
}

impl<'a> Stories<'a> {
    /// The list whose first page is at `url`.
    pub fn of(reading: &'a Reading, url: &'a str) -> Self {
        Self {
            reading,
            list: OpenedList::new(&[]),
            first: url,
            at: url.to_owned(),
            barren: 0,
            title: String::new(),
            next: Ok(Some(url.to_owned())),
        }
    }

    /// The list's name, once its first page has come; may be empty.
    pub fn title(&self) -> &str {
        &self.title
    }

    /// What the next page adds, which may be nothing; `None` at the end. A page that cannot be
    /// read is the end, too; so is an interruption, after which nothing is published.
    pub fn more(&mut self, left_out: &LeftOut) -> Option<Vec<Arc<Item>>> {
        if interrupt::is_asked_for() {
            return None;
        }
        let Reading { backend, site } = self.reading;
        match mem::replace(&mut self.next, Ok(None)) {
            Ok(url) => self.at = url?,
            Err(fault) => {
                left_out.document(&self.at, &fault);
                return None;
            }
        }
        match at_once(backend.feed(site, &self.at, Patience::Page)) {
            Ok(page) => {
                if self.list.pages() == 0 {
                    self.title.clone_from(&page.document.title);
                }
                if page.document.unreadable > 0 {
                    let why = format!(
                        "of its items {} have no title, or no id that an address can have",
                        page.document.unreadable
                    );
                    left_out.note(&self.at, why);
                }
                let items = self.list.append(&page.document);
                self.barren = if items.is_empty() { self.barren + 1 } else { 0 };
                self.next = self.list.next(site);
                if matches!(self.next, Ok(Some(_)))
                    && let Some(why) = self.is_endless()
                {
                    left_out.note(self.first, why);
                    self.next = Ok(None);
                }
                Some(items)
            }
            Err(fault) => {
                left_out.document(&self.at, &fault);
                None
            }
        }
    }

    /// Why nobody goes on, where the list seems to have no end.
    fn is_endless(&self) -> Option<String> {
        let why = if self.barren >= MOST_BARREN {
            format!("{MOST_BARREN} pages in a row brought no other story")
        } else if self.list.pages() >= MOST_PAGES {
            format!("it has more than {MOST_PAGES} pages")
        } else {
            return None;
        };
        Some(format!(
            "the list is not followed beyond {}: {why}",
            self.at
        ))
    }
}
