//! `site.json`, the front door of an edition.

use super::json::{Flaw, Json};
use super::link::{encode_segment, origin, resolve_document, resolve_link, resolve_media};
use super::slug::Id;
use super::zone::Zone;
use crate::labels::Language;

/// What an edition says of itself.
#[derive(Clone, Debug, PartialEq)]
pub struct Site {
    /// The masthead.
    pub name: String,
    /// What stands below the name; may be empty.
    pub tagline: String,
    /// Of the interface and of the articles.
    pub language: Language,
    /// Dates are shown on this clock.
    pub zone: Zone,
    /// The public origin, without a path (`https://langnghe.example`); empty where it is not told.
    pub home_origin: String,
    /// The imprint.
    pub publisher: Publisher,
    /// A picture that stands for the name.
    pub logo: Option<String>,
    /// The newest stories.
    pub latest: String,
    /// The stories most read.
    pub most_read: String,
    /// Where an article's document is.
    pub article: Template,
    /// The navigation, in order.
    pub sections: Vec<Section>,
    /// Lists of a tag; absent: tags are not linked.
    pub tag: Option<Template>,
    /// Lists of an author; absent: authors are not linked.
    pub author: Option<Template>,
    /// Absent: no weather anywhere.
    pub weather: Option<WeatherSource>,
    /// The print magazine's issues.
    pub issues: Option<String>,
    /// Origins beside the backend's own that a list may lead to.
    pub allowed_origins: Vec<String>,
}

/// The imprint in the footer.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Publisher {
    /// Who publishes.
    pub name: String,
    /// Street address.
    pub address: Option<String>,
    /// Telephone.
    pub phone: Option<String>,
    /// Mail.
    pub email: Option<String>,
    /// The licence to publish.
    pub license: Option<String>,
    /// The responsible editor.
    pub editor: Option<String>,
}

/// A section of the paper.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// Its name in addresses.
    pub slug: String,
    /// Its name to readers.
    pub title: String,
    /// Its list.
    pub feed: String,
    /// What it is about.
    pub description: Option<String>,
}

/// Where the weather is, and of which places.
#[derive(Clone, Debug, PartialEq)]
pub struct WeatherSource {
    /// An Open-Meteo answer.
    pub url: String,
    /// The names of the places, in the answer's order.
    pub places: Vec<String>,
}

/// A document's URL with a gap in it, or with several for the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Template(String);

/// Stands in the gap: URL parsers encode braces.
const GAP: &str = "sapbao-gap";

impl Template {
    /// Reads `articles/{id}.json`, `name` being the gap's. `None`: no gap, or no usable URL.
    fn parse(base: &str, text: &str, name: &str) -> Option<Self> {
        let url = resolve_document(base, &text.replace(&format!("{{{name}}}"), GAP))?;
        url.contains(GAP).then_some(Self(url))
    }

    /// The URL with `value` in the gap.
    pub fn fill(&self, value: &str) -> String {
        self.0.replace(GAP, &encode_segment(value, false))
    }
}

impl Site {
    /// Reads the document that came from `base`.
    ///
    /// # Errors
    /// When a field without which there is no paper is missing: `name`, `latest_url`,
    /// `most_read_url`, `article_url`. A section that lacks its slug, title or list is left out.
    pub fn parse<J: Json>(json: &J, base: &str) -> Result<Self, Flaw> {
        let document = |key: &str| {
            let text = json.text_at(key)?;
            resolve_document(base, &text)
        };
        let need = |key: &str| document(key).ok_or_else(|| Flaw::new(key, "a URL"));
        let zone = json.text_at("time_zone").unwrap_or_default();
        let template = |key: &str, name: &str| Template::parse(base, &json.text_at(key)?, name);
        Ok(Self {
            name: json
                .text_at("name")
                .ok_or_else(|| Flaw::new("name", "a text"))?,
            tagline: json.text_at("tagline").unwrap_or_default(),
            language: Language::from_tag(&json.text_at("language").unwrap_or_default()),
            zone: Zone::named(if zone.is_empty() {
                "Asia/Ho_Chi_Minh"
            } else {
                &zone
            }),
            home_origin: json
                .text_at("home_url")
                .and_then(|url| resolve_link(base, &url))
                .map(|url| origin(&url).to_owned())
                .unwrap_or_default(),
            publisher: json
                .get("publisher")
                .map(|publisher| Publisher::parse(&publisher))
                .unwrap_or_default(),
            logo: json
                .text_at("logo")
                .and_then(|url| resolve_media(base, &url)),
            latest: need("latest_url")?,
            most_read: need("most_read_url")?,
            article: template("article_url", "id")
                .ok_or_else(|| Flaw::new("article_url", "a URL with {id}"))?,
            sections: json
                .list_at("sections")
                .iter()
                .filter_map(|section| Section::parse(section, base))
                .collect(),
            tag: template("tag_url", "slug"),
            author: template("author_url", "slug"),
            weather: json
                .get("weather")
                .and_then(|weather| WeatherSource::parse(&weather, base)),
            issues: document("issues_url"),
            allowed_origins: json
                .get("_news")
                .map(|news| news.list_at("allowed_origins"))
                .unwrap_or_default()
                .iter()
                .filter_map(|url| {
                    resolve_link(base, &url.text()?).map(|url| origin(&url).to_owned())
                })
                .collect(),
        })
    }

    /// The section of that slug.
    pub fn section(&self, slug: &str) -> Option<&Section> {
        self.sections.iter().find(|section| section.slug == slug)
    }

    /// Where the document of the article `id` is.
    pub fn article_document(&self, id: &Id) -> String {
        self.article.fill(id.as_str())
    }

    /// Whether a list may lead to `next`, having come from `from`.
    ///
    /// A backend that was taken over, or a redirect in a cache, must not lead readers to documents
    /// of anybody's.
    pub fn may_follow(&self, from: &str, next: &str) -> bool {
        let next = origin(next);
        next == origin(from)
            || next == origin(&self.latest)
            || self.allowed_origins.iter().any(|allowed| allowed == next)
    }
}

impl Publisher {
    fn parse<J: Json>(json: &J) -> Self {
        Self {
            name: json.text_at("name").unwrap_or_default(),
            address: json.text_at("address"),
            phone: json.text_at("phone"),
            email: json.text_at("email"),
            license: json.text_at("license"),
            editor: json.text_at("editor"),
        }
    }
}

impl Section {
    fn parse<J: Json>(json: &J, base: &str) -> Option<Self> {
        Some(Self {
            slug: json.text_at("slug")?,
            title: json.text_at("title")?,
            feed: resolve_document(base, &json.text_at("feed_url")?)?,
            description: json.text_at("description"),
        })
    }
}

impl WeatherSource {
    fn parse<J: Json>(json: &J, base: &str) -> Option<Self> {
        let places: Vec<_> = json
            .list_at("places")
            .iter()
            // A place without a name keeps its seat: readings are matched by order.
            .map(|place| place.text_at("name").unwrap_or_default())
            .collect();
        let url = resolve_document(base, &json.text_at("url")?)?;
        (!places.is_empty()).then_some(Self { url, places })
    }
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::*;
    use serde_json::json;

    fn smallest() -> serde_json::Value {
        json!({"name": "Báo", "latest_url": "l.json", "most_read_url": "m.json",
               "article_url": "a/{id}.json"})
    }

    #[test]
    fn the_smallest_site_is_whole() {
        let site = Site::parse(&&smallest(), "/data/site.json").unwrap();
        assert_eq!(site.language, Language::Vietnamese);
        assert_eq!(site.zone.name(), "Asia/Ho_Chi_Minh");
        assert_eq!(
            site.article_document(&Id::new("x/1").unwrap()),
            "/data/a/x%2F1.json"
        );
        assert!(site.sections.is_empty() && site.weather.is_none());
    }

    #[test]
    fn an_address_may_have_the_id_twice() {
        let mut json = smallest();
        json["article_url"] = json!("a/{id}/{id}.json");
        let site = Site::parse(&&json, "/data/site.json").unwrap();
        assert_eq!(
            site.article_document(&Id::new("x/1").unwrap()),
            "/data/a/x%2F1/x%2F1.json"
        );
    }

    #[test]
    fn a_site_without_its_lists_is_no_site_and_says_why() {
        let mut json = smallest();
        json.as_object_mut().unwrap().remove("latest_url");
        let flaw = Site::parse(&&json, "/data/site.json").unwrap_err();
        assert_eq!(flaw.to_string(), "latest_url: expected a URL");
    }

    #[test]
    fn a_broken_section_is_left_out_alone() {
        let mut json = smallest();
        json["sections"] = json!([
            {"slug": "a", "title": "A", "feed_url": "a.json"},
            {"slug": "b", "title": "B", "feed_url": "javascript:alert(1)"},
            "c", null, {"slug": 7}
        ]);
        let site = Site::parse(&&json, "/data/site.json").unwrap();
        assert_eq!(site.sections.len(), 1);
    }

    #[test]
    fn a_list_stays_with_its_backend_and_its_friends() {
        let mut json = smallest();
        json["_news"] = json!({"allowed_origins": ["https://cdn.example/x"]});
        let site = Site::parse(&&json, "https://api.example/site.json").unwrap();
        let from = "https://api.example/l.json";
        assert!(site.may_follow(from, "https://api.example/2.json"));
        assert!(site.may_follow(from, "https://cdn.example/2.json"));
        assert!(!site.may_follow(from, "https://evil.example/2.json"));
        assert!(!site.may_follow(from, "http://api.example/2.json"));
        assert!(!site.may_follow(from, "/2.json"));
    }
}
