//! The contents of a long article: its headings, as links.

use super::tag::{Tag, tag};
use crate::app::Paper;
use crate::edition::body::{Block, HeadingLevel, plain_text};
use crate::edition::known::Known;
use crate::edition::slug::slugify;

/// A shorter list says no more than the page does.
const FEWEST: usize = 3;

/// The headings of an article that has enough of them.
pub fn contents(paper: &Paper, body: &[Block]) -> Option<Tag> {
    let parts: Vec<_> = anchors(body).into_iter().flatten().collect();
    if parts.len() < FEWEST {
        return None;
    }
    let links: Vec<_> = parts
        .into_iter()
        .map(|anchor| {
            let link = tag("a").set("href", format!("#{}", anchor.id));
            let item = tag("li").class((anchor.level != HeadingLevel::Two).then_some("is-below"));
            item.with(link.with(anchor.text))
        })
        .collect();
    let label = paper.labels().contents;
    let list = tag("nav")
        .set("aria-label", label)
        .with(tag("ol").with(links));
    let summary = tag("summary").with(label);
    Some(tag("details").class("contents").with((summary, list)))
}

/// Where a heading is found.
pub struct Anchor {
    /// In addresses; no other part of a page is called `muc-…`.
    pub id: String,
    level: HeadingLevel,
    text: String,
}

/// For each block of a body: where it is found, if it is a heading.
pub fn anchors(body: &[Block]) -> Vec<Option<Anchor>> {
    let mut known = Known::default();
    body.iter()
        .map(|block| {
            let Block::Heading(level, _) = block else {
                return None;
            };
            let text = plain_text(std::slice::from_ref(block)).trim().to_owned();
            let slug = format!("muc-{}", slugify(&text));
            let id = match known.meet(&slug) {
                1 => slug,
                times => format!("{slug}.{times}"),
            };
            (!text.is_empty()).then_some(Anchor {
                id,
                level: *level,
                text,
            })
        })
        .collect()
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::*;
    use crate::edition::body::parse_body;

    #[test]
    fn headings_of_one_text_are_told_apart() {
        let body = parse_body("<h2>Lửa</h2><p>x</p><h3>Lửa</h3><h2></h2>", "/");
        let ids: Vec<_> = anchors(&body)
            .into_iter()
            .flatten()
            .map(|anchor| anchor.id)
            .collect();
        assert_eq!(ids, ["muc-lua", "muc-lua.2"]);
    }
}
