//! A part of a page beside what the page is about: fetched apart, shown when it is there, left out
//! when it fails.

mod need;

pub use need::{Document, Need, read_weather};

use super::skeleton::card_skeletons;
use super::tag::live;
use super::view::View;
use crate::app::Paper;
use crate::backend::{Backend, Delivered, Patience};
use crate::edition::site::Site;
use crate::edition::weather::Forecast;
use crate::navigation::Arrival;
use crate::pages::{HowFar, OpenedPages, open_list};
use crate::reader::list_state::kept_as;
use crate::reader::refresh::use_refresh;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::cell::RefCell;
use std::rc::Rc;

/// A part of a page beside what the page is about, drawn by `show` from what came for `needs`, in
/// their order (`None` for what failed). `skeletons` cards' room is kept for it meanwhile.
///
/// A reader who came back (`arrival`) sees the part as it was.
pub fn part(
    paper: &Paper,
    needs: Vec<Need>,
    arrival: Arrival,
    skeletons: usize,
    show: impl Fn(Vec<Option<Document>>) -> View + Send + Sync + 'static,
) -> View {
    draw(paper, needs, Some(arrival), skeletons, Box::new(show))
}

/// A part of what stands around all pages, as long as the app is open: as [`part`], but what came is fetched again when it has grown
/// old. The page that it came with may have been pressed long ago.
pub fn lasting_part(
    paper: &Paper,
    needs: Vec<Need>,
    skeletons: usize,
    show: impl Fn(Vec<Option<Document>>) -> View + Send + Sync + 'static,
) -> View {
    draw(paper, needs, None, skeletons, Box::new(show))
}

type Show = Box<dyn Fn(Vec<Option<Document>>) -> View + Send + Sync>;

/// Without an `arrival` the part is a lasting one.
fn draw(
    paper: &Paper,
    needs: Vec<Need>,
    arrival: Option<Arrival>,
    skeletons: usize,
    show: Show,
) -> View {
    #[cfg(feature = "ssr")]
    for need in &needs {
        let fetch = || crate::prerender::at_once(fetch(paper, need));
        paper.parts.bring(need, fetch);
    }
    let is_return = arrival == Some(Arrival::Returned);
    let carried: Option<Vec<_>> = needs
        .iter()
        .map(|need| match paper.parts.find(need) {
            None if is_return => as_it_was(paper, need).map(Some),
            carried => carried,
        })
        .collect();
    let bringing = match (carried, arrival) {
        (Some(documents), Some(_)) => {
            for (need, document) in needs.iter().zip(&documents) {
                if let Some(Document::Feed(page)) = document {
                    paper.seen_feeds.keep(&need.key(), page);
                }
            }
            return show(documents);
        }
        (carried, _) => Bringing {
            paper: paper.clone(),
            has_come: RwSignal::new(carried.is_some()),
            came: Rc::new(RefCell::new(carried.unwrap_or_default())),
            needs,
        },
    };
    let (has_come, came) = (bringing.has_come, bringing.came.clone());
    if !has_come.get_untracked() {
        bringing.bring();
    }
    if arrival.is_none() {
        use_refresh(paper.now.get_untracked(), Rc::new(move || bringing.bring()));
    }
    live(move || match (has_come.get(), skeletons) {
        // Each time that it is drawn all has come anew.
        (true, _) => show(came.take()),
        (false, 0) => View::Nothing,
        (false, count) => card_skeletons(count).view(),
    })
}

/// What comes for the needs of a part, in their order, `None` for what failed; and whether it has.
struct Bringing {
    paper: Paper,
    needs: Vec<Need>,
    came: Rc<RefCell<Vec<Option<Document>>>>,
    has_come: RwSignal<bool>,
}

impl Bringing {
    /// Has all of it come, and drawn. What came before stays when not all of it comes again, or when the reader is
    /// in it, who would lose their place.
    fn bring(&self) {
        let coming = Rc::new(RefCell::new(vec![None; self.needs.len()]));
        for (at, need) in self.needs.iter().cloned().enumerate() {
            let (paper, coming) = (self.paper.clone(), coming.clone());
            let (came, has_come) = (self.came.clone(), self.has_come);
            spawn_local(async move {
                let document = fetch(&paper, &need).await;
                let mut coming = coming.borrow_mut();
                coming[at] = Some(document);
                if !coming.iter().all(Option::is_some) {
                    return;
                }
                let all: Vec<_> = coming.drain(..).flatten().collect();
                let is_shown = has_come.try_get_untracked() == Some(true);
                if !is_shown || (all.iter().all(Option::is_some) && !is_in_use()) {
                    came.replace(all);
                    // The part may be gone by now.
                    let _ = has_come.try_set(true);
                }
            });
        }
    }
}

/// Whether the keyboard is somewhere in what is drawn anew now and then, or some text is selected (`early/selected.js`).
pub fn is_in_use() -> bool {
    document()
        .query_selector("[data-selected],:is(.masthead,.sidebar,.places,.now) :focus-visible")
        .is_ok_and(|found| found.is_some())
}

/// What a reader who comes back saw there.
fn as_it_was(paper: &Paper, need: &Need) -> Option<Document> {
    match need {
        Need::Feed { .. } => paper.seen_feeds.find(&need.key()).map(Document::Feed),
        // The list is kept as it was left; nothing has to be fetched for it.
        Need::Opened { url, on, .. } => paper
            .lists
            .find(&kept_as(on, url))
            .map(|_| Document::Opened(OpenedPages::default())),
        Need::Weather | Need::Issues(_) => None,
    }
}

async fn fetch(paper: &Paper, need: &Need) -> Option<Document> {
    let document = document_for(&paper.backend, &paper.site, need).await;
    if let (Need::Feed { .. }, Some(Document::Feed(page))) = (need, &document) {
        paper.seen_feeds.keep(&need.key(), page);
    }
    document
}

/// What comes for a need, as it is shown; `None` when it fails.
pub async fn document_for(backend: &Backend, site: &Site, need: &Need) -> Option<Document> {
    match need {
        Need::Feed { url, most } => {
            let page = backend.feed(site, url, Patience::Side).await;
            let mut page = page.ok()?.document;
            page.items.truncate(*most);
            Some(Document::Feed(page))
        }
        Need::Opened { url, pages, .. } => {
            let far = HowFar::Pages(*pages);
            let opened = open_list(backend, site, url, far, Patience::Side).await;
            opened
                .ok()
                .map(|Delivered { document, .. }| Document::Opened(document))
        }
        Need::Weather => {
            let source = site.weather.as_ref()?;
            let weather = backend.weather(source, Patience::Side).await.ok()?;
            // The hours and days to come are the weather page's: they do not travel in every page.
            let now = weather.document.into_iter().map(Forecast::now_only);
            Some(Document::Weather(now.collect()))
        }
        Need::Issues(url) => {
            let issues = backend.feed(site, url, Patience::Side).await;
            let mut page = issues.ok()?.document;
            // One is shown, and the others need not travel.
            page.items.retain(|issue| !issue.print.pages.is_empty());
            page.items.truncate(1);
            Some(Document::Feed(page))
        }
    }
}
