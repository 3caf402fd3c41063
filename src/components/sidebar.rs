//! What stands beside every page: the newest and the most read stories, the magazine.

use super::magazine::magazine_strip;
use super::part::{Document, Need, lasting_part, part};
use super::story::{Look, stories};
use super::tag::{Tag, still, tag};
use super::view::View;
use crate::app::Paper;
use crate::edition::item::Item;
use crate::edition::site::Site;
use crate::navigation::Arrival;
use crate::routes::Route;
use leptos::prelude::document;
use std::sync::Arc;

/// How many stories a tab shows; its link leads to all.
const MOST_STORIES: usize = 6;

/// The sidebar. Each part that fails is left out.
pub fn sidebar(paper: &Paper) -> Tag {
    let lists = lasting_part(paper, lists(&paper.site), MOST_STORIES, {
        let paper = paper.clone();
        move |documents| {
            let mut lists = documents.into_iter().map(|document| match document {
                Some(Document::Feed(page)) => page.items,
                _ => Vec::new(),
            });
            let latest = lists.next().unwrap_or_default();
            let most_read = lists.next().unwrap_or_default();
            if latest.is_empty() && most_read.is_empty() {
                return View::Nothing;
            }
            // Drawn again, the tabs stand as the reader has turned them.
            let is_turned = is_second_chosen();
            let paper = paper.clone();
            still(move || tabs(&paper, latest, most_read, is_turned))
        }
    });
    let magazine = paper.site.issues.clone().map(|url| {
        let strip = paper.clone();
        part(
            paper,
            vec![Need::Issues(url)],
            Arrival::Opened,
            0,
            move |documents| {
                let Some(Some(Document::Feed(issues))) = documents.into_iter().next() else {
                    return View::Nothing;
                };
                let strip = strip.clone();
                match issues.items.into_iter().next() {
                    Some(newest) => still(move || magazine_strip(&strip, &newest)),
                    None => View::Nothing,
                }
            },
        )
    });
    tag("aside")
        .class("sidebar")
        .set("aria-label", paper.labels().sidebar)
        .with((lists, magazine))
}

/// All that it is made of.
#[cfg(feature = "ssr")]
pub fn needs(site: &Site) -> Vec<Need> {
    let mut needs = lists(site);
    needs.extend(site.issues.clone().map(Need::Issues));
    needs
}

fn lists(site: &Site) -> Vec<Need> {
    let newest_of = |list: &String| Need::Feed {
        url: list.clone(),
        most: MOST_STORIES,
    };
    vec![newest_of(&site.latest), newest_of(&site.most_read)]
}

/// "Mới nhất" and "Đọc nhiều", by the [tabs pattern](https://www.w3.org/WAI/ARIA/apg/patterns/tabs/).
/// `early/tabs.js` turns them, so that they answer before the app is there; without scripts each leads to its whole
/// list. A list that did not come has no tab.
fn tabs(paper: &Paper, latest: Vec<Arc<Item>>, most_read: Vec<Arc<Item>>, is_turned: bool) -> Tag {
    let labels = paper.labels();
    let lists: Vec<_> = [
        ("latest", labels.latest, Route::Latest, latest),
        ("most-read", labels.most_read, Route::MostRead, most_read),
    ]
    .into_iter()
    .filter(|(.., items)| !items.is_empty())
    .collect();
    let is_turned = is_turned && lists.len() > 1;
    let mut tabs = Vec::new();
    let mut panels = Vec::new();
    for (id, label, route, items) in lists {
        let is_chosen = tabs.is_empty() != is_turned;
        let tab = tag("a")
            .set("href", route.path())
            .set("role", "tab")
            .set("id", format!("tab-{id}"))
            .set("aria-controls", format!("panel-{id}"))
            .set("aria-selected", if is_chosen { "true" } else { "false" })
            .set("tabindex", (!is_chosen).then_some("-1"));
        tabs.push(tab.with(label));
        let items = stories(paper, &items, Look::Headline, 3);
        let panel = tag("div")
            .set("role", "tabpanel")
            .set("id", format!("panel-{id}"))
            .set("aria-labelledby", format!("tab-{id}"))
            .set("hidden", !is_chosen);
        let whole = tag("a")
            .class("whole-list")
            .set("href", route.path())
            .with(labels.whole_list);
        panels.push(panel.with((
            tag("ol").class("stories stories--numbered").with(items),
            whole,
        )));
    }
    let list = tag("div")
        .class("tabs__list")
        .set("role", "tablist")
        .set("aria-label", labels.story_lists);
    let section = tag("section")
        .class("tabs")
        .set("aria-label", labels.story_lists);
    // Who goes by headings finds the lists between the page and the magazine.
    let heading = tag("h2").class("visually-hidden").with(labels.story_lists);
    section.with((heading, list.with(tabs), panels))
}

fn is_second_chosen() -> bool {
    cfg!(target_arch = "wasm32")
        && document()
            .query_selector("#tab-most-read[aria-selected=true]")
            .is_ok_and(|found| found.is_some())
}
