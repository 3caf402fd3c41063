//! What a site keeps of the one before it.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use tempfile::TempDir;

use super::{Digest, Key, Output, Tally};

const LONG: usize = 5000;

struct Folder(TempDir);

impl Folder {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn site(&self) -> PathBuf {
        self.0.path().join("dist")
    }

    fn press(&self, write: impl FnOnce(&Output)) -> Tally {
        let output = Output::begin(&self.site(), &[]).unwrap();
        write(&output);
        output.publish().unwrap()
    }

    fn press_copy(&self, source: &Path) -> Tally {
        self.press(|output| {
            let content = output.copy("media/a.jpg", source).unwrap();
            assert_eq!(content, Digest::of(&fs::read(source).unwrap()));
        })
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.site().join(path)).unwrap()
    }

    /// A file outside the site, changed so many seconds ago.
    fn source(&self, content: &str, age_s: u64) -> PathBuf {
        let path = self.0.path().join("source.jpg");
        fs::write(&path, content).unwrap();
        let file = fs::File::options().write(true).open(&path).unwrap();
        file.set_modified(SystemTime::now() - Duration::from_secs(age_s))
            .unwrap();
        path
    }
}

#[cfg(unix)]
fn is_same_file(site: &Path, before: &fs::Metadata, path: &str) -> bool {
    use std::os::unix::fs::MetadataExt;
    fs::metadata(site.join(path)).unwrap().ino() == before.ino()
}

#[test]
fn a_site_replaces_the_former_one_whole() {
    let folder = Folder::new();
    folder.press(|output| output.write("deep/one.html", b"text").unwrap());
    let tally = folder.press(|output| output.write("two.html", b"text").unwrap());
    assert!(!folder.site().join("deep").exists());
    assert_eq!(folder.read("two.html"), "text");
    assert_eq!((tally.pages.written, tally.pages.removed), (1, 1));
    assert_eq!(fs::read_dir(folder.0.path()).unwrap().count(), 1);
}

#[test]
fn a_run_that_gives_up_leaves_the_former_site() {
    let folder = Folder::new();
    folder.press(|output| output.write("a/one.txt", b"text").unwrap());
    let output = Output::begin(&folder.site(), &[]).unwrap();
    output
        .write("two.json", "tin ".repeat(LONG).as_bytes())
        .unwrap();
    drop(output);
    assert_eq!(folder.read("a/one.txt"), "text");
    assert_eq!(fs::read_dir(folder.0.path()).unwrap().count(), 1);
}

#[cfg(unix)]
#[test]
fn what_did_not_change_is_carried_over_with_its_copies() {
    let folder = Folder::new();
    let (old, new) = ("cũ ".repeat(LONG), "mới ".repeat(LONG));
    folder.press(|output| {
        output.write("a/same.html", old.as_bytes()).unwrap();
        output.write("other.html", old.as_bytes()).unwrap();
    });
    let paths = [
        "a/same.html",
        "a/same.html.br",
        "a/same.html.gz",
        "other.html",
    ];
    let before = paths.map(|path| fs::metadata(folder.site().join(path)).unwrap());
    let tally = folder.press(|output| {
        output.write("a/same.html", old.as_bytes()).unwrap();
        output.write("other.html", new.as_bytes()).unwrap();
    });
    let kept = [0, 1, 2, 3].map(|at| is_same_file(&folder.site(), &before[at], paths[at]));
    assert_eq!(kept, [true, true, true, false]);
    assert_eq!(folder.read("other.html"), new);
    assert_eq!((tally.pages.kept, tally.pages.written), (1, 1));
    assert_eq!((tally.copies, tally.pages.removed), (4, 0));
}

#[test]
fn a_page_made_of_the_same_is_kept_without_being_made() {
    let folder = Folder::new();
    let key = Key::of(&[b"article"]);
    folder.press(|output| {
        assert!(output.keep("a.html", &key).is_none());
        output.write_made_of("a.html", Some(&key), b"page").unwrap();
    });
    for _ in 0..2 {
        let tally = folder.press(|output| {
            assert!(output.keep("b.html", &key).is_none());
            assert_eq!(output.keep("a.html", &key), Some(Digest::of(b"page")));
        });
        assert_eq!((tally.pages.kept, tally.pages.written), (1, 0));
        assert_eq!(folder.read("a.html"), "page");
    }
    let changed = Key::of(&[b"changed"]);
    folder.press(|output| assert!(output.keep("a.html", &changed).is_none()));
    assert!(!folder.site().join("a.html").exists());
}

#[test]
fn what_someone_else_changed_in_the_site_is_not_kept() {
    let folder = Folder::new();
    let long = "tin ".repeat(LONG);
    let key = Key::of(&[b"article"]);
    let write = |output: &Output| {
        if output.keep("a.html", &key).is_none() {
            output
                .write_made_of("a.html", Some(&key), long.as_bytes())
                .unwrap();
        }
    };
    folder.press(write);
    for tampered in ["a.html", "a.html.br"] {
        fs::write(folder.site().join(tampered), "tampered").unwrap();
        folder.press(write);
        assert_eq!(folder.read("a.html"), long);
        let copy = fs::read(folder.site().join("a.html.br")).unwrap();
        assert_ne!(copy, b"tampered");
    }
}

#[test]
fn a_file_is_copied_when_it_changed() {
    let folder = Folder::new();
    let long = "a picture";
    for (content, age_s, is_kept) in [
        ("a picture", 60, false),
        ("a picture", 60, true),
        // Its time alone changed, as when it is checked out anew.
        ("a picture", 30, true),
        ("b picture", 20, false),
        ("another", 10, false),
    ] {
        let source = folder.source(content, age_s);
        let tally = folder.press_copy(&source);
        assert_eq!(tally.files.kept == 1, is_kept, "{content}, {age_s}");
        assert_eq!(folder.read("media/a.jpg"), content);
    }
    let source = folder.source(long, 0);
    folder.press_copy(&source);
    // So soon after the copy that the file system's clock may not have moved on.
    fs::write(&source, "b picture").unwrap();
    folder.press_copy(&source);
    assert_eq!(folder.read("media/a.jpg"), "b picture");
}

#[test]
fn a_folder_that_is_named_by_its_content_is_kept_whole_without_being_read() {
    let folder = Folder::new();
    folder.press(|output| {
        for path in ["index/0-ab/a.pf", "index/0-ab/b.pf", "index/1-cd/c.pf"] {
            output.write(path, b"text").unwrap();
        }
    });
    let keep = |output: &Output, needed| output.keep_named("index/0-ab/", needed).unwrap();
    for _ in 0..2 {
        let tally = folder.press(|output| {
            assert!(!keep(output, "c.pf"));
            assert!(keep(output, "a.pf"));
        });
        assert_eq!((tally.files.kept, tally.files.written), (2, 0));
    }
    fs::write(folder.site().join("index/0-ab/b.pf"), "tampered").unwrap();
    folder.press(|output| assert!(!keep(output, "a.pf")));
}

#[test]
fn a_path_that_is_added_twice_is_named_and_the_former_site_unharmed() {
    let folder = Folder::new();
    folder.press(|output| output.write("a.html", b"text").unwrap());
    let output = Output::begin(&folder.site(), &[]).unwrap();
    output.write("a.html", b"text").unwrap();
    let error = output.write("a.html", b"other").unwrap_err().to_string();
    assert!(error.contains("a.html"), "{error}");
    assert_eq!(folder.read("a.html"), "text");
}

#[test]
fn any_number_of_threads_may_write() {
    let folder = Folder::new();
    let write = |output: &Output| {
        std::thread::scope(|scope| {
            for thread in 0..4 {
                scope.spawn(move || {
                    for page in 0..50 {
                        let text = format!("{thread} {page} ").repeat(500);
                        output
                            .write(&format!("{thread}/{page}.json"), text.as_bytes())
                            .unwrap();
                    }
                });
            }
        });
    };
    let first = folder.press(write);
    assert_eq!((first.files.written, first.copies), (200, 400));
    let second = folder.press(write);
    assert_eq!((second.files.kept, second.files.removed), (200, 0));
    assert_eq!(second.compressed_bytes, first.compressed_bytes);
    assert_eq!(folder.read("3/49.json"), "3 49 ".repeat(500));
}

#[test]
fn a_run_that_was_cut_off_is_cleared_away_by_the_next() {
    let folder = Folder::new();
    folder.press(|output| output.write("one.txt", b"text").unwrap());
    fs::rename(folder.site(), folder.0.path().join(".dist.press-old")).unwrap();
    fs::create_dir(folder.0.path().join(".dist.press-new")).unwrap();
    fs::write(folder.0.path().join(".dist.press-new/half.txt"), "").unwrap();
    let output = Output::begin(&folder.site(), &[]).unwrap();
    assert_eq!(folder.read("one.txt"), "text");
    output.publish().unwrap();
    assert!(!folder.site().join("half.txt").exists());
}
