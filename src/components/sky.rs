//! The pictures of skies. They stand in the page itself: a file for all of them would be one more that comes beside
//! what the first paint waits for, and browsers make a document of its own for a drawing that comes from a file.

use super::icon::drawing;
use super::tag::Tag;
use crate::edition::weather::Sky;
use crate::labels::Labels;

/// The picture of a sky, named by its word.
pub fn sky_icon(labels: &Labels, sky: Sky, is_day: bool) -> Tag {
    drawing(outline(sky, is_day))
        .class("weather__icon")
        .set("role", "img")
        .set("aria-label", (labels.sky)(sky))
}

fn outline(sky: Sky, is_day: bool) -> &'static str {
    match (sky, is_day) {
        (Sky::Clear, true) => {
            "M7.8 12a4.2 4.2 0 1 0 8.4 0 4.2 4.2 0 1 0-8.4 0M12 2.5v2.2M12 19.3v2.2M2.5 12h2.2M19.3 12h2.2M5.3 5.3l1.5 1.5M17.2 17.2l1.5 1.5M18.7 5.3l-1.5 1.5M6.8 17.2l-1.5 1.5"
        }
        (Sky::Clear, false) => {
            "M19.8 14.3A8.3 8.3 0 0 1 9.7 4.2a8.3 8.3 0 1 0 10.1 10.1ZM16.5 4.2v2.6M15.2 5.5h2.6"
        }
        (Sky::PartlyCloudy, true) => {
            "M5.6 10.6a3.8 3.8 0 1 1 6.9-2.9M8.8 2v1.5M2.5 8.3H4M4.3 3.8l1.1 1.1M13.3 3.8l-1.1 1.1M8 20h9.2a3.8 3.8 0 0 0 .6-7.55 5.4 5.4 0 0 0-10.3 1.1A3.25 3.25 0 0 0 8 20Z"
        }
        (Sky::PartlyCloudy, false) => {
            "M4.3 11.8A4.8 4.8 0 0 1 8.2 3a4.9 4.9 0 0 0 3.5 4.9M8 20h9.2a3.8 3.8 0 0 0 .6-7.55 5.4 5.4 0 0 0-10.3 1.1A3.25 3.25 0 0 0 8 20Z"
        }
        (Sky::Overcast, _) => {
            "M6.5 19h10.7a4.2 4.2 0 0 0 .7-8.35 6 6 0 0 0-11.5 1.25A3.6 3.6 0 0 0 6.5 19ZM13.5 4.6a5 5 0 0 1 6.9 3.1"
        }
        (Sky::Fog, _) => {
            "M5 12.5a3.5 3.5 0 0 1 1.6-5.2 5.8 5.8 0 0 1 11-.9 4 4 0 0 1 1.6 6.1M3.5 16h11.5M18 16h2.5M6 19.5h3M12 19.5h6.5"
        }
        (Sky::Drizzle, _) => {
            "M6.5 14.5h10.7a4.2 4.2 0 0 0 .7-8.35A6 6 0 0 0 6.4 7.4a3.6 3.6 0 0 0 .1 7.1ZM8.5 18v.6M12 18v.6M15.5 18v.6M10.2 20.9v.6M13.7 20.9v.6"
        }
        (Sky::Rain | Sky::HeavyRain | Sky::FreezingRain, _) => {
            "M6.5 14.5h10.7a4.2 4.2 0 0 0 .7-8.35A6 6 0 0 0 6.4 7.4a3.6 3.6 0 0 0 .1 7.1ZM8.7 17.7l-1.3 3.6M12.7 17.7l-1.3 3.6M16.7 17.7l-1.3 3.6"
        }
        (Sky::Showers | Sky::HeavyShowers, true) => {
            "M5.6 9.6a3.6 3.6 0 1 1 6.6-2.7M8.8 1.5v1.3M2.8 7.5h1.3M4.6 3.3l.9.9M13 3.3l-.9.9M8 17.2h9.2a3.6 3.6 0 0 0 .6-7.15 5.2 5.2 0 0 0-10.1 1.05A3.1 3.1 0 0 0 8 17.2ZM10.2 20l-.7 2M14.9 20l-.7 2"
        }
        (Sky::Showers | Sky::HeavyShowers, false) => {
            "M4.3 10.6a4.6 4.6 0 0 1 3.7-8.4 4.7 4.7 0 0 0 3.4 4.7M8 17.2h9.2a3.6 3.6 0 0 0 .6-7.15 5.2 5.2 0 0 0-10.1 1.05A3.1 3.1 0 0 0 8 17.2ZM10.2 20l-.7 2M14.9 20l-.7 2"
        }
        (Sky::Snow, _) => {
            "M6.5 14.5h10.7a4.2 4.2 0 0 0 .7-8.35A6 6 0 0 0 6.4 7.4a3.6 3.6 0 0 0 .1 7.1ZM12 17.2v5.2M9.75 18.5l4.5 2.6M14.25 18.5l-4.5 2.6M6.9 18v.1M17.1 18v.1M6.9 21.6v.1M17.1 21.6v.1"
        }
        (Sky::Thunderstorm | Sky::Hail, _) => {
            "M8.2 14.5H6.5a3.6 3.6 0 0 1-.1-7.1 6 6 0 0 1 11.5-1.25 4.2 4.2 0 0 1-.7 8.35h-.7M13 11.5l-3 4.6h4l-2.7 5.4"
        }
        (Sky::Unknown, _) => {
            "M6.5 18.5h10.7a4.2 4.2 0 0 0 .7-8.35 6 6 0 0 0-11.5 1.25 3.6 3.6 0 0 0 .1 7.1ZM10.6 11.3a1.5 1.5 0 1 1 2.2 1.4c-.6.3-.8.7-.8 1.2M12 15.9v.1"
        }
    }
}
