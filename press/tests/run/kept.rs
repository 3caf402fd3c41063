//! Which pages a run draws anew: those of which something that they are made of changed.

use std::fs::{self, File};
use std::path::Path;
use std::time::{Duration, SystemTime};

use serde_json::json;

use crate::support::Site;

/// More than have around them what is newest in every run.
const STORIES: usize = 203;
/// Long ago, in seconds: what is younger than a file system's clock is read in every run.
const AGE_S: u64 = 1000;

/// Writes a document of the edition that seems to have been there for so many seconds.
fn put(site: &Site, path: &str, document: &serde_json::Value, age_s: u64) {
    site.write_edition(path, &document.to_string());
    let file = Path::new(&site.edition()).join(path);
    let file = File::options().write(true).open(file).unwrap();
    file.set_modified(SystemTime::now() - Duration::from_secs(age_s))
        .unwrap();
}

fn put_article(site: &Site, id: usize, text: &str, age_s: u64) {
    let article = json!({
        "id": id.to_string(), "title": "Gốm", "content_html": format!("<p>{text}</p>"),
        "_news": {"older_url": format!("../older/{id}.json")},
    });
    put(site, &format!("articles/{id}.json"), &article, age_s);
}

fn put_older(site: &Site, id: usize, title: &str, age_s: u64) {
    let older = json!({
        "title": "Cũ", "items": [{"id": "cu", "title": title}],
        "next_url": format!("../oldest/{id}.json"),
    });
    put(site, &format!("older/{id}.json"), &older, age_s);
}

fn put_oldest(site: &Site, id: usize, title: &str, age_s: u64) {
    let oldest = json!({"title": "Cũ", "items": [{"id": "xua", "title": title}]});
    put(site, &format!("oldest/{id}.json"), &oldest, age_s);
}

fn paper() -> Site {
    let site = Site::new();
    let items: Vec<_> = (1..=STORIES)
        .rev()
        .map(|id| json!({"id": id.to_string(), "title": "Gốm"}))
        .collect();
    put(
        &site,
        "latest.json",
        &json!({"title": "Mới", "items": items}),
        AGE_S,
    );
    for id in ["cu", "xua"] {
        let article = json!({"id": id, "title": "Chuyện"});
        put(&site, &format!("articles/{id}.json"), &article, AGE_S);
    }
    for id in 1..=STORIES {
        put_article(&site, id, "Đất sét", AGE_S);
        put_older(&site, id, "Chuyện cũ", AGE_S);
        put_oldest(&site, id, "Chuyện xưa", AGE_S);
    }
    site
}

fn page(id: usize) -> String {
    format!("gom-{id}.html")
}

#[cfg(unix)]
#[test]
fn a_page_is_drawn_anew_when_what_it_is_made_of_changed_and_only_then() {
    use std::os::unix::fs::MetadataExt;
    let site = paper();
    let files = || [1, 2].map(|id| fs::metadata(site.out().join(page(id))).unwrap().ino());
    site.press(&site.edition()).succeeds();
    let first = files();
    site.press(&site.edition()).succeeds();
    assert_eq!(files(), first);

    put_article(&site, 1, "Men lam", AGE_S - 1);
    site.press(&site.edition()).succeeds();
    assert!(site.read(&page(1)).contains("Men lam"));
    let article = files();
    assert_ne!(article[0], first[0]);
    assert_eq!(article[1], first[1]);

    put_older(&site, 1, "Chuyện kể", AGE_S - 1);
    site.press(&site.edition()).succeeds();
    assert!(site.read(&page(1)).contains("Chuyện kể"));
    assert!(!site.read(&page(1)).contains("Chuyện cũ"));
    let older = files();
    assert_ne!(older[0], article[0]);
    assert_eq!(older[1], first[1]);

    put_oldest(&site, 1, "Chuyện đời", AGE_S - 1);
    site.press(&site.edition()).succeeds();
    assert!(site.read(&page(1)).contains("Chuyện đời"));
    assert!(!site.read(&page(1)).contains("Chuyện xưa"));
    assert_eq!(files()[1], first[1]);

    let index = fs::read_to_string(site.app().join("index.html")).unwrap();
    let form = index.replace("</head>", "<meta name=\"form\" content=\"khác\"></head>");
    site.write_app("index.html", &form);
    site.press(&site.edition()).succeeds();
    for id in [1, 2] {
        assert!(site.read(&page(id)).contains("khác"), "{id}");
    }
}

#[test]
fn a_document_that_changed_while_it_was_young_is_not_overlooked() {
    let site = paper();
    put_article(&site, 1, "Men tro", 0);
    site.press(&site.edition()).succeeds();
    // Of the same length, and perhaps of the same time.
    put_article(&site, 1, "Men lam", 0);
    site.press(&site.edition()).succeeds();
    assert!(site.read(&page(1)).contains("Men lam"));
    assert!(site.read("data/articles/1.json").contains("Men lam"));
}
