//! What a page says of itself to those who do not read it: tabs, bookmarks, share sheets, search engines.
//!
//! The press writes it, and `browser::head` keeps it in step when a reader goes from page to page.

pub mod meta;
pub mod subscription;

use super::title::heading;
use super::{Arrived, Page, article, front, issue, title};
use crate::backend::Fault;
use crate::components::body::first_picture;
use crate::components::figure::COLUMN;
use crate::components::story::FIRST_STORY;
use crate::edition::body::plain_text;
use crate::edition::item::{Address, Item};
use crate::edition::picture::Picture;
use crate::edition::site::Site;
use crate::routes::Route;
use std::sync::Arc;

/// As many characters as search engines and share sheets show of a description, or a few more.
const LONGEST_DESCRIPTION: usize = 200;

/// How many headlines, or places, describe a list that is not described otherwise.
const SAMPLES: usize = 3;

/// What is true of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// For tabs and histories.
    pub title: String,
    /// What the page is called where the site is named beside it.
    pub name: String,
    /// One line of plain text; never empty.
    pub description: String,
    /// The page's one public address. `None`: it has none, or the site does not say where it stands.
    pub canonical: Option<String>,
    /// The address of the picture that stands for the page.
    pub picture: Option<String>,
    /// Whether it is a story, and no list or the like.
    pub is_article: bool,
    /// Whether search engines may show it.
    pub is_indexed: bool,
}

impl Head {
    /// The head of a page of the site at `origin` (`https://langnghe.example`; empty where it is not told).
    pub fn of(arrived: &Arrived, site: &Site, origin: &str) -> Self {
        // Those who show pages to others show no drawings.
        let shown = |src: &str| (!is_drawing(src)).then(|| address(src, origin))?;
        Self {
            title: title(arrived, site),
            name: heading(arrived, site),
            description: description(arrived, site),
            canonical: canonical(arrived, origin),
            picture: picture(arrived)
                .and_then(|picture| shown(&picture.src))
                .or_else(|| shown(site.logo.as_ref()?)),
            is_article: matches!(page(arrived), Some(Page::Article(_))),
            is_indexed: is_indexed(arrived),
        }
    }
}

fn is_drawing(src: &str) -> bool {
    let path = src.split(['?', '#']).next().unwrap_or_default();
    let ending = path.rsplit('.').next();
    ending.is_some_and(|ending| ending.eq_ignore_ascii_case("svg"))
}

impl Head {
    /// Open Graph's word for what the page is.
    pub fn kind(&self) -> &'static str {
        if self.is_article {
            "article"
        } else {
            "website"
        }
    }

    /// What search engines are told of it.
    pub fn robots(&self) -> &'static str {
        if self.is_indexed {
            "max-image-preview:large"
        } else {
            "noindex"
        }
    }
}

fn page(arrived: &Arrived) -> Option<&Page> {
    let delivered = arrived.answer.as_ref().ok()?;
    Some(&delivered.document)
}

fn description(arrived: &Arrived, site: &Site) -> String {
    let site_section = |slug: &str| site.section(slug)?.description.clone();
    let text = match page(arrived) {
        Some(Page::Article(article)) => {
            let lead = article.item.lead.clone();
            lead.or_else(|| Some(plain_text(&article.body)))
        }
        Some(Page::List(list)) => {
            let own = match &arrived.visit.location.route {
                Route::Section(slug) => site_section(slug),
                // Of the whole list, not of a page of it.
                Route::Archive { .. } => None,
                _ => list.pages.first().and_then(|page| page.description.clone()),
            };
            own.or_else(|| {
                Some(samples(
                    &mut listed(arrived).iter().map(|item| &*item.title),
                ))
            })
        }
        Some(Page::Issue(issue)) => issue.lead.clone(),
        Some(Page::Issues(opened)) => Some(samples(&mut opened.items().map(|issue| &*issue.title))),
        Some(Page::Weather(all)) => Some(samples(&mut all.iter().map(|at| &*at.now.place))),
        None if arrived.answer == Err(Fault::NotFound) => {
            Some(site.language.labels().not_found_why.to_owned())
        }
        Some(Page::Front(_) | Page::Search) | None => None,
    };
    let line = |text: &str| {
        let line = beginning(text, LONGEST_DESCRIPTION);
        (!line.is_empty()).then_some(line)
    };
    text.as_deref()
        .and_then(line)
        .or_else(|| line(&site.tagline))
        .unwrap_or_else(|| site.name.clone())
}

/// The first of some names, on one line.
fn samples(names: &mut dyn Iterator<Item = &str>) -> String {
    names.take(SAMPLES).collect::<Vec<_>>().join(" · ")
}

/// The beginning of a text, on one line: as many whole words as fit in `most` characters, one or more.
pub fn beginning(text: &str, most: usize) -> String {
    let mut line = String::new();
    let mut length = 0;
    // Where, in bytes, the last word ends that leaves room for the ellipsis.
    let mut end = 0;
    for word in text.split_whitespace() {
        if length > 0 {
            line.push(' ');
            length += 1;
        }
        line.push_str(word);
        length += word.chars().count();
        if length > most {
            if end == 0 {
                // The first word is longer than all of it.
                let cut = line.char_indices().nth(most.saturating_sub(1));
                end = cut.map_or(0, |(at, _)| at);
            }
            line.truncate(end);
            line.push('…');
            break;
        }
        if length < most {
            end = line.len();
        }
    }
    line
}

fn canonical(arrived: &Arrived, origin: &str) -> Option<String> {
    if let Page::Article(article) = page(arrived)?
        && let Address::Elsewhere(url) = &article.item.address
    {
        // A story that was taken over from elsewhere has its place there.
        return address(url, origin);
    }
    // Lists lead here, wherever else a story's document says that it is.
    address(&arrived.visit.location.route.path(), origin)
}

/// What others are given of a URL as the edition's types hold it: whole, and http(s). `None`: it is
/// of another kind, or of this site and nobody knows where that is.
pub fn address(url: &str, origin: &str) -> Option<String> {
    if url.starts_with('/') {
        return (!origin.is_empty()).then(|| [origin, url].concat());
    }
    // Not `data:`, which nobody else can fetch, nor `mailto:`.
    url.starts_with("http").then(|| url.to_owned())
}

fn is_indexed(arrived: &Arrived) -> bool {
    arrived.answer != Err(Fault::NotFound)
        && !matches!(
            arrived.visit.location.route,
            Route::Search | Route::Saved | Route::NotFound(_)
        )
}

/// The picture that stands for a page; not the site's own.
pub fn picture(arrived: &Arrived) -> Option<&Picture> {
    match page(arrived)? {
        Page::Article(article) => article.item.picture.as_ref(),
        Page::Issue(issue) => issue.print.pages.first(),
        Page::Issues(opened) => opened.items().find_map(|issue| issue.print.pages.first()),
        _ => listed(arrived)
            .into_iter()
            .find_map(|item| item.picture.as_ref()),
    }
}

/// The stories that a page lists, in order.
pub fn listed(arrived: &Arrived) -> Vec<&Arc<Item>> {
    match page(arrived) {
        Some(Page::Front(latest)) => latest.items.iter().take(front::NEWEST).collect(),
        Some(Page::List(list)) => list.items().collect(),
        _ => Vec::new(),
    }
}

/// The picture that a page is looked at for, and how wide the layout shows it: the one that should
/// be fetched before all others. Only where it stands at the top.
pub fn hero(arrived: &Arrived) -> Option<(&Picture, &'static str)> {
    match page(arrived)? {
        Page::Front(latest) => Some((latest.items.first()?.picture.as_ref()?, FIRST_STORY)),
        Page::Article(article) => {
            let above = article::hero_picture(article);
            let picture = above.or_else(|| first_picture(&article.body))?;
            Some((picture, COLUMN))
        }
        Page::Issue(issue) => Some((issue.print.pages.first()?, issue::PAGE)),
        _ => None,
    }
}

#[cfg(all(test, feature = "ssr"))]
mod tests;
