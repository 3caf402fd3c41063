//! `weather.json`: checked to be what the contract asks of a forecast, then copied as it is. Who
//! refreshes it later need not run this tool.

use std::path::Path;

use super::{File, Site};
use crate::problem::Problems;
use crate::wire::{Daily, Forecast, Forecasts, Hourly};

/// Whether every column of a table has a value for each of its times.
fn is_even(forecast: &Forecast) -> bool {
    let hourly = forecast.hourly.as_ref().map(Hourly::uneven);
    let daily = forecast.daily.as_ref().map(Daily::uneven);
    [hourly, daily]
        .into_iter()
        .flatten()
        .all(|uneven| uneven.is_empty())
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
                let forecasts = forecasts.all();
                if forecasts.len() != places {
                    let message = format!(
                        "there are forecasts for {} places, and site.toml has {places}. Fetch it for the same places.",
                        forecasts.len()
                    );
                    problems.report(&file.name, 0, message);
                }
                if let Some(index) = forecasts.iter().position(|forecast| !is_even(forecast)) {
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

/// Tells the two forms apart by their first letter: of an untagged type an error would name neither
/// field nor line.
fn parse(text: &str) -> Result<Forecasts, serde_json::Error> {
    if text.trim_start().starts_with('[') {
        serde_json::from_str(text).map(Forecasts::Several)
    } else {
        serde_json::from_str(text).map(Forecasts::One)
    }
}
