//! Items: a story's card in a list, the article itself.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Id, Image};

/// A card in a list; with `content_html`, an article.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
pub struct Item {
    /// An item without one is skipped.
    pub id: Id,
    /// The article's page, `/{slug}-{id}.html`; built from the title where it is absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The headline. An item without one is skipped.
    #[schemars(regex(pattern = r"\S"))]
    pub title: String,
    /// The lead, without the source before it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    /// The body: HTML of which the reader lets a part through.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_html: Option<String>,
    /// Serves as the lead where there is no summary. JSON Feed wants some content in every item.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_text: Option<String>,
    /// The picture on the card and above the article.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image: Option<String>,
    /// RFC 3339, with an offset.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("format" = "date-time"))]
    pub date_published: Option<String>,
    /// RFC 3339, with an offset.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("format" = "date-time"))]
    pub date_modified: Option<String>,
    /// Who wrote it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub authors: Vec<Author>,
    /// What it is about.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<String>,
    /// What JSON Feed has no field for.
    #[serde(rename = "_news", default)]
    pub news: News,
}

/// Who wrote a story.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Author {
    /// The name in the byline.
    pub name: String,
    /// A page about the author.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// A portrait.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avatar: Option<String>,
}

/// What JSON Feed has no field for.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
pub struct News {
    /// The desk or agency before the lead: `LNV` is shown as "LNV - ".
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Where the story was first published.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin: Option<Origin>,
    /// The section that it belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub section: Option<Section>,
    /// What is known of the item's picture.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image: Option<Image>,
    /// What a reader finds; absent, an article.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<Kind>,
    /// How many words the text has, from which readers are told how long it takes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub word_count: Option<u32>,
    /// Of an article: items that the editor chose.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub related: Vec<Item>,
    /// Of an article: items that came after it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub newer: Vec<Item>,
    /// Of an article: the feed of what came before it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub older_url: Option<String>,
    /// Of an article: a recording of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audio_url: Option<String>,
}

/// What a story mainly is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
#[schemars(inline)]
pub enum Kind {
    #[default]
    Article,
    Photo,
    Video,
    Live,
}

/// Where a story was first published.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Origin {
    /// The publication's name.
    pub name: String,
    /// The story there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

/// The section that an item belongs to.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Section {
    /// In addresses.
    pub slug: String,
    /// To readers.
    pub title: String,
}
