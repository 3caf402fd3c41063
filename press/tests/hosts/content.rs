//! What is sent: types, and the copy that the browser takes.

use crate::hosts::hosts;

#[test]
fn files_have_their_types() {
    let hosts = hosts();
    let wasm = format!("/{}", hosts.site.named("sapbao_bg-", "wasm"));
    let script = format!("/{}", hosts.site.named("early-", "js"));
    for (path, content_type) in [
        ("/", "text/html; charset=utf-8"),
        ("/chuyen-muc/ocop", "text/html; charset=utf-8"),
        (&wasm, "application/wasm"),
        (&script, "text/javascript; charset=utf-8"),
        ("/data/site.json", "application/json"),
        ("/data/media/a.jpg", "image/jpeg"),
        ("/data/media/a.avif", "image/avif"),
        ("/fonts/serif-0123456789ab.woff2", "font/woff2"),
        ("/icon.svg", "image/svg+xml"),
        ("/site.webmanifest", "application/manifest+json"),
        ("/feed.json", "application/feed+json; charset=utf-8"),
        (
            "/chuyen-muc/ocop/feed.xml",
            "application/rss+xml; charset=utf-8",
        ),
        ("/sitemap.xml", "application/xml"),
        ("/robots.txt", "text/plain; charset=utf-8"),
    ] {
        hosts.each(path, &[], |asked, answer| {
            assert_eq!(answer.status(), 200, "{asked}");
            assert_eq!(answer.header("content-type"), Some(content_type), "{asked}");
        });
    }
}

#[test]
fn the_best_copy_that_the_browser_takes_is_sent() {
    let hosts = hosts();
    for path in ["/", "/chuyen-muc/ocop", "/gom-bat-trang-12.html"] {
        for (accepted, encoding, ending) in [
            ("gzip, deflate, br, zstd", Some("br"), " in br"),
            ("gzip", Some("gzip"), " in gz"),
            ("identity", None, ""),
        ] {
            hosts.each(path, &[("accept-encoding", accepted)], |asked, answer| {
                assert_eq!(answer.status(), 200, "{asked}");
                assert_eq!(answer.header("content-encoding"), encoding, "{asked}");
                assert!(
                    answer.text().ends_with(ending),
                    "{asked}: {}",
                    answer.text()
                );
                assert_eq!(
                    answer.header("content-type"),
                    Some("text/html; charset=utf-8"),
                    "{asked}"
                );
                let vary = answer.header("vary").map(str::to_ascii_lowercase);
                assert_eq!(vary.as_deref(), Some("accept-encoding"), "{asked}");
            });
        }
    }
    // A CDN that fetches from here says that it is one.
    let cdn = [("accept-encoding", "gzip"), ("via", "1.1 cdn.example")];
    hosts.each("/", &cdn, |asked, answer| {
        assert_eq!(answer.header("content-encoding"), Some("gzip"), "{asked}");
    });
}

#[test]
fn the_shell_is_sent_compressed_and_not_found() {
    let hosts = hosts();
    for host in hosts.all() {
        let answer = host.get("/khong-co-gi", &[("accept-encoding", "br")]);
        assert_eq!(answer.status(), 404, "{}", host.name);
        assert_eq!(
            answer.header("content-encoding"),
            Some("br"),
            "{}",
            host.name
        );
        assert_eq!(answer.text(), "the shell in br", "{}", host.name);
    }
}

#[test]
fn a_part_of_a_medium_may_be_asked_for() {
    let hosts = hosts();
    for (range, sent) in [
        ("bytes=4-7", "bytes 4-7/4000"),
        ("bytes=04-7", "bytes 4-7/4000"),
        ("bytes=3996-5000", "bytes 3996-3999/4000"),
        ("bytes=-5000", "bytes 0-3999/4000"),
    ] {
        hosts.each("/data/media/a.jpg", &[("range", range)], |asked, part| {
            assert_eq!(part.status(), 206, "{asked}");
            assert_eq!(part.header("content-range"), Some(sent), "{asked}");
            assert!(part.text().starts_with("jpeg"), "{asked}");
        });
    }
}

#[test]
fn a_part_of_another_version_is_the_whole_file() {
    let hosts = hosts();
    let medium = "/data/media/a.jpg";
    for host in hosts.all() {
        let now = host.get(medium, &[]);
        for name in ["etag", "last-modified"] {
            let version = ("if-range", now.header(name).unwrap());
            let part = host.get(medium, &[("range", "bytes=4-7"), version]);
            assert_eq!(part.status(), 206, "{}: {version:?}", host.name);
        }
    }
    for version in ["\"another\"", "Mon, 01 Jan 2001 00:00:00 GMT"] {
        for range in ["bytes=4-7", "bytes=99999999-"] {
            let headers = [("range", range), ("if-range", version)];
            hosts.each(medium, &headers, |asked, whole| {
                assert_eq!(whole.status(), 200, "{asked}");
                assert_eq!(whole.body.len(), 4000, "{asked}");
            });
        }
    }
}
