//! The documents of the edition contract, as they are written. Field by field what the edition contract
//! says, in its order; what is absent there may be absent here.

use serde::Serialize;

/// The version line of every feed.
pub const JSON_FEED: &str = "https://jsonfeed.org/version/1.1";

/// `site.json`.
#[derive(Serialize)]
pub struct Site<'a> {
    pub name: &'a str,
    pub tagline: &'a str,
    pub language: &'a str,
    pub time_zone: &'a str,
    pub home_url: &'a str,
    pub publisher: Publisher<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logo: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub icon: Option<&'a str>,
    pub latest_url: String,
    pub most_read_url: String,
    pub article_url: &'a str,
    pub sections: Vec<SiteSection<'a>>,
    pub tag_url: String,
    pub author_url: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weather: Option<Weather<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub issues_url: Option<&'a str>,
    #[serde(rename = "_news")]
    pub news: SiteNews<'a>,
}

/// The imprint.
#[derive(Serialize)]
pub struct Publisher<'a> {
    pub name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub license: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub editor: Option<&'a str>,
}

/// A section in the navigation.
#[derive(Serialize)]
pub struct SiteSection<'a> {
    pub slug: &'a str,
    pub title: &'a str,
    pub feed_url: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<&'a str>,
}

/// Where the weather is.
#[derive(Serialize)]
pub struct Weather<'a> {
    pub url: &'a str,
    pub places: Vec<Place<'a>>,
}

/// A place of the weather.
#[derive(Serialize)]
pub struct Place<'a> {
    pub name: &'a str,
    pub latitude: f64,
    pub longitude: f64,
}

/// What only this tool reads again: the mark of a folder that it may replace.
#[derive(Serialize)]
pub struct SiteNews<'a> {
    pub generator: &'a str,
}

/// A page of a list.
#[derive(Serialize)]
pub struct Feed<'a> {
    pub version: &'a str,
    pub title: &'a str,
    pub home_page_url: &'a str,
    #[serde(rename = "feed_url")]
    pub own_url: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_url: Option<String>,
    pub items: Vec<Item<'a>>,
}

/// A card in a list; with `content_html`, an article.
#[derive(Serialize)]
pub struct Item<'a> {
    pub id: &'a str,
    pub url: String,
    pub title: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_html: Option<&'a str>,
    /// JSON Feed wants some content in every item of a feed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_text: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image: Option<String>,
    pub date_published: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_modified: Option<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub authors: Vec<Author<'a>>,
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    pub tags: &'a [String],
    #[serde(rename = "_news")]
    pub news: News<'a>,
}

/// Who wrote it.
#[derive(Serialize)]
pub struct Author<'a> {
    pub name: &'a str,
}

/// What JSON Feed has no field for.
#[derive(Default, Serialize)]
pub struct News<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin: Option<Origin<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub section: Option<Section<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image: Option<Image<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub related: Vec<Item<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub newer: Vec<Item<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub older_url: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub pages: Vec<Page<'a>>,
}

/// Where a story was first published.
#[derive(Serialize)]
pub struct Origin<'a> {
    pub name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<&'a str>,
}

/// The section that an item belongs to.
#[derive(Serialize)]
pub struct Section<'a> {
    pub slug: &'a str,
    pub title: &'a str,
}

/// What is known of an item's picture.
#[derive(Serialize)]
pub struct Image<'a> {
    pub alt: &'a str,
    pub width: usize,
    pub height: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub caption: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credit: Option<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub variants: Vec<Variant>,
}

/// The picture in another width or format.
#[derive(Serialize)]
pub struct Variant {
    pub url: String,
    pub width: usize,
    #[serde(rename = "type")]
    pub media_type: &'static str,
}

/// A page of a printed issue.
#[derive(Serialize)]
pub struct Page<'a> {
    pub url: String,
    pub width: usize,
    pub height: usize,
    pub alt: &'a str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub variants: Vec<Variant>,
}
