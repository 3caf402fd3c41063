//! Where a document of the edition shows pictures, and what is filled in there.
//!
//! The places are those that the app reads: an item's `image` with its `_news.image`, `content_html`, an
//! issue's `_news.pages`, and all of these in `_news.related` and `_news.newer`.

use std::collections::BTreeSet;

use sapbao::edition::picture::parse_side;
use serde_json::{Map, Value, json};

use super::format::Format;
use super::html;
use super::plan::is_wide_enough;

/// A copy that the edition brings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Own {
    pub format: Option<Format>,
    /// In pixels, as the edition says.
    pub width: u32,
    pub address: String,
}

impl Own {
    /// Whether the app takes it: in `srcset` a comma ends a candidate.
    pub fn is_taken(&self) -> bool {
        !self.address.contains(',')
    }
}

/// The formats that a picture of this `width`, where that is known, lacks which has these copies: those that it has
/// none of, or small ones alone. JPEG is for browsers that know none of the others; an edition that brings copies of its
/// own has thought of them.
pub fn lacking(own: &[&Own], width: Option<u32>) -> BTreeSet<Format> {
    let is_lacking = |format: &Format| {
        let of_format = own.iter().filter(|own| own.format == Some(*format));
        match of_format.map(|own| own.width).max() {
            Some(widest) => !is_wide_enough(widest, width),
            None => *format != Format::Jpeg || own.is_empty(),
        }
    };
    Format::ALL.into_iter().filter(is_lacking).collect()
}

/// What the press adds to a picture, and takes from it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fill {
    /// Width and height in pixels, where they are known.
    pub size: Option<(u32, u32)>,
    /// Copies of formats that the edition lacks, the best format first, the smallest width first.
    pub copies: Vec<(Format, u32, String)>,
    /// The addresses of those of the edition's own copies that are not there: no reader's browser may choose one.
    pub left_out: BTreeSet<String>,
}

/// Tells what to add to the picture at this address, of which the edition names these copies, and what to take from it.
pub type Ask<'a> = dyn FnMut(&str, &[Own]) -> Option<Fill> + 'a;

/// Asks for every picture that a document shows, and fills in what the answers hold. Returns whether
/// the document changed.
pub fn visit(document: &mut Value, ask: &mut Ask) -> bool {
    let Some(object) = document.as_object_mut() else {
        return false;
    };
    match object.get_mut("items") {
        Some(items) => visit_items(items, ask),
        None => visit_item(object, ask),
    }
}

fn visit_items(items: &mut Value, ask: &mut Ask) -> bool {
    let items = items.as_array_mut().into_iter().flatten();
    items
        .filter_map(Value::as_object_mut)
        .fold(false, |changed, item| visit_item(item, ask) | changed)
}

fn visit_item(item: &mut Map<String, Value>, ask: &mut Ask) -> bool {
    let mut changed = item_picture(item, ask).is_some_and(|changed| changed);
    if let Some(Value::String(body)) = item.get_mut("content_html")
        && let Some(filled) = html::fill_in(body, ask)
    {
        *body = filled;
        changed = true;
    }
    let Some(Value::Object(news)) = item.get_mut("_news") else {
        return changed;
    };
    for list in ["related", "newer"] {
        if let Some(items) = news.get_mut(list) {
            changed |= visit_items(items, ask);
        }
    }
    let pages = news.get_mut("pages").and_then(Value::as_array_mut);
    for page in pages.into_iter().flatten().filter_map(Value::as_object_mut) {
        let own = own_copies(page);
        if let Some(address) = page.get("url").and_then(Value::as_str)
            && let Some(fill) = ask(address, &own)
        {
            changed |= fill_in(page, &fill);
        }
    }
    changed
}

fn item_picture(item: &mut Map<String, Value>, ask: &mut Ask) -> Option<bool> {
    let address = item.get("image")?.as_str()?;
    let details = item.get("_news").and_then(|news| news.get("image"));
    let own = details.and_then(Value::as_object).map(own_copies);
    let fill = ask(address, &own.unwrap_or_default())?;
    let news = item.entry("_news").or_insert_with(|| json!({}));
    let details = news.as_object_mut()?.entry("image");
    let details = details.or_insert_with(|| json!({}));
    Some(fill_in(details.as_object_mut()?, &fill))
}

fn own_copies(details: &Map<String, Value>) -> Vec<Own> {
    let variants = details.get("variants").and_then(Value::as_array);
    let copy = |variant: &Value| {
        let address = variant["url"].as_str()?;
        let own = Own {
            format: Format::of(variant["type"].as_str(), address),
            width: parse_side(variant["width"].as_f64()?)?,
            address: address.to_owned(),
        };
        own.is_taken().then_some(own)
    };
    variants.into_iter().flatten().filter_map(copy).collect()
}

/// Fills in the size where it is missing or not to be believed, and the copies; takes out what is not there.
fn fill_in(details: &mut Map<String, Value>, fill: &Fill) -> bool {
    let mut changed = leave_out(details, &fill.left_out);
    let is_side = |side: &str| {
        let pixels = details.get(side).and_then(Value::as_f64);
        pixels.and_then(parse_side).is_some()
    };
    if let Some((width, height)) = fill.size
        && (!is_side("width") || !is_side("height"))
    {
        details.insert("width".to_owned(), width.into());
        details.insert("height".to_owned(), height.into());
        changed = true;
    }
    if fill.copies.is_empty() {
        return changed;
    }
    let variants = details.entry("variants").or_insert_with(|| json!([]));
    if variants.is_null() {
        *variants = json!([]);
    }
    let Some(variants) = variants.as_array_mut() else {
        return changed;
    };
    // Before the edition's own of the same format: those may be few and, where their type is not told, a choice of
    // their own.
    let made = fill.copies.iter().map(
        |(format, width, address)| json!({"url": address, "width": width, "type": format.media_type()}),
    );
    variants.splice(..0, made);
    // The browser takes the first format that it knows. What is of no format comes last, as it ends the choice.
    variants.sort_by_key(|variant| {
        let address = variant["url"].as_str().unwrap_or_default();
        let format = Format::of(variant["type"].as_str(), address);
        (format.is_none(), format)
    });
    true
}

/// Takes the variants at these addresses out. Returns whether there were any.
fn leave_out(details: &mut Map<String, Value>, addresses: &BTreeSet<String>) -> bool {
    let variants = details.get_mut("variants").and_then(Value::as_array_mut);
    let Some(variants) = variants.filter(|_| !addresses.is_empty()) else {
        return false;
    };
    let before = variants.len();
    variants.retain(|variant| {
        let address = variant["url"].as_str();
        address.is_none_or(|address| !addresses.contains(address))
    });
    variants.len() < before
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filled(document: &Value) -> Value {
        let mut document = document.clone();
        visit(&mut document, &mut |address, own| {
            let is_new = own.iter().all(|own| own.format != Some(Format::Avif));
            (address == "a.jpg").then(|| Fill {
                size: Some((1200, 800)),
                copies: is_new
                    .then(|| (Format::Avif, 480, "/pictures/x-480.avif".to_owned()))
                    .into_iter()
                    .collect(),
                left_out: BTreeSet::from(["gone.avif".to_owned()]),
            })
        });
        document
    }

    #[test]
    fn a_picture_of_which_nothing_is_told_gets_its_size_and_copies() {
        let found =
            filled(&json!({"items": [{"id": "1", "image": "a.jpg", "x": 1}, {"image": "b.jpg"}]}));
        let avif = json!({"url": "/pictures/x-480.avif", "width": 480, "type": "image/avif"});
        let details = json!({"width": 1200, "height": 800, "variants": [avif]});
        assert_eq!(
            found,
            json!({"items": [{"id": "1", "image": "a.jpg", "x": 1, "_news": {"image": details}}, {"image": "b.jpg"}]})
        );
    }

    #[test]
    fn what_the_edition_tells_is_kept_and_better_formats_go_before_it() {
        let own = json!({"url": "a-800.webp", "width": 800});
        let found = filled(&json!({"id": 1, "image": "a.jpg", "_news": {"related": [
            {"image": "a.jpg", "_news": {"image": {"alt": "x", "width": 600, "height": 400, "variants": [own]}}}
        ]}}));
        let details = &found["_news"]["related"][0]["_news"]["image"];
        assert_eq!(details["width"], 600);
        assert_eq!(details["variants"][0]["width"], 480);
        assert_eq!(details["variants"][1], own);
        assert_eq!(found["_news"]["image"]["height"], 800);
    }

    #[test]
    fn copies_that_are_not_there_are_left_out() {
        let gone = json!({"url": "gone.avif", "width": 480});
        let there = json!({"url": "a.avif", "width": 480});
        let details = |variants: Value| json!({"width": 6, "height": 4, "variants": variants});
        let item =
            |variants: Value| json!({"image": "a.jpg", "_news": {"image": details(variants)}});
        assert_eq!(filled(&item(json!([gone, there]))), item(json!([there])));
        assert_eq!(filled(&item(json!([there]))), item(json!([there])));
    }

    #[test]
    fn large_copies_stand_before_small_ones_of_the_edition_whose_type_is_not_told() {
        let own = json!([{"url": "a-240.webp", "width": 240}]);
        let mut details = json!({"width": 6, "height": 4, "variants": own});
        let webp = |width| (Format::Webp, width, format!("/pictures/x-{width}.webp"));
        let fill = Fill {
            copies: vec![webp(480), webp(900)],
            ..Fill::default()
        };
        assert!(fill_in(details.as_object_mut().unwrap(), &fill));
        let variants = details["variants"].as_array().unwrap().iter();
        let widths: Vec<_> = variants.map(|variant| &variant["width"]).collect();
        assert_eq!(widths, [480, 900, 240]);
    }

    #[test]
    fn small_copies_are_not_enough_where_the_picture_is_larger_or_not_known() {
        let (avif, webp, jpeg) = (Format::Avif, Format::Webp, Format::Jpeg);
        let own = |format, width| Own {
            format: Some(format),
            width,
            address: "a".to_owned(),
        };
        let lacks = |own: &[Own], width| {
            let own: Vec<_> = own.iter().collect();
            Vec::from_iter(lacking(&own, width))
        };
        assert_eq!(lacks(&[], Some(100)), [avif, webp, jpeg]);
        let small = [own(webp, 240), own(webp, 480)];
        assert_eq!(lacks(&small, Some(900)), [avif, webp]);
        assert_eq!(lacks(&small, None), [avif, webp]);
        assert_eq!(lacks(&small, Some(500)), [avif]);
        assert_eq!(lacks(&[own(webp, 1200)], Some(4000)), [avif]);
        assert_eq!(lacks(&[own(jpeg, 240)], Some(900)), [avif, webp, jpeg]);
    }

    #[test]
    fn copies_that_the_app_does_not_take_are_none() {
        let variants = json!([
            {"url": "w_480,c_fill/a.webp", "width": 480},
            {"url": "a.webp", "width": 0},
            {"url": "b.webp", "width": 480.0},
        ]);
        let own = own_copies(json!({ "variants": variants }).as_object().unwrap());
        let addresses: Vec<_> = own.iter().map(|own| &*own.address).collect();
        assert_eq!(addresses, ["b.webp"]);
    }

    #[test]
    fn pages_of_an_issue_are_pictures() {
        let found =
            filled(&json!({"items": [{"_news": {"pages": [{"url": "a.jpg"}, {"url": 3}, 4]}}]}));
        assert_eq!(found["items"][0]["_news"]["pages"][0]["width"], 1200);
    }

    #[test]
    fn documents_of_a_strange_shape_stay_as_they_are() {
        for strange in [
            json!([]),
            json!({"items": 3}),
            json!({"items": [null, {"image": "a.jpg", "_news": 4}]}),
            json!({"image": "a.jpg", "_news": {"image": "b"}}),
            json!({"image": {}, "content_html": 5, "_news": {"pages": {}}}),
        ] {
            assert_eq!(filled(&strange), strange);
        }
    }
}
