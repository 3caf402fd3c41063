//! An issue of the print magazine: an item of a list of its own.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Id, Page};

/// An issue of the print magazine.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
pub struct Issue {
    /// An issue without one is skipped.
    pub id: Id,
    /// The issue's page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// "Số 456". An issue without one is skipped.
    #[schemars(regex(pattern = r"\S"))]
    pub title: String,
    /// What is in it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    /// Serves where there is no summary.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_text: Option<String>,
    /// The cover.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image: Option<String>,
    /// RFC 3339, with an offset.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("format" = "date-time"))]
    pub date_published: Option<String>,
    /// The whole issue as one file.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attachments: Vec<Attachment>,
    /// What JSON Feed has no field for.
    #[serde(rename = "_news", default)]
    pub news: IssueNews,
}

/// A file that belongs to an issue; the reader offers the first of `application/pdf`.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Attachment {
    /// The file.
    pub url: String,
    /// What it is: `application/pdf`.
    pub mime_type: String,
    /// Its name to readers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// How much there is to load.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size_in_bytes: Option<u64>,
}

/// What JSON Feed has no field for in an issue.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
pub struct IssueNews {
    /// The pages in reading order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pages: Vec<Page>,
}
