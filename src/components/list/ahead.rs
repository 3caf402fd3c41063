//! The first stories of a pressed list's next page: the press puts them behind the list's own, in a `template`, so
//! that the first tap on "Xem thêm" is answered without waiting for anything. `early/more.js` shows them before the app is there.
//! Their page is fetched all the same when the list goes on; they are not shown a second time.

use super::Drawn;
use crate::app::Paper;
use crate::components::tag::Tag;
use crate::reader::list_state::ListState;
use crate::reader::opened_list::OpenedList;
use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlTemplateElement};

/// Names a story ahead by its id, until the list knows of it.
const NAME: &str = "data-id";
/// One that is named so.
const NAMED: &str = "[data-id]";

/// How many stories: a phone's screen full.
#[cfg(feature = "ssr")]
const STORIES: usize = 5;

/// Has a list know of the stories that stand ahead in it, and shows them if they are still put away. Returns how many it
/// showed.
pub(super) fn open_ahead(feed: &Element, state: &ListState) -> usize {
    let last = feed.last_element_child();
    let put_away = last.filter(|last| last.local_name() == "template");
    if let Some(template) = &put_away {
        let content = template.unchecked_ref::<HtmlTemplateElement>().content();
        let _ = template.replace_with_with_node_1(&content);
    }
    let mut count = 0;
    while let Some(story) = feed
        .last_element_child()
        .and_then(|last| last.query_selector(NAMED).ok()?)
    {
        let id = story.get_attribute(NAME).unwrap_or_default();
        let _ = story.remove_attribute(NAME);
        state.list.update(|list| list.note_shown(&id));
        count += 1;
    }
    put_away.map_or(0, |_| count)
}

/// What follows in a list, drawn by the press; none at its end, or when it did not come.
#[cfg(feature = "ssr")]
pub(super) fn stretch_ahead(paper: &Paper, list: &OpenedList, drawn: Drawn) -> Option<Tag> {
    use super::{part, stretch};
    use crate::backend::Patience;
    use crate::components::tag::tag;
    use crate::prerender::at_once;

    let next = list.next(&paper.site).ok()?.filter(|_| !list.is_empty())?;
    let page = paper.backend.feed(&paper.site, &next, Patience::Side);
    let mut items = list.clone().append(&at_once(page).ok()?.document);
    items.truncate(STORIES);
    let stories = drawn.stories(paper, &items, list.len() + 1);
    let stories = stories.into_iter().zip(&items);
    let stories = stories.map(|(story, item)| story.set(NAME, item.id.as_str()));
    let stories: Vec<_> = stories.collect();
    (!stories.is_empty()).then(|| tag("template").with(stretch(vec![part(stories)])))
}

/// The app passes by what the press drew.
#[cfg(not(feature = "ssr"))]
pub(super) fn stretch_ahead(_: &Paper, _: &OpenedList, _: Drawn) -> Option<Tag> {
    None
}
