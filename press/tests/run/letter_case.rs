//! Addresses that nothing but the case of letters tells apart are written, and told: a host may not tell them apart.

use serde_json::json;

use crate::support::Site;

#[test]
fn pages_and_documents_that_differ_in_case_alone_are_written_and_told() {
    let site = Site::new();
    let stories = ["a", "A"].map(|id| json!({"id": id, "title": "Tin"}));
    site.write_edition("latest.json", &json!({ "items": stories }).to_string());
    for story in &stories {
        let path = format!("articles/{}.json", story["id"].as_str().unwrap());
        site.write_edition(&path, &story.to_string());
    }
    let said = site.press(&site.edition()).succeeds();
    for (one, other) in [
        ("tin-A.html", "tin-a.html"),
        ("articles/A.json", "articles/a.json"),
    ] {
        assert!(said.contains(&format!("as {one} and {other}: ")), "{said}");
    }
    assert!(site.exists("tin-a.html") && site.exists("tin-A.html"));
}
