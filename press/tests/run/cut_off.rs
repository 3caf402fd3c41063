//! A run that is cut off leaves the former site whole, and the next one clears up.

use std::fmt::Write as _;
use std::process::{Child, Command};
use std::thread;
use std::time::Duration;

use crate::support::Site;

/// So much that no machine is done with it before it is stopped.
fn write_an_archive(site: &Site) {
    let mut text = String::new();
    for number in 0..200_u32 {
        text.clear();
        for word in 0..8000_u32 {
            let mixed = (word ^ number.wrapping_mul(40_503)).wrapping_mul(2_654_435_761);
            write!(text, "{mixed:x} ").unwrap();
        }
        site.write_edition(&format!("archive/{number}.json"), &text);
    }
}

/// A run in its midst.
fn begun(site: &Site) -> Child {
    let run = site.command(&site.edition(), &[]).spawn().unwrap();
    while !site
        .out()
        .with_file_name(".dist.press-new/data/archive")
        .exists()
    {
        thread::sleep(Duration::from_millis(5));
    }
    run
}

#[test]
fn killed_it_leaves_the_former_site_and_the_next_run_clears_up() {
    let site = Site::new();
    site.press(&site.edition()).succeeds();
    let index = site.read("index.html");
    write_an_archive(&site);
    site.write_app("icon.svg", "<svg/>");
    let mut run = begun(&site);
    run.kill().unwrap();
    let status = run.wait().unwrap();
    assert_eq!(status.code(), None, "it was done before it was killed");
    assert_eq!(site.around().len(), 4);
    assert_eq!(site.read("index.html"), index);
    assert!(!site.exists("data/archive"));

    std::fs::remove_dir_all(site.edition() + "/archive").unwrap();
    site.press(&site.edition()).succeeds();
    assert_eq!(site.around(), ["app", "dist", "edition"]);
    assert_eq!(site.read("icon.svg"), "<svg/>");
}

#[cfg(unix)]
#[test]
fn interrupted_it_clears_up_itself() {
    let site = Site::new();
    site.press(&site.edition()).succeeds();
    write_an_archive(&site);
    let mut run = begun(&site);
    let pid = run.id().to_string();
    assert!(
        Command::new("kill")
            .args(["-INT", &pid])
            .status()
            .unwrap()
            .success()
    );
    assert_eq!(run.wait().unwrap().code(), Some(1));
    assert_eq!(site.around(), ["app", "dist", "edition"]);
    assert!(!site.exists("data/archive"));
}
