//! What stands beside many pages, and lists, when they come for a part of a run alone.

use std::fs;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, channel};

use serde_json::json;

use crate::support::{Site, backend_of};

/// A backend of the site's edition that forbids this document when it is asked for it for the so many-th time, the first
/// being 0. Tells each time.
fn backend_that_forbids(
    site: &Site,
    document: &'static str,
    forbids: impl Fn(usize) -> bool + Send + 'static,
) -> (String, Receiver<usize>) {
    let edition = site.edition();
    let (sender, asked) = channel();
    let mut times = 0;
    let origin = backend_of(move |_, path| {
        if path == document {
            let _ = sender.send(times);
            times += 1;
            if forbids(times - 1) {
                return Err(403);
            }
        }
        fs::read_to_string(format!("{edition}/{path}")).map_err(|_| 404)
    });
    (format!("{origin}/bao"), asked)
}

/// A paper with a magazine, whose newest issue stands beside all pages but archives.
fn with_a_magazine() -> Site {
    let site = Site::new();
    site.set_in_front_door(json!({"issues_url": "issues.json"}));
    let stories: Vec<_> = (0..30)
        .map(|id| json!({"id": id.to_string(), "title": "Gốm"}))
        .collect();
    for story in &stories {
        let path = format!("articles/{}.json", story["id"].as_str().unwrap());
        site.put(&path, story);
    }
    site.put("latest.json", &json!({ "items": stories }));
    let pages = json!([{"url": "bia.png"}, {"url": "trang.png"}]);
    let issue = json!({"id": "so-26", "title": "Số 26", "_news": {"pages": pages}});
    site.put("issues.json", &json!({"items": [issue]}));
    site
}

/// Whether the newest issue stands beside a page.
fn has_magazine(site: &Site, page: &str) -> bool {
    site.read(page).contains("magazine__pages")
}

/// Of every kind, drawn at the start of a run and at its end.
const PAGES: [&str; 6] = [
    "index.html",
    "tim-kiem.html",
    "moi-nhat.html",
    "chuyen-muc/ocop.html",
    "gom-0.html",
    "gom-29.html",
];

#[test]
fn what_did_not_come_beside_pages_is_named_once_and_is_there_in_the_next_run() {
    let site = with_a_magazine();
    // For the census it comes.
    let (backend, asked) = backend_that_forbids(&site, "issues.json", |time| time == 1);
    let said = site.press(&backend).leaves_out();
    assert_eq!(said.matches("/bao/issues.json: ").count(), 1, "{said}");
    assert_eq!(said.matches("\n  http").count(), 1, "{said}");
    assert_eq!(asked.try_iter().last(), Some(1));
    for page in PAGES {
        assert!(!has_magazine(&site, page), "{page}");
    }
    site.press(&backend).succeeds();
    for page in PAGES {
        assert!(has_magazine(&site, page), "{page}");
    }
}

#[test]
fn strictly_no_site_is_written_without_what_stands_beside_its_pages() {
    let site = with_a_magazine();
    let (backend, _asked) = backend_that_forbids(&site, "issues.json", |time| time == 1);
    let run = site.command(&backend, &["--strict"]).output().unwrap();
    assert_eq!(run.status.code(), Some(1));
    assert!(!site.exists("index.html"));
}

#[test]
fn a_list_that_came_when_it_was_counted_and_not_when_it_was_drawn_is_named_once() {
    let site = Site::new();
    site.write_edition("latest.json", r#"{"items": []}"#);
    let is_mended = Arc::new(AtomicBool::new(false));
    let mended = is_mended.clone();
    // For the census it comes, and not for a key, its page or beside all pages.
    let (backend, _asked) = backend_that_forbids(&site, "most-read.json", move |time| {
        time > 0 && !mended.load(Ordering::SeqCst)
    });
    let said = site.press(&backend).leaves_out();
    let named = format!("  {backend}/most-read.json: it may not be read (403)\n");
    assert!(said.contains(&named), "{said}");
    assert_eq!(said.matches("most-read.json").count(), 1, "{said}");
    assert!(!said.contains("doc-nhieu"), "{said}");
    assert!(site.exists("moi-nhat.html") && !site.exists("doc-nhieu.html"));
    is_mended.store(true, Ordering::SeqCst);
    site.press(&backend).succeeds();
    assert!(site.exists("doc-nhieu.html"));
}

/// A paper with all that may stand beside a page, and a tag's page, whose key leaves the content of that out.
fn with_a_tag() -> Site {
    let site = with_a_magazine();
    let weather = json!({"url": "weather.json", "places": [{"name": "Hà Nội"}]});
    site.set_in_front_door(json!({"weather": weather, "tag_url": "{slug}.json"}));
    site.put("weather.json", &weather_document());
    site.put("gom.json", &json!({"items": []}));
    for list in ["latest.json", "most-read.json"] {
        put_list(&site, list, "Lụa");
    }
    site
}

fn weather_document() -> serde_json::Value {
    let current =
        json!({"time": "2026-01-01T07:00", "temperature_2m": 20, "weather_code": 0, "is_day": 1});
    json!({"utc_offset_seconds": 25200, "current": current})
}

/// A list of one story, with this headline and the tag.
fn put_list(site: &Site, path: &str, headline: &str) {
    let id = path.trim_end_matches(".json");
    let story = json!({"id": id, "title": headline, "tags": ["gom"]});
    site.put(&format!("articles/{id}.json"), &story);
    site.put(path, &json!({ "items": [story] }));
}

const OF_A_TAG: &str = "chu-de/gom.html";

#[test]
fn a_folder_that_lacks_a_document_for_good_has_its_pages_kept_until_it_comes_or_goes() {
    for (document, mark, other) in [
        ("weather.json", "weather__place", "latest.json"),
        ("issues.json", "magazine__pages", "latest.json"),
        ("most-read.json", "panel-most-read", "latest.json"),
        ("latest.json", "panel-latest", "most-read.json"),
    ] {
        let site = with_a_tag();
        let page = || site.read(OF_A_TAG);
        let content = fs::read_to_string(format!("{}/{document}", site.edition())).unwrap();
        let lacks = || {
            let said = site.press(&site.edition()).leaves_out();
            assert!(said.contains(&format!("  /data/{document}: ")), "{said}");
            assert!(!page().contains(mark), "{document}");
        };
        site.remove_from_edition(document);
        lacks();
        // It would say so, if it were drawn anew.
        put_list(&site, other, "Tre");
        lacks();
        assert!(
            page().contains("Lụa") && !page().contains("Tre"),
            "{document}"
        );

        site.write_edition(document, &content);
        site.press(&site.edition()).succeeds();
        assert!(
            page().contains(mark) && page().contains("Tre"),
            "{document}"
        );

        // One that cannot be read is as one that is not there.
        site.write_edition(document, "{");
        lacks();
        put_list(&site, other, "Nón");
        lacks();
        assert!(!page().contains("Nón"), "{document}");
        site.write_edition(document, &content);
        site.press(&site.edition()).succeeds();
        assert!(
            page().contains(mark) && page().contains("Nón"),
            "{document}"
        );
    }
}

#[test]
fn weather_of_another_server_is_left_to_readers_and_nothing_is_missing() {
    let site = with_a_tag();
    let weather = |url: &str| json!({"weather": {"url": url, "places": [{"name": "Hà Nội"}]}});
    let carried = r#""need":"weather""#;
    site.press(&site.edition()).succeeds();
    assert!(site.exists("thoi-tiet.html") && site.read(OF_A_TAG).contains(carried));

    site.set_in_front_door(json!({"home_url": "https://bao.example"}));
    site.set_in_front_door(weather("https://weather.example/v1?latitude=21"));
    let said = site.press_with("--strict").succeeds();
    assert_eq!(said.matches("weather.example").count(), 1, "{said}");
    // A browser fetches what no page says it has tried.
    assert!(!site.read(OF_A_TAG).contains(carried));
    assert_eq!(site.read("thoi-tiet.html"), site.read("404.html"));
    put_list(&site, "latest.json", "Tre");
    site.press_with("--strict").succeeds();
    assert!(!site.read(OF_A_TAG).contains("Tre"));

    // The site's own server has the edition's files.
    for own in ["https://bao.example/w.json", "/w.json", "w.json"] {
        site.set_in_front_door(weather(own));
        let said = site.press(&site.edition()).leaves_out();
        assert!(said.contains("w.json: "), "{said}");
        assert!(site.read(OF_A_TAG).contains(carried), "{own}");
    }
}

#[test]
fn a_servers_weather_that_does_not_come_is_told_wherever_it_is() {
    let site = with_a_tag();
    let refuses = backend_of(|_, _| Err(404));
    let url = format!("{refuses}/bao/w.json");
    let weather = json!({"url": url, "places": [{"name": "Hà Nội"}]});
    site.set_in_front_door(json!({ "weather": weather }));
    let (backend, _asked) = backend_that_forbids(&site, "none.json", |_| false);
    let said = site.press(&backend).leaves_out();
    assert!(
        said.contains(&format!("  {url}: there is no such file\n")),
        "{said}"
    );
}

#[test]
fn a_list_of_another_server_is_left_out_of_a_folders_site() {
    let site = with_a_tag();
    let url = "https://feeds.example/list.json";
    let section = json!({"slug": "ocop", "title": "OCOP", "feed_url": url});
    for (members, page) in [
        (json!({ "most_read_url": url }), "doc-nhieu.html"),
        (
            json!({"most_read_url": "most-read.json", "sections": [section]}),
            "chuyen-muc/ocop.html",
        ),
    ] {
        // With an address of its own the site has feeds, which are made of lists as well.
        site.set_in_front_door(json!({"home_url": "https://bao.example"}));
        site.set_in_front_door(members);
        for _ in 0..2 {
            let said = site.press(&site.edition()).leaves_out();
            let named = format!("left out:\n  {url}: it is no file of the edition's folder");
            assert!(said.contains(&named), "{said}");
            assert_eq!(said.matches("feeds.example").count(), 1, "{said}");
            assert!(site.exists("index.html") && !site.exists(page));
        }
    }
}

#[test]
fn weather_that_is_missing_on_its_page_and_beside_all_others_is_named_once() {
    let site = Site::new();
    site.write_edition("latest.json", r#"{"items": []}"#);
    let weather = json!({"url": "weather.json", "places": [{"name": "Hà Nội"}]});
    site.set_in_front_door(json!({ "weather": weather }));
    let said = site.press(&site.edition()).leaves_out();
    let named = "left out:\n  /data/weather.json: there is no such file\n";
    assert!(said.contains(named), "{said}");
    assert!(!said.contains("thoi-tiet"), "{said}");
}
