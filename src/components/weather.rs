//! The weather strip: one line, all places, the reader's first.

use super::icon::symbol;
use super::tag::{Tag, live, tag};
use crate::app::Paper;
use crate::edition::moment::Moment;
use crate::edition::weather::{Reading, Sky};
use crate::reader::place::use_place;
use leptos::prelude::*;

/// The weather at every place. Choosing one puts it first, on this device, from now on.
pub fn weather_strip(paper: &Paper, readings: Vec<Reading>, now: ReadSignal<Moment>) -> Tag {
    let labels = paper.labels();
    let (place, choose) = use_place();
    let places: Vec<_> = readings
        .into_iter()
        .map(|reading| {
            let choose = choose.clone();
            let name = reading.place.clone();
            let is_chosen = {
                let name = name.clone();
                Signal::derive(move || place.with(|place| place.as_deref() == Some(&name)))
            };
            let class = move || {
                let class = if is_chosen.get() {
                    "weather__place is-chosen"
                } else {
                    "weather__place"
                };
                Some(class.to_owned())
            };
            let button = tag("button")
                .set("type", "button")
                .set("title", labels.choose_place)
                .live("aria-pressed", move || Some(is_chosen.get().to_string()))
                .on_click(move |_| choose(name.clone()));
            tag("li")
                .live("class", class)
                .with(button.with(place_weather(paper, reading, now)))
        })
        .collect();
    tag("ul")
        .class("weather")
        .set("aria-label", labels.weather)
        .with(places)
}

fn place_weather(
    paper: &Paper,
    reading: Reading,
    now: ReadSignal<Moment>,
) -> (Tag, Tag, Tag, AnyView) {
    let labels = paper.labels();
    let href = format!("/weather.svg#{}", icon(reading.sky, reading.is_day));
    let sky = symbol(href, (labels.sky)(reading.sky)).class("weather__icon");
    // "°C" goes without saying; any other unit is said.
    let unit = if reading.unit == "°C" {
        "°"
    } else {
        &reading.unit
    };
    let degrees = format!("{}{unit}", reading.temperature);
    let name = tag("span")
        .class("weather__name")
        .with(reading.place.as_str());
    let age = move || {
        let now = now.get();
        if !reading.is_stale(now) {
            return ().into_any();
        }
        let hours = (now.seconds() - reading.measured.seconds()) / 3600;
        tag("span")
            .class("weather__age")
            .with((labels.reading_age)(hours))
            .view()
    };
    let degrees = tag("span").class("weather__degrees").with(degrees);
    (sky, name, degrees, live(age))
}

/// The symbol in `weather.svg`.
fn icon(sky: Sky, is_day: bool) -> &'static str {
    match (sky, is_day) {
        (Sky::Clear, true) => "clear-day",
        (Sky::Clear, false) => "clear-night",
        (Sky::PartlyCloudy, true) => "partly-day",
        (Sky::PartlyCloudy, false) => "partly-night",
        (Sky::Overcast, _) => "cloudy",
        (Sky::Fog, _) => "fog",
        (Sky::Drizzle, _) => "drizzle",
        (Sky::Rain, _) => "rain",
        (Sky::Snow, _) => "snow",
        (Sky::Showers, true) => "showers-day",
        (Sky::Showers, false) => "showers-night",
        (Sky::Thunderstorm, _) => "thunder",
        (Sky::Unknown, _) => "unknown",
    }
}
