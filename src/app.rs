//! The frame of every page: what stands around it, and what all parts know.

use crate::backend::{Backend, Delivered};
use crate::components::drawer::drawer;
use crate::components::footer::footer;
use crate::components::icon::{self, icon};
use crate::components::masthead::masthead;
use crate::components::sidebar::sidebar;
use crate::components::skeleton::page_skeleton;
use crate::components::tag::{Content as _, Tag, later, live, tag};
use crate::components::view::View;
use crate::edition::feed::FeedPage;
use crate::edition::moment::Moment;
use crate::edition::site::Site;
use crate::effect::effect;
use crate::labels::Labels;
use crate::navigation::{Arrival, Navigation, Visit};
use crate::pages::{self, Arrived, Page, page_view};
use crate::parcel::Parts;
use crate::reader::ahead::Ahead;
use crate::reader::clock::keep_time;
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
    /// The lists that the reader opened, by `list_state::kept_as`. They live above the pages, so that going back
    /// shows what was there.
    pub lists: Seen<ListState>,
    /// The pages that the reader saw, by path; copies, too.
    pub seen_pages: Seen<Delivered<Page>>,
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

/// The whole site, drawn, and what is to be called once all of it is on the screen: from then on pages follow
/// where the reader goes, and times follow the clock.
pub struct App {
    /// What all its parts know.
    pub paper: Paper,
    /// What is seen.
    pub view: View,
    /// Begins.
    pub begin: Box<dyn FnOnce()>,
}

/// Draws the whole site. Its large parts are taken over one by one, so that a reader's tap need not wait for
/// all of them.
pub fn app(opening: Opening) -> App {
    let navigation = Navigation::begin(opening.location);
    let (now, set_now) = signal(opening.now);
    let paper = Paper {
        site: opening.site,
        backend: opening.backend,
        navigation,
        now,
        parts: opening.parts,
        lists: Seen::default(),
        seen_pages: Seen::default(),
        seen_feeds: Seen::default(),
        ahead: Ahead::default(),
    };
    let labels = paper.labels();
    let page = RwSignal::new(opening.arrived);
    let marks = RwSignal::new(Marks::of(
        &navigation.visit_untracked(),
        page.get_untracked(),
    ));
    let begin = {
        let paper = paper.clone();
        move || {
            follow_visits(&paper, page);
            note_arrivals(&paper, page, marks);
            keep_time(set_now);
        }
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
    let part = |draw: fn(&Paper, RwSignal<Marks>) -> Tag| {
        let paper = paper.clone();
        later(move || draw(&paper, marks))
    };
    let content = {
        let paper = paper.clone();
        later(move || content(&paper, page))
    };
    let columns = tag("div")
        .class("columns")
        .with((content, part(|paper, _| sidebar(paper))));
    let view = tag("div")
        .class("page")
        // Where the focus begins anew for who goes back to the top.
        .set("id", "top")
        .with((
            (skip, progress),
            part(masthead),
            part(drawer),
            columns,
            part(footer),
        ))
        .view();
    App {
        paper,
        view,
        begin: Box::new(begin),
    }
}

/// The page that was asked for last and has come.
fn content(paper: &Paper, page: RwSignal<Option<Arrived>>) -> Tag {
    let navigation = paper.navigation;
    let labels = paper.labels();
    let paper = paper.clone();
    let show = live(move || {
        if let Some(arrived) = page.get() {
            return page_view(&paper, arrived);
        }
        let mut parts = Vec::new();
        let route = navigation.visit_untracked().location.route;
        page_skeleton(&route, labels).add_to(&mut parts);
        View::Several(parts)
    });
    let to_top = tag("a")
        .class("to-top")
        .set("href", "#top")
        .with((icon(icon::UP), labels.reading.to_top));
    tag("main")
        .class("content")
        .set("id", "content")
        .set("tabindex", "-1")
        .live("aria-busy", move || Some(navigation.is_busy().to_string()))
        .with((show, to_top))
}

/// Notes what is on the screen: in the frame, and in the browser's own bars.
fn note_arrivals(paper: &Paper, page: RwSignal<Option<Arrived>>, marks: RwSignal<Marks>) {
    let navigation = paper.navigation;
    let site = paper.site.clone();
    effect(move || {
        if let Some(arrived) = page.get() {
            marks.set(Marks::of(&arrived.visit, Some(arrived.clone())));
            navigation.note_shown(arrived.visit.serial);
            #[cfg(target_arch = "wasm32")]
            crate::browser::note_arrival(&arrived, &site);
            #[cfg(not(target_arch = "wasm32"))]
            let _ = &site;
        }
    });
}

/// Has every visit's page come, and shows the one that was asked for last.
fn follow_visits(paper: &Paper, page: RwSignal<Option<Arrived>>) {
    let navigation = paper.navigation;
    if let Some(Arrived {
        visit,
        answer: Ok(delivered),
    }) = page.get_untracked()
    {
        let path = visit.location.route.path();
        paper.seen_pages.keep(&path, &delivered);
    }
    let paper = paper.clone();
    effect(move || {
        let visit = navigation.visit();
        if visit.serial == 0 && page.with_untracked(Option::is_some) {
            return;
        }
        let paper = paper.clone();
        spawn_local(async move {
            let arrived = arrive(&paper, visit).await;
            // The page that was asked for last does not wait for one that nobody wants now.
            if navigation.visit_untracked().serial == arrived.visit.serial {
                navigation.correct(&arrived.visit.location.route);
                show(arrived, page, navigation);
            }
        });
    });
}

/// Puts a page on the screen. Who goes back is there at once.
fn show(arrived: Arrived, page: RwSignal<Option<Arrived>>, navigation: Navigation) {
    #[cfg(target_arch = "wasm32")]
    if arrived.visit.arrival == Arrival::Followed {
        crate::browser::transition::fade(move || {
            // The browser calls this a frame later, and the reader may have turned back.
            if navigation.visit_untracked().serial == arrived.visit.serial {
                page.set(Some(arrived));
            }
        });
        return;
    }
    #[cfg(not(target_arch = "wasm32"))]
    let _ = navigation;
    page.set(Some(arrived));
}

/// Fetches what a visit asks for. Who goes back sees the page as it was, at once.
async fn arrive(paper: &Paper, visit: Visit) -> Arrived {
    let path = visit.location.route.path();
    // A page that was taken over is there as well.
    if visit.arrival != Arrival::Followed
        && let Some(page) = paper.seen_pages.find(&path)
    {
        return Arrived {
            visit,
            answer: Ok(page),
        };
    }
    #[cfg(target_arch = "wasm32")]
    let ahead = paper
        .ahead
        .take(&path, crate::reader::clock::seconds())
        .await;
    #[cfg(not(target_arch = "wasm32"))]
    let ahead = None;
    let answer = match ahead {
        Some(answer) => answer,
        None => pages::load(&paper.backend, &paper.site, &visit.location).await,
    };
    let mut visit = visit;
    if let Ok(delivered) = &answer {
        if let Some(route) = delivered.document.own_route() {
            visit.location.route = route;
        }
        let path = visit.location.route.path();
        paper.seen_pages.keep(&path, delivered);
    }
    Arrived { visit, answer }
}
