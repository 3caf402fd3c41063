//! The frame of every page: what stands around it, and what all parts know.

use crate::backend::{Backend, Delivered};
use crate::components::drawer::drawer;
use crate::components::footer::footer;
use crate::components::icon::{self, icon};
use crate::components::masthead::masthead;
use crate::components::sidebar::sidebar;
use crate::components::skeleton::page_skeleton;
use crate::components::tag::{Content as _, live, tag};
use crate::components::view::View;
use crate::edition::feed::FeedPage;
use crate::edition::moment::Moment;
use crate::edition::site::Site;
use crate::labels::Labels;
use crate::navigation::{Arrival, Navigation, Visit};
use crate::pages::{self, Arrived, Page, page_view};
use crate::parcel::Parts;
use crate::reader::ahead::Ahead;
use crate::reader::clock::use_now;
use crate::reader::list_state::ListState;
use crate::reader::seen::Seen;
use crate::routes::{Location, Route};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;

/// What all parts know: the site, its backend, and where the reader is in it.
#[derive(Clone)]
pub struct Paper {
    /// What the edition says of itself.
    pub site: Arc<Site>,
    /// Where documents come from.
    pub backend: Backend,
    /// Where the reader is.
    pub navigation: Navigation,
    /// What time it is for the reader.
    pub now: ReadSignal<Moment>,
    /// What the page came with.
    pub parts: Parts,
    /// The lists that the reader opened, by the URL of their first page. They live above the pages, so
    /// that going back shows what was there.
    pub lists: Seen<ListState>,
    /// The pages that the reader saw, by path.
    pub seen_pages: Seen<Page>,
    /// The lists beside them, by URL.
    pub seen_feeds: Seen<FeedPage>,
    /// The page that the reader is about to open.
    pub ahead: Ahead,
}

impl Paper {
    /// The interface's words, in the edition's language.
    pub fn labels(&self) -> &'static Labels {
        self.site.language.labels()
    }
}

/// What the frame shows of the page in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Marks {
    /// The slug of the section that it belongs to.
    pub section: Option<String>,
    /// Whether it is the front page.
    pub is_front: bool,
}

impl Marks {
    fn of(visit: &Visit, arrived: Option<Arrived>) -> Self {
        let route = &visit.location.route;
        Self {
            section: match (route, arrived) {
                (_, Some(arrived)) => pages::section_of(&arrived),
                (Route::Section(slug), None) => Some(slug.clone()),
                _ => None,
            },
            is_front: *route == Route::Front,
        }
    }
}

/// What the app begins with.
pub struct Opening {
    /// The edition's front door.
    pub site: Arc<Site>,
    /// Where its documents come from.
    pub backend: Backend,
    /// Where the reader begins.
    pub location: Location,
    /// The page there, where it has come already.
    pub arrived: Option<Arrived>,
    /// What has come already of what stands beside it.
    pub parts: Parts,
    /// What time the page says it is.
    pub now: Moment,
}

/// The whole site.
pub fn app(opening: Opening) -> (Paper, View) {
    let navigation = Navigation::begin(opening.location);
    let paper = Paper {
        site: opening.site,
        backend: opening.backend,
        navigation,
        now: use_now(opening.now),
        parts: opening.parts,
        lists: Seen::default(),
        seen_pages: Seen::default(),
        seen_feeds: Seen::default(),
        ahead: Ahead::default(),
    };
    let labels = paper.labels();
    let page = use_page(&paper, opening.arrived);
    let marks = RwSignal::new(Marks::of(
        &navigation.visit_untracked(),
        page.get_untracked(),
    ));
    Effect::new({
        let site = paper.site.clone();
        move |_| {
            if let Some(arrived) = page.get() {
                marks.set(Marks::of(&arrived.visit, Some(arrived.clone())));
                navigation.note_shown(arrived.visit.serial);
                #[cfg(target_arch = "wasm32")]
                crate::browser::note_arrival(&arrived, &site);
                #[cfg(not(target_arch = "wasm32"))]
                let _ = &site;
            }
        }
    });
    let show = {
        let paper = paper.clone();
        live(move || {
            if let Some(arrived) = page.get() {
                return page_view(&paper, arrived);
            }
            let mut parts = Vec::new();
            let route = navigation.visit_untracked().location.route;
            page_skeleton(&route, labels).add_to(&mut parts);
            View::Several(parts)
        })
    };
    let skip = tag("a")
        .class("skip")
        .set("href", "#content")
        .with(labels.skip_to_content);
    let progress = tag("div")
        .set("aria-hidden", "true")
        .live("class", move || {
            let class = if navigation.is_busy() {
                "progress is-busy"
            } else {
                "progress"
            };
            Some(class.to_owned())
        });
    let to_top = tag("a")
        .class("to-top")
        .set("href", "#top")
        .with((icon(icon::UP), labels.reading.to_top));
    let content = tag("main")
        .class("content")
        .set("id", "content")
        .set("tabindex", "-1")
        .live("aria-busy", move || Some(navigation.is_busy().to_string()))
        .with((show, to_top));
    let columns = tag("div").class("columns").with((content, sidebar(&paper)));
    let whole = tag("div")
        .class("page")
        // Where the focus begins anew for who goes back to the top.
        .set("id", "top")
        .with((
            (skip, progress),
            masthead(&paper, marks),
            drawer(&paper, marks),
            columns,
            footer(&paper, marks),
        ))
        .view();
    (paper, whole)
}

/// The page that was asked for last and has come, whatever is on its way.
fn use_page(paper: &Paper, first: Option<Arrived>) -> RwSignal<Option<Arrived>> {
    let navigation = paper.navigation;
    if let Some(Arrived {
        visit,
        answer: Ok(delivered),
    }) = &first
    {
        let path = visit.location.route.path();
        paper.seen_pages.keep(&path, &delivered.document);
    }
    let page = RwSignal::new(first);
    let paper = paper.clone();
    Effect::new(move |_| {
        let visit = navigation.visit();
        if visit.serial == 0 && page.with_untracked(Option::is_some) {
            return;
        }
        let paper = paper.clone();
        spawn_local(async move {
            let arrived = arrive(&paper, visit).await;
            // The page that was asked for last does not wait for one that nobody wants now.
            if navigation.visit_untracked().serial == arrived.visit.serial {
                show(arrived, page);
            }
        });
    });
    page
}

/// Puts a page on the screen. Who goes back is there at once.
fn show(arrived: Arrived, page: RwSignal<Option<Arrived>>) {
    #[cfg(target_arch = "wasm32")]
    if arrived.visit.arrival == Arrival::Followed {
        crate::browser::transition::fade(move || page.set(Some(arrived)));
        return;
    }
    page.set(Some(arrived));
}

/// Fetches what a visit asks for. Who goes back sees the page as it was, at once.
async fn arrive(paper: &Paper, visit: Visit) -> Arrived {
    let path = visit.location.route.path();
    if visit.arrival == Arrival::Returned
        && let Some(page) = paper.seen_pages.find(&path)
    {
        return Arrived {
            visit,
            answer: Ok(Delivered::fresh(page)),
        };
    }
    #[cfg(target_arch = "wasm32")]
    let ahead = paper
        .ahead
        .take(&path, crate::browser::prefetch::now())
        .await;
    #[cfg(not(target_arch = "wasm32"))]
    let ahead = None;
    let answer = match ahead {
        Some(answer) => answer,
        None => pages::load(&paper.backend, &paper.site, &visit.location).await,
    };
    if let Ok(delivered) = &answer
        && delivered.stale_since.is_none()
    {
        paper.seen_pages.keep(&path, &delivered.document);
    }
    Arrived { visit, answer }
}
