//! Pages of which there are many keep the sidebar that they were drawn with, as long as all that it names is there.

use serde_json::json;

use crate::support::Site;

const TOPIC: &str = "chu-de/gom.html";

fn story(id: usize) -> serde_json::Value {
    json!({"id": id.to_string(), "title": "Gốm"})
}

fn put_latest(site: &Site, ids: &[usize]) {
    let items: Vec<_> = ids.iter().map(|id| story(*id)).collect();
    site.put("latest.json", &json!({ "items": items }));
}

/// A paper with a topic that has its oldest story alone, and a magazine.
fn paper() -> Site {
    let site = Site::new();
    site.set_in_front_door(json!({"tag_url": "tags/{slug}.json", "issues_url": "issues.json"}));
    for id in 1..=4 {
        let mut article = story(id);
        article["tags"] = json!(["Gốm"]);
        site.put(&format!("articles/{id}.json"), &article);
    }
    site.put(
        "tags/gom.json",
        &json!({"title": "Gốm", "items": [story(1)]}),
    );
    put_latest(&site, &[3, 2, 1]);
    put_issue(&site, "so-1");
    site
}

fn put_issue(site: &Site, id: &str) {
    let issue = json!({"id": id, "title": "Số báo", "_news": {"pages": [{"url": "media/a.jpg"}]}});
    site.put("issues.json", &json!({"items": [issue]}));
}

#[test]
fn a_newer_story_leaves_them_as_they_are() {
    let site = paper();
    site.press(&site.edition()).succeeds();
    let before = site.read(TOPIC);
    assert!(before.contains("/gom-3.html"));
    put_latest(&site, &[4, 3, 2, 1]);
    site.press(&site.edition()).succeeds();
    assert_eq!(site.read(TOPIC), before);
    assert!(site.read("moi-nhat.html").contains("/gom-4.html"));
}

#[test]
fn a_story_that_was_taken_down_is_named_nowhere() {
    let site = paper();
    site.press(&site.edition()).succeeds();
    // Out of the newest first: it is named by a sidebar of an earlier run alone.
    put_latest(&site, &[4, 2, 1]);
    site.put("ocop.json", &json!({"items": [story(3)]}));
    site.press(&site.edition()).succeeds();
    assert!(site.read(TOPIC).contains("/gom-3.html"));
    site.put("ocop.json", &json!({"items": []}));
    site.remove_from_edition("articles/3.json");
    site.press(&site.edition()).succeeds();
    assert!(!site.exists("gom-3.html"));
    assert!(!site.read(TOPIC).contains("gom-3"));
    assert!(site.read(TOPIC).contains("/gom-4.html"));
}

#[test]
fn a_story_that_came_and_was_taken_down_is_named_nowhere() {
    let site = paper();
    put_latest(&site, &[2, 1]);
    site.press(&site.edition()).succeeds();
    put_latest(&site, &[3, 2, 1]);
    let newer = json!({"title": "Gốm sứ", "items": [story(1)]});
    site.put("tags/gom.json", &newer);
    site.press(&site.edition()).succeeds();
    assert!(site.read(TOPIC).contains("/gom-3.html"));
    // What the sidebar names is as it was at first.
    put_latest(&site, &[2, 1]);
    site.remove_from_edition("articles/3.json");
    site.press(&site.edition()).succeeds();
    assert!(!site.read(TOPIC).contains("gom-3"));
}

#[test]
fn an_issue_that_is_gone_is_named_nowhere() {
    let site = paper();
    site.press(&site.edition()).succeeds();
    assert!(site.read(TOPIC).contains("/an-pham/so-1"));
    put_issue(&site, "so-2");
    site.press(&site.edition()).succeeds();
    assert!(!site.exists("an-pham/so-1.html"));
    assert!(!site.read(TOPIC).contains("so-1"));
}
