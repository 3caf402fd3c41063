//! A list that "Xem thêm" continues.

use super::stale::stale;
use super::story::{Look, stories};
use super::tag::{Tag, live, tag};
use crate::app::Paper;
use crate::backend::Patience;
use crate::edition::slug::Id;
use crate::pages::OpenedPages;
use crate::pages::explain;
use crate::reader::list_state::ListState;
use crate::reader::opened_list::OpenedList;
use crate::routes::Location;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// Pages without a new story that one tap skips; a backend that has more of them is asked again by
/// the next tap only.
const MOST_SKIPPED: usize = 5;

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
    /// Whether it should be as it was left.
    pub keep: bool,
    /// How its stories look.
    pub look: Look,
    /// The level of their headlines.
    pub heading: u8,
}

/// A list, opened page by page.
pub fn list(paper: &Paper, list: List) -> Tag {
    let List {
        url,
        opened,
        elsewhere,
        location,
        keep,
        look,
        heading,
    } = list;
    let state = paper
        .lists
        .find(&url)
        .filter(|_| keep)
        .unwrap_or_else(|| begin(opened, elsewhere));
    paper.lists.keep(&url, &state);
    let added = RwSignal::new(String::new());
    let element = NodeRef::<leptos::html::Ul>::new();
    let pages = {
        let list = state.list.clone();
        move || list.with(|list| list.pages().iter().cloned().enumerate().collect::<Vec<_>>())
    };
    let more = {
        let (state, paper) = (state.clone(), paper.clone());
        let added_label = paper.labels().added;
        move || {
            let done = move |first_new, count| {
                if count > 0 {
                    added.set(added_label(count));
                    focus_story(element, first_new);
                }
            };
            spawn_local(continue_list(state.clone(), paper.clone(), done));
        }
    };
    let end = {
        let paper = paper.clone();
        live(move || list_end(&paper, &state, &location, more.clone()))
    };
    let paper = paper.clone();
    // The stories of one page never change once they are on the screen.
    let stories = view! {
        <ul class="stories" node_ref=element>
            <For each=pages key=|(at, _)| *at let((_, page))>
                {stories(&paper, &page, look, heading).into_iter().map(Tag::view).collect::<Vec<_>>()}
            </For>
        </ul>
    };
    let said = tag("p").class("visually-hidden").set("role", "status");
    let said = said.with(live(move || added.get().into_any()));
    tag("div")
        .class("list")
        .with((stories.into_any(), said, end))
}

/// What stands below the stories: the way on, why there is none, or that this is the end.
fn list_end(
    paper: &Paper,
    state: &ListState,
    location: &Location,
    more: impl Fn() + 'static,
) -> AnyView {
    let labels = paper.labels();
    let next = state.list.with(|list| list.next(&paper.site));
    let end = match state.fault.get().map_or(next, Err) {
        Err(fault) => {
            let why = format!("{} {}", labels.list_failed, explain(&fault, labels));
            let again = tag("button")
                .set("type", "button")
                .class("button")
                .on_click(move |_| more());
            tag("div")
                .class("list__failed")
                .set("role", "alert")
                .with((tag("p").with(why), again.with(labels.retry)))
        }
        Ok(Some(_)) => {
            let is_loading = state.is_loading.get();
            let further = location.further(state.list.with(|list| list.pages().len()));
            tag("a")
                .class("more")
                .set("href", further.href())
                .set("aria-busy", is_loading.then_some("true"))
                .on_click(move |event| {
                    if is_plain_click(&event) {
                        event.prevent_default();
                        more();
                    }
                })
                .with(if is_loading {
                    labels.loading
                } else {
                    labels.more
                })
        }
        Ok(None) if state.list.with(OpenedList::is_empty) => {
            tag("p").class("empty").with(labels.list_empty)
        }
        Ok(None) => tag("p").class("list__end").with(labels.list_end),
    };
    let copy = state.stale_since.get().map(|since| stale(paper, since));
    tag("div").with((copy, end)).view()
}

fn begin(opened: OpenedPages, elsewhere: Vec<Id>) -> ListState {
    let mut list = OpenedList::new(elsewhere);
    for page in opened.pages {
        list.append(page);
    }
    ListState::new(list, opened.fault)
}

/// Fetches the next page, and those behind it while they bring nothing new. Calls `done` with how
/// many stories there were and how many came.
async fn continue_list(state: ListState, paper: Paper, done: impl Fn(usize, usize)) {
    if state.is_loading.get_untracked() {
        return;
    }
    state.is_loading.set(true);
    state.fault.set(None);
    let before = state.list.with_untracked(OpenedList::len);
    for _ in 0..MOST_SKIPPED {
        let page = match state.list.with_untracked(|list| list.next(&paper.site)) {
            Ok(Some(next)) => paper.backend.feed(&paper.site, &next, Patience::Page).await,
            Ok(None) => break,
            Err(fault) => Err(fault),
        };
        match page {
            Ok(page) => {
                let mut count = 0;
                state.stale_since.set(page.stale_since);
                state.list.update(|list| count = list.append(page.document));
                if count > 0 {
                    break;
                }
            }
            Err(fault) => {
                state.fault.set(Some(fault));
                break;
            }
        }
    }
    state.is_loading.set(false);
    let (count, opened) = state
        .list
        .with_untracked(|list| (list.len() - before, list.pages().len()));
    paper.navigation.note_opened(opened);
    done(before, count);
}

/// A click that the reader did not mean for a tab or a window of its own.
fn is_plain_click(event: &leptos::ev::MouseEvent) -> bool {
    event.button() == 0
        && !event.ctrl_key()
        && !event.meta_key()
        && !event.shift_key()
        && !event.alt_key()
}

/// Moves the focus to the headline of the story at `at`, without moving what is on the screen:
/// who goes by keys goes on where the new stories begin.
fn focus_story(list: NodeRef<leptos::html::Ul>, at: usize) {
    request_animation_frame(move || {
        use wasm_bindgen::JsCast as _;
        let at = u32::try_from(at).unwrap_or_default();
        let headline = list
            .get_untracked()
            .and_then(|list| list.children().item(at))
            .and_then(|story| story.query_selector(".story__headline a").ok().flatten());
        if let Some(headline) =
            headline.and_then(|found| found.dyn_into::<web_sys::HtmlElement>().ok())
        {
            let options = web_sys::FocusOptions::new();
            options.set_prevent_scroll(true);
            let _ = headline.focus_with_options(&options);
        }
    });
}
