//! A server that has a bad minute, and the site that stands already.

use std::fs;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use serde_json::json;

use crate::in_vain::with_two_stories;
use crate::support::{Site, backend_of};

/// Statuses that are answered in place of documents, by how their paths begin.
type Bad = Arc<Mutex<Vec<(&'static str, u16)>>>;

/// A backend of the site's edition, and what of it is bad.
fn backend(site: &Site) -> (String, Bad) {
    let edition = PathBuf::from(site.edition());
    let bad = Arc::new(Mutex::new(Vec::new()));
    let answers = Arc::clone(&bad);
    let origin = backend_of(move |_, path| {
        let bad = answers.lock().unwrap();
        match bad.iter().find(|(start, _)| path.starts_with(start)) {
            Some((_, status)) => Err(*status),
            None => fs::read_to_string(edition.join(path)).map_err(|_| 404),
        }
    });
    (format!("{origin}/bao"), bad)
}

#[test]
fn a_story_that_does_not_come_keeps_its_page_and_one_that_is_gone_does_not() {
    let site = with_two_stories();
    let (backend, bad) = backend(&site);
    site.press(&backend).succeeds();
    let page = site.read("tin-7.html");

    *bad.lock().unwrap() = vec![("articles/7.json", 503)];
    let said = site.press(&backend).leaves_out();
    assert!(said.contains("1 pages of the former site stay"), "{said}");
    assert!(
        said.contains("articles/7.json: the backend answered with 503"),
        "{said}"
    );
    assert_eq!(site.read("tin-7.html"), page);

    *bad.lock().unwrap() = vec![("articles/7.json", 404)];
    site.press(&backend).leaves_out();
    assert!(!site.exists("tin-7.html") && site.exists("tin-8.html"));
}

#[test]
fn without_the_latest_stories_a_site_stays_as_it_is() {
    let site = with_two_stories();
    let (backend, bad) = backend(&site);
    site.press(&backend).succeeds();
    let before = site.read("index.html");
    *bad.lock().unwrap() = vec![("latest.json", 429), ("ocop.json", 500), ("articles/", 500)];
    let said = site.press(&backend).fails();
    assert!(
        said.contains("the site is as it was") && said.contains("429"),
        "{said}"
    );
    assert_eq!(site.read("index.html"), before);
    assert!(site.exists("tin-7.html"));
}

#[test]
fn nor_does_it_give_way_where_something_else_came_in_their_place() {
    let site = with_two_stories();
    let (backend, bad) = backend(&site);
    site.press(&backend).succeeds();
    let before = site.read("index.html");
    for status in [403, 404] {
        *bad.lock().unwrap() = vec![("latest.json", status), ("articles/", status)];
        let said = site.press(&backend).fails();
        assert!(said.contains("the site is as it was"), "{said}");
        assert_eq!(site.read("index.html"), before);
    }
    bad.lock().unwrap().clear();
    for half in ["", "<html>Bảo trì</html>", r#"{"items": [{"id": "7", "#] {
        site.write_edition("latest.json", half);
        let said = site.press(&backend).fails();
        assert!(said.contains("latest.json: "), "{said}");
        assert_eq!(site.read("index.html"), before);
    }
}

#[test]
fn the_pages_of_another_paper_do_not_stay() {
    let site = with_two_stories();
    site.press(&site.edition()).succeeds();
    site.set_in_front_door(json!({"home_url": "https://other.example"}));
    let (backend, bad) = backend(&site);
    *bad.lock().unwrap() = vec![("articles/7.json", 503)];
    site.press(&backend).leaves_out();
    assert!(!site.exists("tin-7.html") && site.exists("tin-8.html"));
}
