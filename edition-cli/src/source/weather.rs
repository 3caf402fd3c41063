//! `weather.json`: checked to be what the contract asks of a forecast, then copied as it is. Who
//! refreshes it later need not run this tool.

use std::path::Path;

use serde::Deserialize;

use super::{File, Site};
use crate::problem::Problems;

/// The fields that the contract requires of a place's forecast.
#[derive(Deserialize)]
struct Forecast {
    #[serde(rename = "utc_offset_seconds")]
    _utc_offset_seconds: i32,
    #[serde(rename = "current")]
    _current: Current,
    hourly: Option<Hourly>,
    daily: Option<Daily>,
}

#[derive(Deserialize)]
struct Current {
    #[serde(rename = "time")]
    _time: String,
    #[serde(rename = "temperature_2m")]
    _temperature: f64,
    #[serde(rename = "weather_code")]
    _weather_code: u8,
    #[serde(rename = "is_day")]
    _is_day: u8,
}

#[derive(Deserialize)]
struct Hourly {
    time: Vec<String>,
    temperature_2m: Vec<Option<f64>>,
    precipitation_probability: Vec<Option<f64>>,
    weather_code: Vec<Option<u8>>,
}

#[derive(Deserialize)]
struct Daily {
    time: Vec<String>,
    weather_code: Vec<Option<u8>>,
    temperature_2m_max: Vec<Option<f64>>,
    temperature_2m_min: Vec<Option<f64>>,
    precipitation_probability_max: Vec<Option<f64>>,
    sunrise: Vec<String>,
    sunset: Vec<String>,
}

impl Forecast {
    /// Whether every column of a table has a value for each of its times.
    fn is_even(&self) -> bool {
        let hourly = self.hourly.iter().all(|hourly| {
            let columns = [
                hourly.temperature_2m.len(),
                hourly.precipitation_probability.len(),
                hourly.weather_code.len(),
            ];
            columns.iter().all(|len| *len == hourly.time.len())
        });
        let daily = self.daily.iter().all(|daily| {
            let columns = [
                daily.weather_code.len(),
                daily.temperature_2m_max.len(),
                daily.temperature_2m_min.len(),
                daily.precipitation_probability_max.len(),
                daily.sunrise.len(),
                daily.sunset.len(),
            ];
            columns.iter().all(|len| *len == daily.time.len())
        });
        hourly && daily
    }
}

/// Checks the weather against the site's places: both are there, or neither.
pub(super) fn check(weather: Option<&File>, site: &Site, site_file: &Path, problems: &Problems) {
    let places = site.weather.len();
    match weather {
        None if places == 0 => {}
        None => problems.report(
            &site_file.display().to_string(),
            0,
            "there are [[weather]] places and no weather.json. Add the file or remove the places.",
        ),
        Some(file) => match parse(&file.text) {
            Err(error) => problems.report(
                &file.name,
                error.line(),
                format!("not a forecast by Open-Meteo ({error}). Fetch it again."),
            ),
            Ok(forecasts) => {
                if forecasts.len() != places {
                    let message = format!(
                        "there are forecasts for {} places, and site.toml has {places}. Fetch it for the same places.",
                        forecasts.len()
                    );
                    problems.report(&file.name, 0, message);
                }
                if let Some(index) = forecasts.iter().position(|forecast| !forecast.is_even()) {
                    let message = format!(
                        "place {} has columns of different lengths in hourly or daily. Fetch it again.",
                        index + 1
                    );
                    problems.report(&file.name, 0, message);
                }
            }
        },
    }
}

/// One place's forecast stands bare, several in an array.
fn parse(text: &str) -> Result<Vec<Forecast>, serde_json::Error> {
    if text.trim_start().starts_with('[') {
        serde_json::from_str(text)
    } else {
        serde_json::from_str(text).map(|forecast| vec![forecast])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CURRENT: &str = r#""utc_offset_seconds": 25200,
        "current": {"time": "2026-11-23T07:00", "temperature_2m": 20, "weather_code": 2, "is_day": 1}"#;

    #[test]
    fn a_bare_forecast_is_one_place() {
        assert_eq!(parse(&format!("{{{CURRENT}}}")).unwrap().len(), 1);
        assert_eq!(
            parse(&format!("[{{{CURRENT}}}, {{{CURRENT}}}]"))
                .unwrap()
                .len(),
            2
        );
    }

    #[test]
    fn an_error_answer_is_no_forecast() {
        assert!(parse(r#"{"error": true, "reason": "limit"}"#).is_err());
    }

    #[test]
    fn columns_of_different_lengths_are_uneven() {
        let hourly = r#""hourly": {"time": ["a"], "temperature_2m": [], "precipitation_probability": [1], "weather_code": [1]}"#;
        assert!(!parse(&format!("{{{CURRENT}, {hourly}}}")).unwrap()[0].is_even());
    }
}
