//! A part of a page beside what the page is about: fetched apart, shown when it is there, left out
//! when it fails.
//!
//! What a part needs is data ([`Need`]), and all parts are one component over one kind of resource:
//! each further kind would add its own copy of the resource's machinery to the bundle.

use super::skeleton::card_skeletons;
use crate::app::Paper;
use crate::backend::carry::{CARRIED, Carried, Contract};
use crate::backend::{Delivered, Patience, sendable};
use crate::edition::feed::FeedPage;
use crate::edition::issue::{Issue, parse_issues};
use crate::edition::json::Json;
use crate::edition::weather::{Forecast, parse_weather};
#[cfg(feature = "ssr")]
use crate::edition::wire;
use crate::navigation::Arrival;
use crate::pages::{OpenedPages, open_list};
use futures::future::join_all;
use leptos::prelude::*;

/// A document that a part needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Need {
    /// The first page of the list at this URL.
    Feed(String),
    /// The first pages of the list at this URL.
    Opened {
        /// The first page's.
        url: String,
        /// How many.
        pages: u32,
    },
    /// The weather at the site's places.
    Weather,
    /// The magazine's issues, at this URL.
    Issues(String),
}

/// A document that came for a [`Need`].
#[derive(Clone, Debug, PartialEq)]
pub enum Document {
    /// For [`Need::Feed`].
    Feed(FeedPage),
    /// For [`Need::Opened`].
    Opened(OpenedPages),
    /// For [`Need::Weather`].
    Weather(Vec<Forecast>),
    /// For [`Need::Issues`].
    Issues(Vec<Issue>),
}

/// A part of a page beside what the page is about, drawn by `show` from what came for `needs`, in
/// their order (`None` for what failed). `skeletons` cards' room is kept for it meanwhile.
///
/// A reader who came back (`arrival`) sees the part as it was.
pub fn part(
    paper: &Paper,
    needs: Vec<Need>,
    arrival: Arrival,
    skeletons: usize,
    show: impl Fn(Vec<Option<Document>>) -> AnyView + Send + Sync + 'static,
) -> AnyView {
    draw(paper.clone(), needs, arrival, skeletons, Box::new(show))
}

type Show = Box<dyn Fn(Vec<Option<Document>>) -> AnyView + Send + Sync>;

fn draw(paper: Paper, needs: Vec<Need>, arrival: Arrival, skeletons: usize, show: Show) -> AnyView {
    let documents = Resource::<Vec<Option<Document>>, Contract>::new_with_options(
        || (),
        move |()| {
            let (paper, needs) = (paper.clone(), needs.clone());
            sendable(async move {
                join_all(needs.iter().map(|need| fetch(&paper, need, arrival))).await
            })
        },
        false,
    );
    let room = move || match skeletons {
        0 => ().into_any(),
        count => card_skeletons(count).view(),
    };
    view! { <Suspense fallback=room>{move || documents.get().map(&show)}</Suspense> }.into_any()
}

async fn fetch(paper: &Paper, need: &Need, arrival: Arrival) -> Option<Document> {
    let is_return = arrival == Arrival::Returned;
    match need {
        Need::Feed(url) => {
            if is_return && let Some(known) = paper.seen_feeds.find(url) {
                return Some(Document::Feed(known));
            }
            let page = paper
                .backend
                .feed(&paper.site, url, Patience::Side)
                .await
                .ok()?
                .document;
            paper.seen_feeds.keep(url, &page);
            Some(Document::Feed(page))
        }
        Need::Opened { url, .. } if is_return && paper.lists.find(url).is_some() => {
            // The list is kept as it was left; nothing has to be fetched for it.
            Some(Document::Opened(OpenedPages::default()))
        }
        Need::Opened { url, pages } => {
            let opened = open_list(&paper.backend, &paper.site, url, *pages, Patience::Side).await;
            opened
                .ok()
                .map(|Delivered { document, .. }| Document::Opened(document))
        }
        Need::Weather => {
            let source = paper.site.weather.as_ref()?;
            let weather = paper.backend.weather(source, Patience::Side).await.ok()?;
            // The hours and days to come are the weather page's: they do not travel in every page.
            let now = weather.document.into_iter().map(Forecast::now_only);
            Some(Document::Weather(now.collect()))
        }
        Need::Issues(url) => {
            let issues = paper.backend.issues(url, Patience::Side).await;
            issues.ok().map(|issues| Document::Issues(issues.document))
        }
    }
}

impl Carried for Document {
    #[cfg(feature = "ssr")]
    fn write(&self) -> serde_json::Value {
        use serde_json::json;
        match self {
            Self::Feed(page) => json!({"feed": page.write()}),
            Self::Opened(opened) => json!({"opened": opened.write()}),
            Self::Weather(forecasts) => json!({"weather": wire::weather(forecasts)}),
            Self::Issues(issues) => json!({"issues": wire::issues(issues)}),
        }
    }

    fn read<J: Json>(json: &J) -> Option<Self> {
        if let Some(json) = json.get("feed") {
            return FeedPage::read(&json).map(Self::Feed);
        }
        if let Some(json) = json.get("opened") {
            return OpenedPages::read(&json).map(Self::Opened);
        }
        if let Some(json) = json.get("weather") {
            return read_weather(&json).map(Self::Weather);
        }
        let issues = parse_issues(&json.get("issues")?, CARRIED.base).ok()?;
        Some(Self::Issues(issues))
    }
}

/// Reads forecasts that travelled in a prerendered page.
pub fn read_weather<J: Json>(json: &J) -> Option<Vec<Forecast>> {
    let places: Vec<_> = json
        .list_at("places")
        .iter()
        .filter_map(Json::text)
        .collect();
    parse_weather(&json.get("answers")?, &places).ok()
}
