//! The page that a reader is about to open, fetched ahead.

use crate::backend::Answer;
use crate::pages::Page;
use send_wrapper::SendWrapper;
use std::cell::RefCell;
use std::future::poll_fn;
use std::rc::Rc;
use std::task::{Poll, Waker};

/// How long a page that was fetched ahead is as good as a fetched one, in seconds.
const GOOD_FOR: f64 = 60.0;

/// The one page that is fetched ahead: who points at another link has given the first one up.
#[derive(Clone, Debug)]
pub struct Ahead(SendWrapper<Rc<RefCell<Option<Rc<Coming>>>>>);

#[derive(Debug)]
struct Coming {
    path: String,
    since: f64,
    answer: RefCell<Option<Answer<Page>>>,
    waiting: RefCell<Option<Waker>>,
}

impl Default for Ahead {
    fn default() -> Self {
        Self(SendWrapper::new(Rc::default()))
    }
}

impl Ahead {
    /// Begins to fetch the page at `path`, unless that was begun lately. Returns what is to be called
    /// with the answer.
    pub fn begin(&self, path: &str, now: f64) -> Option<impl FnOnce(Answer<Page>) + use<>> {
        if self.lately(path, now).is_some() {
            return None;
        }
        let coming = Rc::new(Coming {
            path: path.to_owned(),
            since: now,
            answer: RefCell::default(),
            waiting: RefCell::default(),
        });
        *self.0.borrow_mut() = Some(coming.clone());
        Some(move |answer| {
            *coming.answer.borrow_mut() = Some(answer);
            if let Some(waker) = coming.waiting.borrow_mut().take() {
                waker.wake();
            }
        })
    }

    /// The page at `path`, if it was fetched ahead, or is being fetched: once. A fault that was there before the reader
    /// was, is none: it is tried again.
    pub async fn take(&self, path: &str, now: f64) -> Option<Answer<Page>> {
        let coming = self.lately(path, now)?;
        *self.0.borrow_mut() = None;
        let was_there = coming.answer.borrow().is_some();
        let answer = poll_fn(|context| {
            if let Some(answer) = coming.answer.borrow_mut().take() {
                return Poll::Ready(answer);
            }
            *coming.waiting.borrow_mut() = Some(context.waker().clone());
            Poll::Pending
        });
        Some(answer.await).filter(|answer| answer.is_ok() || !was_there)
    }

    fn lately(&self, path: &str, now: f64) -> Option<Rc<Coming>> {
        let coming = self.0.borrow();
        coming
            .as_ref()
            .filter(|coming| coming.path == path && now - coming.since < GOOD_FOR)
            .cloned()
    }
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::*;
    use crate::backend::{Delivered, Fault};
    use crate::pages::OpenedPages;
    use futures::FutureExt as _;

    fn page() -> Delivered<Page> {
        Delivered::fresh(Page::List(OpenedPages::default().into()))
    }

    #[test]
    fn a_page_that_came_ahead_is_taken_once() {
        let ahead = Ahead::default();
        ahead.begin("/a", 0.0).unwrap()(Ok(page()));
        assert_eq!(ahead.take("/b", 1.0).now_or_never(), Some(None));
        assert_eq!(ahead.take("/a", 1.0).now_or_never(), Some(Some(Ok(page()))));
        assert_eq!(ahead.take("/a", 1.0).now_or_never(), Some(None));
    }

    #[test]
    fn a_page_that_is_still_coming_is_waited_for_and_not_fetched_twice() {
        let ahead = Ahead::default();
        let done = ahead.begin("/a", 0.0).unwrap();
        assert!(ahead.begin("/a", 1.0).is_none());
        let mut taken = Box::pin(ahead.take("/a", 1.0));
        assert_eq!((&mut taken).now_or_never(), None);
        done(Ok(page()));
        assert_eq!(taken.now_or_never(), Some(Some(Ok(page()))));
    }

    #[test]
    fn old_pages_and_faults_are_fetched_anew() {
        let ahead = Ahead::default();
        ahead.begin("/a", 0.0).unwrap()(Ok(page()));
        assert_eq!(ahead.take("/a", GOOD_FOR).now_or_never(), Some(None));
        ahead.begin("/b", 0.0).unwrap()(Err(Fault::NotFound));
        assert_eq!(ahead.take("/b", 1.0).now_or_never(), Some(None));
    }

    #[test]
    fn a_fault_that_was_waited_for_is_the_answer() {
        let ahead = Ahead::default();
        let done = ahead.begin("/a", 0.0).unwrap();
        let mut taken = Box::pin(ahead.take("/a", 1.0));
        assert_eq!((&mut taken).now_or_never(), None);
        done(Err(Fault::NotFound));
        assert_eq!(taken.now_or_never(), Some(Some(Err(Fault::NotFound))));
    }
}
