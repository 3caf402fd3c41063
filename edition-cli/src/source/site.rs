//! `site.toml`: the masthead, the imprint, the sections, the authors and the places of the weather.

use std::collections::{BTreeMap, HashSet};

use jiff::tz::TimeZone;

use super::File;
use super::author::{self, Author};
use crate::fields::{At, Fields, Toml};
use crate::pictures::Pictures;
use crate::problem::Problems;
use crate::wire::{Place, Publisher};
use sapbao::edition::slug::slugify;
use sapbao::labels::Language;
use sapbao::routes::Route;
use url::Url;

/// How many items a list's page holds unless the site says otherwise.
const DEFAULT_PAGE_SIZE: usize = 8;

/// The site as a whole.
#[derive(Default)]
pub struct Site {
    pub name: String,
    pub tagline: String,
    /// Of articles and lists; where it is not said, Vietnamese.
    pub language: Option<Language>,
    pub time_zone: String,
    /// Without a slash at its end.
    pub home_url: String,
    pub logo: Option<String>,
    pub icon: Option<String>,
    pub publisher: Publisher,
    pub sections: Vec<Section>,
    /// What is known of authors, by their names. Not all who write need be here.
    pub authors: BTreeMap<String, Author>,
    pub weather: Vec<Place>,
    pub page_size: usize,
    /// The same of the list of the newest, where it differs: the front page shows that list.
    pub latest_page_size: Option<usize>,
}

/// A section of the navigation.
pub struct Section {
    pub slug: String,
    pub title: String,
    pub description: Option<String>,
}

impl Site {
    /// The language of articles and lists.
    pub fn language(&self) -> Language {
        self.language.unwrap_or(Language::Vietnamese)
    }

    /// Where a page of the site is, whole.
    pub fn address(&self, page: &Route) -> String {
        format!("{}{}", self.home_url, page.path())
    }

    /// A section's title; the slug stands in for one that is unknown.
    pub fn section_title<'a>(&'a self, slug: &'a str) -> &'a str {
        self.sections
            .iter()
            .find(|section| section.slug == slug)
            .map_or(slug, |section| &section.title)
    }
}

pub(super) fn read(file: &File, pictures: &mut Pictures, problems: &Problems) -> Site {
    let toml = Toml {
        file: &file.name,
        text: &file.text,
        first_line: 1,
        problems,
    };
    toml.read(|fields| Site {
        name: fields.required_text("name").value,
        tagline: fields.text("tagline").unwrap_or_default().value,
        language: language(fields),
        time_zone: time_zone(fields),
        home_url: home_url(fields),
        logo: optional(fields, "logo"),
        icon: optional(fields, "icon"),
        publisher: publisher(fields),
        sections: sections(fields),
        authors: author::read_all(fields, pictures),
        weather: fields.tables("weather", |place| Place {
            name: place.required_text("name").value,
            latitude: place.required_decimal("latitude"),
            longitude: place.required_decimal("longitude"),
        }),
        page_size: page_size(fields, "page_size").unwrap_or(DEFAULT_PAGE_SIZE),
        latest_page_size: page_size(fields, "latest_page_size"),
    })
}

fn optional(fields: &Fields, key: &'static str) -> Option<String> {
    fields.text(key).map(|text| text.value)
}

fn language(fields: &Fields) -> Option<Language> {
    let At { value, line } = fields.text("language")?;
    let language = Language::from_tag(&value);
    // Of a tag that the interface does not know it makes Vietnamese.
    if language.tag() != value {
        fields.report(
            line,
            format!("language \"{value}\" has no interface. Write \"vi\" or \"en\"."),
        );
    }
    Some(language)
}

fn time_zone(fields: &Fields) -> String {
    let zone = fields.required_text("time_zone");
    if !zone.value.is_empty() && TimeZone::get(&zone.value).is_err() {
        let message = format!(
            "time_zone \"{}\" is not in the IANA database. Write one that is, as \"Asia/Ho_Chi_Minh\".",
            zone.value
        );
        fields.report(zone.line, message);
    }
    zone.value
}

fn home_url(fields: &Fields) -> String {
    let url = fields.required_text("home_url");
    let home = url.value.trim_end_matches('/');
    if !url.value.is_empty() && !is_origin(home) {
        fields.report(
            url.line,
            "home_url must be the site's public address, a scheme and a host with nothing behind it. Write it as \
             \"https://example.com\".",
        );
    }
    home.to_owned()
}

/// Whether an address is no more than a scheme, a host and perhaps a port, spelled as addresses are compared. A name in
/// letters of its own language has two spellings.
fn is_origin(address: &str) -> bool {
    let Ok(url) = Url::parse(address) else {
        return false;
    };
    let is_web = matches!(url.scheme(), "http" | "https");
    let is_bare = address.matches('/').count() == 2 && !address.contains(['?', '#', '@', '\\']);
    is_web && is_bare && (!address.is_ascii() || url.origin().ascii_serialization() == address)
}

fn publisher(fields: &Fields) -> Publisher {
    let publisher = fields.table("publisher", |fields| Publisher {
        name: fields.required_text("name").value,
        address: optional(fields, "address"),
        phone: optional(fields, "phone"),
        email: optional(fields, "email"),
        license: optional(fields, "license"),
        editor: optional(fields, "editor"),
    });
    publisher.unwrap_or_else(|| {
        fields.report(
            fields.line(),
            "[publisher] is missing. Add it, with the publisher's name.",
        );
        Publisher::default()
    })
}

fn sections(fields: &Fields) -> Vec<Section> {
    let mut slugs = HashSet::new();
    let sections = fields.tables("sections", |fields| {
        let At { value: slug, line } = fields.required_text("slug");
        if !slug.is_empty() && slug != slugify(&slug) {
            fields.report(
                line,
                format!(
                    "section slug \"{slug}\" does not fit an address. Write \"{}\".",
                    slugify(&slug)
                ),
            );
        }
        if !slug.is_empty() && !slugs.insert(slug.clone()) {
            fields.report(
                line,
                format!("section \"{slug}\" is there twice. Remove one."),
            );
        }
        Section {
            slug,
            title: fields.required_text("title").value,
            description: optional(fields, "description"),
        }
    });
    if sections.is_empty() {
        fields.report(
            fields.line(),
            "there are no sections. Add one, beginning with [[sections]].",
        );
    }
    sections
}

fn page_size(fields: &Fields, key: &'static str) -> Option<usize> {
    let size = fields.count(key)?;
    if !(1..=100).contains(&size.value) {
        fields.report(
            size.line,
            format!("{key} must be from 1 to 100. Write 8 if in doubt."),
        );
    }
    usize::try_from(size.value).ok()
}

#[cfg(test)]
mod tests {
    use super::is_origin;

    #[test]
    fn a_sites_address_is_a_scheme_and_a_host() {
        for address in [
            "https://bao.example",
            "http://localhost:8080",
            "https://báo.example",
        ] {
            assert!(is_origin(address), "{address}");
        }
        for address in [
            "",
            "https://",
            "bao.example",
            "ftp://bao.example",
            "https://bao.example/tin",
            "https://bao.example?a",
            "https://u@bao.example",
            "https://Bao.example",
            "https://bao.example:443",
        ] {
            assert!(!is_origin(address), "{address}");
        }
    }
}
