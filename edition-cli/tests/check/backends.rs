//! Editions that a server sends.

use std::collections::HashSet;
use std::fs;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use crate::checked::{Checked, built, check, check_folder};
use crate::server;

#[test]
fn a_backend_is_checked_over_http_as_a_folder_is() {
    let sample = built("http");
    let url = server::serve(sample.edition());
    let Checked { code, report, .. } = check(&[&url]);
    assert_eq!(code, Some(0), "{report}");
    assert!(report.contains("21 articles"), "{report}");

    fs::remove_file(sample.edition().join("articles/20.json")).unwrap();
    let Checked { code, report, .. } = check(&[&url]);
    assert_eq!(code, Some(1), "{report}");
    assert!(
        report.contains("found the status 404 at articles/20.json"),
        "{report}"
    );
}

#[test]
fn a_document_that_the_app_would_not_read_is_told() {
    let sample = built("too-large");
    let article = sample.edition().join("articles/9.json");
    let text = fs::read_to_string(&article).unwrap() + &" ".repeat(16 << 20);
    fs::write(&article, text).unwrap();
    let Checked { code, report, .. } = check(&[&server::serve(sample.edition())]);
    assert_eq!(code, Some(1), "{report}");
    assert!(
        report.contains("more than 16 MB at articles/9.json"),
        "{report}"
    );
}

#[test]
fn a_backend_that_is_not_there_is_told_as_such() {
    let Checked { code, report, .. } = check(&["http://127.0.0.1:9/"]);
    assert_eq!(code, Some(1));
    assert!(
        report.contains("site.json: $: found no answer ("),
        "{report}"
    );
}

#[test]
fn a_server_that_is_busy_for_a_moment_is_asked_again() {
    let sample = built("busy");
    let refused = Mutex::new(HashSet::new());
    let url = server::serve_but(sample.edition(), move |path| {
        let refusal = match path {
            "site.json" => "429 Too Many Requests\r\nRetry-After: 1",
            "articles/9.json" => "503 Service Unavailable",
            _ => return None,
        };
        refused
            .lock()
            .unwrap()
            .insert(path.to_owned())
            .then_some(refusal)
    });
    let Checked { code, report, .. } = check(&[&url]);
    assert_eq!(code, Some(0), "{report}");
    assert!(report.contains("21 articles"), "{report}");
}

#[test]
fn a_server_that_stays_busy_is_told_and_waited_for_once() {
    let sample = built("stays-busy");
    let asked = Arc::new(AtomicUsize::new(0));
    let count = asked.clone();
    let url = server::serve_but(sample.edition(), move |path| {
        let is_article = path.starts_with("articles/");
        count.fetch_add(usize::from(is_article), Ordering::Relaxed);
        is_article.then_some("429 Too Many Requests\r\nRetry-After: 0")
    });
    let Checked { code, report, .. } = check(&[&url]);
    assert_eq!(code, Some(1), "{report}");
    assert!(
        report.contains("found the status 429 at articles/"),
        "{report}"
    );
    // Of 21 articles some are asked for at the same time.
    assert!(asked.load(Ordering::Relaxed) < 2 * 21, "{asked:?}");
}

#[test]
fn a_byte_order_mark_is_named() {
    let sample = built("mark");
    let article = sample.edition().join("articles/9.json");
    let text = fs::read_to_string(&article).unwrap();
    fs::write(&article, format!("\u{feff}{text}")).unwrap();
    let Checked { code, report, .. } = check_folder(&sample.edition());
    assert_eq!(code, Some(1), "{report}");
    assert!(
        report.contains("found a byte order mark before the JSON"),
        "{report}"
    );
}
