//! The weather beyond its shape: a forecast for each place, columns of one length, times that are some.

use sapbao::edition::moment::Moment;
use serde_json::Value;

use super::kind::DocumentKind;
use super::path::element;
use super::sheet::Sheet;
use crate::wire::{Forecast, Forecasts};

/// Why Open-Meteo would not answer, if that is what the document says.
pub(super) fn refusal(kind: &DocumentKind, document: &Value) -> Option<String> {
    let is_refused = matches!(kind, DocumentKind::Weather { .. }) && document["error"] == true;
    is_refused.then(|| format!("true, because {}", document["reason"]))
}

/// Checks the forecasts for so many places.
pub(super) fn check(weather: &Forecasts, places: usize, sheet: &mut Sheet) {
    let forecasts = weather.all();
    if forecasts.len() != places {
        let found = format!("forecasts for {}", forecasts.len());
        sheet.breach(
            "$",
            found,
            format!("one for each of the {places} places of site.json"),
        );
    }
    for (index, forecast) in forecasts.iter().enumerate() {
        let field = match weather {
            Forecasts::Several(_) => element("$", index),
            Forecasts::One(_) => "$".to_owned(),
        };
        check_place(forecast, &field, sheet);
    }
}

fn check_place(forecast: &Forecast, field: &str, sheet: &mut Sheet) {
    time(
        &forecast.current.time,
        &format!("{field}.current.time"),
        sheet,
    );
    if let Some(hourly) = &forecast.hourly {
        let field = format!("{field}.hourly");
        columns(&hourly.uneven(), hourly.time.len(), &field, sheet);
        times(&hourly.time, &format!("{field}.time"), sheet);
    }
    if let Some(daily) = &forecast.daily {
        let field = format!("{field}.daily");
        columns(&daily.uneven(), daily.time.len(), &field, sheet);
        times(&daily.sunrise, &format!("{field}.sunrise"), sheet);
        times(&daily.sunset, &format!("{field}.sunset"), sheet);
    }
}

fn columns(uneven: &[(&'static str, usize)], rows: usize, field: &str, sheet: &mut Sheet) {
    for (column, len) in uneven {
        let found = format!("{len} entries");
        sheet.breach(
            &format!("{field}.{column}"),
            found,
            format!("{rows}, as many as times"),
        );
    }
}

fn times(times: &[String], field: &str, sheet: &mut Sheet) {
    for (index, text) in times.iter().enumerate() {
        time(text, &element(field, index), sheet);
    }
}

fn time(text: &str, field: &str, sheet: &mut Sheet) {
    if Moment::parse_local(text, 0).is_none() {
        let expected = "a time on the place's clock, as \"2026-11-23T07:00\"";
        sheet.breach(field, format!("\"{text}\""), expected);
    }
}
