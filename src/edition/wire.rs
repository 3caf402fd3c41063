//! The edition's types as the contract's documents again: what travels in a prerendered page.

use super::article::Article;
use super::body::print_body;
use super::feed::{FeedPage, Next};
use super::issue::Print;
use super::item::{Item, Kind};
use super::moment::Moment;
use super::picture::Picture;
use super::weather::{Forecast, Sky};
use serde_json::{Map, Value, json};
use std::sync::Arc;

/// Drops members that are `null`, empty lists and empty objects: readers treat them as absent.
fn without_nothing(value: Value) -> Value {
    match value {
        Value::Object(members) => Value::Object(
            members
                .into_iter()
                .map(|(key, value)| (key, without_nothing(value)))
                .filter(|(key, value)| match value {
                    Value::Null => false,
                    Value::Array(list) => !list.is_empty() || key == "items",
                    Value::Object(members) => !members.is_empty(),
                    _ => true,
                })
                .collect::<Map<_, _>>(),
        ),
        Value::Array(list) => list.into_iter().map(without_nothing).collect(),
        other => other,
    }
}

fn time(moment: Option<Moment>) -> Option<String> {
    moment.map(|moment| moment.to_rfc3339(0))
}

/// An item as it stands in a feed.
pub fn item(item: &Item) -> Value {
    without_nothing(json!({
        "id": item.id.as_str(),
        "url": item.address.href(),
        "title": item.title,
        "summary": item.lead,
        "image": item.picture.as_ref().map(|picture| &picture.src),
        "date_published": time(item.published),
        "date_modified": time(item.modified),
        "authors": item.authors.iter().map(|author| json!({
            "name": author.name, "url": author.url, "avatar": author.avatar,
        })).collect::<Vec<_>>(),
        "tags": item.tags,
        "_news": {
            "source": item.source,
            "origin": item.origin.as_ref().map(|origin| json!({"name": origin.name, "url": origin.url})),
            "section": item.section.as_ref().map(|s| json!({"slug": s.slug, "title": s.title})),
            "image": item.picture.as_ref().map(picture),
            "kind": match item.kind {
                Kind::Article => None,
                Kind::Photo => Some("photo"),
                Kind::Video => Some("video"),
                Kind::Live => Some("live"),
            },
            "word_count": item.words,
            "pages": item.print.pages.iter().map(|page| {
                let mut value = picture(page);
                value["url"] = json!(page.src);
                value
            }).collect::<Vec<_>>(),
        },
        "attachments": item.print.pdf.iter().map(|url| {
            json!({"url": url, "mime_type": "application/pdf"})
        }).collect::<Vec<_>>(),
    }))
}

fn picture(picture: &Picture) -> Value {
    json!({
        "alt": picture.alt,
        "width": picture.size.map(|size| size.0),
        "height": picture.size.map(|size| size.1),
        "caption": picture.caption,
        "credit": picture.credit,
        "variants": picture.variants.iter().map(|variant| json!({
            "url": variant.url, "width": variant.width, "type": variant.kind,
        })).collect::<Vec<_>>(),
    })
}

fn items(items: &[Arc<Item>]) -> Vec<Value> {
    items.iter().map(|of_list| item(of_list)).collect()
}

/// A page of a list.
pub fn feed(page: &FeedPage) -> Value {
    without_nothing(json!({
        "version": "https://jsonfeed.org/version/1.1",
        "title": page.title,
        "description": page.description,
        "icon": page.icon,
        "feed_url": page.url,
        "items": items(&page.items),
        "next_url": match &page.next {
            Next::End => Value::Null,
            Next::Page(url) => json!(url),
            Next::Unusable => json!(false),
        },
    }))
}

/// A page of a list of which only headlines, pictures and times are shown. A long article with such a list keeps within what a
/// server sends before it hears from the reader (ten segments of 1,460 bytes: [RFC 6928](https://www.rfc-editor.org/rfc/rfc6928)).
pub fn headlines(page: &FeedPage) -> Value {
    let mut page = page.clone();
    for item in &mut page.items {
        let item = Arc::make_mut(item);
        item.lead = None;
        item.source = None;
        item.authors.clear();
        item.tags.clear();
        item.origin = None;
        item.words = None;
        item.print = Print::default();
    }
    feed(&page)
}

/// An article, whole. Its body is in the canonical form that cleaning gave it.
pub fn article(article: &Article) -> Value {
    let mut value = item(&article.item);
    value["content_html"] = json!(print_body(&article.body));
    let more = without_nothing(json!({
        "related": items(&article.related),
        "newer": items(&article.newer),
        "older_url": article.older,
        "audio_url": article.audio,
    }));
    if let (Value::Object(more), Value::Object(members)) = (more, &mut value) {
        let news = members.entry("_news").or_insert_with(|| json!({}));
        if let Value::Object(news) = news {
            news.extend(more);
        }
    }
    value
}

/// Forecasts as Open-Meteo answers, and the places that they are of, in the same order.
pub fn weather(forecasts: &[Forecast]) -> Value {
    let answers = forecasts.iter().map(forecast).collect::<Vec<_>>();
    json!({ "places": forecasts.iter().map(|f| &f.now.place).collect::<Vec<_>>(),
            "answers": without_nothing(json!(answers)) })
}

fn forecast(forecast: &Forecast) -> Value {
    let local = |moment: Moment| {
        let text = moment.to_rfc3339(forecast.offset_minutes);
        text[..16].to_owned()
    };
    let now = &forecast.now;
    let (hours, days) = (&forecast.hours, &forecast.days);
    json!({
        "utc_offset_seconds": i64::from(forecast.offset_minutes) * 60,
        "current_units": {
            "temperature_2m": now.unit,
            "wind_speed_10m": forecast.wind.as_ref().map(|(_, unit)| unit),
        },
        "current": {
            "time": local(now.measured),
            "temperature_2m": now.temperature,
            "apparent_temperature": forecast.feels_like,
            "relative_humidity_2m": forecast.humidity,
            "wind_speed_10m": forecast.wind.as_ref().map(|(speed, _)| speed),
            "weather_code": now.sky.wmo(),
            "is_day": u8::from(now.is_day),
        },
        "hourly": {
            "time": column(hours, |hour| json!(local(hour.begins))),
            "temperature_2m": column(hours, |hour| json!(hour.temperature)),
            "precipitation_probability": column(hours, |hour| json!(hour.rain)),
            "weather_code": column(hours, |hour| json!(hour.sky.wmo())),
        },
        "daily": {
            "time": column(days, |day| json!(local(day.begins)[..10])),
            "weather_code": column(days, |day| json!(day.sky.wmo())),
            "temperature_2m_min": column(days, |day| json!(day.temperatures.0)),
            "temperature_2m_max": column(days, |day| json!(day.temperatures.1)),
            "precipitation_probability_max": column(days, |day| json!(day.rain)),
            "sunrise": column(days, |day| json!(day.sun.map(|(rise, _)| local(rise)))),
            "sunset": column(days, |day| json!(day.sun.map(|(_, set)| local(set)))),
        },
    })
}

fn column<T>(rows: &[T], value: impl Fn(&T) -> Value) -> Vec<Value> {
    rows.iter().map(value).collect()
}

impl Sky {
    /// A WMO code that is read as this sky.
    fn wmo(self) -> i32 {
        match self {
            Self::Clear => 0,
            Self::PartlyCloudy => 2,
            Self::Overcast => 3,
            Self::Fog => 45,
            Self::Drizzle => 51,
            Self::FreezingRain => 66,
            Self::Rain => 61,
            Self::HeavyRain => 65,
            Self::Snow => 71,
            Self::Showers => 80,
            Self::HeavyShowers => 82,
            Self::Thunderstorm => 95,
            Self::Hail => 96,
            Self::Unknown => -1,
        }
    }
}
