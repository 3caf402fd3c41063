//! Documents that break the contract, each in its way.

use std::fs;

use serde_json::json;

use crate::checked::{Checked, breaks, built, change, check_folder, tells};

#[test]
fn an_edition_without_a_front_door_is_none() {
    let sample = built("front-door");
    fs::remove_file(sample.edition().join("site.json")).unwrap();
    breaks(&sample, &["site.json: $: found no such file"]);

    let sample = built("code-for-a-list");
    change(&sample, "site.json", |site| {
        site["latest_url"] = json!("javascript:alert(1)");
    });
    breaks(
        &sample,
        &["site.json: $: found what no reader can begin with (latest_url: expected a URL)"],
    );

    let sample = built("no-lists");
    change(&sample, "site.json", |site| {
        site.as_object_mut().unwrap().remove("latest_url");
    });
    breaks(
        &sample,
        &["site.json: $.latest_url: found nothing, expected a value, for the field is required"],
    );
}

#[test]
fn misshapen_fields_are_told_with_document_and_path() {
    let sample = built("shape");
    change(&sample, "feeds/section-a/index.json", |feed| {
        feed["items"][0]["title"] = json!(7);
        feed["items"][1]["date_published"] = json!("22/11/2026");
    });
    breaks(
        &sample,
        &[
            "feeds/section-a/index.json: $.items[0].title: found 7, expected a text\n",
            "feeds/section-a/index.json: $.items[1].date_published: found \"22/11/2026\", expected a time by RFC 3339",
        ],
    );
}

#[test]
fn a_document_that_cannot_be_read_is_told_and_the_rest_is_still_checked() {
    let sample = built("truncated");
    fs::write(sample.edition().join("articles/5.json"), "{\"id\": ").unwrap();
    change(&sample, "articles/7.json", |article| {
        article["tags"] = json!("gốm");
    });
    let Checked { code, report, .. } = check_folder(&sample.edition());
    assert_eq!(code, Some(1));
    assert!(
        report.contains("found something that is not JSON (EOF"),
        "{report}"
    );
    assert!(
        report.contains("articles/7.json: $.tags: found \"gốm\", expected a list"),
        "{report}"
    );
}

#[test]
fn links_that_lead_nowhere_are_told_where_they_stand() {
    let sample = built("nowhere");
    fs::remove_file(sample.edition().join("articles/20.json")).unwrap();
    fs::remove_file(sample.edition().join("media/lo-gom-480.webp")).unwrap();
    let Checked { code, report, .. } = check_folder(&sample.edition());
    assert_eq!(code, Some(1));
    // Which of the documents that lead there is named is a matter of who was read first.
    let article = ".id: found no such file at articles/20.json, expected the article's document";
    assert!(report.contains(article), "{report}");
    let picture = "._news.image.variants[0].url: found \"../media/lo-gom-480.webp\", and no file media/lo-gom-480.webp";
    assert!(report.contains(picture), "{report}");
    assert!(
        report.contains(" more of $.items[*]._news.image.variants[*].url"),
        "{report}"
    );
}

#[test]
fn lists_that_never_end_and_lists_that_lead_away_are_told() {
    let sample = built("lists");
    change(&sample, "feeds/section-a/1.json", |feed| {
        feed["next_url"] = json!("2.json");
    });
    change(&sample, "feeds/section-b/index.json", |feed| {
        feed["next_url"] = json!("https://evil.example/2.json");
    });
    breaks(
        &sample,
        &[
            ".json, which leads back here, expected a page that the list has not had",
            "feeds/section-b/index.json: $.next_url: found \"https://evil.example/2.json\", expected the backend's own origin",
        ],
    );
}

#[test]
fn what_a_schema_cannot_say_is_checked_too() {
    let sample = built("meaning");
    change(&sample, "site.json", |site| {
        site["time_zone"] = json!("Asia/Hanoi");
        site["sections"][1]["slug"] = json!("a");
    });
    change(&sample, "feeds/latest/index.json", |feed| {
        feed["items"][1]["id"] = json!("21");
    });
    change(&sample, "articles/3.json", |article| {
        article["id"] = json!("4");
    });
    breaks(
        &sample,
        &[
            "site.json: $.time_zone: found \"Asia/Hanoi\", expected a name of the IANA time zone database",
            "site.json: $.sections[1].slug: found \"a\" again, expected each section's own slug",
            "feeds/latest/index.json: $.items[1].id: found \"21\", which items[0] has too",
            "articles/3.json: $.id: found \"4\", expected \"3\", by which it was asked for",
        ],
    );
}

#[test]
fn what_the_press_refuses_to_write_into_a_header_is_told() {
    let sample = built("origins");
    change(&sample, "site.json", |site| {
        site["_news"]["allowed_origins"] =
            json!(["https://cdn.example/", "https://cdn.example/x", "ftp://x"]);
        site["sections"][0]["feed_url"] = json!("https://user:secret@cdn.example/a.json");
    });
    breaks(
        &sample,
        &[
            "site.json: $._news.allowed_origins[1]: found \"https://cdn.example/x\", expected an origin, as \"https://cdn.example\": `https://cdn.example/x` is more than an origin; write `https://cdn.example`",
            "site.json: $._news.allowed_origins[2]: found \"ftp://x\", expected an origin",
            "site.json: $.sections[0].feed_url: found \"https://user:secret@cdn.example/a.json\", expected",
        ],
    );
}

#[test]
fn pictures_in_bodies_are_looked_at() {
    let sample = built("bodies");
    change(&sample, "articles/9.json", |article| {
        article["content_html"] = json!(
            "<p>Chữ</p><figure><img src=\"../media/x.jpg\" alt=\"Lò\" width=\"3\" height=\"2\"></figure>\
             <blockquote><img src=\"http://cdn.example/y.jpg\"></blockquote>\
             <table><tr><td><img src=\"../media/z.jpg\" alt=\"Lò\" width=\"3\" height=\"2\"></td></tr></table>"
        );
    });
    let Checked { code, report, .. } = check_folder(&sample.edition());
    assert_eq!(code, Some(1), "{report}");
    tells(
        &report,
        &[
            "articles/9.json: $.content_html: found \"media/x.jpg\", and no file media/x.jpg",
            "articles/9.json: $.content_html: found \"media/z.jpg\", and no file media/z.jpg",
            "warning: articles/9.json: $.content_html: found \"http://cdn.example/y.jpg\", expected https",
            "warning: articles/9.json: $.content_html: found no size of \"http://cdn.example/y.jpg\"",
            "warning: articles/9.json: $.content_html: found no alt of \"http://cdn.example/y.jpg\"",
            "2 breaches of the contract, 3 warnings",
        ],
    );
}
