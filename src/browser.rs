//! The browser's side: starting the app, and what the address bar, the history and the scroll
//! position have to do with it.

mod head;
mod history;
pub mod prefetch;
mod scroll;
pub mod transition;

use crate::app::{App, Opening, Paper, app};
use crate::backend::{Backend, Fault};
use crate::components::tag::tag;
use crate::components::view::{Changed, Cursor, Step, View};
use crate::edition::item::Address;
use crate::edition::link::decode;
use crate::edition::site::Site;
use crate::labels::Language;
use crate::navigation::{Arrival, Visit};
use crate::pages::{Arrived, Page, explain, fault_page};
use crate::parcel::{Parcel, Parts};
use crate::reader::clock::now;
use crate::routes::{Location, Route};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::cell::RefCell;
use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;
use wasm_bindgen::{JsCast as _, JsValue, UnwrapThrowExt as _};
use wasm_bindgen_futures::JsFuture;

pub use history::correct_address;

/// Takes over the page that the press drew; draws the site into a shell, once its front door has
/// come; or says why it cannot.
pub fn start() {
    let base = query("meta[name='sapbao:edition']")
        .and_then(|meta| meta.get_attribute("content"))
        .unwrap_or_else(|| "/data/".to_owned());
    let backend = Backend::at(&base);
    let _ = any_spawner::Executor::init_wasm_bindgen();
    spawn_local(async move {
        // What starts the app is a task of its own; who looks at the shell waits for it.
        if query("#parcel").is_some() {
            pause().await;
        }
        match parcel() {
            Some(parcel) if is_of_here(&parcel) => take_over(parcel, backend).await,
            Some(parcel) => draw(Arc::new(parcel.site), backend),
            None => match backend.site().await {
                Ok(site) => draw(Arc::new(site.document), backend),
                Err(fault) => mount(move || closed(&fault)),
            },
        }
    });
}

/// What the press put into the page.
fn parcel() -> Option<Parcel> {
    let text = query("#parcel")?.text_content()?;
    Parcel::read(&js_sys::JSON::parse(&text).ok()?)
}

/// Whether the page was drawn for this address. A host may show one page under another's.
fn is_of_here(parcel: &Parcel) -> bool {
    let here = window().location().pathname().unwrap_or_default();
    parcel.arrived.as_ref().is_some_and(|arrived| {
        let drawn = &arrived.visit.location.route;
        // A hyphen in an id stands encoded in the path; on the way here it may have been decoded.
        *drawn == Route::parse(&here) || decode(&drawn.path()) == decode(&here)
    })
}

/// Takes over a page that stands there already, a part of it at a time, so that nobody's tap waits for all of it;
/// draws it anew where somebody changed it.
async fn take_over(parcel: Parcel, backend: Backend) {
    let Some(arrived) = parcel.arrived else {
        return;
    };
    let drawn = arrived.visit.location.clone();
    // The page was drawn for its path alone: a list in it goes on as far as the address says.
    let here = Location {
        route: drawn.route.clone(),
        ..history::location()
    };
    let site = Arc::new(parcel.site);
    let opening = Opening {
        site: site.clone(),
        backend: backend.clone(),
        location: here.clone(),
        arrived: Some(arrived),
        parts: parcel.parts,
        now: parcel.pressed,
    };
    let owner = Owner::new_root(None);
    pause().await;
    let App { paper, view, begin } = owner.with(|| app(opening));
    if take_over_in_steps(&owner, view).await.is_err() {
        drop(owner);
        // The app has no document for an archive page: it stays as it was pressed.
        if !matches!(drawn.route, Route::Archive { .. }) {
            draw(site, backend);
        }
        return;
    }
    owner.with(|| {
        begin();
        go_on(&paper);
        if here.place != drawn.place {
            paper.navigation.go(here, Arrival::Opened);
        }
    });
    // For as long as the document is there.
    std::mem::forget(owner);
    tell("sapbao:mounted");
}

async fn take_over_in_steps(owner: &Owner, view: View) -> Result<(), Changed> {
    let mut cursor = Cursor::into_parent(&body());
    owner.with(|| view.take_over(&mut cursor))?;
    let mut steps = VecDeque::from(cursor.into_steps());
    while let Some(step) = steps.pop_front() {
        pause().await;
        steps.extend(owner.with(|| Step::take(step))?);
    }
    Ok(())
}

/// Lets the browser do what a reader waits for.
async fn pause() {
    let promise = js_sys::Promise::new(&mut |resolve, _| {
        let go_on = move || {
            let _ = resolve.call0(&JsValue::UNDEFINED);
        };
        set_timeout(go_on, Duration::ZERO);
    });
    let _ = JsFuture::from(promise).await;
}

/// Draws the site in place of what the page showed until now.
fn draw(site: Arc<Site>, backend: Backend) {
    if let Some(root) = document().document_element() {
        let _ = root.set_attribute("lang", site.language.tag());
    }
    mount(move || {
        let App { paper, view, begin } = app(Opening {
            site,
            backend,
            location: history::location(),
            arrived: None,
            parts: Parts::default(),
            now: now(),
        });
        begin();
        go_on(&paper);
        view
    });
}

/// What goes on as long as the site is on the screen.
fn go_on(paper: &Paper) {
    paper.parts.clear();
    crate::reader::ago::keep_right(paper.site.clone());
    history::install(paper.navigation);
    prefetch::install(paper);
}

fn mount(view: impl FnOnce() -> View) {
    let body = body();
    body.replace_children_with_node_0();
    let owner = Owner::new_root(None);
    owner.with(|| view().put(&body, None));
    // For as long as the document is there.
    std::mem::forget(owner);
    tell("sapbao:mounted");
}

/// The site whose front door does not open: its language stands in the shell.
fn closed(fault: &Fault) -> View {
    let again = || {
        let _ = window().location().reload();
    };
    let root = document().document_element();
    let language = root.and_then(|root| root.get_attribute("lang"));
    let labels = Language::from_tag(&language.unwrap_or_default()).labels();
    let why = match fault {
        // It is no page that the reader looked for.
        Fault::NotFound => labels.no_front_door.to_owned(),
        fault => explain(fault, labels),
    };
    let page = fault_page(why, labels, again);
    let main = tag("main")
        .class("content")
        .set("id", "content")
        .set("tabindex", "-1")
        .with(page);
    tag("div")
        .class("page")
        .with(tag("div").class("columns").with(main))
        .view()
}

/// Notes that a page is on the screen: its title, its address, where it is scrolled to, and where
/// the focus goes.
pub fn note_arrival(arrived: &Arrived, site: &Site) {
    head::follow(arrived, site);
    if let Ok(delivered) = &arrived.answer
        && let Page::Article(article) = &delivered.document
        && let Address::Here(path) = &article.item.address
    {
        history::correct_path(path);
    }
    let arrival = arrived.visit.arrival;
    let begin = beginning(&arrived.visit);
    request_animation_frame(move || {
        match arrival {
            Arrival::Opened if query("#parcel").is_some() => scroll::stay(),
            Arrival::Opened | Arrival::Returned => scroll::restore(),
            Arrival::Followed => scroll::to_top_or_target(),
        }
        // Who types into the search's field meanwhile goes on there.
        if arrival != Arrival::Opened
            && query("input:focus").is_none()
            && let Some(element) = query(begin).or_else(|| query(HEADING))
            && let Ok(element) = element.dyn_into::<web_sys::HtmlElement>()
        {
            let options = web_sys::FocusOptions::new();
            options.set_prevent_scroll(true);
            let _ = element.focus_with_options(&options);
        }
        tell("sapbao:arrived");
    });
}

/// What a page is about.
const HEADING: &str = "#content h1";

thread_local! {
    /// The path of the page before.
    static LEFT: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Where the focus goes on a page, as a selector, if that is there: who chose another place's weather is at that place, and who
/// wants to search in the field. Who comes back is led on from the heading to the link that they followed, by `early/returned.js`.
fn beginning(visit: &Visit) -> &'static str {
    let path = visit.location.route.path();
    let left = LEFT.replace(path.clone());
    match visit.arrival {
        Arrival::Returned => HEADING,
        _ if left == path => ".places [aria-current]",
        _ if window()
            .location()
            .search()
            .is_ok_and(|query| query.is_empty()) =>
        {
            "#content [type=search]"
        }
        _ => HEADING,
    }
}

fn body() -> web_sys::HtmlElement {
    document().body().unwrap_throw()
}

fn query(selector: &str) -> Option<web_sys::Element> {
    document().query_selector(selector).ok().flatten()
}

/// Tells the scripts that do not wait for the app (`early/`) that something is on the screen.
fn tell(what: &str) {
    if let Ok(event) = web_sys::Event::new(what) {
        let _ = document().dispatch_event(&event);
    }
}
