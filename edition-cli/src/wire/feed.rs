//! A feed: one page of a list, in [JSON Feed 1.1](https://jsonfeed.org/version/1.1).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Author;

/// The version line of every feed.
pub const JSON_FEED: &str = "https://jsonfeed.org/version/1.1";

/// One page of a list, as JSON Feed 1.1 has it.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "Feed")]
pub struct Feed<I> {
    /// Which JSON Feed this is.
    #[schemars(regex(pattern = r"^https?://jsonfeed\.org/version/1(\.1)?$"))]
    pub version: String,
    /// The list's name.
    pub title: String,
    /// What the list is about; of an author's list, the author in a sentence.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The page of the site that shows the list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub home_page_url: Option<String>,
    /// Where this document is.
    #[serde(rename = "feed_url", skip_serializing_if = "Option::is_none")]
    pub own_url: Option<String>,
    /// The list's next page; absent or null, the list ends here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_url: Option<String>,
    /// A picture of the list; of an author's list, the author's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub icon: Option<String>,
    /// Whose list it is.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub authors: Vec<Author>,
    /// A page may be empty and still have a next one.
    pub items: Vec<I>,
}
