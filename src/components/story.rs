//! A story in a list: one component, in the looks that the layouts need.

use super::figure::image;
use super::tag::{Tag, tag};
use super::time::short_time;
use crate::app::Paper;
use crate::edition::item::{Address, Item, Kind, reading_minutes};
use crate::labels::Labels;
use crate::routes::Route;
use std::sync::Arc;

/// How much room a story has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// The front page's most important: a big picture, the lead in full.
    Lead,
    /// A section's most important: picture beside the text.
    Feature,
    /// A picture above the headline.
    Standard,
    /// Headline left, a small picture right; on wide layouts with the lead.
    Row,
    /// Headline left, a small picture right.
    Compact,
    /// A headline and its time.
    Headline,
}

/// How wide the picture of [`first_story`] is shown.
pub const FIRST_STORY: &str = "(min-width: 64rem) 30rem, 100vw";

impl Look {
    fn class(self) -> &'static str {
        match self {
            Self::Lead => "story story--lead",
            Self::Feature => "story story--feature",
            Self::Standard => "story story--standard",
            Self::Row => "story story--row",
            Self::Compact => "story story--compact",
            Self::Headline => "story story--headline",
        }
    }

    /// How wide its picture is shown; none where it shows none. Each look stands in many places: a browser that can look
    /// for itself (`auto`) is not told.
    fn picture_sizes(self) -> Option<&'static str> {
        match self {
            Self::Lead => Some(FIRST_STORY),
            Self::Feature => Some("auto, (min-width: 64rem) 25rem, 100vw"),
            Self::Standard => {
                Some("auto, (min-width: 64rem) 15rem, (min-width: 40rem) 45vw, 100vw")
            }
            Self::Row => Some("auto, (min-width: 40rem) 15rem, 30vw"),
            Self::Compact => Some("auto, (min-width: 64rem) 10rem, 30vw"),
            Self::Headline => None,
        }
    }

    fn has_lead(self) -> bool {
        matches!(self, Self::Lead | Self::Feature | Self::Row)
    }
}

/// A story, leading to its article; its headline is of level `heading`, 2 to 4.
pub fn story(paper: &Paper, item: &Item, look: Look, heading: u8) -> Tag {
    draw(paper, item, look, heading, Place::Any)
}

/// The story whose picture is the page's most important.
pub fn first_story(paper: &Paper, item: &Item) -> Tag {
    draw(paper, item, Look::Lead, 2, Place::First)
}

/// The story at `position` (from 1) of a feed.
pub fn feed_story(paper: &Paper, item: &Item, look: Look, heading: u8, position: usize) -> Tag {
    draw(paper, item, look, heading, Place::InFeed(position))
        .set("aria-posinset", position.to_string())
        // Nobody knows how many follow.
        .set("aria-setsize", "-1")
        .set("aria-labelledby", headline_id(position))
        .set("tabindex", "-1")
}

/// Where on its page a story stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// Before all others: its picture is fetched at once.
    First,
    /// In a feed, whose stories are named by their headlines.
    InFeed(usize),
    Any,
}

fn headline_id(position: usize) -> String {
    format!("story-{position}")
}

fn draw(paper: &Paper, item: &Item, look: Look, heading: u8, place: Place) -> Tag {
    let href = item.address.href().to_owned();
    let rel = matches!(item.address, Address::Elsewhere(_)).then_some("external");
    let picture = look
        .picture_sizes()
        .zip(item.picture.clone())
        .map(|(sizes, mut picture)| {
            // The headline beside it says what a reader who cannot see it needs, and is the link that is
            // read out and tabbed to; this one is for fingers.
            picture.alt.clear();
            tag("a")
                .class("story__picture")
                .set("href", href.as_str())
                .set("rel", rel)
                .set("tabindex", "-1")
                .set("aria-hidden", "true")
                .with(image(picture, sizes, place != Place::First))
        });
    let section = item
        .section
        .as_ref()
        .and_then(|section| paper.site.section(&section.slug))
        // In a section's own list it would stand on every card.
        .filter(|section| {
            let here = paper.navigation.visit_untracked().location.route;
            !matches!(place, Place::InFeed(_)) || here != Route::Section(section.slug.clone())
        })
        .map(|section| {
            let path = Route::Section(section.slug.clone()).path();
            tag("a")
                .class("story__section")
                .set("href", path)
                .with(section.title.as_str())
        });
    let headline = tag(match heading {
        2 => "h2",
        3 => "h3",
        _ => "h4",
    });
    let headline = match place {
        Place::InFeed(position) => headline.set("id", headline_id(position)),
        _ => headline,
    };
    let link = tag("a").set("href", href).set("rel", rel);
    let link = link.with((kind_mark(item.kind, paper.labels()), item.title.as_str()));
    let lead = item.lead.as_ref().filter(|_| look.has_lead()).map(|lead| {
        let source = item
            .source
            .as_ref()
            .map(|source| format!("{source} - "))
            .unwrap_or_default();
        tag("p").class("story__lead").with(source + lead)
    });
    let time = item.published.map(|moment| short_time(paper, moment));
    let length = item.words.filter(|_| look.has_lead()).map(|words| {
        let minutes = reading_minutes(words);
        tag("span").with(paper.labels().reading_time.with(&minutes.to_string()))
    });
    let text = tag("div").class("story__text").with((
        headline.class("story__headline").with(link),
        lead,
        tag("p").class("story__facts").with((section, time, length)),
    ));
    tag("article").class(look.class()).with((picture, text))
}

/// Stories in a list that is not continued.
pub fn stories(paper: &Paper, items: &[Arc<Item>], look: Look, heading: u8) -> Vec<Tag> {
    let item = |item: &Arc<Item>| tag("li").with(story(paper, item, look, heading));
    items.iter().map(item).collect()
}

/// Marks what is not text.
fn kind_mark(kind: Kind, labels: &Labels) -> Option<(Tag, &'static str)> {
    let (class, word) = match kind {
        Kind::Article => return None,
        Kind::Photo => ("kind", labels.kind_photo),
        Kind::Video => ("kind", labels.kind_video),
        Kind::Live => ("kind kind--live", labels.kind_live),
    };
    Some((tag("span").class(class).with(word), " "))
}
