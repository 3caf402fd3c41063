//! How a list on the screen goes on: by a tap, or by itself as its end comes near.

use super::kept::{keep, put_back};
use super::{Drawn, PARTS_IN_STRETCH, STORIES_IN_PART};
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
use std::sync::{Arc, OnceLock};
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
    /// About how high a story is, in pixels, once one was seen.
    pub story_height: Arc<OnceLock<i32>>,
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
            let coming = SendWrapper::new(put_back(&feed, list.state.take_elements()));
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
    let height = *list.story_height.get_or_init(|| story_height(feed));
    for story in list.drawn.stories(&list.paper, items, position) {
        let Some(part) = last_stretch(feed).and_then(|stretch| last_part(&stretch)) else {
            return;
        };
        story.view().build().mount(&part, None);
        if let Some(story) = part.last_element_child() {
            drop_marks(&story);
        }
        guess_height(&part, height * stories_in(&part));
    }
}

/// Where the next part goes.
fn last_stretch(feed: &Element) -> Option<Element> {
    let has_place = |stretch: &Element| {
        let last = stretch.last_element_child();
        has_room(stretch, PARTS_IN_STRETCH)
            || last.is_some_and(|part| has_room(&part, STORIES_IN_PART))
    };
    feed.last_element_child().filter(has_place).or_else(|| {
        super::stretch(Vec::new()).view().build().mount(feed, None);
        forget_layout(feed);
        feed.last_element_child()
    })
}

/// Where the next story goes.
fn last_part(stretch: &Element) -> Option<HtmlElement> {
    let last = stretch.last_element_child();
    let last = last.filter(|part| has_room(part, STORIES_IN_PART));
    let last = last.or_else(|| {
        super::part(Vec::new()).view().build().mount(stretch, None);
        stretch.last_element_child()
    });
    last?.dyn_into().ok()
}

fn has_room(group: &Element, size: usize) -> bool {
    (group.child_element_count() as usize) < size
}

fn story_height(feed: &Element) -> i32 {
    let stretch = children(feed).pop();
    let part = stretch.and_then(|stretch| children(&stretch).into_iter().next());
    part.map_or(0, |part| part.offset_height() / stories_in(&part).max(1))
}

fn stories_in(part: &HtmlElement) -> i32 {
    i32::try_from(part.child_element_count()).unwrap_or_default()
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

/// How many stretches at the end of a list the browser keeps laid out.
const KEPT_STRETCHES: u32 = 2;

/// Lets the browser forget how the stretch looks that is now far above. It passes over it already, but
/// what it once laid out weighs three times the stories themselves; a stretch that is put in anew is laid
/// out when it comes near.
fn forget_layout(feed: &Element) {
    let stretches = feed.children();
    let far = stretches
        .length()
        .checked_sub(KEPT_STRETCHES + 1)
        .and_then(|at| stretches.item(at)?.dyn_into::<HtmlElement>().ok())
        .filter(|far| !far.contains(document().active_element().as_deref()));
    if let Some(far) = far {
        let next = far.next_sibling();
        fix_heights(std::slice::from_ref(&far));
        let _ = feed.insert_before(&far, next.as_ref());
    }
}

pub(super) fn children(element: &Element) -> Vec<HtmlElement> {
    let children = element.children();
    (0..children.length())
        .filter_map(|at| children.item(at)?.dyn_into().ok())
        .collect()
}

/// Tells the browser how high each stretch and its parts are: one that is put in anew is as high as it
/// was, before it is laid out.
pub(super) fn fix_heights(stretches: &[HtmlElement]) {
    let mut elements = stretches.to_vec();
    elements.extend(stretches.iter().flat_map(|stretch| children(stretch)));
    let heights: Vec<_> = elements.iter().map(HtmlElement::offset_height).collect();
    for (element, height) in elements.iter().zip(heights) {
        guess_height(element, height);
    }
    // The first one was on the first screen, and was not to wait for being looked at.
    for stretch in stretches {
        let _ = stretch.style().set_property("content-visibility", "auto");
    }
}

/// How high the browser takes an element to be until it is laid out, in pixels.
fn guess_height(element: &HtmlElement, height: i32) {
    let _ = element
        .style()
        .set_property("contain-intrinsic-block-size", &format!("auto {height}px"));
}

/// Moves the focus to the headline of the story at `position`, without moving what is on the screen.
fn focus_story(feed: &Element, position: usize) {
    let wanted = format!("[aria-posinset='{position}'] .story__headline a");
    // It stands in one of the last stretches: the others need not be searched.
    let headline = children(feed)
        .iter()
        .rev()
        .find_map(|stretch| stretch.query_selector(&wanted).ok().flatten())
        .and_then(|found| found.dyn_into::<HtmlElement>().ok());
    if let Some(headline) = headline {
        let options = web_sys::FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = headline.focus_with_options(&options);
    }
}
