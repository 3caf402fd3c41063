//! The frame of every page: what stands around it, and what all parts know.

use crate::backend::carry::Contract;
use crate::backend::{Backend, Delivered, sendable};
use crate::components::drawer::drawer;
use crate::components::footer::footer;
use crate::components::icon::{self, icon};
use crate::components::masthead::masthead;
use crate::components::sidebar::sidebar;
use crate::components::skeleton::page_skeleton;
use crate::components::tag::{Content as _, tag};
use crate::edition::feed::FeedPage;
use crate::edition::site::Site;
use crate::labels::Labels;
use crate::navigation::{Arrival, Navigation, Visit};
use crate::pages::{self, Arrived, Page, page_view};
use crate::reader::ahead::Ahead;
use crate::reader::list_state::ListState;
use crate::reader::seen::Seen;
use crate::routes::Route;
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

/// The whole site.
#[component]
pub fn App(
    /// The edition's front door.
    site: Site,
    /// Where its documents come from.
    backend: Backend,
    /// Where the reader begins.
    navigation: Navigation,
) -> impl IntoView {
    let paper = Paper {
        site: Arc::new(site),
        backend,
        navigation,
        lists: Seen::default(),
        seen_pages: Seen::default(),
        seen_feeds: Seen::default(),
        ahead: Ahead::default(),
    };
    let labels = paper.labels();
    #[cfg(target_arch = "wasm32")]
    crate::browser::prefetch::install(&paper);
    let page = use_page(&paper);
    let marks = RwSignal::new(match navigation.visit_untracked().location.route {
        Route::Section(slug) => Marks {
            section: Some(slug),
            is_front: false,
        },
        route => Marks {
            section: None,
            is_front: route == Route::Front,
        },
    });
    Effect::new({
        let site = paper.site.clone();
        move |_| {
            if let Some(arrived) = page() {
                marks.set(Marks {
                    section: pages::section_of(&arrived),
                    is_front: arrived.visit.location.route == Route::Front,
                });
                navigation.note_shown(arrived.visit.serial);
                #[cfg(target_arch = "wasm32")]
                crate::browser::note_arrival(&arrived, &pages::title(&arrived, &site));
                #[cfg(not(target_arch = "wasm32"))]
                let _ = &site;
            }
        }
    });
    let skeleton = move || {
        let mut parts = Vec::new();
        page_skeleton(&navigation.visit_untracked().location.route, labels).add_to(&mut parts);
        parts
    };
    let show = {
        let paper = paper.clone();
        move || page().map(|arrived| page_view(&paper, arrived))
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
        .with((
            view! { <Suspense fallback=skeleton>{show}</Suspense> }.into_any(),
            to_top,
        ));
    let columns = tag("div").class("columns").with((content, sidebar(&paper)));
    tag("div")
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
        .view()
}

/// The page that was asked for last and has come, whatever is on its way.
fn use_page(paper: &Paper) -> impl Fn() -> Option<Arrived> + Copy + Send + Sync + 'static {
    let navigation = paper.navigation;
    // The first page is a resource: it is there in the prerendered page, or fetched for the empty shell.
    let first = Resource::<Arrived, Contract>::new_with_options(
        || (),
        {
            let (paper, visit) = (paper.clone(), navigation.visit_untracked());
            move |()| {
                let (paper, visit) = (paper.clone(), visit.clone());
                sendable(async move { arrive(&paper, visit).await })
            }
        },
        true,
    );
    // Those that are asked for later are not: a resource that is asked again waits for its former
    // answer, and the page that was asked for last must not wait for one that nobody wants now.
    let later = RwSignal::new(None::<Arrived>);
    Effect::new({
        let paper = paper.clone();
        move |_| {
            let visit = navigation.visit();
            if visit.serial == 0 {
                return;
            }
            let paper = paper.clone();
            spawn_local(async move {
                let arrived = arrive(&paper, visit).await;
                if navigation.visit_untracked().serial == arrived.visit.serial {
                    show(arrived, later);
                }
            });
        }
    });
    move || later.get().or_else(|| first.get())
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
