//! A list that its backend changes while it is read.

use std::ops::RangeInclusive;

use serde_json::json;

use crate::support::{Site, backend_of};

/// A list of these stories, the newest first.
fn list(ids: &[usize]) -> String {
    let items: Vec<_> = ids
        .iter()
        .map(|id| json!({"id": id.to_string(), "title": format!("Tin {id:02}")}))
        .collect();
    json!({ "items": items }).to_string()
}

/// Presses an edition of which a list has 45 stories when it is first asked for, and these from then on.
fn press(then: Vec<usize>) -> Site {
    let site = Site::new();
    let edition = site.edition();
    let mut is_first = true;
    let origin = backend_of(move |_, path| {
        if path == "latest.json" {
            let ids: Vec<_> = (1..=45).rev().collect();
            return Ok(list(if std::mem::take(&mut is_first) {
                &ids
            } else {
                &then
            }));
        }
        if let Some(id) = path.strip_prefix("articles/") {
            let id = id.trim_end_matches(".json");
            return Ok(json!({"id": id, "title": format!("Tin {id:0>2}")}).to_string());
        }
        std::fs::read_to_string(format!("{edition}/{path}")).map_err(|_| 404)
    });
    site.press(&format!("{origin}/bao")).succeeds();
    site
}

/// The stories on a page of its archive, the newest first.
fn archive(site: &Site, number: usize) -> Vec<usize> {
    let page = site.read(&format!("moi-nhat/trang-{number}.html"));
    let main = page.split("<main").nth(1).unwrap();
    let main = main.split("</main>").next().unwrap();
    let cards = main.split("/tin-").skip(1);
    let mut ids: Vec<usize> = cards
        .map(|rest| {
            rest.split('-')
                .nth(1)
                .unwrap()
                .split('.')
                .next()
                .unwrap()
                .parse()
                .unwrap()
        })
        .collect();
    ids.dedup();
    ids
}

fn down(ids: RangeInclusive<usize>) -> Vec<usize> {
    ids.rev().collect()
}

#[test]
fn a_story_that_goes_meanwhile_is_missing_on_its_page_and_moves_no_other() {
    let site = press((1..=45).rev().filter(|id| *id != 30).collect());
    assert_eq!(archive(&site, 3), down(41..=45));
    assert_eq!(archive(&site, 2), [down(31..=40), down(21..=29)].concat());
    assert_eq!(archive(&site, 1), down(1..=20));
}

#[test]
fn a_story_that_comes_meanwhile_drives_none_off_the_last_page() {
    let site = press((1..=46).rev().collect());
    assert_eq!(archive(&site, 3), down(41..=45));
    assert_eq!(archive(&site, 1), down(1..=20));
    assert!(!site.exists("moi-nhat/trang-4.html"));
}

#[test]
fn another_order_of_the_same_stories_leaves_each_on_its_page() {
    let site = press((1..=45).collect());
    for (number, ids) in [(3, 41..=45), (2, 21..=40), (1, 1..=20)] {
        assert_eq!(archive(&site, number), down(ids), "{number}");
    }
}
