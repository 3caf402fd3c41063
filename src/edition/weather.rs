//! `weather.json`: the body of an [Open-Meteo](https://open-meteo.com/en/docs) forecast answer.

mod sky;
#[cfg(all(test, feature = "ssr"))]
mod tests;

pub use sky::Sky;

use super::json::{Flaw, Json};
use super::moment::Moment;

/// No clock is further from UTC, in seconds.
const DAY: f64 = 86_400.0;

/// The weather at one place, as last measured.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// The place's name, from `site.json`.
    pub place: String,
    /// When it was measured.
    pub measured: Moment,
    /// Whole degrees, in `unit`.
    pub temperature: i32,
    /// "°C" unless the backend says otherwise.
    pub unit: String,
    /// What the sky does.
    pub sky: Sky,
    /// Whether the sun is up.
    pub is_day: bool,
}

/// The weather at one place, now and to come.
#[derive(Clone, Debug, PartialEq)]
pub struct Forecast {
    /// As last measured.
    pub now: Reading,
    /// How warm it feels: whole degrees, in the reading's unit.
    pub feels_like: Option<i32>,
    /// Relative, in percent.
    pub humidity: Option<i32>,
    /// Whole numbers of the unit beside it.
    pub wind: Option<(i32, String)>,
    /// How far the place's clock is ahead of UTC, in minutes.
    pub offset_minutes: i32,
    /// The hours to come, as many as the backend tells.
    pub hours: Vec<Hour>,
    /// The days, today first.
    pub days: Vec<Day>,
}

impl Forecast {
    /// Only what was measured.
    #[must_use]
    pub fn now_only(self) -> Self {
        Self {
            hours: Vec::new(),
            days: Vec::new(),
            ..self
        }
    }
}

/// One hour of a forecast.
#[derive(Clone, Debug, PartialEq)]
pub struct Hour {
    /// When it begins.
    pub begins: Moment,
    /// Whole degrees.
    pub temperature: i32,
    /// How likely rain is, in percent.
    pub rain: Option<i32>,
    /// What the sky does.
    pub sky: Sky,
}

/// One day of a forecast.
#[derive(Clone, Debug, PartialEq)]
pub struct Day {
    /// When it begins.
    pub begins: Moment,
    /// What the sky does.
    pub sky: Sky,
    /// Whole degrees: the lowest and the highest.
    pub temperatures: (i32, i32),
    /// How likely rain is, in percent.
    pub rain: Option<i32>,
    /// When the sun rises and sets.
    pub sun: Option<(Moment, Moment)>,
}

/// A reading older than this is shown with its age, in seconds.
pub const STALE_AFTER: i64 = 3 * 3600;

/// Reads an answer for `places`, in their order: an array, or the bare object when there is one.
/// A place whose reading cannot be read is left out.
///
/// # Errors
/// When the backend answers with an error, or with no reading at all.
pub fn parse_weather<J: Json>(json: &J, places: &[String]) -> Result<Vec<Forecast>, Flaw> {
    if json.get("error").and_then(|error| error.flag()) == Some(true) {
        let reason = json.text_at("reason").unwrap_or_default();
        return Err(Flaw::new("error", &format!("a forecast, not \"{reason}\"")));
    }
    let forecasts: Vec<_> = match json.list() {
        Some(answers) => answers
            .iter()
            .zip(places)
            .filter_map(|(answer, place)| parse_forecast(answer, place))
            .collect(),
        None => places
            .first()
            .and_then(|place| parse_forecast(json, place))
            .into_iter()
            .collect(),
    };
    if forecasts.is_empty() {
        return Err(Flaw::new("current", "a reading for at least one place"));
    }
    Ok(forecasts)
}

fn parse_forecast<J: Json>(json: &J, place: &str) -> Option<Forecast> {
    let current = json.get("current")?;
    let offset = json.number_at("utc_offset_seconds");
    #[allow(clippy::cast_possible_truncation)]
    let offset = offset.filter(|seconds| seconds.abs() <= DAY).unwrap_or(0.0) as i64;
    let units = json.get("current_units");
    let unit = |key: &str| units.as_ref().and_then(|units| units.text_at(key));
    if place.is_empty() {
        return None;
    }
    let now = Reading {
        place: place.to_owned(),
        measured: Moment::parse_local(&current.text_at("time")?, offset)?,
        temperature: degrees(current.number_at("temperature_2m"))?,
        unit: unit("temperature_2m").unwrap_or_else(|| "°C".to_owned()),
        sky: sky(current.number_at("weather_code")),
        is_day: current.number_at("is_day").is_none_or(|day| day > 0.0),
    };
    Some(Forecast {
        feels_like: degrees(current.number_at("apparent_temperature")),
        humidity: whole(current.number_at("relative_humidity_2m"), 0.0..=100.0),
        wind: whole(current.number_at("wind_speed_10m"), 0.0..=500.0).map(|wind| {
            (
                wind,
                unit("wind_speed_10m").unwrap_or_else(|| "km/h".to_owned()),
            )
        }),
        offset_minutes: i32::try_from(offset / 60).unwrap_or_default(),
        hours: json
            .get("hourly")
            .map(|hourly| parse_hours(&hourly, offset))
            .unwrap_or_default(),
        days: json
            .get("daily")
            .map(|daily| parse_days(&daily, offset))
            .unwrap_or_default(),
        now,
    })
}

/// A table is a list of numbers for each column; a row without a time or its degrees is left out.
fn parse_hours<J: Json>(hourly: &J, offset: i64) -> Vec<Hour> {
    let [times, degrees_at, rain, skies] = [
        "time",
        "temperature_2m",
        "precipitation_probability",
        "weather_code",
    ]
    .map(|key| hourly.list_at(key));
    let hour = |(at, time): (usize, &J)| {
        Some(Hour {
            begins: Moment::parse_local(&time.text()?, offset)?,
            temperature: degrees(number(&degrees_at, at))?,
            rain: percent(number(&rain, at)),
            sky: sky(number(&skies, at)),
        })
    };
    times
        .iter()
        .enumerate()
        .take(MOST_HOURS)
        .filter_map(hour)
        .collect()
}

fn parse_days<J: Json>(daily: &J, offset: i64) -> Vec<Day> {
    let [times, skies, highest, lowest, rain, rises, sets] = [
        "time",
        "weather_code",
        "temperature_2m_max",
        "temperature_2m_min",
        "precipitation_probability_max",
        "sunrise",
        "sunset",
    ]
    .map(|key| daily.list_at(key));
    let moment = |column: &[J], at: usize| Moment::parse_local(&column.get(at)?.text()?, offset);
    let day = |(at, time): (usize, &J)| {
        Some(Day {
            begins: Moment::parse_local(&format!("{}T00:00", time.text()?.get(..10)?), offset)?,
            sky: sky(number(&skies, at)),
            temperatures: (
                degrees(number(&lowest, at))?,
                degrees(number(&highest, at))?,
            ),
            rain: percent(number(&rain, at)),
            sun: moment(&rises, at).zip(moment(&sets, at)),
        })
    };
    times
        .iter()
        .enumerate()
        .take(MOST_DAYS)
        .filter_map(day)
        .collect()
}

/// Open-Meteo tells 16 days at most.
const MOST_DAYS: usize = 16;
const MOST_HOURS: usize = MOST_DAYS * 24;

fn number<J: Json>(column: &[J], at: usize) -> Option<f64> {
    column.get(at)?.number()
}

/// Nothing on Earth is colder or hotter in any unit.
fn degrees(number: Option<f64>) -> Option<i32> {
    whole(number, -150.0..=200.0)
}

fn percent(number: Option<f64>) -> Option<i32> {
    whole(number, 0.0..=100.0)
}

fn whole(number: Option<f64>, possible: std::ops::RangeInclusive<f64>) -> Option<i32> {
    let number = number.filter(|number| possible.contains(number))?;
    #[allow(clippy::cast_possible_truncation)]
    let whole = number.round() as i32;
    Some(whole)
}

fn sky(code: Option<f64>) -> Sky {
    Sky::from_wmo(code.unwrap_or(-1.0))
}
