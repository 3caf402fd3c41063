//! What the documents of an edition are.

/// What a document should be.
#[derive(Debug, Clone)]
pub enum DocumentKind {
    Site,
    Feed,
    /// The article of that id.
    Article {
        id: String,
    },
    /// Forecasts for so many places.
    Weather {
        places: usize,
    },
    Issues,
}

impl DocumentKind {
    /// What is expected where a document of this kind should be.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Site => "site.json",
            Self::Feed => "a feed",
            Self::Article { .. } => "the article's document",
            Self::Weather { .. } => "the weather",
            Self::Issues => "the feed of issues",
        }
    }
}
