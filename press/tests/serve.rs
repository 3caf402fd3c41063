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
    }
    let before = etag("/data/latest.json");
    fs::write(site.out().join("data/latest.json"), "{\"items\":[]}").unwrap();
    let changed = server.get("/data/latest.json", &[("if-none-match", &before)]);
    assert_eq!(changed.status(), 200);
}

#[test]
fn a_part_of_a_medium_may_be_asked_for() {
    let (_site, server) = served();
    let part = server.get("/data/media/a.jpg", &[("range", "bytes=4-7")]);
    assert_eq!(part.status(), 206);
    assert_eq!(part.header("content-range"), Some("bytes 4-7/4000"));
    assert_eq!(part.text(), "jpeg");
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
