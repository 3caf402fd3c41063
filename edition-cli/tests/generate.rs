//! `edition generate`: the same seed gives the same edition, and it keeps the contract.

#[allow(dead_code)] // each test uses its part of it
mod sample;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

use sample::snapshot;

fn run(arguments: &[&str]) -> (Option<i32>, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_edition"))
        .args(arguments)
        .output()
        .unwrap();
    let told = String::from_utf8(output.stdout).unwrap();
    (output.status.code(), told)
}

/// Makes an edition and reads all of its files.
fn edition(folder: &Path, articles: &str, seed: &str) -> BTreeMap<String, Vec<u8>> {
    let path = folder.to_str().unwrap();
    let (code, _) = run(&[
        "generate",
        path,
        "--articles",
        articles,
        "--seed",
        seed,
        "--sections",
        "14",
    ]);
    assert_eq!(code, Some(0));
    snapshot(folder)
}

#[test]
fn a_seed_decides_the_edition_and_a_larger_one_goes_on_from_a_smaller() {
    let place = tempfile::tempdir().unwrap();
    let of = |name: &str, articles, seed| edition(&place.path().join(name), articles, seed);
    let first = of("first", "60", "7");
    assert!(
        first == of("again", "60", "7"),
        "the same seed gave other bytes"
    );
    assert!(
        first != of("other", "60", "8"),
        "another seed gave the same bytes"
    );

    let larger = of("larger", "80", "7");
    let older: Vec<_> = first
        .keys()
        .filter(|name| name.starts_with("feeds/older/") || name.ends_with("latest/1.json"))
        .collect();
    assert!(older.len() > 40);
    for name in older {
        assert!(first[name] == larger[name], "{name} has changed");
    }
}

#[test]
fn a_generated_edition_keeps_the_contract_without_a_warning() {
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("data");
    edition(&folder, "60", "1");
    let (code, report) = run(&["check", folder.to_str().unwrap()]);
    assert_eq!(code, Some(0), "{report}");
    assert!(
        report.trim_end().ends_with("keeps the contract"),
        "{report}"
    );

    let empty = place.path().join("empty");
    edition(&empty, "0", "1");
    assert_eq!(run(&["check", empty.to_str().unwrap()]).0, Some(0));
}

#[test]
fn generated_articles_come_out_one_after_another_from_2015_on() {
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("data");
    edition(&folder, "60", "1");
    let mut numbers: Vec<_> = fs::read_dir(folder.join("articles"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    numbers.sort();
    let dates: Vec<_> = numbers
        .iter()
        .map(|path| {
            let article: serde_json::Value =
                serde_json::from_slice(&fs::read(path).unwrap()).unwrap();
            article["date_published"].as_str().unwrap().to_owned()
        })
        .collect();
    assert!(dates[0].starts_with("2015-01-01T06:"), "{}", dates[0]);
    assert!(dates.is_sorted());
    assert_ne!(dates.first(), dates.last());
}

#[cfg(unix)]
#[test]
fn an_interrupted_run_leaves_nothing_behind() {
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("data");
    let mut running = Command::new(env!("CARGO_BIN_EXE_edition"))
        .args(["generate", "--articles", "1000000", "--seed", "1"])
        .arg(&folder)
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    // It listens before it writes anything.
    while !place.path().join(".data.new/media").exists() {
        assert!(running.try_wait().unwrap().is_none(), "ended by itself");
        thread::sleep(Duration::from_millis(10));
    }
    let asked = Command::new("kill")
        .args(["-INT", &running.id().to_string()])
        .status()
        .unwrap();
    assert!(asked.success());
    assert_eq!(running.wait().unwrap().code(), Some(1));
    assert_eq!(fs::read_dir(place.path()).unwrap().count(), 0);
}
