//! `edition check` as its users run it: a built edition, something broken in it, the report.

#[allow(dead_code)] // each test uses its part of it
mod sample;
mod server;

use std::fs;
use std::path::Path;
use std::process::Command;

use sample::Sample;
use serde_json::{Value, json};

/// How a check ended.
struct Checked {
    code: Option<i32>,
    report: String,
    errors: String,
}

fn check(arguments: &[&str]) -> Checked {
    let output = Command::new(env!("CARGO_BIN_EXE_edition"))
        .arg("check")
        .args(arguments)
        .output()
        .unwrap();
    Checked {
        code: output.status.code(),
        report: String::from_utf8(output.stdout).unwrap(),
        errors: String::from_utf8(output.stderr).unwrap(),
    }
}

fn check_folder(edition: &Path) -> Checked {
    check(&[edition.to_str().unwrap()])
}

/// A built edition of 21 articles.
fn built(name: &str) -> Sample {
    let sample = Sample::new(&format!("check-{name}")).articles(1..=21);
    sample.build().succeeded();
    sample
}

/// Changes a document of an edition.
fn change(sample: &Sample, document: &str, change: impl FnOnce(&mut Value)) {
    let path = sample.edition().join(document);
    let mut json = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
    change(&mut json);
    fs::write(path, json.to_string()).unwrap();
}

/// Checks that a changed document breaks the contract in exactly these lines.
fn breaks(sample: &Sample, expected: &[&str]) {
    let Checked { code, report, .. } = check_folder(&sample.edition());
    assert_eq!(code, Some(1), "{report}");
    for line in expected {
        assert!(report.contains(line), "{line}\nis not in\n{report}");
    }
    let breaches = match expected.len() {
        1 => "1 breach of the contract".to_owned(),
        count => format!("{count} breaches of the contract"),
    };
    assert!(
        report.contains(&breaches),
        "{breaches}\nis not in\n{report}"
    );
}

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
fn a_document_that_the_app_would_not_read_is_told() {
    let sample = built("too-large");
    let article = sample.edition().join("articles/9.json");
    let text = fs::read_to_string(&article).unwrap() + &" ".repeat(16 << 20);
    fs::write(&article, text).unwrap();
    let Checked { code, report, .. } = check(&[&server::serve(sample.edition())]);
    assert_eq!(code, Some(1), "{report}");
    assert!(
        report.contains("more than 16 MB at articles/9.json"),
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
    for line in [
        "warning: site.json: $.home_url: found \"/\"",
        "warning: site.json: $.logo: found \"http://cdn.example/logo.png\", expected https",
        "warning: articles/9.json: $._news.image: found no size",
        "warning: articles/9.json: $._news.image.alt: found nothing",
        "keeps the contract, 4 warnings",
    ] {
        assert!(report.contains(line), "{line}\nis not in\n{report}");
    }
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
    for line in [
        "articles/9.json: $.content_html: found \"media/x.jpg\", and no file media/x.jpg",
        "articles/9.json: $.content_html: found \"media/z.jpg\", and no file media/z.jpg",
        "warning: articles/9.json: $.content_html: found \"http://cdn.example/y.jpg\", expected https",
        "warning: articles/9.json: $.content_html: found no size of \"http://cdn.example/y.jpg\"",
        "warning: articles/9.json: $.content_html: found no alt of \"http://cdn.example/y.jpg\"",
        "2 breaches of the contract, 3 warnings",
    ] {
        assert!(report.contains(line), "{line}\nis not in\n{report}");
    }
}

#[test]
fn weather_has_a_forecast_for_each_place_and_even_columns() {
    let sample = built("weather");
    let current =
        json!({"time": "2026-11-23T07:00", "temperature_2m": 20, "weather_code": 2, "is_day": 1});
    change(&sample, "site.json", |site| {
        let place = json!({"name": "Huế", "latitude": 16.46, "longitude": 107.59});
        site["weather"] = json!({"url": "weather.json", "places": [place, place]});
    });
    let weather = sample.edition().join("weather.json");
    let hourly = json!({"time": ["2026-11-23T07:00", "7 giờ"], "temperature_2m": [1, null],
                        "precipitation_probability": [1], "weather_code": [1, 2]});
    let forecast = json!({"utc_offset_seconds": 25200, "current": current, "hourly": hourly});
    fs::write(&weather, json!([forecast]).to_string()).unwrap();
    breaks(
        &sample,
        &[
            "weather.json: $: found forecasts for 1, expected one for each of the 2 places",
            "weather.json: $[0].hourly.precipitation_probability: found 1 entries, expected 2",
            "weather.json: $[0].hourly.time[1]: found \"7 giờ\", expected a time",
        ],
    );
    fs::write(
        &weather,
        json!({"error": true, "reason": "limit"}).to_string(),
    )
    .unwrap();
    breaks(
        &sample,
        &["weather.json: $.error: found true, because \"limit\", expected a forecast"],
    );
}

#[test]
fn a_limit_is_kept_and_said() {
    let sample = built("limit");
    let edition = sample.edition();
    let Checked { code, report, .. } = check(&[edition.to_str().unwrap(), "--limit", "10"]);
    assert_eq!(code, Some(0), "{report}");
    assert!(
        report.contains("documents were not read: --limit is 10"),
        "{report}"
    );
    assert!(report.contains(": 10 documents"), "{report}");
}

#[test]
fn wrong_usage_has_its_own_exit_code() {
    for arguments in [
        &["no/such/folder"][..],
        &[],
        &["https://"],
        &["a", "--limit", "x"],
    ] {
        let Checked {
            code,
            report,
            errors,
        } = check(arguments);
        assert_eq!(code, Some(2), "{arguments:?}");
        assert!(report.is_empty() && !errors.is_empty(), "{arguments:?}");
    }
}

#[test]
fn a_backend_is_checked_over_http_as_a_folder_is() {
    let sample = built("http");
    let url = server::serve(sample.edition());
    let Checked { code, report, .. } = check(&[&url]);
    assert_eq!(code, Some(0), "{report}");
    assert!(report.contains("21 articles"), "{report}");

    fs::remove_file(sample.edition().join("articles/20.json")).unwrap();
    let Checked { code, report, .. } = check(&[&url]);
    assert_eq!(code, Some(1), "{report}");
    assert!(
        report.contains("found the status 404 at articles/20.json"),
        "{report}"
    );
}

#[test]
fn a_backend_that_is_not_there_is_told_as_such() {
    let Checked { code, report, .. } = check(&["http://127.0.0.1:9/"]);
    assert_eq!(code, Some(1));
    assert!(
        report.contains("site.json: $: found no answer ("),
        "{report}"
    );
}
