//! The weather strip: one line, all places, the reader's first.

use super::sky::sky_icon;
use super::tag::{Tag, live, tag};
use super::view::View;
use crate::app::Paper;
use crate::edition::moment::Moment;
use crate::edition::weather::{Forecast, Reading, STALE_AFTER};
use crate::labels::Labels;
use crate::reader::place::kept_place;
use crate::routes::Route;
use leptos::prelude::*;

/// The weather at every place. `early/places.js` puts the one that is chosen first,
/// on this device, from now on.
pub fn weather_strip(paper: &Paper, weather: Vec<Forecast>, now: ReadSignal<Moment>) -> Tag {
    let labels = paper.labels();
    let clock = |place: &Forecast| (place.now.measured, place.offset_minutes);
    let age = move |(measured, offset)| {
        live(move || View::Text(age(labels, measured, offset, now.get()).unwrap_or_default()))
    };
    let kept = kept_place();
    // Readings of one moment are old together: their age is said once.
    let first = weather.first().map(clock);
    let is_one_moment = weather.iter().all(|place| Some(clock(place)) == first);
    let common_age = first
        .filter(|_| is_one_moment)
        .map(|clock| tag("li").class("weather__age").with(age(clock)));
    let places: Vec<_> = weather
        .into_iter()
        .map(|place| {
            let own_age = (!is_one_moment)
                .then(|| tag("span").class("weather__age").with(age(clock(&place))));
            let reading = place.now;
            let is_chosen = kept.as_deref() == Some(&reading.place);
            let button = tag("button")
                .set("type", "button")
                .set("title", labels.choose_place)
                .set("aria-pressed", is_chosen.to_string())
                .set("data-place", reading.place.as_str())
                .with((place_weather(labels, &reading), own_age));
            let class = if is_chosen {
                "weather__place is-chosen"
            } else {
                "weather__place"
            };
            tag("li").class(class).with(button)
        })
        .collect();
    let whole_forecast = tag("li").class("weather__whole").with(
        tag("a")
            .set("href", Route::Weather.path())
            .with(labels.forecast.whole),
    );
    tag("ul")
        .class("weather")
        .set("aria-label", labels.weather)
        .with((common_age, places, whole_forecast))
}

fn place_weather(labels: &Labels, reading: &Reading) -> (Tag, Tag, Tag) {
    let name = tag("span").with(reading.place.as_str());
    let degrees = tag("span").class("weather__degrees");
    (
        sky_icon(labels, reading.sky, reading.is_day),
        name,
        degrees.with(self::degrees(reading.temperature, &reading.unit)),
    )
}

/// "19°". "°C" goes without saying; any other unit is said.
pub fn degrees(temperature: i32, unit: &str) -> String {
    let unit = if unit == "°C" { "°" } else { unit };
    format!("{temperature}{unit}")
}

/// How old a reading is, once it is too old to stand without its age. From a day on its date says more.
pub fn age(labels: &Labels, measured: Moment, offset_minutes: i32, now: Moment) -> Option<String> {
    const DAY: i64 = 86_400;
    match now.seconds() - measured.seconds() {
        ..=STALE_AFTER => None,
        seconds @ ..DAY => Some(labels.ago(seconds / 60)),
        _ => Some(labels.short_date_time(measured.wall_time(offset_minutes))),
    }
}
