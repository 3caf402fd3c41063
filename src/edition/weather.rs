//! `weather.json`: the body of an [Open-Meteo](https://open-meteo.com/en/docs) forecast answer.

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

/// What the sky does, in as many words as readers need: the
/// [WMO codes](https://open-meteo.com/en/docs#weather_variable_documentation) that Open-Meteo uses,
/// those of one word together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sky {
    /// 0, 1.
    Clear,
    /// 2.
    PartlyCloudy,
    /// 3.
    Overcast,
    /// 45, 48.
    Fog,
    /// 51 to 55.
    Drizzle,
    /// 61, 63.
    Rain,
    /// 65.
    HeavyRain,
    /// 56, 57, 66, 67.
    FreezingRain,
    /// 71 to 77, 85, 86.
    Snow,
    /// 80, 81.
    Showers,
    /// 82.
    HeavyShowers,
    /// 95.
    Thunderstorm,
    /// 96, 99.
    Hail,
    /// A code that the table does not have.
    Unknown,
}

impl Sky {
    /// Reads a WMO weather interpretation code.
    pub fn from_wmo(code: f64) -> Self {
        #[allow(clippy::cast_possible_truncation)]
        match code as i64 {
            0 | 1 => Self::Clear,
            2 => Self::PartlyCloudy,
            3 => Self::Overcast,
            45 | 48 => Self::Fog,
            51..=55 => Self::Drizzle,
            56 | 57 | 66 | 67 => Self::FreezingRain,
            65 => Self::HeavyRain,
            61..=64 => Self::Rain,
            71..=77 | 85 | 86 => Self::Snow,
            80 | 81 => Self::Showers,
            82 => Self::HeavyShowers,
            95 => Self::Thunderstorm,
            96..=99 => Self::Hail,
            _ => Self::Unknown,
        }
    }
}

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

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::*;
    use serde_json::json;

    fn answer(temperature: f64) -> serde_json::Value {
        json!({"utc_offset_seconds": 25200, "current_units": {"temperature_2m": "°C"},
               "current": {"time": "2026-11-23T07:00", "temperature_2m": temperature,
                           "weather_code": 61, "is_day": 1}})
    }

    fn names(names: &[&str]) -> Vec<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    #[test]
    fn one_place_is_an_object_and_several_are_an_array() {
        let one = parse_weather(&&answer(19.2), &names(&["Hà Nội"])).unwrap();
        assert_eq!(
            (one[0].now.place.as_str(), one[0].now.sky),
            ("Hà Nội", Sky::Rain)
        );
        assert_eq!(
            one[0].now.measured,
            Moment::parse("2026-11-23T00:00:00Z").unwrap()
        );
        let two = json!([answer(19.2), answer(25.0)]);
        let two = parse_weather(&&two, &names(&["Hà Nội", "Huế"])).unwrap();
        assert_eq!(two[1].now.place, "Huế");
    }

    #[test]
    fn a_place_without_a_reading_is_left_out_alone() {
        let json = json!([{"current": {}}, answer(25.0), "x"]);
        let readings = parse_weather(&&json, &names(&["A", "B", "C"])).unwrap();
        assert_eq!(readings.len(), 1);
        assert_eq!(readings[0].now.place, "B");
    }

    #[test]
    fn an_error_is_an_error() {
        let json = json!({"error": true, "reason": "Daily limit exceeded"});
        let flaw = parse_weather(&&json, &names(&["A"])).unwrap_err();
        assert!(flaw.to_string().contains("Daily limit exceeded"));
        assert!(parse_weather(&&json!([]), &names(&["A"])).is_err());
    }

    #[test]
    fn the_hours_and_days_to_come_are_on_the_places_own_clock() {
        let mut json = answer(19.2);
        json["hourly"] = json!({"time": ["2026-11-23T07:00", "x", "2026-11-23T09:00"],
            "temperature_2m": [18.6, 19, null], "precipitation_probability": [40], "weather_code": [82]});
        json["daily"] = json!({"time": ["2026-11-23"], "weather_code": [3], "temperature_2m_max": [26.4],
            "temperature_2m_min": [17.5], "sunrise": ["2026-11-23T06:10"], "sunset": ["2026-11-23T17:14"]});
        let forecast = parse_weather(&&json, &names(&["Hà Nội"]))
            .unwrap()
            .remove(0);
        assert_eq!(forecast.offset_minutes, 420);
        // Hours without a time or without degrees are none.
        assert_eq!(forecast.hours.len(), 1);
        let hour = &forecast.hours[0];
        assert_eq!(
            (hour.temperature, hour.rain, hour.sky),
            (19, Some(40), Sky::HeavyShowers)
        );
        assert_eq!(hour.begins, Moment::parse("2026-11-23T00:00:00Z").unwrap());
        let day = &forecast.days[0];
        assert_eq!((day.temperatures, day.rain), ((18, 26), None));
        assert_eq!(
            day.sun.unwrap().0,
            Moment::parse("2026-11-22T23:10:00Z").unwrap()
        );
    }

    #[test]
    fn a_clock_that_no_place_has_is_not_believed() {
        for (seconds, minutes) in [(25200.0, 420), (-1e19, 0), (1e300, 0), (90_000.0, 0)] {
            let json = json!({"utc_offset_seconds": seconds,
                "current": {"time": "2026-11-23T07:00", "temperature_2m": 20}});
            let all = parse_weather(&&json, &["Huế".to_owned()]).unwrap();
            assert_eq!(all[0].offset_minutes, minutes);
        }
    }

    #[test]
    fn a_forecast_survives_its_way_through_a_prerendered_page() {
        let mut json = answer(19.0);
        json["current"]["wind_speed_10m"] = json!(7);
        json["hourly"] =
            json!({"time": ["2026-11-23T07:00"], "temperature_2m": [18], "weather_code": [61]});
        json["daily"] = json!({"time": ["2026-11-23"], "weather_code": [3], "temperature_2m_max": [26],
            "temperature_2m_min": [17], "precipitation_probability_max": [10],
            "sunrise": ["2026-11-23T06:10"], "sunset": ["2026-11-23T17:14"]});
        let forecasts = parse_weather(&&json, &names(&["Hà Nội"])).unwrap();
        let carried = crate::edition::wire::weather(&forecasts);
        assert_eq!(
            parse_weather(&&carried["answers"], &names(&["Hà Nội"])).unwrap(),
            forecasts
        );
    }
}
