//! The weather: all places, and one of them in full.

use crate::app::Paper;
use crate::backend::Patience;
use crate::components::breadcrumb::breadcrumb;
use crate::components::forecast::forecast;
use crate::components::part::is_in_use;
use crate::components::sky::sky_icon;
use crate::components::tag::{Tag, live, tag};
use crate::components::view::View;
use crate::components::weather::degrees;
use crate::edition::slug::slugify;
use crate::edition::weather::Forecast;
use crate::effect::effect;
use crate::navigation::Visit;
use crate::reader::place::use_place;
use crate::reader::refresh::use_refresh;
use crate::routes::{Location, Route};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::rc::Rc;
use std::sync::Arc;

/// In seconds.
const HOUR: i64 = 3600;

/// The weather at all places, and in full at the one that the address asks for, or the reader's own.
pub fn weather_page(
    paper: &Paper,
    weather: &Arc<Vec<Forecast>>,
    visit: &Visit,
) -> (Tag, Tag, View) {
    let labels = paper.labels();
    let weather = RwSignal::new(weather.clone());
    let refresh = paper.clone();
    let again = move || {
        let paper = refresh.clone();
        spawn_local(async move {
            if let Some(source) = paper.site.weather.as_ref()
                && let Ok(newer) = paper.backend.weather(source, Patience::Side).await
                && !is_in_use()
            {
                // The page may be gone by now.
                let _ = weather.try_set(Arc::new(newer.document));
            }
        });
    };
    use_refresh(paper.now.get_untracked(), Rc::new(again));
    let title = tag("h1").class("list-head__title").set("tabindex", "-1");
    let head = tag("header")
        .class("list-head")
        .with((breadcrumb(paper, None), title.with(labels.weather)));
    let own = use_place();
    let asked = visit.location.place.clone();
    let chosen = move || {
        let called = |slug: &str| {
            weather.with(|all| {
                all.iter()
                    .position(|place| slugify(&place.now.place) == slug)
            })
        };
        let asked = asked.as_deref().and_then(called);
        let own = || own.with(|own| called(&slugify(own.as_deref()?)));
        asked.or_else(own).unwrap_or(0)
    };
    let places = {
        let (paper, chosen) = (paper.clone(), chosen.clone());
        live(move || weather.with(|all| places(&paper, all, chosen())).view())
    };
    let places = tag("nav")
        .class("places")
        .set("aria-label", labels.forecast.places)
        .with(places);
    let now = paper.now;
    // What is to come is counted from now: a prerendered page may be read hours later. A reader who is in it gets it within
    // a minute of having left.
    let hour = RwSignal::new(now.get_untracked().seconds() / HOUR);
    effect(move || {
        let this = now.get().seconds() / HOUR;
        if this != hour.get_untracked() && !is_in_use() {
            hour.set(this);
        }
    });
    let place = live(move || {
        hour.track();
        weather.with(|all| match all.get(chosen()) {
            Some(place) => forecast(labels, place, now).view(),
            None => View::Nothing,
        })
    });
    (head, places, place)
}

/// All places, as links.
fn places(paper: &Paper, all: &[Forecast], chosen: usize) -> Tag {
    let links: Vec<_> = all
        .iter()
        .enumerate()
        .map(|(at, forecast)| {
            let now = &forecast.now;
            let location = Location {
                route: Route::Weather,
                opened: 1,
                place: Some(slugify(&now.place)),
            };
            let temperature = tag("span").class("weather__degrees");
            let link = tag("a")
                .set("href", location.href())
                .set("aria-current", (at == chosen).then_some("true"))
                .with((
                    sky_icon(paper.labels(), now.sky, now.is_day),
                    tag("span").with(now.place.as_str()),
                    temperature.with(degrees(now.temperature, &now.unit)),
                ));
            tag("li").with(link)
        })
        .collect();
    tag("ul").class("places__list").with(links)
}
