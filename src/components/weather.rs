//! The weather strip: one line, all places, the reader's first.

use crate::app::Paper;
use crate::edition::moment::Moment;
use crate::edition::weather::{Reading, Sky};
use crate::reader::place::use_place;
use leptos::prelude::*;

/// The weather at every place. Choosing one puts it first, on this device, from now on.
#[component]
pub fn WeatherStrip(
    /// The last readings.
    readings: Vec<Reading>,
    /// The time.
    now: ReadSignal<Moment>,
) -> impl IntoView {
    let labels = Paper::expect().labels();
    let (place, choose) = use_place();
    let readings: Vec<_> = readings
        .into_iter()
        .map(|reading| {
            let name = reading.place.clone();
            let is_chosen = Memo::new({
                let name = name.clone();
                move |_| place.with(|place| place.as_deref() == Some(&name))
            });
            let choose = choose.clone();
            view! {
                <li class="weather__place" class:is-chosen=move || is_chosen.get()>
                    <button
                        type="button"
                        title=labels.choose_place
                        aria-pressed=move || is_chosen.get().to_string()
                        on:click=move |_| choose(name.clone())
                    >
                        <PlaceWeather reading now/>
                    </button>
                </li>
            }
        })
        .collect();
    view! { <ul class="weather" aria-label=labels.weather>{readings}</ul> }
}

#[component]
fn PlaceWeather(reading: Reading, now: ReadSignal<Moment>) -> impl IntoView {
    let labels = Paper::expect().labels();
    let icon = format!("/weather.svg#{}", icon(reading.sky, reading.is_day));
    let degrees = (labels.number)(reading.temperature.round(), 0);
    // "°C" goes without saying; any other unit is said.
    let unit = if reading.unit == "°C" {
        "°".to_owned()
    } else {
        reading.unit.clone()
    };
    let sky = (labels.sky)(reading.sky);
    let place = reading.place.clone();
    let age = move || {
        reading.is_stale(now.get()).then(|| {
            let hours = (now.get().seconds() - reading.measured.seconds()) / 3600;
            view! { <span class="weather__age">{(labels.reading_age)(hours)}</span> }
        })
    };
    view! {
        <svg class="weather__icon" role="img" aria-label=sky viewBox="0 0 24 24" width="20" height="20">
            <use href=icon></use>
        </svg>
        <span class="weather__name">{place}</span>
        <span class="weather__degrees">{degrees} {unit}</span>
        {age}
    }
    .into_any()
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
