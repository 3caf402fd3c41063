//! A list that "Xem thêm" continues, by the
//! [feed pattern](https://www.w3.org/WAI/ARIA/apg/patterns/feed/).
//!
//! Stories that are on the screen never change. So the browser's app draws each further page once,
//! puts its elements behind the others and forgets them: the thousandth page costs what the second
//! did, and a list of thousands of stories weighs what its elements weigh.

mod ahead;
mod foot;
mod going_on;
mod kept;
mod stretches;

use super::story::{Look, feed_story};
use super::tag::{Tag, live, still, tag};
use super::view::View;
use crate::app::Paper;
use crate::edition::item::Item;
use crate::edition::slug::Id;
use crate::pages::OpenedPages;
use crate::reader::list_state::{ListState, kept_as};
use crate::reader::opened_list::OpenedList;
use crate::routes::Location;
use ahead::stretch_ahead;
use foot::{foot, hold_focus};
use going_on::{Following, Root, use_feed};
use leptos::prelude::*;
use send_wrapper::SendWrapper;
use std::sync::Arc;

/// Which list, and how it stands on its page.
pub struct List {
    /// The URL of its first page.
    pub url: String,
    /// The pages that came with the page it stands on.
    pub opened: OpenedPages,
    /// Stories that stand on the same page already.
    pub elsewhere: Vec<Id>,
    /// The page it stands on.
    pub location: Location,
    /// Its name, for who is read to.
    pub name: String,
    /// Whether it should be as it was left.
    pub keep: bool,
    /// How its stories look.
    pub look: Look,
    /// The level of their headlines.
    pub heading: u8,
}

/// How many stories are laid out together: fewer cost the browser more to watch than to draw.
const STORIES_IN_PART: usize = 20;

/// How many parts are passed over together. The browser asks of each, in every frame, whether it came
/// near; of parts in a stretch that is far away it does not.
const PARTS_IN_STRETCH: usize = 2;

/// How a list's stories are drawn, the later pages like the first.
#[derive(Clone, Copy)]
struct Drawn {
    look: Look,
    heading: u8,
}

impl Drawn {
    /// Stories of the list, the first of them at `position` (from 1).
    fn stories(self, paper: &Paper, items: &[Arc<Item>], position: usize) -> Vec<Tag> {
        let items = items.iter().enumerate();
        items
            .map(|(at, item)| feed_story(paper, item, self.look, self.heading, position + at))
            .collect()
    }
}

/// Room for some parts.
fn stretch(parts: Vec<Tag>) -> Tag {
    tag("div").class("feed__stretch").with(parts)
}

/// Room for some stories.
fn part(stories: Vec<Tag>) -> Tag {
    tag("div").class("feed__part").with(stories)
}

/// A list, opened page by page.
pub fn list(paper: &Paper, list: List) -> View {
    let drawn = Drawn {
        look: list.look,
        heading: list.heading,
    };
    let further = list.opened.further.clone();
    let name = kept_as(&list.location.route, &list.url);
    let kept = paper
        .lists
        .find(&name)
        .filter(|state| list.keep && state.has_elements());
    let (state, stretches) = match kept {
        // Its elements are put back by `use_feed`.
        Some(state) => (state, Vec::new()),
        None => begin(paper, &list.opened, &list.elsewhere, drawn),
    };
    paper.lists.keep(&name, &state);
    let root = Root::default();
    let added = RwSignal::new(String::new());
    let more = use_feed(Following {
        paper: paper.clone(),
        state: state.clone(),
        drawn,
        root: root.clone(),
        added,
        story_height: Arc::default(),
    });
    let is_loading = state.is_loading.clone();
    let feed = tag("div")
        .class("feed")
        .set("role", "feed")
        .set("aria-label", list.name)
        .live("aria-busy", move || Some(is_loading.get().to_string()))
        .with(stretches);
    let said = tag("p").class("visually-hidden").set("role", "status");
    let said = said.with(live(move || View::Text(added.get())));
    let foot = {
        let (paper, location) = (paper.clone(), list.location);
        let root = root.clone();
        live(move || {
            hold_focus(&root);
            foot(&paper, &state, &location, further.as_deref(), more.clone())
        })
    };
    // It stays while what stands in it changes: it is watched.
    let foot = tag("div").class("list__foot").with(foot);
    let whole = tag("div").class("list").tell(move |element| {
        let _ = root.set(SendWrapper::new(element.clone()));
    });
    whole.with((feed, said, foot)).view()
}

/// A list that was not on the screen before, and its first pages.
fn begin(
    paper: &Paper,
    opened: &OpenedPages,
    elsewhere: &[Id],
    drawn: Drawn,
) -> (ListState, Vec<View>) {
    let mut list = OpenedList::new(elsewhere);
    let mut items = Vec::new();
    for page in &opened.pages {
        items.extend(list.append(page));
    }
    let items: Arc<[Arc<Item>]> = items.into();
    let size = STORIES_IN_PART * PARTS_IN_STRETCH;
    let stretches = (0..items.len()).step_by(size).map(|begin| {
        let (paper, items) = (paper.clone(), items.clone());
        still(move || {
            let end = items.len().min(begin + size);
            let stories = |begin: usize| {
                let end = end.min(begin + STORIES_IN_PART);
                part(drawn.stories(&paper, &items[begin..end], begin + 1))
            };
            stretch((begin..end).step_by(STORIES_IN_PART).map(stories).collect())
        })
    });
    let stretches = stretches.chain(stretch_ahead(paper, &list, drawn).map(Tag::view));
    let stretches = stretches.collect();
    (ListState::new(list, opened.fault.clone()), stretches)
}
