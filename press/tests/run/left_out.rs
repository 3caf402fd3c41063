//! What one bad document does to a run.

use crate::support::{Site, backend_for, press};

/// A list that no reader can read, in an edition whose lists are followed.
fn with_a_bad_list() -> Site {
    let site = Site::new();
    let front_door = std::fs::read_to_string(site.edition() + "/site.json").unwrap();
    let front_door = front_door.replacen('{', r#"{"home_url": "https://bao.example","#, 1);
    site.write_edition("site.json", &front_door);
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
#[test]
fn a_link_that_leads_nowhere_is_left_out_and_an_editors_lock_is_nobodys_business() {
    let site = Site::new();
    site.write_edition("latest.json", r#"{"items": []}"#);
    let link = |to: &str, name: &str| {
        std::os::unix::fs::symlink(to, site.edition() + "/" + name).unwrap();
    };
    link("an@machine.1234", "media/.#a.jpg");
    site.press(&site.edition()).succeeds();
    link("nowhere.jpg", "media/b.jpg");
    let said = site.press(&site.edition()).leaves_out();
    assert!(said.contains("  media/b.jpg: "), "{said}");
    assert!(site.exists("data/media/a.jpg"));
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
fn a_list_below_an_article_that_cannot_be_read_is_named_in_every_run_until_it_is_there() {
    let site = Site::new();
    let item = r#""id": "7", "title": "Lụa", "content_html": "<p>Chữ</p>""#;
    site.write_edition("latest.json", &format!(r#"{{"items": [{{{item}}}]}}"#));
    let article = format!(r#"{{{item}, "_news": {{"older_url": "../older.json"}}}}"#);
    site.write_edition("articles/7.json", &article);
    for _ in 0..2 {
        let said = site.press(&site.edition()).leaves_out();
        assert!(
            said.contains("  /lua-7.html: ") && said.contains("older.json"),
            "{said}"
        );
    }
    site.write_edition("older.json", r#"{"items": [{"id": "8", "title": "Gốm"}]}"#);
    site.press(&site.edition()).succeeds();
    assert!(site.read("lua-7.html").contains("Gốm"));
}
