//! A list that "Xem thêm" continues.

use super::story::{Look, Story};
use crate::app::Paper;
use crate::backend::{Fault, Patience};
use crate::edition::item::Item;
use crate::edition::slug::Id;
use crate::pages::OpenedPages;
use crate::pages::explain;
use crate::reader::lists::ListState;
use crate::reader::opened_list::OpenedList;
use crate::routes::Location;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;

/// Pages without a new story that one tap skips; a backend that has more of them is asked again by
/// the next tap only.
const MOST_SKIPPED: usize = 5;

/// A list, opened page by page.
#[component]
pub fn List(
    /// The URL of its first page.
    url: String,
    /// The pages that came with the page it stands on.
    opened: OpenedPages,
    /// Stories that stand on the same page already.
    #[prop(optional)]
    elsewhere: Vec<Id>,
    /// The page it stands on.
    location: Location,
    /// Whether it should be as it was left.
    keep: bool,
    /// How its stories look.
    look: Look,
    /// The level of their headlines.
    heading: u8,
) -> impl IntoView {
    let paper = Paper::expect();
    let labels = paper.labels();
    let state = paper.lists.open(&url, keep, || begin(opened, elsewhere));
    let added = RwSignal::new(String::new());
    let element = NodeRef::<leptos::html::Ul>::new();

    let pages = {
        let list = state.list.clone();
        move || list.with(|list| list.pages().iter().cloned().enumerate().collect::<Vec<_>>())
    };
    let next = {
        let (list, site) = (state.list.clone(), paper.site.clone());
        move || list.with(|list| list.next(&site))
    };
    let more = {
        let (state, paper) = (state.clone(), paper.clone());
        move || {
            spawn_local(continue_list(
                state.clone(),
                paper.clone(),
                move |first_new, count| {
                    if count > 0 {
                        added.set((labels.added)(count));
                        focus_story(element, first_new);
                    }
                },
            ));
        }
    };
    let end = {
        let (state, next) = (state.clone(), next.clone());
        move || {
            let fault = state.fault.get();
            let is_loading = state.is_loading.get();
            let count = state.list.with(OpenedList::len);
            match (fault.map_or_else(&next, Err), count) {
                (Err(fault), _) => {
                    let more = more.clone();
                    view! { <Failed fault again=more/> }.into_any()
                }
                (Ok(Some(_)), _) => {
                    let more = more.clone();
                    let further = location.further(state.list.with(|list| list.pages().len()));
                    view! {
                        <a
                            class="more"
                            href=further.href()
                            aria-busy=is_loading.then_some("true")
                            on:click=move |event| {
                                if is_plain_click(&event) {
                                    event.prevent_default();
                                    more();
                                }
                            }
                        >
                            {if is_loading { labels.loading } else { labels.more }}
                        </a>
                    }
                    .into_any()
                }
                (Ok(None), 0) => view! { <p class="empty">{labels.list_empty}</p> }.into_any(),
                (Ok(None), _) => view! { <p class="list__end">{labels.list_end}</p> }.into_any(),
            }
        }
    };
    view! {
        <div class="list">
            <ul class="stories" node_ref=element>
                <For each=pages key=|(at, _)| *at let((_, page))>
                    <Stories page look heading/>
                </For>
            </ul>
            <p class="visually-hidden" role="status">{added}</p>
            {end}
        </div>
    }
    .into_any()
}

/// The stories of one page. They never change once they are on the screen.
#[component]
fn Stories(page: Arc<[Item]>, look: Look, heading: u8) -> impl IntoView {
    page.iter()
        .cloned()
        .map(|item| view! { <li><Story item look heading/></li> })
        .collect::<Vec<_>>()
}

/// Why a list does not go on.
#[component]
fn Failed(fault: Fault, again: impl Fn() + 'static) -> impl IntoView {
    let labels = Paper::expect().labels();
    view! {
        <div class="list__failed" role="alert">
            <p>{labels.list_failed} " " {explain(&fault, labels)}</p>
            <button type="button" class="button" on:click=move |_| again()>{labels.retry}</button>
        </div>
    }
}

fn begin(opened: OpenedPages, elsewhere: Vec<Id>) -> (OpenedList, Option<Fault>) {
    let mut list = OpenedList::new(elsewhere);
    for page in opened.pages {
        list.append(page);
    }
    (list, opened.fault)
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
