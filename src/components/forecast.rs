//! The weather at one place in full: now, the hours to come, the days to come.

use super::chart::chart;
use super::sky::sky_icon;
use super::tag::{Tag, live, tag};
use super::view::View;
use super::weather::{age, degrees};
use crate::edition::moment::Moment;
use crate::edition::weather::{Day, Forecast, Hour};
use crate::labels::{Labels, clock};
use leptos::prelude::*;

/// In seconds.
const HOUR: i64 = 3600;
const DAY: i64 = 86_400;

/// How many hours the chart shows.
const HOURS: usize = 24;

/// How many days are told.
const DAYS: usize = 7;

/// One place in full.
pub fn forecast(labels: &'static Labels, forecast: &Forecast, now: ReadSignal<Moment>) -> Tag {
    let words = &labels.forecast;
    let reading = &forecast.now;
    let today = now.get_untracked();
    let hours = next_hours(forecast, today);
    let hours = hours.first().map(|first| {
        let title = tag("h3")
            .class("now__title")
            .with(if is_past(first.begins, HOUR, today) {
                let day = first.begins.wall_time(forecast.offset_minutes);
                format!("{}: {}", words.ended, labels.near_day(day))
            } else {
                words.next_hours.to_owned()
            });
        let unit = &reading.unit;
        (title, chart(labels, hours, unit, forecast.offset_minutes))
    });
    let days = next_days(forecast, today);
    let days = days.first().map(|first| {
        let title = tag("h3")
            .class("now__title")
            .with(if is_past(first.begins, DAY, today) {
                words.ended
            } else {
                words.next_days
            });
        let days: Vec<_> = days
            .iter()
            .map(|day| self::day(labels, forecast, day, today))
            .collect();
        (title, tag("ol").class("days").with(days))
    });
    let place = tag("h2").class("now__place").with(reading.place.as_str());
    let name = reading.place.as_str();
    tag("section").class("now").set("aria-label", name).with((
        place,
        measured(labels, forecast, now),
        hours,
        days,
    ))
}

/// What was measured, and when.
fn measured(
    labels: &'static Labels,
    forecast: &Forecast,
    now: ReadSignal<Moment>,
) -> (Tag, Tag, Tag) {
    let words = &labels.forecast;
    let reading = &forecast.now;
    let unit = reading.unit.as_str();
    let time = |moment: Moment| clock(moment.wall_time(forecast.offset_minutes));
    let temperature = tag("span").class("now__degrees");
    let sky = tag("p").class("now__sky").with((
        sky_icon(labels, reading.sky, reading.is_day),
        temperature.with(degrees(reading.temperature, unit)),
        // Its picture is named by the same word.
        tag("span")
            .set("aria-hidden", "true")
            .with((labels.sky)(reading.sky)),
    ));
    let fact = |name: &'static str, value: String| {
        tag("div").with((tag("dt").with(name), tag("dd").with(value)))
    };
    let sun = next_days(forecast, now.get_untracked())
        .first()
        .and_then(|day| day.sun);
    let wind = forecast.wind.as_ref();
    let facts = tag("dl").class("now__facts").with((
        forecast
            .feels_like
            .map(|feels| fact(words.feels_like, degrees(feels, unit))),
        forecast
            .humidity
            .map(|percent| fact(words.humidity, format!("{percent}%"))),
        wind.map(|(speed, unit)| fact(words.wind, format!("{speed} {unit}"))),
        sun.map(|(rise, set)| {
            (
                fact(words.sunrise, time(rise)),
                fact(words.sunset, time(set)),
            )
        }),
    ));
    let (moment, offset) = (reading.measured, forecast.offset_minutes);
    let when = live(move || {
        let time = clock(moment.wall_time(offset));
        View::Text(match age(labels, moment, offset, now.get()) {
            None => format!("{}: {time}", labels.updated),
            // The date has the time beside it.
            Some(age) if age.starts_with(&time) => format!("{}: {age}", labels.updated),
            Some(age) => format!("{}: {time} · {age}", labels.updated),
        })
    });
    let when = tag("p").class("now__measured").with(when);
    (sky, facts, when)
}

/// Whether what begins then, and lasts so many seconds, is over.
fn is_past(begins: Moment, lasts: i64, now: Moment) -> bool {
    begins.seconds() + lasts <= now.seconds()
}

/// The hours from this one on. A forecast that ended is shown as it was told.
fn next_hours(forecast: &Forecast, now: Moment) -> &[Hour] {
    let hours = &forecast.hours;
    let from = hours
        .iter()
        .position(|hour| !is_past(hour.begins, HOUR, now))
        .unwrap_or_default();
    &hours[from..hours.len().min(from + HOURS)]
}

/// The days from today on, and those of a forecast that ended as they were told.
fn next_days(forecast: &Forecast, now: Moment) -> &[Day] {
    let days = &forecast.days;
    let from = days
        .iter()
        .position(|day| !is_past(day.begins, DAY, now))
        .unwrap_or_default();
    &days[from..days.len().min(from + DAYS)]
}

fn day(labels: &Labels, forecast: &Forecast, day: &Day, now: Moment) -> Tag {
    let words = &labels.forecast;
    let unit = &forecast.now.unit;
    let date = day.begins.wall_time(forecast.offset_minutes);
    let today = now.wall_time(forecast.offset_minutes);
    let is_today = (date.day, date.month, date.year) == (today.day, today.month, today.year);
    let name = if is_today {
        words.today.to_owned()
    } else {
        labels.near_day(date)
    };
    let fact = |class: &'static str, word: &'static str, value: String| {
        let word = tag("span")
            .class("visually-hidden")
            .with(format!(" {word}: "));
        tag("span").class(class).with((word, value))
    };
    let (low, high) = day.temperatures;
    let rain = match day.rain {
        Some(rain) => fact("days__rain", words.rain, format!("{rain}%")),
        // Its column stays.
        None => tag("span").class("days__rain"),
    };
    tag("li").with((
        tag("span").class("days__name").with(name),
        sky_icon(labels, day.sky, true),
        rain,
        fact("days__low", words.lowest, degrees(low, unit)),
        fact("days__high", words.highest, degrees(high, unit)),
    ))
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::*;
    use crate::edition::weather::parse_weather;
    use serde_json::json;

    #[test]
    fn the_hours_begin_with_this_one() {
        let times: Vec<_> = (0..48)
            .map(|hour| format!("2026-11-{}T{:02}:00", 23 + hour / 24, hour % 24))
            .collect();
        let json = json!({"utc_offset_seconds": 25200,
            "current": {"time": "2026-11-23T07:00", "temperature_2m": 20},
            "hourly": {"time": times, "temperature_2m": vec![20; 48]}});
        let forecast = parse_weather(&&json, &["Huế".to_owned()])
            .unwrap()
            .remove(0);
        let at = |text| next_hours(&forecast, Moment::parse(text).unwrap());
        let hours = at("2026-11-23T07:40:00+07:00");
        assert_eq!(hours.len(), 24);
        assert_eq!(
            hours[0].begins,
            Moment::parse("2026-11-23T07:00:00+07:00").unwrap()
        );
        assert_eq!(at("2026-11-24T20:00:00+07:00").len(), 4);
        assert_eq!(at("2027-01-01T00:00:00+07:00").len(), 24);
    }
}
