//! A list as far as a reader opened it: pure, so that its rules can be tested natively.

use crate::backend::Fault;
use crate::edition::feed::{FeedPage, Next};
use crate::edition::item::Item;
use crate::edition::known::Known;
use crate::edition::site::Site;
use crate::edition::slug::Id;
use std::sync::Arc;

/// The opened pages of a list: not their stories, which are on the screen, but what decides about
/// those that follow.
#[derive(Clone, Debug)]
pub struct OpenedList {
    pages: usize,
    len: usize,
    seen: Known,
    followed: Known,
    from: String,
    next: Next,
}

impl OpenedList {
    /// A list without a page. Stories in `elsewhere` stand on the same page already, and are left
    /// out of it.
    pub fn new(elsewhere: &[Id]) -> Self {
        let mut seen = Known::default();
        for id in elsewhere {
            seen.insert(id.as_str());
        }
        Self {
            pages: 0,
            len: 0,
            seen,
            followed: Known::default(),
            from: String::new(),
            next: Next::End,
        }
    }

    /// Adds a page. Returns the stories that it brought: each is shown once.
    pub fn append(&mut self, page: &FeedPage) -> Vec<Arc<Item>> {
        let mut items = page.items.clone();
        items.retain(|item| self.seen.insert(item.id.as_str()));
        if self.followed.insert(&page.url) {
            self.pages += 1;
        }
        self.len += items.len();
        self.from.clone_from(&page.url);
        self.next.clone_from(&page.next);
        items
    }

    /// The last page, which says where the list goes on.
    pub fn last(&self) -> &str {
        &self.from
    }

    /// Takes note of a story, by its id, that is shown although its page is not opened: it is not shown again.
    pub fn note_shown(&mut self, id: &str) {
        if self.seen.insert(id) {
            self.len += 1;
        }
    }

    /// How many pages are opened.
    pub fn pages(&self) -> usize {
        self.pages
    }

    /// How many stories are opened.
    pub fn len(&self) -> usize {
        self.len
    }

    /// Whether no story is opened.
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Where the list goes on; `None` at its end.
    ///
    /// # Errors
    /// When it may not be followed there: it was already, or it is nobody's that the site knows.
    pub fn next(&self, site: &Site) -> Result<Option<String>, Fault> {
        match &self.next {
            Next::End => Ok(None),
            Next::Unusable => Err(Fault::ListStrays),
            Next::Page(url) if self.followed.contains(url) => Err(Fault::ListLoops),
            Next::Page(url) if !site.may_follow(&self.from, url) => Err(Fault::ListStrays),
            Next::Page(url) => Ok(Some(url.clone())),
        }
    }
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::*;
    use crate::edition::item::Wire;
    use serde_json::json;

    fn site() -> Site {
        let json = json!({"name": "Báo", "latest_url": "l.json", "most_read_url": "m.json",
                          "article_url": "a/{id}.json"});
        Site::parse(&&json, "/data/site.json").unwrap()
    }

    fn page(url: &str, ids: &[&str], next: Option<&str>) -> FeedPage {
        let items: Vec<_> = ids
            .iter()
            .map(|id| json!({"id": id, "title": id}))
            .collect();
        let json = json!({"items": items, "next_url": next});
        FeedPage::parse(
            &&json,
            Wire {
                base: url,
                home_origin: "",
            },
        )
        .unwrap()
    }

    fn begin(first: FeedPage) -> OpenedList {
        let mut list = OpenedList::new(&[]);
        list.append(&first);
        list
    }

    #[test]
    fn a_story_is_shown_once_however_often_pages_repeat_it() {
        let mut list = begin(page("/data/1.json", &["a", "b"], Some("2.json")));
        assert_eq!(
            list.append(&page("/data/2.json", &["b", "c", "a"], None))
                .len(),
            1
        );
        assert_eq!(list.len(), 3);
    }

    #[test]
    fn a_story_that_stands_elsewhere_on_the_page_is_left_out() {
        let mut list = OpenedList::new(&[Id::new("a").unwrap()]);
        assert_eq!(
            list.append(&page("/data/1.json", &["a", "b"], None)).len(),
            1
        );
    }

    #[test]
    fn a_story_that_is_shown_ahead_counts_and_is_left_out_of_its_page() {
        let mut list = begin(page("/data/1.json", &["a"], Some("2.json")));
        for id in ["b", "b", "a"] {
            list.note_shown(id);
        }
        assert_eq!((list.len(), list.pages()), (2, 1));
        assert_eq!(
            list.append(&page("/data/2.json", &["b", "c"], None)).len(),
            1
        );
        assert_eq!(list.len(), 3);
    }

    #[test]
    fn a_list_ends_where_no_page_follows() {
        let list = begin(page("/data/1.json", &["a"], None));
        assert_eq!(list.next(&site()), Ok(None));
    }

    #[test]
    fn a_repeated_next_url_ends_the_list_with_an_error() {
        let mut list = begin(page("/data/1.json", &["a"], Some("2.json")));
        assert_eq!(list.next(&site()), Ok(Some("/data/2.json".into())));
        list.append(&page("/data/2.json", &["b"], Some("1.json")));
        assert_eq!(list.next(&site()), Err(Fault::ListLoops));
        let own = begin(page("/data/1.json", &["a"], Some("1.json")));
        assert_eq!(own.next(&site()), Err(Fault::ListLoops));
    }

    #[test]
    fn a_list_that_leads_to_a_strangers_backend_ends_with_an_error() {
        let list = begin(page("/data/1.json", &[], Some("https://x.example/2.json")));
        assert_eq!(list.next(&site()), Err(Fault::ListStrays));
    }

    #[test]
    fn an_empty_page_may_have_a_next_one() {
        let list = begin(page("/data/1.json", &[], Some("2.json")));
        assert!(list.is_empty());
        assert_eq!(list.next(&site()), Ok(Some("/data/2.json".into())));
    }
}
