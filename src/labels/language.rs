//! The languages that the interface speaks.

use super::{Labels, en, vi};

/// A language that the interface speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// `vi`, the default.
    Vietnamese,
    /// `en`.
    English,
}

impl Language {
    /// The language of a BCP 47 tag; Vietnamese where it is none of ours.
    pub fn from_tag(tag: &str) -> Self {
        match tag.split(['-', '_']).next() {
            Some(primary) if primary.eq_ignore_ascii_case("en") => Self::English,
            _ => Self::Vietnamese,
        }
    }

    /// For `lang` attributes.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Vietnamese => "vi",
            Self::English => "en",
        }
    }

    /// For [Open Graph](https://ogp.me/#optional), which wants a country with it.
    pub fn locale(self) -> &'static str {
        match self {
            Self::Vietnamese => "vi_VN",
            Self::English => "en_US",
        }
    }

    /// The interface's words in this language.
    pub fn labels(self) -> &'static Labels {
        match self {
            Self::Vietnamese => &vi::LABELS,
            Self::English => &en::LABELS,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_known_by_its_first_part() {
        assert_eq!(Language::from_tag("en-GB"), Language::English);
        assert_eq!(Language::from_tag("vi-VN"), Language::Vietnamese);
        assert_eq!(Language::from_tag(""), Language::Vietnamese);
    }
}
