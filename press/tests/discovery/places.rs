//! Where the files stand, and how they are served.

use serde_json::json;

use crate::paper::*;
use crate::support::Server;

#[test]
fn a_sections_feeds_are_where_its_address_says_and_nowhere_else() {
    let mut front_door = front_door();
    let section = |slug: &str| json!({"slug": slug, "title": "A", "feed_url": "ocop.json"});
    front_door["sections"] = json!([
        section("làng nghề"),
        section("../../../out"),
        section("làng nghề")
    ]);
    let site = edition(&front_door, &stories(1));
    let said = site.press(&site.edition()).leaves_out();
    assert!(said.contains("\"../../../out\": its slug cannot"), "{said}");
    let xml = site.read("chuyen-muc/làng nghề/feed.xml");
    assert!(xml.contains("https://bao.example/chuyen-muc/l%C3%A0ng%20ngh%E1%BB%81/feed.xml"));
    let server = Server::start(&site.out());
    let answer = server.get("/chuyen-muc/l%C3%A0ng%20ngh%E1%BB%81/feed.xml", &[]);
    assert_eq!(answer.text(), xml);
}

#[test]
fn the_files_have_their_types_and_the_section_stays_a_page() {
    let site = edition(&front_door(), &stories(9));
    site.press(&site.edition()).succeeds();
    let server = Server::start(&site.out());
    for (path, content_type) in [
        ("/feed.xml", "application/rss+xml; charset=utf-8"),
        (
            "/chuyen-muc/ocop/feed.xml",
            "application/rss+xml; charset=utf-8",
        ),
        ("/feed.json", "application/feed+json; charset=utf-8"),
        (
            "/chuyen-muc/ocop/feed.json",
            "application/feed+json; charset=utf-8",
        ),
        ("/sitemap.xml", "application/xml"),
        ("/news-sitemap.xml", "application/xml"),
        ("/robots.txt", "text/plain; charset=utf-8"),
        ("/chuyen-muc/ocop", "text/html; charset=utf-8"),
    ] {
        let answer = server.get(path, &[("accept-encoding", "br")]);
        assert_eq!(answer.status(), 200, "{path}");
        assert_eq!(answer.header("content-type"), Some(content_type), "{path}");
        let lifetime = answer.header("cache-control");
        assert!(lifetime.is_none_or(|value| value == "no-cache"), "{path}");
        let is_long = path.contains("feed") || path.contains("sitemap.xml");
        if is_long {
            assert_eq!(answer.header("content-encoding"), Some("br"), "{path}");
        }
        let etag = answer.header("etag").unwrap();
        let again = server.get(path, &[("accept-encoding", "br"), ("if-none-match", etag)]);
        assert_eq!(again.status(), 304, "{path}");
    }
}
