//! The front page: the lead story, the latest, and a block for each section.

use crate::app::Paper;
use crate::components::block::block_heading;
use crate::components::part::{Document, Need, part};
use crate::components::story::{Look, first_story, stories, story};
use crate::components::tag::{Tag, still, tag};
use crate::components::view::View;
use crate::edition::feed::FeedPage;
use crate::edition::item::Item;
use crate::edition::site::Section;
use crate::edition::slug::Id;
use crate::navigation::Arrival;
use crate::routes::Route;
use std::sync::Arc;

/// How many stories beside the lead have a picture.
const SECONDS: usize = 2;

/// How many of the newest stories stand on the front page, the lead and its seconds included.
pub(super) const NEWEST: usize = 9;

/// With fewer stories a block has holes: those that stand above are shown again.
const ENOUGH: usize = 4;

/// The most stories that a block has, however it is laid out.
const MOST_IN_BLOCK: usize = 7;

/// More sections than this are found in the navigation only: each block is a request.
const MOST_BLOCKS: usize = 12;

/// What a reader sees first.
pub fn front_page(
    paper: &Paper,
    latest: &Arc<FeedPage>,
    arrival: Arrival,
) -> (Tag, View, Vec<View>) {
    let above = newest_of(latest).iter().map(|item| item.id.clone());
    let above: Arc<[Id]> = above.collect();
    let sections = paper.site.sections.iter().take(MOST_BLOCKS).enumerate();
    let blocks = sections
        .map(|(at, section)| section_block(paper, section, at, arrival, above.clone()))
        .collect();
    let title = tag("h1").class("visually-hidden").set("tabindex", "-1");
    let title = title.with(paper.site.name.as_str());
    let (paper, latest) = (paper.clone(), latest.clone());
    (
        title,
        still(move || top(&paper, newest_of(&latest))),
        blocks,
    )
}

fn newest_of(latest: &FeedPage) -> &[Arc<Item>] {
    &latest.items[..latest.items.len().min(NEWEST)]
}

/// The newest stories: the lead, its seconds, and the others as headlines.
fn top(paper: &Paper, newest: &[Arc<Item>]) -> Tag {
    let labels = paper.labels();
    let lead = newest.first().map(|item| first_story(paper, item));
    let is_empty = lead.is_none();
    let (seconds, others) = newest
        .get(1..)
        .unwrap_or_default()
        .split_at(SECONDS.min(newest.len().saturating_sub(1)));
    let seconds: Vec<_> = seconds
        .iter()
        .map(|item| story(paper, item, Look::Standard, 2))
        .collect();
    let seconds = tag("div").class("front__seconds").with(seconds);
    let others = (!others.is_empty()).then(|| {
        let heading = block_heading("front-latest", &Route::Latest, labels.latest);
        let stories = stories(paper, others, Look::Headline, 3);
        tag("div")
            .class("front__latest")
            .with((heading, tag("ul").class("stories").with(stories)))
    });
    tag("section")
        .class("front")
        .set("aria-label", labels.latest)
        .with((
            tag("div").class("front__top").with((lead, seconds)),
            others,
            is_empty.then(|| tag("p").class("empty").with(labels.list_empty)),
        ))
}

/// How a section's block is laid out. Sections follow each other in three rhythms, so that the page
/// is not a stack of equal rows.
struct Rhythm {
    class: &'static str,
    /// How many stories stand first, and how they look.
    firsts: (usize, Look),
    /// How many follow as headlines.
    headlines: usize,
}

const RHYTHMS: [Rhythm; 3] = [
    Rhythm {
        class: "block block--pictures",
        firsts: (4, Look::Standard),
        headlines: 0,
    },
    Rhythm {
        class: "block block--headlines",
        firsts: (1, Look::Compact),
        headlines: 6,
    },
    Rhythm {
        class: "block block--feature",
        firsts: (1, Look::Feature),
        headlines: 4,
    },
];

/// A section's newest stories. A section that cannot be loaded, or is empty, is left out.
fn section_block(
    paper: &Paper,
    section: &Section,
    at: usize,
    arrival: Arrival,
    above: Arc<[Id]>,
) -> View {
    let needs = vec![Need::Feed {
        url: section.feed.clone(),
        most: NEWEST + MOST_IN_BLOCK,
    }];
    let (paper_here, section) = (paper.clone(), section.clone());
    part(paper, needs, arrival, 4, move |documents| {
        let Some(Some(Document::Feed(page))) = documents.into_iter().next() else {
            return View::Nothing;
        };
        let items = fresh_first(page.items, &above);
        if items.is_empty() {
            return View::Nothing;
        }
        let (paper, section) = (paper_here.clone(), section.clone());
        still(move || block(&paper, &section, at, items))
    })
}

/// The block of the section at that place on the page.
fn block(paper: &Paper, section: &Section, at: usize, mut firsts: Vec<Arc<Item>>) -> Tag {
    let rhythm = &RHYTHMS[at % RHYTHMS.len()];
    let mut others = firsts.split_off(firsts.len().min(rhythm.firsts.0));
    others.truncate(rhythm.headlines);
    let list = |items: &[Arc<Item>], look| {
        (!items.is_empty()).then(|| {
            tag("ul")
                .class("stories")
                .with(stories(paper, items, look, 3))
        })
    };
    let blocks = (
        list(&firsts, rhythm.firsts.1),
        list(&others, Look::Headline),
    );
    let id = format!("block-{at}");
    let page = Route::Section(section.slug.clone());
    let heading = block_heading(&id, &page, &section.title);
    tag("section")
        .class(rhythm.class)
        .set("aria-labelledby", id)
        .with((heading, tag("div").class("block__stories").with(blocks)))
}

/// A section's stories without those that stand above, as long as enough are left for a block.
fn fresh_first(items: Vec<Arc<Item>>, above: &[Id]) -> Vec<Arc<Item>> {
    let (known, mut fresh): (Vec<_>, Vec<_>) =
        items.into_iter().partition(|item| above.contains(&item.id));
    let missing = ENOUGH.saturating_sub(fresh.len());
    fresh.extend(known.into_iter().take(missing));
    fresh
}
