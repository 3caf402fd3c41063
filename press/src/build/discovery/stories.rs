//! The stories of a list, page after page, by the rules that the app follows lists by.

use std::mem;

use sapbao::backend::{Fault, Patience};
use sapbao::edition::item::Item;
use sapbao::reader::opened_list::OpenedList;

use super::super::left_out::LeftOut;
use super::paper::View;

/// A list that is being read. Of the pages behind it only the stories' ids are kept.
pub struct Stories<'a> {
    view: &'a View,
    list: OpenedList,
    at: String,
    title: String,
    next: Result<Option<String>, Fault>,
}

impl<'a> Stories<'a> {
    /// The list whose first page is at `url`.
    pub fn of(view: &'a View, url: &str) -> Self {
        Self {
            view,
            list: OpenedList::new([]),
            at: url.to_owned(),
            title: String::new(),
            next: Ok(Some(url.to_owned())),
        }
    }

    /// The list's name, once its first page has come; may be empty.
    pub fn title(&self) -> &str {
        &self.title
    }

    /// What the next page adds, which may be nothing; `None` at the end. A page that cannot be
    /// read is the end, too.
    pub async fn more(&mut self, left_out: &LeftOut) -> Option<Vec<Item>> {
        let View { backend, site } = self.view;
        match mem::replace(&mut self.next, Ok(None)) {
            Ok(url) => self.at = url?,
            Err(fault) => {
                left_out.document(&self.at, &fault);
                return None;
            }
        }
        match backend.feed(site, &self.at, Patience::Page).await {
            Ok(page) => {
                if self.list.pages() == 0 {
                    self.title.clone_from(&page.document.title);
                }
                let items = self.list.append(page.document);
                self.next = self.list.next(site);
                Some(items)
            }
            Err(fault) => {
                left_out.document(&self.at, &fault);
                None
            }
        }
    }
}
