//! A backend of which every page of a list has a next one.

use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use serde_json::json;

use crate::interrupted::time_to_end;
use crate::support::{Site, backend_of};

/// A backend of the site's edition whose list of the latest is endless, and every page of it has what `items` makes of its number.
/// Tells each page that it is asked for.
fn endless(site: &Site, items: fn(usize) -> String) -> (String, Receiver<usize>) {
    let edition = site.edition();
    let (sender, asked) = channel();
    let origin = backend_of(move |_, path| {
        let number = match path.strip_prefix("page-") {
            Some(number) => number.parse().unwrap(),
            None if path == "latest.json" => 0,
            None => return std::fs::read_to_string(format!("{edition}/{path}")).map_err(|_| 404),
        };
        let _ = sender.send(number);
        let (items, next) = (items(number), number + 1);
        Ok(format!(
            r#"{{"items": [{items}], "next_url": "page-{next}"}}"#
        ))
    });
    (format!("{origin}/bao"), asked)
}

#[test]
fn a_list_that_brings_nothing_new_any_more_is_left_and_named() {
    let site = Site::new();
    let (backend, asked) = endless(&site, |_| r#"{"id": "7", "title": "Lụa"}"#.to_owned());
    site.write_edition("articles/7.json", r#"{"id": "7", "title": "Lụa"}"#);
    let said = site.press(&backend).leaves_out();
    assert!(
        said.contains("/bao/latest.json: the list is not followed beyond"),
        "{said}"
    );
    assert!(said.contains("no other story"), "{said}");
    assert!(site.exists("lua-7.html") && site.exists("moi-nhat.html"));
    assert!(asked.try_iter().all(|number| number <= 100));
}

#[test]
fn lists_that_lead_to_each_other_without_end_are_left_and_named() {
    let site = Site::new();
    site.set_in_front_door(json!({"tag_url": "tags/{slug}.json"}));
    let edition = site.edition();
    let story = |number: usize| {
        let tag = format!("t{}", number + 1);
        json!({"id": number.to_string(), "title": "Tin", "tags": [tag]})
    };
    let origin = backend_of(move |_, path| {
        let number = |start: &str| {
            path.strip_prefix(start)?
                .strip_suffix(".json")?
                .parse()
                .ok()
        };
        if let Some(number) = number("tags/t") {
            Ok(json!({"items": [story(number)]}).to_string())
        } else if let Some(number) = number("articles/") {
            Ok(story(number).to_string())
        } else if path == "latest.json" {
            Ok(json!({"items": [story(0)]}).to_string())
        } else {
            std::fs::read_to_string(format!("{edition}/{path}")).map_err(|_| 404)
        }
    });
    let said = site.press(&format!("{origin}/bao")).leaves_out();
    assert!(said.contains("lists of tags and authors: "), "{said}");
    assert!(site.exists("chu-de/t1.html"));
}

#[cfg(unix)]
#[test]
fn an_interruption_is_heard_while_lists_are_followed() {
    let site = Site::new();
    let (backend, asked) = endless(&site, |number| {
        format!(r#"{{"id": "{number}", "title": "Tin"}}"#)
    });
    let run = site.command(&backend, &[]).spawn().unwrap();
    asked.iter().find(|number| *number == 50).unwrap();
    assert!(time_to_end(run) < Duration::from_secs(10));
    assert_eq!(site.around(), ["app", "edition"]);
}
