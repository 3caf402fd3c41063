//! What one bad document does to a run.

use std::path::{Path, PathBuf};

use serde_json::json;

use crate::support::{Site, backend_for, backend_that_refuses, press};

/// A list that no reader can read, in an edition whose lists are followed.
fn with_a_bad_list() -> Site {
    let site = Site::new();
    site.set_in_front_door(json!({"home_url": "https://bao.example"}));
    site.write_edition("latest.json", "no list");
    site
}

#[test]
fn a_bad_document_is_left_out_and_the_exit_code_says_so() {
    let site = with_a_bad_list();
    let said = site.press(&site.edition()).leaves_out();
    assert!(
        said.contains("left out:\n") && said.contains("  /data/latest.json: "),
        "{said}"
    );
    assert!(site.exists("index.html"));
}

#[test]
fn a_time_zone_that_nobody_knows_is_told() {
    let site = Site::new();
    site.write_edition("latest.json", r#"{"items": []}"#);
    site.set_in_front_door(json!({"time_zone": "Mars/Phobos"}));
    let said = site.press(&site.edition()).leaves_out();
    assert!(
        said.contains("  site.json: its `time_zone`, \"Mars/Phobos\""),
        "{said}"
    );
    site.set_in_front_door(json!({"time_zone": "America/New_York"}));
    site.press(&site.edition()).succeeds();
}

#[test]
fn that_no_site_is_made_for_a_folder_of_a_host_is_told() {
    let site = Site::new();
    site.write_edition("latest.json", r#"{"items": []}"#);
    site.set_in_front_door(json!({"home_url": "https://bao.example/tin/"}));
    let said = site.press(&site.edition()).succeeds();
    assert!(
        said.contains("`home_url`") && said.contains("\"/tin/\""),
        "{said}"
    );
    site.set_in_front_door(json!({"home_url": "https://bao.example/"}));
    let said = site.press(&site.edition()).succeeds();
    assert!(!said.contains("`home_url`"), "{said}");
}

#[test]
fn strictly_nothing_is_written_then() {
    let site = with_a_bad_list();
    site.write_edition("latest.json", r#"{"items": []}"#);
    site.press_with("--strict").succeeds();
    site.write_edition("latest.json", "no list");
    site.write_edition("new.json", "{}");
    let said = site.press_with("--strict").fails();
    assert!(
        said.contains("--strict") && said.contains("/data/latest.json: "),
        "{said}"
    );
    assert!(site.exists("index.html") && !site.exists("data/new.json"));
    assert_eq!(site.around(), ["app", "dist", "edition"]);
}

#[test]
fn a_wrong_command_is_not_mistaken_for_a_site_without_something() {
    let said = press(&["build", "--no-such-option"]).fails();
    assert!(said.contains("--no-such-option"), "{said}");
    let said = press(&["build", "--help"]).succeeds();
    assert!(said.contains("Exit codes:"), "{said}");
}

#[cfg(unix)]
fn link(site: &Site, to: &str, name: &str) {
    std::os::unix::fs::symlink(to, site.edition() + "/" + name).unwrap();
}

#[cfg(unix)]
#[test]
fn a_link_that_leads_nowhere_is_left_out_and_an_editors_lock_is_nobodys_business() {
    let site = Site::new();
    site.write_edition("latest.json", r#"{"items": []}"#);
    link(&site, "an@machine.1234", "media/.#a.jpg");
    site.press(&site.edition()).succeeds();
    link(&site, "nowhere.jpg", "media/b.jpg");
    let said = site.press(&site.edition()).leaves_out();
    assert!(said.contains("  /data/media/b.jpg: "), "{said}");
    assert!(site.exists("data/media/a.jpg"));
}

#[cfg(unix)]
#[test]
fn a_link_that_leads_out_of_the_edition_publishes_nothing() {
    let site = Site::new();
    site.write_edition("latest.json", r#"{"items": []}"#);
    link(&site, "media", "pictures");
    site.press(&site.edition()).succeeds();
    assert!(site.exists("data/pictures/a.jpg"));

    link(&site, "/proc/self/environ", "env.txt");
    link(&site, "/etc", "media/etc");
    let said = site.press(&site.edition()).leaves_out();
    for path in ["env.txt", "media/etc"] {
        let told = format!("  /data/{path}: it is a link that leads out");
        assert!(said.contains(&told), "{said}");
        assert!(!site.exists(&format!("data/{path}")), "{path}");
    }
}

#[test]
fn a_backend_that_ends_behind_its_front_door_leaves_the_former_site() {
    let site = Site::new();
    site.write_edition("latest.json", r#"{"items": []}"#);
    site.press(&site.edition()).succeeds();
    let before = site.read("index.html");
    let backend = backend_for(&site.edition(), 1);
    let said = site.press(&format!("{backend}/bao")).fails();
    assert!(said.contains("site.json"), "{said}");
    assert_eq!(site.read("index.html"), before);
}

#[test]
fn a_backend_that_is_busy_for_a_moment_is_asked_again() {
    let site = Site::new();
    site.write_edition("latest.json", r#"{"items": []}"#);
    // The front door is asked for three times: each time it is refused once.
    let backend = backend_that_refuses(&site.edition(), |at| at < 6 && at % 2 == 0);
    site.press(&format!("{backend}/bao")).succeeds();
}

#[test]
fn a_section_that_would_be_in_the_way_of_others_is_left_out() {
    let site = Site::new();
    let sections = |slug: &str| {
        json!({"home_url": "https://bao.example",
               "sections": [{"slug": slug, "title": "X", "feed_url": "latest.json"},
                            {"slug": "ocop", "title": "OCOP", "feed_url": "ocop.json"}]})
    };
    let items: Vec<_> = (0..60)
        .map(|number| format!(r#"{{"id": "{number}", "title": "Tin"}}"#))
        .collect();
    site.write_edition(
        "latest.json",
        &format!(r#"{{"items": [{}]}}"#, items.join(",")),
    );
    for (number, item) in items.iter().enumerate() {
        site.write_edition(&format!("articles/{number}.json"), item);
    }
    site.set_in_front_door(sections("ocop.html"));
    let said = site.press(&site.edition()).leaves_out();
    assert!(said.contains("  /chuyen-muc/ocop.html: "), "{said}");
    assert!(!said.contains("trang-1"), "{said}");
    assert!(site.exists("chuyen-muc/ocop.html") && site.exists("tin-7.html"));

    let longest = "a".repeat(250);
    site.set_in_front_door(sections(&longest));
    site.press(&site.edition()).succeeds();
    assert!(site.exists(&format!("chuyen-muc/{longest}.html")));
    assert!(site.exists(&format!("chuyen-muc/{longest}/feed.xml")));
}

#[test]
fn a_section_that_can_have_no_page_has_no_feeds_either() {
    let site = Site::new();
    site.write_edition("latest.json", r#"{"items": []}"#);
    for slug in ["a%b", "a?b", "a#b"] {
        let section = json!({"slug": slug, "title": "X", "feed_url": "ocop.json"});
        site.set_in_front_door(json!({"home_url": "https://bao.example", "sections": [section]}));
        let said = site.press(&site.edition()).leaves_out();
        assert!(said.contains("  /chuyen-muc/a%"), "{said}");
        assert!(!site.exists("chuyen-muc"), "{slug}");
    }
}

#[test]
fn a_file_whose_name_has_no_room_for_a_copys_ending_is_written_without_copies() {
    let site = Site::new();
    site.write_edition("latest.json", r#"{"items": []}"#);
    let name = format!("{}.json", "a".repeat(249));
    site.write_edition(&name, &format!("\"{}\"", "a".repeat(4000)));
    for _ in 0..2 {
        site.press(&site.edition()).succeeds();
        assert!(site.exists(&format!("data/{name}")));
    }
}

#[test]
fn a_list_below_an_article_that_cannot_be_read_is_named_in_every_run_until_it_is_there() {
    let site = Site::new();
    let item = r#""id": "7", "title": "Lụa", "content_html": "<p>Chữ</p>""#;
    site.write_edition("latest.json", &format!(r#"{{"items": [{{{item}}}]}}"#));
    let article = format!(r#"{{{item}, "_news": {{"older_url": "../older.json"}}}}"#);
    site.write_edition("articles/7.json", &article);
    for _ in 0..2 {
        let said = site.press(&site.edition()).leaves_out();
        assert!(
            said.contains("  /lua-7.html: ") && said.contains(": /data/older.json\n"),
            "{said}"
        );
    }
    site.write_edition("older.json", r#"{"items": [{"id": "8", "title": "Gốm"}]}"#);
    site.write_edition("articles/8.json", r#"{"id": "8", "title": "Gốm"}"#);
    site.press(&site.edition()).succeeds();
    assert!(site.read("lua-7.html").contains("Gốm"));
}

#[test]
fn of_two_pages_with_one_file_the_second_is_named() {
    let site = Site::new();
    let list = r#"{"items": [{"id": "b", "title": "Tin A"}, {"id": "a-b", "title": "Tin"}]}"#;
    site.write_edition("latest.json", list);
    site.write_edition("articles/b.json", r#"{"id": "b", "title": "Tin A"}"#);
    site.write_edition("articles/a-b.json", r#"{"id": "a-b", "title": "Tin"}"#);
    let said = site.press(&site.edition()).leaves_out();
    assert!(
        said.contains("/tin-a") && said.contains("tin-a-b.html"),
        "{said}"
    );
}

#[test]
fn what_browsers_read_is_read() {
    let site = Site::new();
    let list =
        "\u{feff}{\"items\": [{\"id\": \"7\", \"title\": \"Lụa\", \"summary\": \"Nửa \\ud83d\"}]}";
    site.write_edition("latest.json", list);
    site.write_edition("articles/7.json", r#"{"id": "7", "title": "Lụa"}"#);
    site.press(&site.edition()).succeeds();
    assert!(site.read("moi-nhat.html").contains("Nửa \u{fffd}"));
}

#[test]
fn an_author_or_a_tag_without_a_name_has_no_list_to_be_missed() {
    let site = Site::new();
    site.set_in_front_door(
        json!({"author_url": "authors/{slug}.json", "tag_url": "tags/{slug}.json"}),
    );
    let item =
        r#""id": "7", "title": "Lụa", "authors": [{"name": " "}, {"name": "Hà"}], "tags": [""]"#;
    site.write_edition("latest.json", &format!(r#"{{"items": [{{{item}}}]}}"#));
    site.write_edition("articles/7.json", &format!("{{{item}}}"));
    site.write_edition("authors/ha.json", r#"{"items": []}"#);
    site.press(&site.edition()).succeeds();
    assert!(site.exists("tac-gia/ha.html"));
}

#[test]
fn nothing_that_an_edition_says_steers_the_terminal() {
    let site = Site::new();
    let front_door = std::fs::read_to_string(site.edition() + "/site.json").unwrap();
    let steering = r"\u001b[2J\npress: all is well";
    let front_door = front_door.replacen("articles/{id}.json", steering, 1);
    site.write_edition("site.json", &front_door);
    let said = site.press(&site.edition()).fails();
    assert!(
        said.contains("`article_url` must have") && said.contains("[2J\u{fffd}press"),
        "{said:?}"
    );
    assert!(!said.contains('\u{1b}'), "{said:?}");
}

#[test]
fn stories_that_nobody_can_read_are_counted_and_named_with_their_list() {
    let site = Site::new();
    let items = r#"{"items": [{"id": "1", "title": "Gốm"}, {"id": "2"}, {"title": "Lụa"}, {"id": "..", "title": "x"}]}"#;
    site.write_edition("latest.json", items);
    site.write_edition("articles/1.json", r#"{"id": "1", "title": "Gốm"}"#);
    let said = site.press(&site.edition()).leaves_out();
    assert!(
        said.contains("/data/latest.json: of its items 3 have no title"),
        "{said}"
    );
}

#[test]
fn an_article_that_costs_too_much_to_read_is_left_out() {
    let site = Site::new();
    let story = r#"{"id": "1", "title": "Gốm"}"#;
    site.write_edition("latest.json", &format!(r#"{{"items": [{story}]}}"#));
    let body = "<blockquote>".repeat(20_000);
    let article = format!(r#"{{"id": "1", "title": "Gốm", "content_html": "{body}"}}"#);
    site.write_edition("articles/1.json", &article);
    let said = site.press(&site.edition()).leaves_out();
    assert!(
        said.contains("articles/1.json: content_html: expected"),
        "{said}"
    );
}

#[test]
fn pictures_are_kept_beside_the_site_not_in_it_or_in_what_it_is_made_of() {
    let site = Site::new();
    let edition = site.edition();
    for folder in [
        site.out().join("cache"),
        PathBuf::from(&edition).join("a/b"),
    ] {
        let folder = folder.to_str().unwrap();
        let run = site
            .command(&edition, &["--cache", folder])
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&run.stderr).into_owned();
        assert!(!run.status.success() && said.contains("--cache"), "{said}");
        assert!(!Path::new(folder).exists());
    }
}
