//! The preview server over real sockets.

mod support;

use std::fs;

use support::{Server, Site, press};

fn served() -> (Site, Server) {
    let site = Site::new();
    site.press(&site.edition()).succeeds();
    let server = Server::start(&site.out());
    (site, server)
}

#[test]
fn pages_come_with_the_sites_policy() {
    let (site, server) = served();
    for (page, status, file) in [
        ("/", 200, "index.html"),
        ("/gom-bat-trang-12.html", 404, "404.html"),
        ("/chuyen-muc/ocop", 200, "chuyen-muc/ocop.html"),
        ("/tim-kiem?q=g%E1%BB%91m", 200, "tim-kiem.html"),
        ("/l%C3%A0ng", 404, "404.html"),
    ] {
        let answer = server.get(page, &[]);
        assert_eq!(answer.status(), status, "{page}");
        assert_eq!(
            answer.header("content-type"),
            Some("text/html; charset=utf-8"),
            "{page}"
        );
        assert_eq!(answer.text(), site.read(file), "{page}");
        let policy = answer.header("content-security-policy").unwrap();
        assert!(policy.starts_with("default-src 'none'; "), "{policy}");
        assert!(!policy.contains("unsafe-inline"), "{policy}");
        assert_eq!(answer.header("x-content-type-options"), Some("nosniff"));
        assert_eq!(answer.header("cache-control"), Some("no-cache"), "{page}");
    }
}

#[test]
fn files_have_their_types_and_lifetimes() {
    let (site, server) = served();
    let wasm = site.named("sapbao_bg-", "wasm");
    for (path, content_type, lifetime) in [
        (
            format!("/{wasm}"),
            "application/wasm",
            "public, max-age=31536000, immutable",
        ),
        (
            format!("/{}", site.named("early-", "js")),
            "text/javascript; charset=utf-8",
            "public, max-age=31536000, immutable",
        ),
        (
            "/data/latest.json".to_owned(),
            "application/json",
            "no-cache",
        ),
        (
            "/data/media/a.jpg".to_owned(),
            "image/jpeg",
            "public, max-age=86400",
        ),
    ] {
        let answer = server.get(&path, &[]);
        assert_eq!(answer.status(), 200, "{path}");
        assert_eq!(answer.header("content-type"), Some(content_type), "{path}");
        assert_eq!(answer.header("cache-control"), Some(lifetime), "{path}");
    }
}

#[test]
fn the_best_copy_that_the_browser_takes_is_sent() {
    let (site, server) = served();
    let wasm = format!("/{}", site.named("sapbao_bg-", "wasm"));
    for (accepted, sent) in [
        ("gzip, br", Some("br")),
        ("gzip", Some("gzip")),
        ("identity", None),
    ] {
        let answer = server.get(&wasm, &[("accept-encoding", accepted)]);
        assert_eq!(answer.header("content-encoding"), sent, "{accepted}");
        assert_eq!(answer.header("content-type"), Some("application/wasm"));
        assert_eq!(answer.header("vary"), Some("accept-encoding"));
    }
}

#[test]
fn what_the_browser_has_is_not_sent_again() {
    let (site, server) = served();
    let etag = |path: &str| server.get(path, &[]).header("etag").unwrap().to_owned();
    for path in ["/", "/data/latest.json"] {
        let again = server.get(path, &[("if-none-match", &etag(path))]);
        assert_eq!(again.status(), 304, "{path}");
        assert!(again.body.is_empty());
        assert!(again.header("content-security-policy").is_some());
        assert_eq!(again.header("vary"), Some("accept-encoding"), "{path}");
        assert_eq!(again.header("content-type"), None, "{path}");
    }
    let before = etag("/data/latest.json");
    fs::write(site.out().join("data/latest.json"), "{\"items\":[]}").unwrap();
    let changed = server.get("/data/latest.json", &[("if-none-match", &before)]);
    assert_eq!(changed.status(), 200);
}

#[test]
fn a_part_of_a_medium_may_be_asked_for() {
    let (_site, server) = served();
    for (asked, sent) in [
        ("bytes=4-7", "bytes 4-7/4000"),
        ("BYTES=04-7", "bytes 4-7/4000"),
        ("bytes=3996-", "bytes 3996-3999/4000"),
        ("bytes=3996-99999999999999999999", "bytes 3996-3999/4000"),
        ("bytes=-4", "bytes 3996-3999/4000"),
        // All that there is.
        ("bytes=-5000", "bytes 0-3999/4000"),
    ] {
        let part = server.get("/data/media/a.jpg", &[("range", asked)]);
        assert_eq!(part.status(), 206, "{asked}");
        assert_eq!(part.header("content-range"), Some(sent), "{asked}");
        assert_eq!(part.header("content-type"), Some("image/jpeg"), "{asked}");
        assert!(part.text().starts_with("jpeg"), "{asked}");
    }
    for asked in ["bytes=4000-", "bytes=99999999999999999999-", "bytes=-0"] {
        let none = server.get("/data/media/a.jpg", &[("range", asked)]);
        assert_eq!(none.status(), 416, "{asked}");
        assert_eq!(none.header("content-range"), Some("bytes */4000"));
        assert_eq!(none.header("content-type"), None, "{asked}");
    }
}

#[test]
fn what_is_not_understood_as_a_part_is_the_whole_file() {
    let (site, server) = served();
    for asked in [
        "items=0-3",
        "bytes",
        "bytes=",
        "bytes=-",
        "bytes=a-b",
        "bytes=+1-3",
        // These would be several parts in one answer.
        "bytes=0-3,8-11",
        "bytes=0-3, 99999999-",
    ] {
        let whole = server.get("/data/media/a.jpg", &[("range", asked)]);
        assert_eq!(whole.status(), 200, "{asked}");
        assert_eq!(whole.header("content-range"), None, "{asked}");
        assert_eq!(whole.body.len(), 4000, "{asked}");
    }
    // Nothing has no parts.
    fs::write(site.out().join("data/media/a.jpg"), "").unwrap();
    let nothing = server.get("/data/media/a.jpg", &[("range", "bytes=0-")]);
    assert_eq!(nothing.status(), 200);
}

#[test]
fn a_part_of_another_version_is_the_whole_file() {
    let (site, server) = served();
    let medium = "/data/media/a.jpg";
    let now = server.get(medium, &[]);
    for name in ["etag", "last-modified"] {
        let version = ("if-range", now.header(name).unwrap());
        let part = server.get(medium, &[("range", "bytes=4-7"), version]);
        assert_eq!(part.status(), 206, "{version:?}");
    }
    let weak = format!("W/{}", now.header("etag").unwrap());
    for version in [
        "\"another\"",
        &weak,
        "Mon, 01 Jan 2001 00:00:00 GMT",
        "Fri, 01 Jan 2100 00:00:00 GMT",
        "",
    ] {
        for range in ["bytes=4-7", "bytes=99999999-"] {
            let whole = server.get(medium, &[("range", range), ("if-range", version)]);
            assert_eq!(whole.status(), 200, "{range} {version}");
            assert_eq!(whole.body.len(), 4000, "{range} {version}");
        }
    }
    // A compressed copy is another version, too.
    let wasm = format!("/{}", site.named("sapbao_bg-", "wasm"));
    let plain = server.get(&wasm, &[]);
    let plain = plain.header("etag").unwrap();
    let asked = [("range", "bytes=0-3"), ("if-range", plain)];
    assert_eq!(server.get(&wasm, &asked).status(), 206);
    let [range, version] = asked;
    let copy = server.get(&wasm, &[range, version, ("accept-encoding", "br")]);
    assert_eq!(copy.status(), 200);
    assert_eq!(copy.header("content-encoding"), Some("br"));
}

#[test]
fn what_the_browser_has_is_not_sent_in_parts() {
    let (_site, server) = served();
    let medium = "/data/media/a.jpg";
    let tag = server.get(medium, &[]).header("etag").unwrap().to_owned();
    for range in ["bytes=4-7", "bytes=99999999-"] {
        let again = server.get(medium, &[("if-none-match", &tag), ("range", range)]);
        assert_eq!(again.status(), 304, "{range}");
    }
}

#[test]
fn a_missing_file_is_missing_and_not_a_page() {
    let (_site, server) = served();
    for path in [
        "/data/articles/9.json",
        "/data/nothing",
        "/data/",
        "/old-1234.wasm",
        "/favicon.ico",
        "/a/b.JPG",
        "/pictures/0123456789abcdef-480.avif",
    ] {
        let answer = server.get(path, &[("accept", "text/html")]);
        assert_eq!(answer.status(), 404, "{path}");
        assert_eq!(answer.header("cache-control"), Some("no-cache"), "{path}");
        assert_eq!(answer.text(), "Not found", "{path}");
    }
}

#[test]
fn nothing_outside_the_site_is_served_nor_the_presss_own_files() {
    let (site, server) = served();
    fs::write(site.out().with_file_name("secret.json"), "secret").unwrap();
    for path in [
        "/../secret.json",
        "/%2e%2e/secret.json",
        "/data/..%2f..%2fsecret.json",
        "/..%5csecret.json",
    ] {
        let answer = server.get(path, &[]);
        assert_eq!(answer.status(), 400, "{path}");
        assert!(!answer.text().contains("secret"), "{path}");
    }
    for path in ["/_headers", "/_redirects", "/.sapbao-press"] {
        let answer = server.get(path, &[]);
        assert!(
            !answer.text().contains("Content-Security-Policy:"),
            "{path}"
        );
        assert!(!answer.text().contains("press build"), "{path}");
    }
}

#[test]
fn only_reading_is_possible() {
    let (_site, server) = served();
    let head = server.ask("HEAD", "/", &[]);
    assert_eq!(head.status(), 200);
    assert!(head.body.is_empty() && head.header("content-length").is_some());
    for method in ["POST", "PUT", "DELETE", "OPTIONS"] {
        let answer = server.ask(method, "/", &[]);
        assert_eq!(answer.status(), 405, "{method}");
        assert_eq!(answer.header("allow"), Some("GET, HEAD"));
        assert!(answer.header("content-security-policy").is_some());
    }
}

#[test]
fn a_site_that_is_pressed_anew_is_served_anew() {
    let (site, server) = served();
    let edition = site.edition() + "/site.json";
    let renamed = fs::read_to_string(&edition)
        .unwrap()
        .replace("Làng & nghề", "Báo mới");
    fs::write(&edition, renamed).unwrap();
    site.press(&site.edition()).succeeds();
    assert!(server.get("/", &[]).text().contains("<title>Báo mới"));
}

#[test]
fn a_taken_port_is_named_with_the_remedy() {
    let (site, server) = served();
    let port = server.port().to_string();
    let said = press(&["serve", site.out().to_str().unwrap(), "--port", &port]).fails();
    assert!(
        said.contains(&format!("port {port} is taken")) && said.contains("--port"),
        "{said}"
    );
}

#[test]
fn a_folder_without_a_site_is_not_served() {
    let folder = tempfile::tempdir().unwrap();
    let said = press(&["serve", folder.path().to_str().unwrap()]).fails();
    assert!(said.contains("not a site"), "{said}");
}
