//! `weather.json`: the body of an [Open-Meteo](https://open-meteo.com/en/docs) forecast answer.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Forecasts for the site's places, in their order: an array, or the bare object when there is one.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
#[schemars(rename = "Weather")]
pub enum Forecasts {
    /// One for each place.
    Several(Vec<Forecast>),
    /// Of the only place.
    One(Box<Forecast>),
}

impl Forecasts {
    /// The forecasts, in the order of the places.
    pub fn all(&self) -> &[Forecast] {
        match self {
            Self::Several(forecasts) => forecasts,
            Self::One(forecast) => std::slice::from_ref(forecast),
        }
    }
}

/// The weather at one place.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Forecast {
    /// How far the place's clock is ahead of UTC.
    pub utc_offset_seconds: i32,
    /// Units of `current`; absent, degrees Celsius and kilometres per hour.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub current_units: Option<Units>,
    /// What was last measured.
    pub current: Current,
    /// Hour by hour.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hourly: Option<Hourly>,
    /// Units of `hourly`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hourly_units: Option<Units>,
    /// Day by day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub daily: Option<Daily>,
    /// Units of `daily`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub daily_units: Option<Units>,
}

/// The unit of each variable, as it is shown: `"temperature_2m": "°C"`.
pub type Units = std::collections::BTreeMap<String, String>;

/// What was last measured.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Current {
    /// On the place's own clock, without an offset: `2026-11-23T07:00`.
    pub time: String,
    /// The air's temperature.
    pub temperature_2m: f64,
    /// What it feels like.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub apparent_temperature: Option<f64>,
    /// In per cent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub relative_humidity_2m: Option<f64>,
    /// The wind.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wind_speed_10m: Option<f64>,
    /// What the sky does, by the WMO's table.
    pub weather_code: f64,
    /// 1 while the sun is up, else 0.
    pub is_day: f64,
}

/// Columns of equal length, one entry for each hour.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Hourly {
    /// On the place's own clock, without an offset.
    pub time: Vec<String>,
    /// The air's temperature.
    pub temperature_2m: Vec<Option<f64>>,
    /// In per cent.
    pub precipitation_probability: Vec<Option<f64>>,
    /// What the sky does, by the WMO's table.
    pub weather_code: Vec<Option<f64>>,
}

/// Columns of equal length, one entry for each day.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Daily {
    /// Dates on the place's own calendar: `2026-11-23`.
    pub time: Vec<String>,
    /// What the sky does, by the WMO's table.
    pub weather_code: Vec<Option<f64>>,
    /// The day's highest temperature.
    pub temperature_2m_max: Vec<Option<f64>>,
    /// The day's lowest temperature.
    pub temperature_2m_min: Vec<Option<f64>>,
    /// In per cent.
    pub precipitation_probability_max: Vec<Option<f64>>,
    /// On the place's own clock, without an offset.
    pub sunrise: Vec<String>,
    /// On the place's own clock, without an offset.
    pub sunset: Vec<String>,
}

impl Hourly {
    /// The columns beside `time` that have not one entry for each of its hours.
    pub fn uneven(&self) -> Vec<(&'static str, usize)> {
        let columns = [
            ("temperature_2m", self.temperature_2m.len()),
            (
                "precipitation_probability",
                self.precipitation_probability.len(),
            ),
            ("weather_code", self.weather_code.len()),
        ];
        unlike(self.time.len(), &columns)
    }
}

impl Daily {
    /// The columns beside `time` that have not one entry for each of its days.
    pub fn uneven(&self) -> Vec<(&'static str, usize)> {
        let columns = [
            ("weather_code", self.weather_code.len()),
            ("temperature_2m_max", self.temperature_2m_max.len()),
            ("temperature_2m_min", self.temperature_2m_min.len()),
            (
                "precipitation_probability_max",
                self.precipitation_probability_max.len(),
            ),
            ("sunrise", self.sunrise.len()),
            ("sunset", self.sunset.len()),
        ];
        unlike(self.time.len(), &columns)
    }
}

fn unlike(len: usize, columns: &[(&'static str, usize)]) -> Vec<(&'static str, usize)> {
    let columns = columns.iter().copied();
    columns.filter(|(_, other)| *other != len).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const CURRENT: &str = r#""utc_offset_seconds": 25200,
        "current": {"time": "2026-11-23T07:00", "temperature_2m": 20, "weather_code": 2, "is_day": 1}"#;

    fn places(text: &str) -> usize {
        let forecasts: Forecasts = serde_json::from_str(text).unwrap();
        forecasts.all().len()
    }

    #[test]
    fn a_bare_forecast_is_one_place() {
        assert_eq!(places(&format!("{{{CURRENT}}}")), 1);
        assert_eq!(places(&format!("[{{{CURRENT}}}, {{{CURRENT}}}]")), 2);
    }

    #[test]
    fn an_error_answer_is_no_forecast() {
        assert!(
            serde_json::from_str::<Forecasts>(r#"{"error": true, "reason": "limit"}"#).is_err()
        );
    }

    #[test]
    fn columns_of_different_lengths_are_uneven() {
        let hourly = r#"{"time": ["a"], "temperature_2m": [], "precipitation_probability": [1], "weather_code": [1]}"#;
        let hourly: Hourly = serde_json::from_str(hourly).unwrap();
        assert_eq!(hourly.uneven(), [("temperature_2m", 0)]);
    }
}
