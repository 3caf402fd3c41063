//! `weather.json`: the body of an [Open-Meteo](https://open-meteo.com/en/docs) forecast answer.

use super::json::{Flaw, Json};
use super::moment::Moment;

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

/// A reading older than this is shown with its age, in seconds.
pub const STALE_AFTER: i64 = 3 * 3600;

/// What the sky does, in as many words as readers need: the
/// [WMO codes](https://open-meteo.com/en/docs#weather_variable_documentation) that Open-Meteo uses,
/// those of one picture and one word together.
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
    /// 51 to 57.
    Drizzle,
    /// 61 to 67.
    Rain,
    /// 71 to 77, 85, 86.
    Snow,
    /// 80 to 82.
    Showers,
    /// 95 to 99.
    Thunderstorm,
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
            51..=57 => Self::Drizzle,
            61..=67 => Self::Rain,
            71..=77 | 85 | 86 => Self::Snow,
            80..=82 => Self::Showers,
            95..=99 => Self::Thunderstorm,
            _ => Self::Unknown,
        }
    }
}

/// Reads an answer for `places`, in their order: an array, or the bare object when there is one.
/// A place whose reading cannot be read is left out.
///
/// # Errors
/// When the backend answers with an error, or with no reading at all.
pub fn parse_weather<J: Json>(json: &J, places: &[String]) -> Result<Vec<Reading>, Flaw> {
    if json.get("error").and_then(|error| error.flag()) == Some(true) {
        let reason = json.text_at("reason").unwrap_or_default();
        return Err(Flaw::new("error", &format!("a forecast, not \"{reason}\"")));
    }
    let readings: Vec<_> = match json.list() {
        Some(answers) => answers
            .iter()
            .zip(places)
            .filter_map(|(answer, place)| parse_reading(answer, place))
            .collect(),
        None => places
            .first()
            .and_then(|place| parse_reading(json, place))
            .into_iter()
            .collect(),
    };
    if readings.is_empty() {
        return Err(Flaw::new("current", "a reading for at least one place"));
    }
    Ok(readings)
}

fn parse_reading<J: Json>(json: &J, place: &str) -> Option<Reading> {
    let current = json.get("current")?;
    #[allow(clippy::cast_possible_truncation)]
    let offset = json.number_at("utc_offset_seconds").unwrap_or(0.0) as i64;
    let temperature = current.number_at("temperature_2m")?;
    // Nothing on Earth is colder or hotter in any unit.
    if place.is_empty() || !(-150.0..=200.0).contains(&temperature) {
        return None;
    }
    Some(Reading {
        place: place.to_owned(),
        measured: Moment::parse_local(&current.text_at("time")?, offset)?,
        #[allow(clippy::cast_possible_truncation)]
        temperature: temperature.round() as i32,
        unit: json
            .get("current_units")
            .and_then(|units| units.text_at("temperature_2m"))
            .unwrap_or_else(|| "°C".to_owned()),
        sky: Sky::from_wmo(current.number_at("weather_code").unwrap_or(-1.0)),
        is_day: current.number_at("is_day").is_none_or(|day| day > 0.0),
    })
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
        assert_eq!((one[0].place.as_str(), one[0].sky), ("Hà Nội", Sky::Rain));
        assert_eq!(
            one[0].measured,
            Moment::parse("2026-11-23T00:00:00Z").unwrap()
        );
        let two = json!([answer(19.2), answer(25.0)]);
        let two = parse_weather(&&two, &names(&["Hà Nội", "Huế"])).unwrap();
        assert_eq!(two[1].place, "Huế");
    }

    #[test]
    fn a_place_without_a_reading_is_left_out_alone() {
        let json = json!([{"current": {}}, answer(25.0), "x"]);
        let readings = parse_weather(&&json, &names(&["A", "B", "C"])).unwrap();
        assert_eq!(readings.len(), 1);
        assert_eq!(readings[0].place, "B");
    }

    #[test]
    fn an_error_is_an_error() {
        let json = json!({"error": true, "reason": "Daily limit exceeded"});
        let flaw = parse_weather(&&json, &names(&["A"])).unwrap_err();
        assert!(flaw.to_string().contains("Daily limit exceeded"));
        assert!(parse_weather(&&json!([]), &names(&["A"])).is_err());
    }
}
