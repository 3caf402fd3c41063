//! The frame of every page: what stands around it, and what all parts know.

use crate::backend::carry::{Carried, Contract};
use crate::backend::{Answer, Backend, Delivered, sendable};
use crate::components::footer::Footer;
use crate::components::masthead::Masthead;
use crate::components::sidebar::Sidebar;
use crate::components::skeleton::PageSkeleton;
use crate::edition::feed::FeedPage;
use crate::edition::site::Site;
use crate::labels::Labels;
use crate::navigation::{Arrival, Navigation, Visit};
use crate::pages::{self, Arrived, Page, PageView};
use crate::reader::lists::Lists;
use crate::reader::seen::Seen;
use crate::routes::Route;
use leptos::prelude::*;
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
    /// The lists that the reader opened.
    pub lists: Lists,
    /// The pages that the reader saw, by path.
    pub seen_pages: Seen<Page>,
    /// The lists beside them, by URL.
    pub seen_feeds: Seen<FeedPage>,
}

impl Paper {
    /// The paper that this component is a part of.
    ///
    /// # Panics
    /// Outside of [`App`].
    pub fn expect() -> Self {
        expect_context()
    }

    /// The interface's words, in the edition's language.
    pub fn labels(&self) -> &'static Labels {
        self.site.language.labels()
    }
}

/// A part beside what the page is about; `None` when it failed, and is left out.
pub type Side<T> = Resource<Option<T>, Contract>;

/// Fetches a part beside what the page is about, once.
pub fn use_side<T, F>(fetch: impl Fn(Paper) -> F + Send + Sync + 'static) -> Side<T>
where
    T: Carried + Send + Sync + 'static,
    F: Future<Output = Answer<T>> + Send + 'static,
{
    let paper = Paper::expect();
    let fetch = move |()| {
        let answer = fetch(paper.clone());
        async move { answer.await.ok().map(|delivered| delivered.document) }
    };
    Resource::new_with_options(|| (), fetch, false)
}

/// The first page of a list beside what the page is about. A reader who came back sees it as it was.
pub fn use_side_feed(url: String, arrival: Arrival) -> Side<FeedPage> {
    use_side(move |paper| {
        let url = url.clone();
        sendable(async move {
            if arrival == Arrival::Returned
                && let Some(known) = paper.seen_feeds.find(&url)
            {
                return Ok(Delivered::fresh(known));
            }
            let patience = crate::backend::Patience::Side;
            let answer = paper.backend.feed(&paper.site, &url, patience).await?;
            paper.seen_feeds.keep(&url, &answer.document);
            Ok(answer)
        })
    })
}

/// What the frame shows of the page in it.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Marks {
    section: Option<String>,
    is_front: bool,
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
        lists: Lists::default(),
        seen_pages: Seen::default(),
        seen_feeds: Seen::default(),
    };
    provide_context(paper.clone());
    let labels = paper.labels();
    let page = Resource::<Arrived, Contract>::new_with_options(
        move || navigation.visit(),
        {
            let paper = paper.clone();
            move |visit| {
                let paper = paper.clone();
                sendable(async move { arrive(&paper, visit).await })
            }
        },
        true,
    );
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
    let section = Signal::derive(move || marks.with(|marks| marks.section.clone()));
    let is_front = Signal::derive(move || marks.with(|marks| marks.is_front));
    Effect::new({
        let site = paper.site.clone();
        move |_| {
            if let Some(arrived) = page.get() {
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
    let skeleton =
        move || view! { <PageSkeleton route=navigation.visit_untracked().location.route/> };
    view! {
        <div class="page">
            <a class="skip" href="#content">{labels.skip_to_content}</a>
            <div class="progress" class:is-busy=move || navigation.is_busy() aria-hidden="true"></div>
            <Masthead section is_front/>
            <div class="columns">
                <main class="content" id="content" tabindex="-1" aria-busy=move || navigation.is_busy().to_string()>
                    <Transition fallback=skeleton>
                        {move || page.get().map(|arrived| view! { <PageView arrived/> })}
                    </Transition>
                </main>
                <Sidebar/>
            </div>
            <Footer section is_front/>
        </div>
    }
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
    let answer = pages::load(&paper.backend, &paper.site, &visit.location).await;
    if let Ok(delivered) = &answer
        && delivered.stale_since.is_none()
    {
        paper.seen_pages.keep(&path, &delivered.document);
    }
    Arrived { visit, answer }
}
