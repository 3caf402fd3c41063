//! What is found in documents, and what the next run takes the note's word for.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;
use std::time::{Duration, SystemTime};

use tempfile::TempDir;

use super::*;
use crate::build::pictures::format::Format;

const HOME: &str = "https://bao.example";

struct Edition(TempDir);

impl Edition {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn out(&self) -> PathBuf {
        self.0.path().join("dist")
    }

    fn write(&self, path: &str, text: &str, age_s: u64) {
        let path = self.0.path().join("edition").join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, text).unwrap();
        let file = fs::File::options().write(true).open(&path).unwrap();
        file.set_modified(SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000 - age_s))
            .unwrap();
    }

    /// What is found, and noted for the next time.
    fn look(&self, paths: &[&str]) -> Documents {
        let paths: Vec<_> = paths.iter().map(ToString::to_string).collect();
        let folder = self.0.path().join("edition");
        let files = Files::of(&folder, &paths);
        let output = Output::begin(&self.out(), &[]).unwrap();
        let found = Documents::find(&files, HOME, &self.out(), &Progress::start()).unwrap();
        found.write_note(&output).unwrap();
        output.publish().unwrap();
        found
    }
}

fn shown(documents: &Documents, path: &str) -> Vec<String> {
    let shown = documents.shown_by(path);
    shown.map(|shown| shown.path.clone().into()).collect()
}

#[test]
fn a_document_that_did_not_change_is_not_read_again() {
    let edition = Edition::new();
    let paths = ["articles/1.json", "a.jpg", "b.jpg"];
    edition.write(paths[0], r#"{"image": "../a.jpg"}"#, 1);
    assert_eq!(shown(&edition.look(&paths), paths[0]), ["a.jpg"]);
    // Of the same length and time: it would have to be read to be told from the other.
    edition.write(paths[0], r#"{"image": "../b.jpg"}"#, 1);
    for _ in 0..2 {
        assert_eq!(shown(&edition.look(&paths), paths[0]), ["a.jpg"]);
    }
    edition.write(paths[0], r#"{"image": "../b.jpg"}"#, 0);
    assert_eq!(shown(&edition.look(&paths), paths[0]), ["b.jpg"]);
}

#[test]
fn pictures_that_come_and_go_are_seen_without_a_change_of_the_document() {
    let edition = Edition::new();
    edition.write("1.json", r#"{"image": "a.jpg"}"#, 0);
    for (paths, expected) in [
        (&["1.json"][..], &[][..]),
        (&["1.json", "a.jpg"], &["a.jpg"]),
        (&["1.json"], &[]),
    ] {
        let found = edition.look(paths);
        assert_eq!(shown(&found, "1.json"), expected);
        assert_eq!(found.astray().count(), 1 - expected.len());
    }
}

#[test]
fn copies_of_the_edition_that_come_and_go_are_seen_without_a_change_of_the_document() {
    let edition = Edition::new();
    // A picture that is there, one that is not, and one on another host.
    for (at, image) in ["a.jpg", "b.jpg", "https://cdn.example/a.jpg"]
        .iter()
        .enumerate()
    {
        let text = format!(
            r#"{{"image": "{image}", "_news": {{"image": {{"variants": [
                {{"url": "a.webp", "width": 1200}}, {{"url": "a.gif", "width": 1200}}]}}}}}}"#
        );
        edition.write(&format!("{at}.json"), &text, 0);
    }
    let documents = ["0.json", "1.json", "2.json", "a.jpg"];
    for copies in [
        &["a.webp", "a.gif"][..],
        &["a.gif"],
        &["a.webp", "a.gif"],
        &["a.webp"],
        &[],
    ] {
        let found = edition.look(&[&documents, copies].concat());
        for at in 0..3 {
            let document = format!("{at}.json");
            let astray: BTreeSet<_> = found.astray_in(&document).collect();
            let gone = ["a.webp", "a.gif"];
            let gone = gone.into_iter().filter(|copy| !copies.contains(copy));
            let picture = (at == 1).then_some("b.jpg");
            assert_eq!(astray, gone.chain(picture).collect(), "{at}, {copies:?}");
        }
        let [shown] = found.pictures() else {
            panic!("one picture")
        };
        let is_there = copies.contains(&"a.webp");
        assert_eq!(shown.lacking.contains(&Format::Webp), !is_there);
        assert_eq!(shown.lacking.contains(&Format::Jpeg), copies.is_empty());
        assert_eq!(shown.own.len(), usize::from(is_there));
    }
}

#[test]
fn a_picture_is_found_below_the_sites_own_origin() {
    let edition = Edition::new();
    let text = r#"{"image": "https://bao.example/data/a%20b.jpg", "content_html":
        "<img src='https://bao.example/data/c.jpg'><img src='https://cdn.example/data/d.jpg'>"}"#;
    edition.write("1.json", text, 0);
    let found = edition.look(&["1.json", "a b.jpg"]);
    assert_eq!(shown(&found, "1.json"), ["a b.jpg"]);
    let astray: Vec<_> = found.astray_in("1.json").collect();
    assert_eq!(astray, ["https://bao.example/data/c.jpg"]);
}

#[test]
fn what_a_document_leads_to_and_its_content_are_known_by_address() {
    let edition = Edition::new();
    let (article, list) = ("articles/mật 1.json", "o/1.json");
    edition.write(article, r#"{"_news": {"older_url": "../o/1.json?a"}}"#, 0);
    edition.write(list, r#"{"items": [], "next_url": "2.json"}"#, 0);
    for _ in 0..2 {
        let found = edition.look(&[article, list]);
        let address = "/data/articles/m%E1%BA%ADt%201.json?v=2";
        assert_eq!(found.leads_to(address), Some("/data/o/1.json?a"));
        assert_eq!(found.leads_to("/data/o/1.json?a"), Some("/data/o/2.json"));
        assert_eq!(found.bytes_at(address), 41);
        assert_eq!(found.content_at(address), None);
        found.set_content(article, Digest::of(b"text"));
        assert_eq!(found.content_at(address), Some(Digest::of(b"text")));
        for other in [
            "/data/",
            "/database/1.json",
            "https://b.example/data/1.json",
        ] {
            assert!(!found.contains(other), "{other}");
        }
    }
}

#[test]
fn the_stories_around_an_article_and_in_a_list_are_known_by_their_paths() {
    let edition = Edition::new();
    let article = r#"{"id": "1", "_news": {"related": [{"id": "2", "title": "Gốm"}],
        "newer": [{"id": "3", "title": "Lụa", "url": "https://bao.example/to-3.html"},
                  {"id": "4", "title": "Blog", "url": "https://blog.example/4"}]}}"#;
    edition.write("1.json", article, 0);
    let list = r#"{"items": [{"id": "3", "title": "Lụa"}, {"id": "2", "title": "Gốm"}]}"#;
    edition.write("list.json", list, 0);
    for _ in 0..2 {
        let found = edition.look(&["1.json", "list.json"]);
        let stories = |address: &str| found.stories_at(address).collect::<Vec<_>>();
        assert_eq!(stories("/data/1.json"), ["/gom-2.html", "/to-3.html"]);
        assert_eq!(stories("/data/list.json"), ["/lua-3.html", "/gom-2.html"]);
        assert!(stories("/data/2.json").is_empty());
    }
}

#[test]
fn the_same_documents_leave_the_same_note() {
    let edition = Edition::new();
    let names: Vec<_> = (0..50).map(|number| format!("{number}.json")).collect();
    for (number, name) in names.iter().enumerate() {
        let text = format!(
            r#"{{"image": "{}.jpg", "content_html": "<img src=a.jpg>",
                "items": [{{"id": "{number}", "title": "Tin"}}, {{"id": "1", "title": "Tin"}}]}}"#,
            number % 7
        );
        edition.write(name, &text, 0);
    }
    let mut paths: Vec<_> = names.iter().map(String::as_str).collect();
    paths.extend(["a.jpg", "1.jpg", "2.jpg", "3.jpg"]);
    let notes = [(); 3].map(|()| {
        edition.look(&paths);
        fs::read_to_string(edition.out().join(note::FILE)).unwrap()
    });
    assert_eq!(notes[0], notes[1]);
    assert_eq!(notes[1], notes[2]);
}
