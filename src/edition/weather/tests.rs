//! What is read of a forecast, and what is not believed.

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
