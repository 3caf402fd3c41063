//! The front page: the lead story, the latest, and a block for each section.

use crate::app::{Paper, use_side_feed};
use crate::components::skeleton::CardSkeletons;
use crate::components::story::{Look, Story};
use crate::edition::feed::FeedPage;
use crate::edition::item::Item;
use crate::edition::site::Section;
use crate::navigation::Arrival;
use crate::routes::Route;
use leptos::prelude::*;
use std::sync::Arc;

/// How many stories beside the lead have a picture.
const SECONDS: usize = 2;

/// How many of the newest stories stand on the front page, the lead and its seconds included.
const NEWEST: usize = 9;

/// More sections than this are found in the navigation only: each block is a request.
const MOST_BLOCKS: usize = 12;

/// What a reader sees first.
#[component]
pub fn FrontPage(
    /// The newest stories.
    latest: Arc<FeedPage>,
    /// How the reader came.
    arrival: Arrival,
) -> impl IntoView {
    let paper = Paper::expect();
    let labels = paper.labels();
    let mut newest = latest.items.iter().take(NEWEST).cloned();
    let lead = newest.next().map(|item| {
        view! { <Story item look=Look::Lead is_first=true/> }
    });
    let seconds: Vec<_> = newest
        .by_ref()
        .take(SECONDS)
        .map(|item| view! { <Story item look=Look::Standard/> })
        .collect();
    let others: Vec<_> = newest.collect();
    let is_empty = lead.is_none();
    let blocks: Vec<_> = paper
        .site
        .sections
        .iter()
        .take(MOST_BLOCKS)
        .enumerate()
        .map(|(at, section)| view! { <SectionBlock section=section.clone() at arrival/> })
        .collect();
    view! {
        <h1 class="visually-hidden" tabindex="-1">{paper.site.name.clone()}</h1>
        <section class="front" aria-labelledby="front-latest">
            <div class="front__top">{lead} <div class="front__seconds">{seconds}</div></div>
            <div class="front__latest">
                <h2 class="block__title" id="front-latest">
                    <a href=Route::Latest.path()>{labels.latest}</a>
                </h2>
                <Stories items=others look=Look::Headline/>
            </div>
            {is_empty.then(|| view! { <p class="empty">{labels.list_empty}</p> })}
        </section>
        {blocks}
    }
}

/// A list of stories that is no list to continue.
#[component]
fn Stories(items: Vec<Item>, look: Look) -> impl IntoView {
    let items: Vec<_> = items
        .into_iter()
        .map(|item| view! { <li><Story item look/></li> })
        .collect();
    view! { <ul class="stories">{items}</ul> }
}

/// A section's newest stories. Sections follow each other in three rhythms, so that the page is
/// not a stack of equal rows. A section that cannot be loaded, or is empty, is left out.
#[component]
fn SectionBlock(section: Section, at: usize, arrival: Arrival) -> impl IntoView {
    let rhythm = ["block--pictures", "block--headlines", "block--feature"][at % 3];
    let feed = use_side_feed(section.feed.clone(), arrival);
    let path = Route::Section(section.slug.clone()).path();
    let heading = format!("block-{at}");
    let show = move |page: FeedPage| {
        let mut items = page.items.into_iter();
        // Each rhythm gives its first story more room than the others; headlines need none.
        let (firsts, first_look, others) = match at % 3 {
            0 => (4, Look::Standard, 0),
            1 => (1, Look::Compact, 6),
            _ => (1, Look::Feature, 4),
        };
        let firsts: Vec<_> = items.by_ref().take(firsts).collect();
        if firsts.is_empty() {
            return None;
        }
        let others: Vec<_> = items.take(others).collect();
        Some(view! {
            <section class=format!("block {rhythm}") aria-labelledby=heading.clone()>
                <h2 class="block__title" id=heading.clone()>
                    <a href=path.clone()>{section.title.clone()}</a>
                </h2>
                <div class="block__stories">
                    <Stories items=firsts look=first_look/>
                    {(!others.is_empty()).then(|| view! { <Stories items=others look=Look::Headline/> })}
                </div>
            </section>
        })
    };
    view! {
        <Suspense fallback=|| view! { <CardSkeletons count=4/> }>
            {move || feed.get().map(|page| page.and_then(&show))}
        </Suspense>
    }
}
