//! What was asked for in vain is not asked for again.

use std::fs;
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, channel};

use serde_json::json;

use crate::support::{Site, backend_of};

/// An edition whose lists have two stories, and feeds.
pub fn with_two_stories() -> Site {
    let site = Site::new();
    site.set_in_front_door(json!({"home_url": "https://bao.example"}));
    let story = |id: &str| json!({"id": id, "title": "Tin"});
    let list = json!({"items": [story("7"), story("8")]});
    for name in ["latest.json", "ocop.json"] {
        site.put(name, &list);
    }
    for id in ["7", "8"] {
        site.put(&format!("articles/{id}.json"), &story(id));
    }
    site
}

/// A backend that answers so for story 7; its address, and a word for each time that it was asked for that.
pub fn backend_without_a_story(site: &Site, status: u16) -> (String, Receiver<()>) {
    let edition = PathBuf::from(site.edition());
    let (sender, asked) = channel();
    let origin = backend_of(move |_, path| {
        if path == "articles/7.json" {
            let _ = sender.send(());
            return Err(status);
        }
        fs::read_to_string(edition.join(path)).map_err(|_| 404)
    });
    (format!("{origin}/bao"), asked)
}

#[test]
fn an_article_that_does_not_come_is_asked_for_as_often_as_one_document_is() {
    // A page, two feeds and the lists lead to it.
    for (status, tries) in [(503, 3), (404, 1)] {
        let site = with_two_stories();
        let (backend, asked) = backend_without_a_story(&site, status);
        let said = site.press(&backend).leaves_out();
        assert!(said.contains("articles/7.json: "), "{said}");
        assert!(site.exists("tin-8.html"));
        assert_eq!(asked.try_iter().count(), tries, "{status}");
    }
}
