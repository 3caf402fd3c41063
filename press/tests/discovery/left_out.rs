//! What is left out, or refused, and how that is told.

use serde_json::json;

use crate::paper::*;

#[test]
fn a_broken_article_is_left_out_and_named() {
    let site = edition(&front_door(), &stories(5));
    site.write_edition("articles/2.json", "{\"id\": \"2\", ");
    site.write_edition("articles/3.json", &story(4).to_string());
    std::fs::remove_file(site.edition() + "/articles/4.json").unwrap();
    let said = site.press(&site.edition()).leaves_out();
    for line in [
        "/data/articles/2.json: document: expected JSON",
        "/data/articles/3.json: id: expected \"3\", not \"4\"",
        "/data/articles/4.json: there is no such file",
    ] {
        assert!(said.contains(line), "{line} in {said}");
    }
    assert_eq!(feed(&site.read("feed.xml")).entries.len(), 2);
    let pages = texts(&site.read("sitemap.xml"), "loc");
    for (id, is_there) in [(1, true), (2, false), (3, false), (4, false), (5, true)] {
        let page = format!("{HOME}/tin-{id}.html");
        assert_eq!(pages.contains(&page), is_there, "{page}");
    }
}

#[test]
fn a_list_that_goes_wrong_is_read_as_far_as_it_goes_and_named() {
    for (next, why) in [
        ("latest.json", "one that came before it"),
        (
            "https://elsewhere.example/2.json",
            "site.json does not name",
        ),
        ("nowhere.json", "there is no such file"),
    ] {
        let site = edition(&front_door(), &stories(2));
        let page = json!({"items": stories(2), "next_url": next});
        site.write_edition("latest.json", &page.to_string());
        let said = site.press(&site.edition()).leaves_out();
        assert!(said.contains(why), "{next}: {said}");
        assert_eq!(feed(&site.read("feed.json")).entries.len(), 2, "{next}");
        let pages = texts(&site.read("sitemap.xml"), "loc");
        assert!(pages.contains(&format!("{HOME}/tin-2.html")), "{next}");
    }
}

#[test]
fn without_a_public_address_there_is_only_robots_txt_and_it_is_said() {
    for (home, why) in [
        (json!(null), "no `home_url`"),
        (json!("bao.example"), "no `home_url`"),
        (json!("ftp://bao.example"), "no `home_url`"),
        (json!("https://b;c.example"), "`home_url` of site.json"),
    ] {
        let mut front_door = front_door();
        front_door["home_url"] = home;
        let site = edition(&front_door, &stories(1));
        let said = site.press(&site.edition()).succeeds();
        assert!(
            said.contains("without sitemaps and feeds") && said.contains(why),
            "{said}"
        );
        assert_eq!(site.read("robots.txt"), "User-agent: *\nAllow: /\n");
        for path in [
            "sitemap.xml",
            "news-sitemap.xml",
            "feed.xml",
            "feed.json",
            "chuyen-muc/ocop/feed.xml",
        ] {
            assert!(!site.exists(path), "{path}");
        }
        assert!(!site.read("_headers").contains("feed"));
    }
}

#[test]
fn a_backend_elsewhere_is_read_for_pages_and_feeds_alike() {
    let site = edition(&front_door(), &stories(3));
    let backend = crate::support::backend(&site.edition());
    site.press(&format!("{backend}/bao")).succeeds();
    assert_eq!(feed(&site.read("feed.xml")).entries.len(), 3);
    assert!(texts(&site.read("sitemap.xml"), "loc").contains(&format!("{HOME}/tin-2.html")));
    let page = site.read("tin-2.html");
    assert!(page.contains(">Chữ 2<"), "{page}");
}

#[test]
fn an_app_that_holds_such_a_file_is_refused() {
    for path in ["robots.txt", "feed.xml", "chuyen-muc/a.html"] {
        let site = edition(&front_door(), &[]);
        site.write_app(path, "");
        let said = site.press(&site.edition()).fails();
        assert!(said.contains(path), "{said}");
    }
}
