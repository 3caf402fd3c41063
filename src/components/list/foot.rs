//! What stands below a list's stories: the way on, why there is none, or that this is the end.

use super::going_on::Root;
use crate::app::Paper;
use crate::components::stale::stale_part;
use crate::components::tag::{Content as _, tag};
use crate::components::view::View;
use crate::navigation::is_plain_click;
use crate::pages::list_fault;
use crate::reader::list_state::ListState;
use crate::reader::opened_list::OpenedList;
use crate::routes::{Location, Route};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// The foot of the list on the page at `location`; `more` opens one page further, and who has no app
/// is led on `without_app`.
pub(super) fn foot(
    paper: &Paper,
    state: &ListState,
    location: &Location,
    without_app: Option<&str>,
    more: impl Fn() + 'static,
) -> View {
    let labels = paper.labels();
    let next = state.list.with(|list| list.next(&paper.site));
    let older = older_page(&location.route);
    let end = match state.fault.get().map_or(next, Err) {
        Err(fault) => list_fault(Some(&fault), labels, more),
        Ok(Some(_)) => {
            let is_loading = state.is_loading.get();
            let further = location.further(state.list.with(OpenedList::pages));
            let href = without_app.map_or_else(|| further.href(), str::to_owned);
            tag("a")
                .class("more")
                // The app writes its own over the one that was pressed.
                .live("href", move || Some(href.clone()))
                .set("aria-busy", is_loading.then_some("true"))
                // For who taps before the app is there: early/more.js.
                .set("data-loading", labels.loading)
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
        Ok(None) if older.is_some() => tag("a")
            .class("more")
            .set("href", older.map(|page| page.path()))
            .with(labels.more),
        Ok(None) if state.list.with(OpenedList::is_empty) => {
            tag("p").class("empty").with(labels.list_empty)
        }
        Ok(None) => tag("p").class("list__end").with(labels.list_end),
    };
    // To try all of the page again could lose what is opened of it.
    let copy = state
        .stale_since
        .get()
        .map(|since| stale_part(paper, since));
    let mut parts = Vec::new();
    (copy, end).add_to(&mut parts);
    View::Several(parts)
}

/// Who is on the way on by keys stays there when the foot is drawn anew.
pub(super) fn hold_focus(root: &Root) {
    let Some(foot) = root.get().and_then(|root| root.last_element_child()) else {
        return;
    };
    if foot.contains(document().active_element().as_deref()) {
        request_animation_frame(move || {
            let way_on = foot.query_selector("a.more,button").ok().flatten();
            // Unless the focus has a better place by now: the first of the new stories.
            if document().active_element() == document().body().map(Into::into)
                && let Some(Ok(way_on)) = way_on.map(JsCast::dyn_into::<HtmlElement>)
            {
                let _ = way_on.focus();
            }
        });
    }
}

/// The archive page behind one.
fn older_page(route: &Route) -> Option<Route> {
    match route {
        Route::Archive { list, number } if *number > 1 => Some(Route::Archive {
            list: list.clone(),
            number: number - 1,
        }),
        _ => None,
    }
}
