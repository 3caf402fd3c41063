//! Pictures: where their files are, and what is known of them.

use super::json::Json;
use super::link::resolve_media;

/// A picture and what is known of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// The file that every browser can show.
    pub src: String,
    /// What is seen; empty for decoration.
    pub alt: String,
    /// Width and height in pixels, when the backend tells both.
    pub size: Option<(u32, u32)>,
    /// What is said below it.
    pub caption: Option<String>,
    /// Who made it.
    pub credit: Option<String>,
    /// The same picture in other widths or formats.
    pub variants: Vec<Variant>,
}

/// A picture in another width or format.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variant {
    /// The file.
    pub url: String,
    /// In pixels.
    pub width: u32,
    /// MIME type.
    pub kind: Option<String>,
}

/// No picture is larger than this on a side, in pixels; a backend that says so is not believed.
const LARGEST_SIDE: f64 = 30_000.0;

impl Picture {
    /// Reads a picture at `url` with what `details` (`_news.image`) tells of it.
    pub(super) fn parse<J: Json>(url: &str, details: Option<&J>, base: &str) -> Option<Self> {
        let text = |key: &str| details.and_then(|details| details.text_at(key));
        Some(Self {
            src: resolve_media(base, url)?,
            alt: text("alt").unwrap_or_default(),
            size: details.and_then(parse_size),
            caption: text("caption"),
            credit: text("credit"),
            variants: details
                .map(|details| details.list_at("variants"))
                .unwrap_or_default()
                .iter()
                .filter_map(|variant| Variant::parse(variant, base))
                .collect(),
        })
    }
}

impl Variant {
    fn parse<J: Json>(json: &J, base: &str) -> Option<Self> {
        let url = resolve_media(base, &json.text_at("url")?)?;
        // In `srcset` a comma ends a candidate.
        if url.contains([',', ' ']) {
            return None;
        }
        Some(Self {
            url,
            width: parse_side(json.number_at("width")?)?,
            kind: json
                .text_at("type")
                .filter(|kind| kind.starts_with("image/")),
        })
    }
}

/// Reads `width` and `height` when both are believable.
pub(super) fn parse_size<J: Json>(json: &J) -> Option<(u32, u32)> {
    Some((
        parse_side(json.number_at("width")?)?,
        parse_side(json.number_at("height")?)?,
    ))
}

pub(super) fn parse_side(pixels: f64) -> Option<u32> {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    (1.0..=LARGEST_SIDE)
        .contains(&pixels)
        .then_some(pixels as u32)
}
