//! The formats that pictures are made in.

use serde::{Deserialize, Serialize};

/// A format, the best first: the order in which a browser is offered them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Format {
    Avif,
    Webp,
    Jpeg,
}

impl Format {
    pub const ALL: [Self; 3] = [Self::Avif, Self::Webp, Self::Jpeg];

    pub fn media_type(self) -> &'static str {
        match self {
            Self::Avif => "image/avif",
            Self::Webp => "image/webp",
            Self::Jpeg => "image/jpeg",
        }
    }

    /// What a file's name ends with.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Avif => "avif",
            Self::Webp => "webp",
            Self::Jpeg => "jpg",
        }
    }

    /// What an edition says of a file, or else its name; none where both leave it open.
    pub fn of(media_type: Option<&str>, address: &str) -> Option<Self> {
        if let Some(told) = media_type.map(str::trim).filter(|told| !told.is_empty()) {
            return Self::ALL
                .into_iter()
                .find(|format| told.eq_ignore_ascii_case(format.media_type()));
        }
        let path = address.split(['?', '#']).next().unwrap_or_default();
        let (_, extension) = path.rsplit_once('.')?;
        match extension.to_ascii_lowercase().as_str() {
            "avif" => Some(Self::Avif),
            "webp" => Some(Self::Webp),
            "jpg" | "jpeg" => Some(Self::Jpeg),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_of_a_file_goes_before_its_name() {
        assert_eq!(Format::of(Some("image/webp"), "a.jpg"), Some(Format::Webp));
        assert_eq!(Format::of(Some("image/gif"), "a.jpg"), None);
        assert_eq!(Format::of(Some(" "), "a.JPEG?v=2"), Some(Format::Jpeg));
        assert_eq!(Format::of(None, "a"), None);
    }
}
