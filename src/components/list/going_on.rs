//! How a list on the screen goes on: by a tap, or by itself as its end comes near.

use super::Drawn;
use crate::app::Paper;
use crate::backend::Patience;
use crate::edition::item::Item;
use crate::reader::list_state::ListState;
use crate::reader::nearing::Nearing;
use crate::reader::opened_list::OpenedList;
use leptos::html::Div;
use leptos::prelude::*;
use leptos::task::spawn_local;
use send_wrapper::SendWrapper;
use std::rc::Rc;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlElement};

/// Pages without a new story that one tap skips; a backend that has more of them is asked again by
/// the next tap only.
const MOST_SKIPPED: usize = 5;

/// The list that goes on.
#[derive(Clone)]
pub(super) struct Following {
    pub paper: Paper,
    pub state: ListState,
    pub drawn: Drawn,
    /// The element around it.
    pub root: NodeRef<Div>,
    /// What was added, said to who is read to.
    pub added: RwSignal<String>,
}

/// Makes the list on the screen go on. Returns what a tap on "Xem thêm" does.
pub(super) fn use_feed(list: Following) -> impl Fn() + Clone + Send + Sync + 'static {
    let nearing = StoredValue::new_local(None::<Rc<Nearing>>);
    Effect::new({
        let list = list.clone();
        move |_| {
            let Some(feed) = list.feed() else {
                return;
            };
            for element in list.state.take_elements() {
                let _ = feed.append_child(&element);
            }
            let foot = list
                .root
                .get_untracked()
                .and_then(|root| root.last_element_child());
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
            let (state, feed) = (list.state.clone(), SendWrapper::new(feed));
            on_cleanup(move || {
                let parts = children(&feed);
                fix_heights(&parts);
                state.keep_elements(parts);
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

/// Opens the list further, unless it is being opened. A reader who asked for it goes on, by keys and
/// by ear, where the new stories begin.
fn go_on(list: Following, nearing: Watched, is_asked: bool) {
    if list.state.is_loading.get_untracked() {
        return;
    }
    spawn_local(async move {
        let position = list.state.list.with_untracked(OpenedList::len) + 1;
        let items = continue_list(&list.state, &list.paper).await;
        if !items.is_empty() {
            if let Some(feed) = list
                .root
                .get_untracked()
                .and_then(|root| root.first_element_child())
            {
                add_stories(&feed, &list, &items, position);
                if is_asked {
                    focus_story(&feed, position);
                }
            }
            list.added.set((list.paper.labels().added)(items.len()));
        }
        let opened = list.state.list.with_untracked(OpenedList::pages);
        list.paper.navigation.note_opened(opened);
        // The end may still be near: it is looked at anew.
        if let Some(nearing) = nearing.try_get_value().flatten() {
            nearing.look_again();
        }
    });
}

/// Fetches the next page, and those behind it while they bring nothing new.
async fn continue_list(state: &ListState, paper: &Paper) -> Vec<Item> {
    state.is_loading.set(true);
    state.fault.set(None);
    let mut items = Vec::new();
    for _ in 0..MOST_SKIPPED {
        let page = match state.list.with_untracked(|list| list.next(&paper.site)) {
            Ok(Some(next)) => paper.backend.feed(&paper.site, &next, Patience::Page).await,
            Ok(None) => break,
            Err(fault) => Err(fault),
        };
        match page {
            Ok(page) => {
                state.stale_since.set(page.stale_since);
                state.list.update(|list| items = list.append(page.document));
                if !items.is_empty() {
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

/// Draws stories behind the others. What the framework knows of them is let go: nothing in them
/// changes.
fn add_stories(feed: &Element, list: &Following, items: &[Item], position: usize) {
    forget_layout(feed);
    for part in list.drawn.parts(&list.paper, items, position) {
        part.view().build().mount(feed, None);
        if let Some(part) = feed.last_element_child() {
            drop_marks(&part);
        }
    }
}

/// Drops the framework's comments, which would be more than half of all nodes.
fn drop_marks(part: &Element) {
    const SHOW_COMMENT: u32 = 0x80;
    let Ok(walker) = document().create_tree_walker_with_what_to_show(part, SHOW_COMMENT) else {
        return;
    };
    let mut marks = Vec::new();
    while let Ok(Some(mark)) = walker.next_node() {
        marks.push(mark);
    }
    for mark in marks {
        if let Some(parent) = mark.parent_node() {
            let _ = parent.remove_child(&mark);
        }
    }
}

/// How many parts at the end of a list the browser keeps laid out, and how many before them it
/// forgets with each page.
const KEPT_PARTS: u32 = 24;
const FORGOTTEN_PARTS: u32 = 8;

/// Lets the browser forget how parts far above look. It passes over them already, but what it once
/// laid out weighs three times the stories themselves; a part that is put in anew is laid out when it
/// comes near.
fn forget_layout(feed: &Element) {
    let children = feed.children();
    let end = children.length().saturating_sub(KEPT_PARTS);
    let far: Vec<HtmlElement> = (end.saturating_sub(FORGOTTEN_PARTS)..end)
        .filter_map(|at| children.item(at)?.dyn_into().ok())
        .filter(|part: &HtmlElement| !part.contains(document().active_element().as_deref()))
        .collect();
    fix_heights(&far);
    for part in far {
        let next = part.next_sibling();
        let _ = feed.insert_before(&part, next.as_ref());
    }
}

fn children(feed: &Element) -> Vec<HtmlElement> {
    let children = feed.children();
    (0..children.length())
        .filter_map(|at| children.item(at)?.dyn_into().ok())
        .collect()
}

/// Tells the browser how high each part is: one that is put in anew is as high as it was, before
/// it is laid out.
fn fix_heights(parts: &[HtmlElement]) {
    let heights: Vec<_> = parts.iter().map(HtmlElement::offset_height).collect();
    for (part, height) in parts.iter().zip(heights) {
        let _ = part
            .style()
            .set_property("contain-intrinsic-block-size", &format!("auto {height}px"));
    }
}

/// Moves the focus to the headline of the story at `position`, without moving what is on the screen.
fn focus_story(feed: &Element, position: usize) {
    let headline = feed
        .query_selector(&format!("[aria-posinset='{position}'] .story__headline a"))
        .ok()
        .flatten()
        .and_then(|found| found.dyn_into::<HtmlElement>().ok());
    if let Some(headline) = headline {
        let options = web_sys::FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = headline.focus_with_options(&options);
    }
}
