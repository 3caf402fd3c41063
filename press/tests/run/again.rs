//! A run after another: what did not change is kept, what is gone goes.

use std::fs;

use crate::support::Site;

/// The line of a summary that counts all files.
fn files(said: &str) -> &str {
    said.lines().find(|line| line.contains(" files, ")).unwrap()
}

#[test]
fn a_second_run_writes_nothing() {
    let site = Site::new();
    site.write_edition("articles/1.json", &"tin ".repeat(1000));
    let first = site.press(&site.edition()).succeeds();
    assert!(files(&first).contains(" 0 kept"), "{first}");
    // Pages say which hour it is, and a new one may begin in between; but not twice.
    let later = [(); 2].map(|()| site.press(&site.edition()).succeeds());
    let wrote_nothing =
        |said: &String| files(said).contains(" 0 written") && files(said).contains(" 0 removed");
    assert!(later.iter().any(wrote_nothing), "{later:?}");
}

#[cfg(unix)]
#[test]
fn what_did_not_change_stays_the_same_file() {
    use std::os::unix::fs::MetadataExt;
    let site = Site::new();
    site.write_edition("articles/1.json", &"tin ".repeat(1000));
    site.write_edition("articles/2.json", &"tin ".repeat(1000));
    let paths = [
        "data/articles/1.json",
        "data/articles/1.json.br",
        "data/media/a.jpg",
        "data/articles/2.json",
    ];
    let numbers = || paths.map(|path| fs::metadata(site.out().join(path)).unwrap().ino());
    site.press(&site.edition()).succeeds();
    let before = numbers();
    site.write_edition("articles/2.json", &"mới ".repeat(1000));
    site.press(&site.edition()).succeeds();
    let after = numbers();
    assert_eq!(before[..3], after[..3]);
    assert_ne!(before[3], after[3]);
    assert_eq!(site.read("data/articles/2.json"), "mới ".repeat(1000));
}

#[test]
fn a_deleted_document_goes_with_its_copies() {
    let site = Site::new();
    site.write_edition("articles/1.json", &"tin ".repeat(1000));
    site.press(&site.edition()).succeeds();
    assert!(site.exists("data/articles/1.json.gz"));
    site.remove_from_edition("articles/1.json");
    let said = site.press(&site.edition()).succeeds();
    assert!(files(&said).contains(" 1 removed"), "{said}");
    for ending in ["", ".br", ".gz"] {
        assert!(!site.exists(&format!("data/articles/1.json{ending}")));
    }
}

#[test]
fn an_edition_that_was_compressed_already_is_compressed_by_the_press() {
    let site = Site::new();
    site.write_edition("articles/1.json", &"tin ".repeat(1000));
    site.write_edition("articles/1.json.br", "stale");
    site.write_edition("media/table.csv.gz", "asked for as it is");
    for _ in 0..2 {
        site.press(&site.edition()).succeeds();
        let copy = fs::read(site.out().join("data/articles/1.json.br")).unwrap();
        assert_ne!(copy, b"stale");
        assert_eq!(site.read("data/media/table.csv.gz"), "asked for as it is");
    }
}

#[test]
fn the_note_of_what_was_written_is_not_served() {
    let site = Site::new();
    site.press(&site.edition()).succeeds();
    let hidden: Vec<_> = fs::read_dir(site.out())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.starts_with('.'))
        .collect();
    assert!(!hidden.is_empty());
    let server = crate::support::Server::start(&site.out());
    for name in hidden {
        let answer = server.get(&format!("/{name}"), &[]);
        assert_eq!(answer.status(), 404, "{name}");
    }
}
