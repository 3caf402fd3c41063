//! What may be kept, and for how long.

use crate::hosts::hosts;

const FOR_EVER: &str = "public, max-age=31536000, immutable";

#[test]
fn what_is_named_by_its_content_is_kept_for_ever_and_pages_are_asked_for() {
    let hosts = hosts();
    let mut named: Vec<String> = [("sapbao_bg-", "wasm"), ("early-", "js"), ("main-", "css")]
        .into_iter()
        .map(|(start, ending)| format!("/{}", hosts.site.named(start, ending)))
        .collect();
    named.push("/pictures/0123456789ab-480.avif".to_owned());
    named.push("/pagefind/0123456789ab/vi_1.pf_meta".to_owned());
    for path in &named {
        hosts.each(path, &[], |asked, answer| {
            assert_eq!(answer.header("cache-control"), Some(FOR_EVER), "{asked}");
        });
    }
    // Cameras write capitals.
    for path in ["/data/media/a.jpg", "/data/media/IMG_1.JPG"] {
        hosts.each(path, &[], |asked, answer| {
            assert_eq!(
                answer.header("cache-control"),
                Some("public, max-age=86400"),
                "{asked}"
            );
        });
    }
    for path in ["/", "/gom-bat-trang-12.html", "/data/site.json"] {
        hosts.each(path, &[], |asked, answer| {
            assert_eq!(answer.header("cache-control"), Some("no-cache"), "{asked}");
        });
    }
    // Of these `_headers` says nothing: its hosts let no page be kept anyway, and so does the preview.
    for path in [
        "/chuyen-muc/ocop",
        "/moi-nhat",
        "/feed.json",
        "/sitemap.xml",
        "/index.html",
    ] {
        hosts.each(path, &[], |asked, answer| {
            assert_eq!(answer.header("cache-control"), Some("no-cache"), "{asked}");
        });
    }
}

#[test]
fn what_is_missing_is_not_kept() {
    let hosts = hosts();
    for path in [
        "/old-0123456789ab.wasm",
        "/data/media/b.jpg",
        "/khong-co-gi",
    ] {
        for host in hosts.all() {
            let answer = host.get(path, &[]);
            assert_eq!(answer.status(), 404, "{}: {path}", host.name);
            assert_eq!(
                answer.header("cache-control"),
                Some("no-cache"),
                "{}: {path}",
                host.name
            );
        }
    }
}

#[test]
fn a_redirect_is_not_kept_as_what_it_leads_to() {
    let hosts = hosts();
    for path in [
        "/pictures/",
        "/pictures//0123456789ab-480.avif",
        "/data/media//a.jpg",
    ] {
        hosts.each(path, &[], |asked, answer| {
            assert_eq!(answer.status(), 301, "{asked}");
            assert_eq!(answer.header("cache-control"), Some("no-cache"), "{asked}");
        });
    }
}

#[test]
fn a_part_of_a_file_is_asked_for_each_time() {
    let hosts = hosts();
    let wasm = format!("/{}", hosts.site.named("sapbao_bg-", "wasm"));
    for path in [&wasm, "/data/media/a.jpg"] {
        hosts.each(path, &[("range", "bytes=0-3")], |asked, answer| {
            assert_eq!(answer.status(), 206, "{asked}");
            assert_eq!(answer.header("cache-control"), Some("no-cache"), "{asked}");
        });
    }
}

#[test]
fn that_a_file_has_no_such_part_is_not_kept() {
    let hosts = hosts();
    let wasm = format!("/{}", hosts.site.named("sapbao_bg-", "wasm"));
    for path in [&wasm, "/data/media/a.jpg"] {
        let range = ("range", "bytes=99999999-");
        let by_tls = ("x-forwarded-proto", "https");
        hosts.each(path, &[range, by_tls], |asked, answer| {
            assert_eq!(answer.status(), 416, "{asked}");
            for (name, value) in [
                ("cache-control", Some("no-cache")),
                ("x-content-type-options", Some("nosniff")),
                ("strict-transport-security", None),
                ("content-security-policy", None),
            ] {
                let all: Vec<_> = answer.headers(name).collect();
                assert_eq!(all.len(), 1, "{asked}: {name} {all:?}");
                assert!(value.is_none_or(|value| value == all[0]), "{asked}: {name}");
            }
        });
    }
}

#[test]
fn what_the_browser_has_is_not_sent_again() {
    let hosts = hosts();
    for host in hosts.all() {
        for path in ["/", "/chuyen-muc/ocop", "/data/latest.json"] {
            for accepted in ["br", "gzip", "identity"] {
                let accepted = ("accept-encoding", accepted);
                let first = host.get(path, &[accepted]);
                let tag = first.header("etag").unwrap();
                let again = host.get(path, &[accepted, ("if-none-match", tag)]);
                assert_eq!(again.status(), 304, "{}: {path} {accepted:?}", host.name);
                assert!(again.body.is_empty(), "{}: {path}", host.name);
                let vary = again.header("vary").map(str::to_ascii_lowercase);
                assert_eq!(vary.as_deref(), Some("accept-encoding"), "{}", host.name);
                assert!(
                    again.header("content-security-policy").is_some(),
                    "{}: {path}",
                    host.name
                );
            }
        }
    }
}

#[test]
fn a_file_that_was_replaced_is_sent_again() {
    let hosts = hosts();
    // Servers tell files by the second of their last change, and by their length.
    for (at, host) in hosts.all().enumerate() {
        let tag = host.get("/data/latest.json", &[]);
        let tag = tag.header("etag").unwrap();
        let file = hosts.site.out().join("data/latest.json");
        std::fs::write(file, "[]".repeat(at + 1)).unwrap();
        let changed = host.get("/data/latest.json", &[("if-none-match", tag)]);
        assert_eq!(changed.status(), 200, "{}", host.name);
    }
}
