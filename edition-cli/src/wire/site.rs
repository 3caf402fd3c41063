//! `site.json`, the front door.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What an edition says of itself, and where its lists are.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Site {
    /// The masthead.
    #[schemars(regex(pattern = r"\S"))]
    pub name: String,
    /// What stands below the name; may be empty.
    pub tagline: String,
    /// Of the interface and the articles, in BCP 47; absent, `vi`.
    #[serde(default = "vietnamese")]
    #[schemars(regex(pattern = r"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"))]
    pub language: String,
    /// The IANA name of the clock that dates are shown on.
    pub time_zone: String,
    /// The site's public address.
    pub home_url: String,
    /// The imprint.
    pub publisher: Publisher,
    /// A picture that stands for the name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logo: Option<String>,
    /// A small square picture of the paper.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub icon: Option<String>,
    /// The feed of the newest stories.
    pub latest_url: String,
    /// The feed of the stories most read.
    pub most_read_url: String,
    /// Where an article's document is.
    #[schemars(regex(pattern = r"\{id\}"))]
    pub article_url: String,
    /// The navigation, in order.
    #[serde(default)]
    pub sections: Vec<SiteSection>,
    /// Where a tag's feed is; absent, tags are not linked.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(regex(pattern = r"\{slug\}"))]
    pub tag_url: Option<String>,
    /// Where an author's feed is; absent, authors are not linked.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(regex(pattern = r"\{slug\}"))]
    pub author_url: Option<String>,
    /// Absent: no weather anywhere.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weather: Option<Weather>,
    /// The feed of the print magazine's issues.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub issues_url: Option<String>,
    /// What the contract's other fields do not say.
    #[serde(rename = "_news", default)]
    pub news: SiteNews,
}

fn vietnamese() -> String {
    "vi".to_owned()
}

/// The imprint.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
pub struct Publisher {
    /// Who publishes.
    pub name: String,
    /// Street address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// Telephone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// Mail.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The licence to publish.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub license: Option<String>,
    /// The responsible editor.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub editor: Option<String>,
}

/// A section in the navigation.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct SiteSection {
    /// In addresses.
    pub slug: String,
    /// To readers.
    pub title: String,
    /// Its list.
    pub feed_url: String,
    /// What it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

/// Where the weather is, and of which places.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Weather {
    /// An Open-Meteo answer.
    pub url: String,
    /// In the answer's order.
    pub places: Vec<Place>,
}

/// A place of the weather.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Place {
    /// To readers.
    pub name: String,
    /// Degrees, north of the equator.
    #[schemars(range(min = -90, max = 90))]
    pub latitude: f64,
    /// Degrees, east of Greenwich.
    #[schemars(range(min = -180, max = 180))]
    pub longitude: f64,
}

/// What the contract's other fields do not say.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
pub struct SiteNews {
    /// Origins, beside the backend's own, that a list may lead to.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub allowed_origins: Vec<String>,
    /// Which program wrote the edition: the mark of a folder that it may replace.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub generator: Option<String>,
}
