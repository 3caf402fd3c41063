//! Editions that keep the contract.

use std::path::Path;

use serde_json::json;

use crate::checked::{Checked, built, change, check_folder, tells};

#[test]
fn a_built_edition_keeps_the_contract() {
    let Checked { code, report, .. } = check_folder(&built("whole").edition());
    assert_eq!(code, Some(0), "{report}");
    assert_eq!(report.lines().count(), 1, "{report}");
    assert!(report.contains("21 articles"), "{report}");
    assert!(
        report.trim_end().ends_with("keeps the contract"),
        "{report}"
    );
}

#[test]
fn the_demo_edition_keeps_the_contract() {
    let demo = Path::new(env!("CARGO_MANIFEST_DIR")).join("../public/data");
    let Checked { code, report, .. } = check_folder(&demo);
    assert_eq!(code, Some(0), "{report}");
}

#[test]
fn what_the_contract_tolerates_is_no_breach() {
    let sample = built("tolerant");
    change(&sample, "feeds/section-a/index.json", |feed| {
        feed["items"][0]["id"] = json!(20);
        feed["items"][0]["unheard_of"] = json!({"x": []});
        feed["items"][1].as_object_mut().unwrap().remove("tags");
        feed["items"][1].as_object_mut().unwrap().remove("authors");
    });
    change(&sample, "feeds/section-a/1.json", |feed| {
        feed["next_url"] = json!(null);
    });
    let Checked { code, report, .. } = check_folder(&sample.edition());
    assert_eq!(code, Some(0), "{report}");
}

#[test]
fn an_author_or_a_tag_without_a_name_leads_nowhere() {
    let sample = built("nameless");
    change(&sample, "articles/9.json", |article| {
        article["authors"] = json!([{"name": " "}]);
        article["tags"] = json!([""]);
    });
    let Checked { code, report, .. } = check_folder(&sample.edition());
    assert_eq!(code, Some(0), "{report}");
}

#[test]
fn warnings_are_told_and_fail_nothing() {
    let sample = built("warnings");
    change(&sample, "site.json", |site| {
        site["home_url"] = json!("/");
        site["logo"] = json!("http://cdn.example/logo.png");
    });
    change(&sample, "articles/9.json", |article| {
        article["_news"]["image"] = json!({"alt": ""});
    });
    let Checked { code, report, .. } = check_folder(&sample.edition());
    assert_eq!(code, Some(0), "{report}");
    tells(
        &report,
        &[
            "warning: site.json: $.home_url: found \"/\"",
            "warning: site.json: $.logo: found \"http://cdn.example/logo.png\", expected https",
            "warning: articles/9.json: $._news.image: found no size",
            "warning: articles/9.json: $._news.image.alt: found nothing",
            "keeps the contract, 4 warnings",
        ],
    );
}

#[test]
fn what_is_no_mere_host_in_home_url_is_told() {
    let sample = built("home");
    for (home, is_told) in [
        ("https://bao.example/", false),
        ("https://báo.example", false),
        ("https://bao.example/tin/", true),
        ("https://báo.example/tin", true),
        ("https://Bao.example", true),
        ("https://bao.example:443", true),
    ] {
        change(&sample, "site.json", |site| site["home_url"] = json!(home));
        let Checked { report, .. } = check_folder(&sample.edition());
        let told = format!("warning: site.json: $.home_url: found \"{home}\", expected");
        assert_eq!(report.contains(&told), is_told, "{report}");
    }
}
