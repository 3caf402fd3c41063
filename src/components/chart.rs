//! The hours to come, as a chart: a line of temperatures above bars of rain. The same stands below it
//! as a table.

use super::tag::{Tag, tag};
use super::weather::degrees;
use crate::edition::weather::Hour;
use crate::labels::{Labels, clock};
use leptos::prelude::document;
use std::fmt::Write as _;

/// Widths and heights, in the units of the drawing; one is a pixel where it is not scaled.
const COLUMN: i32 = 28;
/// Room at both ends, for the numbers of the first and the last hour.
const MARGIN: i32 = 8;
const LINE_TOP: i32 = 28;
const LINE_HEIGHT: i32 = 70;
const FLOOR: i32 = 180;
const BAR_HEIGHT: i32 = 56;
const HEIGHT: i32 = 204;

/// Numbers stand at every so many hours.
const LABELLED: usize = 3;

/// The chart of `hours`, and its table. `unit` is the degrees'.
pub fn chart(labels: &Labels, hours: &[Hour], unit: &str, offset_minutes: i32) -> (Tag, Tag) {
    let time = |hour: &Hour| clock(hour.begins.wall_time(offset_minutes));
    let width = i32::try_from(hours.len()).unwrap_or_default() * COLUMN + 2 * MARGIN;
    let temperatures = || hours.iter().map(|hour| hour.temperature);
    let low = temperatures().min().unwrap_or_default();
    let high = temperatures().max().unwrap_or_default();

    let mut line = String::new();
    let mut bars = String::new();
    let mut numbers = Vec::new();
    let mut x = MARGIN + COLUMN / 2;
    for (at, hour) in hours.iter().enumerate() {
        let y = LINE_TOP + (high - hour.temperature) * LINE_HEIGHT / (high - low).max(1);
        let _ = write!(line, "{}{x} {y}", if at == 0 { 'M' } else { 'L' });
        let rain = hour.rain.unwrap_or_default();
        let bar = rain * BAR_HEIGHT / 100;
        let _ = write!(
            bars,
            "M{} {FLOOR}v-{bar}h{}v{bar}z",
            x - COLUMN / 2 + 3,
            COLUMN - 6
        );
        if at % LABELLED == 0 {
            numbers.push(number(
                x,
                y - 10,
                "chart__degrees",
                degrees(hour.temperature, unit),
            ));
            numbers.push(number(x, HEIGHT - 6, "chart__hour", time(hour)));
            if rain > 0 {
                numbers.push(number(
                    x,
                    FLOOR - bar - 5,
                    "chart__rain",
                    format!("{rain}%"),
                ));
            }
        }
        x += COLUMN;
    }
    let drawing = tag("svg")
        .class("chart__drawing")
        .set("viewBox", format!("0 0 {width} {HEIGHT}"))
        .set("width", width.to_string())
        .set("height", HEIGHT.to_string())
        .set("role", "img")
        .set("aria-label", summary(labels, hours, unit, &time))
        .with((
            tag("path").class("chart__bars").set("d", bars),
            tag("path")
                .class("chart__floor")
                .set("d", format!("M0 {FLOOR}h{width}")),
            tag("path").class("chart__line").set("d", line),
            numbers,
        ));
    // Wider than a phone: it scrolls inside itself, by keys too.
    let window = tag("div")
        .class("chart")
        .set("role", "group")
        .set("aria-label", labels.forecast.next_hours)
        .set("tabindex", "0")
        .with(drawing);
    (window, table(labels, hours, unit, &time))
}

fn number(x: i32, y: i32, class: &'static str, text: String) -> Tag {
    tag("text")
        .class(class)
        .set("x", x.to_string())
        .set("y", y.to_string())
        .with(text)
}

/// What the chart shows, for who is read to.
fn summary(labels: &Labels, hours: &[Hour], unit: &str, time: &dyn Fn(&Hour) -> String) -> String {
    let temperature = |hour: Option<&Hour>| {
        hour.map(|hour| [degrees(hour.temperature, unit), time(hour)])
            .unwrap_or_default()
    };
    let wettest = hours.iter().max_by_key(|hour| hour.rain);
    let rain = |hour: &Hour| [format!("{}%", hour.rain.unwrap_or_default()), time(hour)];
    let values = [
        temperature(hours.iter().min_by_key(|hour| hour.temperature)),
        temperature(hours.iter().max_by_key(|hour| hour.temperature)),
        wettest.map(rain).unwrap_or_default(),
    ];
    let [first, behind @ ..] = &labels.forecast.chart;
    let mut text = (*first).to_owned();
    for (value, behind) in values.as_flattened().iter().zip(behind) {
        text.push_str(value);
        text.push_str(behind);
    }
    text
}

fn table(labels: &Labels, hours: &[Hour], unit: &str, time: &dyn Fn(&Hour) -> String) -> Tag {
    let words = &labels.forecast;
    let columns = [words.hour, words.temperature, words.rain, words.sky];
    let head = columns.map(|name| tag("th").set("scope", "col").with(name));
    let rows: Vec<_> = hours
        .iter()
        .map(|hour| {
            let rain = hour.rain.map(|rain| format!("{rain}%"));
            tag("tr").with((
                tag("th").set("scope", "row").with(time(hour)),
                tag("td").with(degrees(hour.temperature, unit)),
                tag("td").with(rain),
                tag("td").with((labels.sky)(hour.sky)),
            ))
        })
        .collect();
    let table = tag("table").with((
        tag("thead").with(tag("tr").with(Vec::from(head))),
        tag("tbody").with(rows),
    ));
    let summary = tag("summary").with(words.table);
    let body = tag("div").class("table").with(table);
    tag("details")
        .class("chart__table")
        .set("open", is_open())
        .with((summary, body))
}

/// Whether the reader has it open: drawn anew, with newer hours, it stays so.
fn is_open() -> bool {
    cfg!(target_arch = "wasm32")
        && document()
            .query_selector(".chart__table[open]")
            .is_ok_and(|found| found.is_some())
}
