//! An item: a story as it stands in a list.

#[cfg(all(test, feature = "ssr"))]
mod tests;

use super::issue::Print;
use super::json::Json;
use super::link::{origin, resolve_document, resolve_link, resolve_media};
use super::moment::Moment;
use super::picture::Picture;
use super::slug::{Id, article_path, parse_article_path, slugify};
use std::sync::Arc;

/// The document that an item stands in.
#[derive(Clone, Copy, Debug)]
pub struct Wire<'a> {
    /// The document's URL: relative ones resolve against it.
    pub base: &'a str,
    /// The site's public origin: links to it are links within the site.
    pub home_origin: &'a str,
}

impl Wire<'_> {
    /// The URL of another document of the backend. One that stands in the site itself is known by its path, as this one is: its
    /// generator may name it whole.
    pub fn document(self, reference: &str) -> Option<String> {
        let url = resolve_document(self.base, reference)?;
        let path = self
            .base
            .starts_with('/')
            .then(|| path_at(&url, self.home_origin))
            .flatten();
        match path {
            Some(path) => resolve_document("/", path),
            None => Some(url),
        }
    }
}

/// A story as a card shows it.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// Its name with the backend.
    pub id: Id,
    /// Where it is read.
    pub address: Address,
    /// The headline.
    pub title: String,
    /// The lead (sapo), without the desk that stands before it.
    pub lead: Option<String>,
    /// The desk or agency set before the lead.
    pub source: Option<String>,
    /// Its picture.
    pub picture: Option<Picture>,
    /// When it was first published.
    pub published: Option<Moment>,
    /// When it was last changed.
    pub modified: Option<Moment>,
    /// Who wrote it.
    pub authors: Vec<Author>,
    /// What it is about.
    pub tags: Vec<String>,
    /// Where it was first published, when that was elsewhere.
    pub origin: Option<Origin>,
    /// The section that it belongs to.
    pub section: Option<SectionName>,
    /// What a reader finds.
    pub kind: Kind,
    /// How many words its text has, where the backend counts them.
    pub words: Option<u32>,
    /// Of an issue of the print magazine.
    pub print: Print,
}

/// How long a text of so many words takes to read, in minutes, at least one.
///
/// 230 of the syllables that Vietnamese writes apart: what adults read a minute silently, between the
/// 238 words of English prose that [Brysbaert](https://doi.org/10.1016/j.jml.2019.104047) found and
/// the slower pace of a small screen.
pub fn reading_minutes(words: u32) -> u32 {
    const WORDS_A_MINUTE: u32 = 230;
    words.div_ceil(WORDS_A_MINUTE).max(1)
}

/// Where an item is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Address {
    /// On this site: the path of the article's page.
    Here(String),
    /// On somebody else's: an item of a list that is not this paper's own.
    Elsewhere(String),
}

impl Address {
    /// What others are given, whole: `origin` is where the paper stands (`https://langnghe.example`).
    pub fn public(&self, origin: &str) -> String {
        match self {
            Self::Here(path) => format!("{origin}{path}"),
            Self::Elsewhere(url) => url.clone(),
        }
    }

    /// What stands in `href`.
    pub fn href(&self) -> &str {
        match self {
            Self::Here(url) | Self::Elsewhere(url) => url,
        }
    }
}

/// What a story is made of, and so what its card is marked with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Text.
    Article,
    /// Pictures.
    Photo,
    /// Film.
    Video,
    /// Told as it happens.
    Live,
}

/// Who wrote a story.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Author {
    /// The name in the byline.
    pub name: String,
    /// A page about the author.
    pub url: Option<String>,
    /// A portrait.
    pub avatar: Option<String>,
}

/// Where a story was first published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// The publication's name.
    pub name: String,
    /// The story there.
    pub url: Option<String>,
}

/// A section as an item names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SectionName {
    /// In addresses.
    pub slug: String,
    /// To readers.
    pub title: String,
}

impl Item {
    /// Reads an item. `None`: it has no id or no title, and is left out of its list.
    pub fn parse<J: Json>(json: &J, wire: Wire) -> Option<Self> {
        let id = parse_id(json)?;
        let title = json.text_at("title")?;
        let news = json.get("_news");
        let news_text = |key: &str| news.as_ref().and_then(|news| news.text_at(key));
        let news_at = |key: &str| news.as_ref().and_then(|news| news.get(key));
        let moment = |key: &str| Moment::parse(&json.text_at(key)?);
        Some(Self {
            address: Address::parse(json.text_at("url"), &id, &title, wire),
            lead: json
                .text_at("summary")
                .or_else(|| json.text_at("content_text")),
            source: news_text("source"),
            picture: json
                .text_at("image")
                .and_then(|url| Picture::parse(&url, news_at("image").as_ref(), wire.base)),
            published: moment("date_published"),
            modified: moment("date_modified"),
            authors: json
                .list_at("authors")
                .iter()
                .filter_map(|author| Author::parse(author, wire.base))
                .collect(),
            tags: json
                .list_at("tags")
                .iter()
                .filter_map(Json::text)
                .map(|tag| tag.trim().to_owned())
                .filter(|tag| !tag.is_empty())
                .collect(),
            origin: news_at("origin").and_then(|origin| {
                Some(Origin {
                    name: origin.text_at("name")?,
                    url: origin
                        .text_at("url")
                        .and_then(|url| resolve_link(wire.base, &url)),
                })
            }),
            section: news_at("section").and_then(|section| {
                Some(SectionName {
                    slug: section.text_at("slug")?,
                    title: section.text_at("title")?,
                })
            }),
            kind: match news_text("kind").as_deref() {
                Some("photo") => Kind::Photo,
                Some("video") => Kind::Video,
                Some("live") => Kind::Live,
                _ => Kind::Article,
            },
            words: news
                .as_ref()
                .and_then(|news| news.number_at("word_count"))
                .filter(|words| (1.0..1e6).contains(words))
                .map(|words| {
                    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
                    let words = words as u32;
                    words
                }),
            print: Print::parse(json, wire.base),
            id,
            title,
        })
    }

    /// When what readers have of it was last changed. What was edited before its hour changed when it came out.
    pub fn changed(&self) -> Option<Moment> {
        self.modified.max(self.published)
    }

    /// Reads the items among `values`. They are shared: a list is kept in several places.
    pub fn parse_all<J: Json>(values: &[J], wire: Wire) -> Vec<Arc<Self>> {
        values
            .iter()
            .filter_map(|item| Self::parse(item, wire).map(Arc::new))
            .collect()
    }
}

/// An id is a string; a number is read as its decimal string.
pub(super) fn parse_id<J: Json>(json: &J) -> Option<Id> {
    let id = json.get("id")?;
    Id::new(&id.text().or_else(|| id.digits())?)
}

impl Address {
    fn parse(url: Option<String>, id: &Id, title: &str, wire: Wire) -> Self {
        let Some(url) = url else {
            return Self::Here(article_path(&slugify(title), id));
        };
        let resolved = resolve_link(wire.base, &url);
        // A path is one of the site, wherever the backend is: the contract's form of an article's page.
        let path = if url.starts_with('/') {
            Some(url.as_str())
        } else {
            resolved
                .as_deref()
                .and_then(|url| path_at(url, wire.home_origin))
        };
        match (path.and_then(parse_article_path), &resolved) {
            // What the backend calls the page is kept as long as it leads to this very story.
            (Some((slug, named)), _) if named == *id && is_plain(&slug) => {
                Self::Here(article_path(&slug, id))
            }
            (None, Some(elsewhere)) if path.is_none() && elsewhere.starts_with("http") => {
                Self::Elsewhere(elsewhere.clone())
            }
            _ => Self::Here(article_path(&slugify(title), id)),
        }
    }
}

/// The path that `url` is on the site at `home`, by either scheme, with or without `www.`: a CMS may mix them.
fn path_at<'a>(url: &'a str, home: &str) -> Option<&'a str> {
    fn name(origin: &str) -> Option<&str> {
        let (_, host) = origin.split_once("://")?;
        Some(host.strip_prefix("www.").unwrap_or(host))
    }
    let origin = origin(url);
    (name(origin)? == name(home)?).then_some(&url[origin.len()..])
}

fn is_plain(slug: &str) -> bool {
    !slug.is_empty()
        && slug
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
}

impl Author {
    fn parse<J: Json>(json: &J, base: &str) -> Option<Self> {
        Some(Self {
            name: json.text_at("name")?,
            url: json.text_at("url").and_then(|url| resolve_link(base, &url)),
            avatar: json
                .text_at("avatar")
                .and_then(|url| resolve_media(base, &url)),
        })
    }
}
