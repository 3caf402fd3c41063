//! The headers of every answer, and what is never handed out.

use std::fs;

use crate::hosts::hosts;

#[test]
fn every_answer_carries_the_policy() {
    let hosts = hosts();
    for path in [
        "/",
        "/chuyen-muc/ocop",
        "/chuyen-muc/ocop/",
        "/data/site.json",
        "/data/nothing.json",
        "/data%2fsite.json",
        "/%64ata/site.json",
        "/khong-co-gi",
        "/.git/config",
    ] {
        hosts.each(path, &[], |asked, answer| {
            let header = |name: &str| {
                let all: Vec<_> = answer.headers(name).collect();
                assert_eq!(all.len(), 1, "{asked}: {name} {all:?}");
                all[0]
            };
            let policy = header("content-security-policy");
            assert!(
                policy.starts_with("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; "),
                "{asked}"
            );
            assert!(
                policy.contains("; require-trusted-types-for 'script'"),
                "{asked}"
            );
            assert!(!policy.contains("unsafe-inline"), "{asked}");
            // What an edition brings runs nothing.
            let is_data = ["/data", "/%64ata"]
                .iter()
                .any(|data| path.starts_with(data));
            assert_eq!(
                policy.contains(", default-src 'none'; img-src"),
                is_data,
                "{asked}: {policy}"
            );
            assert_eq!(header("x-content-type-options"), "nosniff", "{asked}");
            assert_eq!(
                header("referrer-policy"),
                "strict-origin-when-cross-origin",
                "{asked}"
            );
            assert!(
                header("permissions-policy").starts_with("geolocation=(), "),
                "{asked}"
            );
            assert_eq!(
                header("cross-origin-opener-policy"),
                "same-origin",
                "{asked}"
            );
        });
    }
}

#[test]
fn readers_that_came_by_tls_are_told_to_stay_with_it() {
    let hosts = hosts();
    for host in hosts.all() {
        for path in ["/", "/khong-co-gi", "/data/site.json"] {
            let sent = |headers: &[(&str, &str)]| {
                let answer = host.get(path, headers);
                answer
                    .header("strict-transport-security")
                    .map(str::to_owned)
            };
            let by_tls = sent(&[("x-forwarded-proto", "https")]);
            assert_eq!(
                by_tls.as_deref(),
                Some("max-age=31536000"),
                "{}: {path}",
                host.name
            );
            assert_eq!(sent(&[]), None, "{}: {path}", host.name);
        }
    }
}

#[test]
fn nothing_outside_the_site_is_handed_out() {
    let hosts = hosts();
    // From the root of the file system.
    let whole = hosts.site.out().with_file_name("outside.json");
    let whole = whole.to_str().unwrap();
    for path in [
        "/../outside.json",
        "/%2e%2e/outside.json",
        "/data/..%2f..%2foutside.json",
        "/data/../../outside.json",
        "/..%5coutside.json",
        "/moi-nhat/../../outside.json",
        "/%2e%2e%2foutside.json",
        "/outside.json%00.html",
        &format!("/{whole}"),
        &format!("/%2f{}", &whole[1..]),
    ] {
        hosts.each(path, &[], |asked, answer| {
            // Some say that there is no such thing, some that nobody should ask so; some first tidy the address up.
            assert!(
                matches!(answer.status(), 301..=308 | 400..=404),
                "{asked}: {}",
                answer.status()
            );
            assert!(!answer.text().contains("secret"), "{asked}");
        });
    }
}

#[test]
fn a_percent_sign_that_encodes_nothing_is_no_address() {
    let hosts = hosts();
    let file = hosts.site.out().join("data/media/100%.jpg");
    fs::write(file, "jpeg").unwrap();
    for path in ["/data/media/100%.jpg", "/%", "/%2", "/%zz", "/a%-b"] {
        hosts.each(path, &[], |asked, answer| {
            assert_eq!(answer.status(), 400, "{asked}");
        });
    }
    hosts.each("/data/media/100%25.jpg", &[], |asked, answer| {
        assert_eq!(answer.status(), 200, "{asked}");
    });
}

#[test]
fn what_is_hidden_in_the_site_is_not_handed_out() {
    let hosts = hosts();
    for path in [
        "/_headers",
        "/_redirects",
        "/%5fheaders",
        "/.sapbao-press",
        "/%2esapbao-press",
        "/.git/config",
        "/.git/",
        "/./.git/config",
        "/data/../.git/config",
        "//.git/config",
        // Some look for files by patterns, to which a `\` is nothing.
        "/%5c.git/config",
        "/pictures/%5c.made",
    ] {
        hosts.each(path, &[], |asked, answer| {
            assert!(
                matches!(answer.status(), 301..=308 | 400 | 404),
                "{asked}: {}",
                answer.status()
            );
            for secret in ["secret", "Content-Security-Policy", "press build"] {
                assert!(!answer.text().contains(secret), "{asked}");
            }
        });
    }
    hosts.each("/.well-known/acme-challenge/token", &[], |asked, answer| {
        assert_eq!(answer.text(), "challenge", "{asked}");
    });
}

#[test]
fn no_address_makes_a_redirect_to_another_host_or_a_header() {
    let hosts = hosts();
    for path in [
        "//evil.example/",
        "///evil.example//",
        "/%5cevil.example/",
        "/%09/evil.example/",
        "/%2fevil.example/",
        "/a%0d%0aset-cookie:%20a=b/",
        "/a%0aset-cookie:%20a=b/b.html",
        "/index.html?%0d%0aset-cookie:%20a=b",
        "//evil.example/../gom-bat-trang-12",
        "/gom-bat-trang-12?%0d%0aset-cookie:%20a=b",
        "/.//evil.example//",
    ] {
        hosts.each(path, &[], |asked, answer| {
            assert_eq!(answer.header("set-cookie"), None, "{asked}");
            let location = answer.header("location").unwrap_or("/");
            let leads_out = location.starts_with("//") || location.contains(['\\', '\t']);
            assert!(
                location.starts_with('/') && !leads_out,
                "{asked}: {location}"
            );
        });
    }
}

#[test]
fn only_reading_is_possible() {
    let hosts = hosts();
    for host in hosts.all() {
        let head = host.ask("HEAD", "/", &[]);
        assert_eq!(head.status(), 200, "{}", host.name);
        assert!(
            head.body.is_empty() && head.header("content-length").is_some(),
            "{}",
            host.name
        );
        for method in ["POST", "PUT", "DELETE"] {
            let answer = host.ask(method, "/moi-nhat", &[]);
            assert!(
                matches!(answer.status(), 403 | 405),
                "{}: {method}",
                host.name
            );
        }
        let file = hosts.site.out().join("moi-nhat.html");
        assert!(file.exists(), "{}", host.name);
    }
}
