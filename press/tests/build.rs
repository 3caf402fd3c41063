//! The press as its users meet it: `build` and `weigh`, by the command line.

mod support;

use std::fs;

use serde_json::json;

use support::{Site, press};

#[test]
fn a_folder_edition_becomes_a_complete_site() {
    let site = Site::new();
    let said = site.press(&site.edition()).succeeds();
    assert!(said.contains("files") && said.contains("MB"), "{said}");

    let index = site.read("index.html");
    assert!(index.contains("<html lang=\"vi\">"), "{index}");
    assert!(
        index.contains("<title>Làng &amp; nghề – Tin làng nghề</title>"),
        "{index}"
    );
    assert!(
        index.contains("name=\"sapbao:edition\" content=\"/data/\""),
        "{index}"
    );
    assert!(site.read("404.html").contains("<div id=\"shell\" "));
    assert!(!site.read("_redirects").contains("/*"));
    assert!(site.read("_headers").contains("connect-src 'self';"));
    assert!(site.read("data/site.json").contains("Làng & nghề"));
    assert!(site.exists("data/media/a.jpg"));
    assert!(!site.exists("data/.git"));

    // Every address in the page is a file of the site, kept for ever if it is named by content.
    let head = index.split("<body>").next().unwrap();
    for address in head
        .split('"')
        .filter(|part| part.starts_with('/') && part.contains('.'))
    {
        assert!(site.exists(&address[1..]), "{address}");
    }
    let wasm = site.named("sapbao_bg-", "wasm");
    assert!(site.read("_headers").contains(&format!(
        "/{wasm}\n  Cache-Control: public, max-age=31536000, immutable"
    )));
    for ending in ["br", "gz"] {
        assert!(site.exists(&format!("{wasm}.{ending}")), "{wasm}.{ending}");
    }
    assert!(!site.exists("data/media/a.jpg.br"));
}

/// An edition of stories 1 to `count`, each on a page of its own of the list of the latest, whose addresses are whole.
fn with_stories(count: usize) -> Site {
    let site = Site::new();
    site.set_in_front_door(json!({"home_url": "https://bao.example"}));
    for at in 1..=count {
        let story = json!({"id": at.to_string(), "title": format!("Tin số {at}")});
        site.put(&format!("articles/{at}.json"), &story);
        let name = |at: usize| match at {
            1 => "latest.json".to_owned(),
            _ => format!("latest-{at}.json"),
        };
        let next = (at < count).then(|| format!("https://bao.example/data/{}", name(at + 1)));
        site.put(&name(at), &json!({"items": [story], "next_url": next}));
    }
    site
}

#[test]
fn a_list_of_the_site_may_name_its_pages_by_whole_addresses() {
    let site = with_stories(3);
    let said = site.press(&site.edition()).succeeds();
    assert!(!said.contains("left out"), "{said}");
    assert!(site.exists("tin-so-1-1.html") && site.exists("tin-so-3-3.html"));
}

#[test]
fn a_front_page_of_few_stories_has_no_heading_over_nothing() {
    let site = with_stories(1);
    site.press(&site.edition()).succeeds();
    let front = site.read("index.html");
    assert!(front.contains("Tin số 1") && !front.contains("front__latest"));
}

#[test]
fn the_same_input_gives_the_same_site() {
    let site = Site::new();
    let names = || {
        site.press(&site.edition()).succeeds();
        let mut names: Vec<_> = fs::read_dir(site.out())
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    };
    let first = names();
    assert_eq!(names(), first);
    site.write_app("sapbao-0123456789abcdef_bg.wasm", &"other".repeat(500));
    assert_ne!(names(), first);
}

#[test]
fn a_url_edition_is_read_and_not_copied() {
    let site = Site::new();
    let backend = support::backend(&site.edition());
    site.press(&format!("{backend}/bao")).succeeds();
    assert!(
        site.read("index.html")
            .contains("Chuyển đến nội dung chính")
    );
    assert!(!site.exists("data"));
    assert!(
        site.read("index.html")
            .contains(&format!("content=\"{backend}/bao/\""))
    );
    assert!(
        site.read("_headers")
            .contains(&format!("connect-src 'self' {backend};"))
    );
}

#[test]
fn a_backend_that_cannot_be_reached_is_named() {
    let site = Site::new();
    // A port that was free a moment ago and that nothing listens on.
    let port = std::net::TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap()
        .port();
    let said = site.press(&format!("http://127.0.0.1:{port}/")).fails();
    assert!(
        said.contains(&format!("http://127.0.0.1:{port}/site.json")),
        "{said}"
    );
    assert!(said.contains("is the backend running"), "{said}");
}

#[test]
fn an_edition_without_a_front_door_is_refused_and_the_old_site_stays() {
    let site = Site::new();
    site.press(&site.edition()).succeeds();
    fs::remove_file(site.edition() + "/site.json").unwrap();
    let said = site.press(&site.edition()).fails();
    assert!(said.contains("no site.json"), "{said}");
    assert!(site.exists("index.html") && site.exists("data/media/a.jpg"));
}

#[test]
fn an_edition_that_cannot_be_read_says_where() {
    let site = Site::new();
    fs::write(site.edition() + "/site.json", "{\n  \"name\": \"a\",\n}").unwrap();
    let said = site.press(&site.edition()).fails();
    assert!(
        said.contains("site.json") && said.contains("line 3"),
        "{said}"
    );

    fs::write(site.edition() + "/site.json", "{\"name\": \"a\"}").unwrap();
    let said = site.press(&site.edition()).fails();
    assert!(said.contains("`latest_url` is missing"), "{said}");
    assert!(said.contains("`sections` is missing"), "{said}");

    let said = site.press("no/such/folder").fails();
    assert!(said.contains("no such folder"), "{said}");
}

#[test]
fn an_app_that_was_not_built_is_refused() {
    let site = Site::new();
    fs::remove_file(site.app().join("index.html")).unwrap();
    let said = site.press(&site.edition()).fails();
    assert!(said.contains("not a built app"), "{said}");
}

#[test]
fn someone_elses_folder_is_not_replaced() {
    let site = Site::new();
    fs::create_dir(site.out()).unwrap();
    fs::write(site.out().join("thesis.txt"), "").unwrap();
    let said = site.press(&site.edition()).fails();
    assert!(said.contains("did not write"), "{said}");
    assert!(site.exists("thesis.txt"));
}

#[test]
fn the_app_is_weighed_without_its_data() {
    let site = Site::new();
    site.press(&site.edition()).succeeds();
    let budgets = site.out().with_file_name("budgets.toml");
    let weigh = |limits: &str| {
        fs::write(&budgets, limits).unwrap();
        press(&[
            "weigh",
            site.out().to_str().unwrap(),
            "--budgets",
            budgets.to_str().unwrap(),
        ])
    };
    let parts = "print = 10000\nsearch = 10000\npagefind = 100000\n";
    let limits = |css: u32, viewer: u32| {
        format!("[app]\nwasm_and_js = 10000\ncss = {css}\n[parts]\nviewer = {viewer}\n{parts}")
    };
    let said = weigh(&limits(10000, 10000)).succeeds();
    assert!(
        said.contains("sapbao_bg-") && !said.contains("data/"),
        "{said}"
    );
    assert!(
        said.contains("parts/viewer-") && said.contains("10000"),
        "{said}"
    );

    let said = weigh(&limits(10000, 1)).fails();
    assert!(said.contains("viewer is"), "{said}");
    assert!(
        !said.contains("css is") && !said.contains("js is"),
        "{said}"
    );
    let said = weigh("[app]\nwasm_and_js = 10000\ncss = 10000\n").fails();
    assert!(said.contains("has no budget"), "{said}");
    let said = weigh(&(limits(10000, 10000) + "comments = 1\n")).fails();
    assert!(said.contains("holds no comments"), "{said}");

    let said = weigh(&limits(1, 10000)).fails();
    assert!(
        said.contains("css is") && said.contains("bytes over its budget of 1"),
        "{said}"
    );
    assert!(!said.contains("wasm and js is"), "{said}");

    let said = weigh("[app]\nwasm_and_js = 1\n").fails();
    assert!(
        said.contains("budgets.toml") && said.contains("css"),
        "{said}"
    );
}
