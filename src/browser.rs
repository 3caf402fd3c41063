//! The browser's side: starting the app, and what the address bar, the history and the scroll
//! position have to do with it.

mod history;
pub mod prefetch;
mod scroll;
pub mod transition;

use crate::app::App;
use crate::backend::{Backend, Fault};
use crate::components::tag::tag;
use crate::edition::item::Address;
use crate::labels::Language;
use crate::navigation::{Arrival, Navigation};
use crate::pages::{Arrived, Page, explain, fault_page};
use leptos::mount::mount_to_body;
use leptos::prelude::*;
use wasm_bindgen::JsCast as _;

pub use history::correct_address;

/// Fetches the front door and draws the site; or says why it cannot.
pub fn start() {
    let base = query("meta[name='sapbao:edition']")
        .and_then(|meta| meta.get_attribute("content"))
        .unwrap_or_else(|| "/data/".to_owned());
    let backend = Backend::at(&base);
    // Not Leptos' own: that one waits for its executor, which mounting starts.
    wasm_bindgen_futures::spawn_local(async move {
        let answer = backend.site().await;
        if let Some(shell) = query("#shell") {
            shell.remove();
        }
        match answer {
            Ok(site) => {
                let site = site.document;
                if let Some(root) = document().document_element() {
                    let _ = root.set_attribute("lang", site.language.tag());
                }
                mount_to_body(move || {
                    crate::reader::ago::keep_right(std::sync::Arc::new(site.clone()));
                    let navigation = Navigation::begin(history::location());
                    history::install(navigation);
                    view! { <App site backend navigation/> }
                });
            }
            Err(fault) => mount_to_body(move || closed(&fault)),
        }
        tell("sapbao:mounted");
    });
}

/// The site whose front door does not open: not even its language is known.
fn closed(fault: &Fault) -> AnyView {
    let again = || {
        let _ = window().location().reload();
    };
    let labels = Language::Vietnamese.labels();
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
pub fn note_arrival(arrived: &Arrived, title: &str) {
    document().set_title(title);
    if let Ok(delivered) = &arrived.answer
        && let Page::Article(article) = &delivered.document
        && let Address::Here(path) = &article.item.address
    {
        history::correct_path(path);
    }
    let arrival = arrived.visit.arrival;
    request_animation_frame(move || {
        match arrival {
            Arrival::Opened | Arrival::Returned => scroll::restore(),
            Arrival::Followed => scroll::to_top_or_target(),
        }
        if arrival != Arrival::Opened
            && let Some(heading) = query("#content h1")
            && let Ok(heading) = heading.dyn_into::<web_sys::HtmlElement>()
        {
            let options = web_sys::FocusOptions::new();
            options.set_prevent_scroll(true);
            let _ = heading.focus_with_options(&options);
        }
        tell("sapbao:arrived");
    });
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
