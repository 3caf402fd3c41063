//! What the press must know of an edition's `site.json` before it writes a site.
//!
//! Only the fields that a site cannot do without, or that go into the site's own files, are read
//! here. Whether every document keeps the contract is for the edition's checker to say.

use anyhow::{Context, Error, Result, anyhow, bail};
use serde_json::Value;
use url::Url;

use console::terminal::line;
use sapbao::edition::origin::Origin;
use sapbao::labels::Language;

/// What a site takes over from its edition.
#[derive(Debug, PartialEq)]
pub struct FrontDoor {
    /// The masthead, which is the title of the empty page.
    pub name: String,
    /// May be empty.
    pub tagline: String,
    /// BCP 47, of a language that the interface speaks.
    pub language: String,
    /// The site's own public origin, as it is known.
    pub home: Option<String>,
    /// Every origin, besides the site's own, that the site's documents may come from.
    pub origins: Vec<Origin>,
}

impl FrontDoor {
    /// Reads `site.json`.
    ///
    /// # Errors
    /// When no site can be made of it: all that is wrong is said at once.
    pub(super) fn from_json(site: &Value) -> Result<Self> {
        if !site.is_object() {
            bail!("it holds no JSON object");
        }
        let mut faults = Vec::new();
        let mut required = |field: &str, meaning: &str| match &site[field] {
            Value::String(text) if !text.trim().is_empty() => text.trim().to_owned(),
            Value::Null => {
                faults.push(format!("`{field}` is missing: {meaning}"));
                String::new()
            }
            other => {
                faults.push(format!("`{field}` must be a text, not {}", kind_of(other)));
                String::new()
            }
        };
        let name = required("name", "the name in the masthead");
        required("latest_url", "the feed of the latest stories");
        required("most_read_url", "the feed of the most read stories");
        let article_url = required(
            "article_url",
            "where articles are, as in \"articles/{id}.json\"",
        );
        if !article_url.is_empty() && !article_url.contains("{id}") {
            faults.push(format!(
                "`article_url` must have `{{id}}` where an article's id goes; it is \"{article_url}\""
            ));
        }
        faults.extend(faults_of_sections(&site["sections"]));

        let language = site["language"].as_str().unwrap_or("vi").to_owned();
        if !is_language_tag(&language) {
            faults.push(format!(
                "`language` must be a tag such as \"vi\" or \"en\"; it is \"{language}\""
            ));
        }
        let language = spoken(&language).to_owned();
        let mut origins = Vec::new();
        for (field, found) in named_origins(site) {
            match found {
                Ok(Some(origin)) if !origins.contains(&origin) => origins.push(origin),
                Ok(_) => {}
                Err(error) => faults.push(format!("`{field}`: {error:#}")),
            }
        }
        let home = site["home_url"]
            .as_str()
            .and_then(|url| Some((url, Origin::of(&Url::parse(url).ok()?).ok()?)));
        // The app compares addresses as they are written. A name in letters of its own language has two spellings.
        if let Some((url, origin)) = &home
            && let written = sapbao::edition::link::origin(url)
            && written.is_ascii()
            && written != origin.as_str()
        {
            faults.push(format!("`home_url` is \"{url}\"; write it as \"{origin}\""));
        }
        if !faults.is_empty() {
            // Each on a line of its own, whatever the edition wrote in it.
            let faults: Vec<_> = faults.iter().map(|fault| line(fault)).collect();
            return Err(anyhow!("{}", faults.join("\n           ")));
        }
        Ok(Self {
            name,
            tagline: site["tagline"]
                .as_str()
                .unwrap_or_default()
                .trim()
                .to_owned(),
            language,
            home: home.map(|(_, origin)| origin.to_string()),
            origins,
        })
    }
}

fn faults_of_sections(sections: &Value) -> Vec<String> {
    let Some(sections) = sections.as_array() else {
        return vec![match sections {
            Value::Null => "`sections` is missing: the list of {slug, title, feed_url}".to_owned(),
            other => format!("`sections` must be a list, not {}", kind_of(other)),
        }];
    };
    let mut faults = Vec::new();
    for (index, section) in sections.iter().enumerate() {
        for field in ["slug", "title", "feed_url"] {
            if section[field].as_str().is_none_or(str::is_empty) {
                faults.push(format!(
                    "`sections[{index}].{field}` is missing or not a text"
                ));
            }
        }
    }
    faults
}

/// The origins that `site.json` names: in the addresses of its documents, and in
/// `_news.allowed_origins`, from which lists may be continued.
fn named_origins(site: &Value) -> Vec<(String, Result<Option<Origin>>)> {
    let document = |field: &str, value: &Value| {
        let origin = value.as_str().map_or(Ok(None), origin_of_document);
        (field.to_owned(), origin)
    };
    let mut named: Vec<_> = [
        "latest_url",
        "most_read_url",
        "article_url",
        "tag_url",
        "author_url",
        "issues_url",
    ]
    .into_iter()
    .map(|field| document(field, &site[field]))
    .collect();
    named.push(document("weather.url", &site["weather"]["url"]));
    for section in site["sections"].as_array().into_iter().flatten() {
        named.push(document("sections[].feed_url", &section["feed_url"]));
    }
    let allowed = "_news.allowed_origins";
    match &site["_news"]["allowed_origins"] {
        Value::Null => {}
        Value::Array(origins) => named.extend(origins.iter().map(|origin| {
            let parsed = match origin.as_str() {
                Some(text) => Origin::parse(text).map(Some).map_err(Error::new),
                None => Err(anyhow!("an origin must be a text, not {}", kind_of(origin))),
            };
            (allowed.to_owned(), parsed)
        })),
        other => named.push((
            allowed.to_owned(),
            Err(anyhow!("must be a list of origins, not {}", kind_of(other))),
        )),
    }
    named
}

/// The origin of an absolute address; a relative one is on the edition's own origin.
fn origin_of_document(address: &str) -> Result<Option<Origin>> {
    if let Some(rest) = address.strip_prefix("//") {
        bail!("`{address}` leaves its scheme open; write https://{rest}");
    }
    match Url::parse(address) {
        Ok(url) => Ok(Some(Origin::of(&url)?)),
        Err(url::ParseError::RelativeUrlWithoutBase) => Ok(None),
        Err(error) => Err(error).with_context(|| format!("`{address}` is not an address")),
    }
}

/// The tag, if the interface speaks that language; else that of the one which it speaks in its place. Who reads pages aloud, or
/// translates them, goes by it.
pub fn spoken(tag: &str) -> &str {
    let spoken = Language::from_tag(tag).tag();
    let primary = tag.split(['-', '_']).next().unwrap_or_default();
    if primary.eq_ignore_ascii_case(spoken) {
        tag
    } else {
        spoken
    }
}

fn is_language_tag(tag: &str) -> bool {
    let mut parts = tag.split('-');
    parts.next().is_some_and(|primary| {
        (2..=8).contains(&primary.len()) && primary.bytes().all(|byte| byte.is_ascii_alphabetic())
    }) && parts.all(|part| {
        (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
    })
}

fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "nothing",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(text) if text.trim().is_empty() => "an empty text",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn smallest() -> Value {
        json!({
            "name": "Làng nghề", "latest_url": "l.json", "most_read_url": "m.json",
            "article_url": "articles/{id}.json",
            "sections": [{"slug": "ocop", "title": "OCOP", "feed_url": "o.json"}],
        })
    }

    fn with(changes: &Value) -> Result<FrontDoor> {
        let mut site = smallest();
        for (field, value) in changes.as_object().unwrap() {
            site[field] = value.clone();
        }
        FrontDoor::from_json(&site)
    }

    fn complaint(changes: &Value) -> String {
        with(changes).unwrap_err().to_string()
    }

    #[test]
    fn the_smallest_edition_is_vietnamese_and_asks_for_no_other_origin() {
        let front_door = FrontDoor::from_json(&smallest()).unwrap();
        assert_eq!(front_door.name, "Làng nghề");
        assert_eq!(front_door.language, "vi");
        for (tag, language) in [("en-GB", "en-GB"), ("VI", "VI"), ("fr", "vi")] {
            assert_eq!(spoken(tag), language);
        }
        assert_eq!(front_door.tagline, "");
        assert!(front_door.origins.is_empty());
    }

    #[test]
    fn every_missing_field_is_named_at_once() {
        let complaint = FrontDoor::from_json(&json!({})).unwrap_err().to_string();
        for field in [
            "name",
            "latest_url",
            "most_read_url",
            "article_url",
            "sections",
        ] {
            assert!(
                complaint.contains(&format!("`{field}`")),
                "{field}: {complaint}"
            );
        }
    }

    #[test]
    fn a_field_of_the_wrong_kind_says_what_was_found() {
        assert!(complaint(&json!({"name": 3})).contains("not a number"));
        assert!(complaint(&json!({"sections": {}})).contains("not an object"));
        assert!(complaint(&json!({"article_url": "a.json"})).contains("{id}"));
        assert!(
            complaint(&json!({"sections": [{"slug": "a", "title": "A"}]})).contains("feed_url")
        );
        assert!(complaint(&json!({"language": "vi\" onload=\""})).contains("`language`"));
        for home in ["https://Tin.example/", "https://tin.example:443"] {
            let said = complaint(&json!({ "home_url": home }));
            assert!(
                said.contains("write it as \"https://tin.example\""),
                "{said}"
            );
        }
    }

    #[test]
    fn absolute_addresses_and_allowed_origins_are_collected_once_each() {
        let front_door = with(&json!({
            "latest_url": "https://feeds.example/latest.json",
            "article_url": "https://feeds.example/articles/{id}.json",
            "weather": {"url": "https://api.open-meteo.com/v1/forecast?latitude=1"},
            "_news": {"allowed_origins": ["https://archive.example"]},
        }))
        .unwrap();
        let origins: Vec<_> = front_door.origins.iter().map(ToString::to_string).collect();
        assert_eq!(
            origins,
            [
                "https://feeds.example",
                "https://api.open-meteo.com",
                "https://archive.example"
            ]
        );
    }

    #[test]
    fn an_origin_that_would_write_policy_is_refused() {
        let inject = json!({"_news": {"allowed_origins": ["https://a.example; script-src *"]}});
        assert!(complaint(&inject).contains("allowed_origins"));
        let inject = json!({"weather": {"url": "https://a;b.example/w.json"}});
        assert!(complaint(&inject).contains("weather.url"));
        assert!(complaint(&json!({"latest_url": "//a.example/l.json"})).contains("https://"));
    }
}
