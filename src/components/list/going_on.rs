//! How a list on the screen goes on: by a tap, or by itself as its end comes near.

use super::Drawn;
use super::ahead::open_ahead;
use super::kept::{keep, put_back};
use super::stretches::{add_stories, focus_story};
use crate::app::Paper;
use crate::backend::{Fault, Patience};
use crate::edition::item::Item;
use crate::effect::effect;
use crate::reader::list_state::ListState;
use crate::reader::nearing::Nearing;
use crate::reader::opened_list::OpenedList;
use leptos::prelude::*;
use leptos::task::spawn_local;
use send_wrapper::SendWrapper;
use std::rc::Rc;
use std::sync::{Arc, OnceLock};
use web_sys::Element;

/// Pages without a new story that one tap skips; a backend that has more of them is asked again by
/// the next tap only.
const MOST_SKIPPED: usize = 5;

/// The element around a list, once it is there.
pub(super) type Root = Arc<OnceLock<SendWrapper<Element>>>;

/// The list that goes on.
#[derive(Clone)]
pub(super) struct Following {
    pub paper: Paper,
    pub state: ListState,
    pub drawn: Drawn,
    /// The element around it.
    pub root: Root,
    /// What was added, said to who is read to.
    pub added: RwSignal<String>,
    /// About how high a story is, in pixels, once one was seen.
    pub story_height: Arc<OnceLock<i32>>,
}

/// Makes the list on the screen go on. Returns what a tap on "Xem thêm" does.
pub(super) fn use_feed(list: Following) -> impl Fn() + Clone + Send + Sync + 'static {
    let nearing = StoredValue::new_local(None::<Rc<Nearing>>);
    effect({
        let list = list.clone();
        move || {
            let Some(feed) = list.feed() else {
                return;
            };
            let left = list.state.move_to(&feed);
            let coming = put_back(&feed, list.state.take_elements(), left.as_ref());
            let coming = SendWrapper::new(coming);
            let foot = list.root.get().and_then(|root| root.last_element_child());
            let by_itself = {
                let list = list.clone();
                move || {
                    if list.state.fault.with_untracked(Option::is_none)
                        && !list.state.is_loading.get_untracked()
                        && list.state.take_one_by_itself()
                    {
                        go_on(list.clone(), nearing, false);
                    }
                }
            };
            nearing.set_value(
                foot.and_then(|foot| Nearing::watch(foot, by_itself))
                    .map(Rc::new),
            );
            let wanted = list.paper.navigation.visit_untracked().location.opened;
            spawn_local(open_to(list.clone(), nearing, wanted as usize));
            let (state, feed) = (list.state.clone(), SendWrapper::new(feed));
            on_cleanup(move || {
                coming.finish();
                state.keep_elements(keep(&feed));
            });
        }
    });
    move || {
        list.state.go_on_by_itself(true);
        go_on(list.clone(), nearing, true);
    }
}

impl Following {
    fn feed(&self) -> Option<Element> {
        self.root.get()?.first_element_child()
    }
}

type Watched = StoredValue<Option<Rc<Nearing>>, LocalStorage>;

/// Opens the list as far as the address says: the press drew its first page alone.
async fn open_to(list: Following, nearing: Watched, wanted: usize) {
    let is_opened = || list.state.list.with_untracked(OpenedList::pages) >= wanted;
    while !is_opened()
        && list.state.fault.with_untracked(Option::is_none)
        && open_further(list.clone(), nearing, false).await
    {}
}

fn go_on(list: Following, nearing: Watched, is_asked: bool) {
    spawn_local(async move {
        open_further(list, nearing, is_asked).await;
    });
}

/// Opens the list further, unless it is being opened. A reader who asked for it goes on, by keys and
/// by ear, where the new stories begin. Returns whether any came while the reader was there.
async fn open_further(list: Following, nearing: Watched, is_asked: bool) -> bool {
    if list.state.is_loading.get_untracked() {
        return false;
    }
    let navigation = list.paper.navigation;
    let begun = navigation.settled();
    let ahead = list.feed().map_or(0, |feed| open_ahead(&feed, &list.state));
    let position = list.state.list.with_untracked(OpenedList::len) + 1;
    let focus = |at| {
        if let Some(feed) = list.feed().filter(|_| is_asked) {
            focus_story(&feed, at);
        }
    };
    if ahead > 0 {
        focus(position - ahead);
    }
    let items = continue_list(&list.state, &list.paper, ahead > 0, is_asked).await;
    let is_left = begun.is_none() || navigation.settled() != begun;
    // The reader may be back at the list by another way.
    if let Some(feed) = list.state.feed().filter(|_| !items.is_empty()) {
        let height = &list.story_height;
        let stories = list.drawn.stories(&list.paper, &items, position);
        add_stories(&feed, stories, height);
        if ahead == 0 && !is_left {
            focus(position);
        }
    }
    // Another page was asked for meanwhile: the address is that one's.
    if is_left {
        return false;
    }
    let added = ahead + items.len();
    if added > 0 {
        list.added.set(list.paper.labels().added.with(added));
    }
    navigation.note_opened(list.state.list.with_untracked(OpenedList::pages));
    // The end may still be near: it is looked at anew.
    if let Some(nearing) = nearing.try_get_value().flatten() {
        nearing.look_again();
    }
    added > 0
}

/// Fetches the next page, and those behind it while they bring nothing new; not where some of that page `is_shown` already.
async fn continue_list(
    state: &ListState,
    paper: &Paper,
    is_shown: bool,
    is_asked: bool,
) -> Vec<Arc<Item>> {
    state.is_loading.set(true);
    state.fault.set(None);
    let mut items = Vec::new();
    for skipped in 0.. {
        let next = state
            .list
            .with_untracked(|list| match list.next(&paper.site) {
                // Only the page that leads astray can be better now.
                Err(_) if is_asked && skipped == 0 => Ok(Some(list.last().to_owned())),
                next => next,
            });
        let page = match next {
            // There may be no end to them: it stops as at any other fault.
            Ok(Some(_)) if skipped == MOST_SKIPPED => Err(Fault::ListLoops),
            Ok(Some(next)) => paper.backend.feed(&paper.site, &next, Patience::Page).await,
            Ok(None) => break,
            Err(fault) => Err(fault),
        };
        match page {
            Ok(page) => {
                state.stale_since.set(page.stale_since);
                state
                    .list
                    .update(|list| items = list.append(&page.document));
                if is_shown || !items.is_empty() {
                    break;
                }
            }
            Err(fault) => {
                state.go_on_by_itself(false);
                state.fault.set(Some(fault));
                break;
            }
        }
    }
    state.is_loading.set(false);
    items
}
