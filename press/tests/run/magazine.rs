//! The print magazine, whose feed may have several pages.

use serde_json::{Value, json};

use crate::support::{Site, backend};

/// A page of the feed: issues by their numbers.
fn issues(numbers: &[u32], next: Option<&str>) -> Value {
    let issue = |number: &u32| {
        json!({"id": format!("so-{number}"), "title": format!("Số {number}"),
               "_news": {"pages": [{"url": "bia.png"}, {"url": format!("trang-{number}.png")}]}})
    };
    json!({"items": numbers.iter().map(issue).collect::<Vec<_>>(), "next_url": next})
}

fn paper() -> Site {
    let site = Site::new();
    site.set_in_front_door(json!({"issues_url": "issues.json"}));
    site.put("issues.json", &issues(&[26, 25], Some("older.json")));
    site.put("older.json", &issues(&[25, 24], None));
    site
}

#[test]
fn issues_of_all_pages_have_pages_and_stand_on_that_of_all() {
    let site = paper();
    let origin = backend(&site.edition());
    for edition in [site.edition(), format!("{origin}/bao")] {
        site.press(&edition).succeeds();
        let all = site.read("an-pham.html");
        for number in [26, 25, 24] {
            let title = format!("<span class=\"issues__title\">Số {number}<");
            assert_eq!(all.matches(&title).count(), 1, "{number} of {edition}");
            let page = site.read(&format!("an-pham/so-{number}.html"));
            assert!(page.contains(&format!("trang-{number}.png")), "{edition}");
        }
    }
}

#[test]
fn a_changed_further_page_changes_the_pages_of_its_issues() {
    let site = paper();
    site.press(&site.edition()).succeeds();
    let mut older = issues(&[24, 23], None);
    older["items"][0]["_news"]["pages"][1]["url"] = json!("trang-moi.png");
    site.put("older.json", &older);
    site.press(&site.edition()).succeeds();
    assert!(site.read("an-pham/so-24.html").contains("trang-moi.png"));
    assert!(site.read("an-pham.html").contains("Số 23"));
    site.put("older.json", &issues(&[23], None));
    site.press(&site.edition()).succeeds();
    assert!(site.exists("an-pham/so-23.html"));
    assert!(!site.exists("an-pham/so-24.html"));
}

#[test]
fn a_further_page_that_cannot_be_read_is_named_and_takes_nothing_else_with_it() {
    let site = paper();
    site.write_edition("older.json", "{");
    let said = site.press(&site.edition()).leaves_out();
    assert!(said.contains("/data/older.json"), "{said}");
    assert!(!said.contains("/data/issues.json"), "{said}");
    let all = site.read("an-pham.html");
    assert!(all.contains("Số 25") && !all.contains("Số 24"));
    // The app may get them.
    assert!(all.contains("Thử lại"));
}
