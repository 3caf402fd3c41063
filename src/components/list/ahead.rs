//! The first stories of a pressed list's next page: the press puts them behind the list's own, hidden, so that the
//! first tap on "Xem thêm" is answered without waiting for anything. `early/more.js` shows them before the app is there.
//! Their page is fetched all the same when the list goes on; they are not shown a second time.

use super::Drawn;
use crate::app::Paper;
use crate::components::tag::Tag;
use crate::edition::slug::Id;
use crate::reader::list_state::ListState;
use crate::reader::opened_list::OpenedList;
use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlElement};

/// Marks what is ahead, until the list knows of it.
const MARK: &str = "data-ahead";

/// How many stories: a phone's screen full.
#[cfg(feature = "ssr")]
const STORIES: usize = 5;

/// Has a list know of the stories that stand ahead in it, and shows them if they are still hidden. Returns how many it
/// showed.
pub(super) fn open_ahead(feed: &Element, state: &ListState) -> usize {
    let last = feed.last_element_child();
    let Some(stretch) = last.and_then(|last| last.dyn_into::<HtmlElement>().ok()) else {
        return 0;
    };
    if !stretch.has_attribute(MARK) {
        return 0;
    }
    let was_hidden = stretch.hidden();
    stretch.set_hidden(false);
    let _ = stretch.remove_attribute(MARK);
    let stories = stretch.first_element_child().map(|part| part.children());
    let mut count = 0;
    while let Some(story) = stories.as_ref().and_then(|stories| stories.item(count)) {
        count += 1;
        let id = story.get_attribute("data-id").unwrap_or_default();
        if let Some(id) = Id::new(&id) {
            state.list.update(|list| list.note_shown(&id));
        }
    }
    if was_hidden { count as usize } else { 0 }
}

/// What follows in a list, drawn by the press; none at its end, or when it did not come.
#[cfg(feature = "ssr")]
pub(super) fn stretch_ahead(paper: &Paper, list: &OpenedList, drawn: Drawn) -> Option<Tag> {
    use super::{part, stretch};
    use crate::backend::Patience;
    use crate::prerender::at_once;

    let next = list.next(&paper.site).ok()?.filter(|_| !list.is_empty())?;
    let page = paper.backend.feed(&paper.site, &next, Patience::Side);
    let mut items = list.clone().append(at_once(page).ok()?.document);
    items.truncate(STORIES);
    let stories = drawn.stories(paper, &items, list.len() + 1);
    let stories = stories.into_iter().zip(&items);
    let stories = stories.map(|(story, item)| story.set("data-id", item.id.as_str()));
    let stories: Vec<_> = stories.collect();
    (!stories.is_empty()).then(|| {
        let stretch = stretch(vec![part(stories)]);
        stretch.set(MARK, true).set("hidden", true)
    })
}

/// The app passes by what the press drew.
#[cfg(not(feature = "ssr"))]
pub(super) fn stretch_ahead(_: &Paper, _: &OpenedList, _: Drawn) -> Option<Tag> {
    None
}
