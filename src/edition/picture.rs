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

    /// One `srcset` for each MIME type, in the order in which the backend first names them.
    pub fn source_sets(&self) -> Vec<(Option<&str>, String)> {
        let mut sets: Vec<(Option<&str>, String)> = Vec::new();
        for variant in &self.variants {
            let candidate = format!("{} {}w", variant.url, variant.width);
            let kind = variant.kind.as_deref();
            match sets.iter_mut().find(|(known, _)| *known == kind) {
                Some((_, set)) => {
                    set.push_str(", ");
                    set.push_str(&candidate);
                }
                None => sets.push((kind, candidate)),
            }
        }
        sets
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

/// One side of a picture, in pixels, when it is believable.
pub fn parse_side(pixels: f64) -> Option<u32> {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    (1.0..=LARGEST_SIDE)
        .contains(&pixels)
        .then_some(pixels as u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variants_of_one_type_are_one_set() {
        let variant = |url: &str, width, kind: Option<&str>| Variant {
            url: url.into(),
            width,
            kind: kind.map(str::to_owned),
        };
        let variants = [
            variant("/a.webp", 480, Some("image/webp")),
            variant("/a.jpg", 480, None),
            variant("/b.webp", 800, Some("image/webp")),
        ];
        let picture = Picture {
            src: "/a.jpg".into(),
            alt: String::new(),
            size: None,
            caption: None,
            credit: None,
            variants: variants.into(),
        };
        assert_eq!(
            picture.source_sets(),
            [
                (Some("image/webp"), "/a.webp 480w, /b.webp 800w".to_owned()),
                (None, "/a.jpg 480w".to_owned())
            ]
        );
    }
}
