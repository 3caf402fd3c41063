//! Forecasts that break the contract.

use std::fs;

use serde_json::json;

use crate::checked::{breaks, built, change};

#[test]
fn weather_has_a_forecast_for_each_place_and_even_columns() {
    let sample = built("weather");
    let current =
        json!({"time": "2026-11-23T07:00", "temperature_2m": 20, "weather_code": 2, "is_day": 1});
    change(&sample, "site.json", |site| {
        let place = json!({"name": "Huế", "latitude": 16.46, "longitude": 107.59});
        site["weather"] = json!({"url": "weather.json", "places": [place, place]});
    });
    let weather = sample.edition().join("weather.json");
    let hourly = json!({"time": ["2026-11-23T07:00", "7 giờ"], "temperature_2m": [1, null],
                        "precipitation_probability": [1], "weather_code": [1, 2]});
    let forecast = json!({"utc_offset_seconds": 25200, "current": current, "hourly": hourly});
    fs::write(&weather, json!([forecast]).to_string()).unwrap();
    breaks(
        &sample,
        &[
            "weather.json: $: found forecasts for 1, expected one for each of the 2 places",
            "weather.json: $[0].hourly.precipitation_probability: found 1 entries, expected 2",
            "weather.json: $[0].hourly.time[1]: found \"7 giờ\", expected a time",
        ],
    );
    fs::write(
        &weather,
        json!({"error": true, "reason": "limit"}).to_string(),
    )
    .unwrap();
    breaks(
        &sample,
        &["weather.json: $.error: found true, because \"limit\", expected a forecast"],
    );
}
