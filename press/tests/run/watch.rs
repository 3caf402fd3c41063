//! `--watch`: the site is written again when what it is made of changes.

use std::fs;
use std::io::{BufRead, BufReader, Lines};
use std::process::{Child, ChildStderr, ChildStdout, Command, Stdio};

use crate::support::Site;

struct Watching {
    process: Child,
    said: Lines<BufReader<ChildStdout>>,
    complaints: Lines<BufReader<ChildStderr>>,
}

impl Watching {
    fn start(site: &Site, edition: &str) -> Self {
        let mut process = site
            .command(edition, &["--watch"])
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let said = BufReader::new(process.stdout.take().unwrap()).lines();
        let complaints = BufReader::new(process.stderr.take().unwrap()).lines();
        let mut watching = Self {
            process,
            said,
            complaints,
        };
        watching.until_it_waits();
        watching
    }

    /// Returns when a run is over.
    fn until_it_waits(&mut self) {
        let mut said = self.said.by_ref().map(Result::unwrap);
        said.find(|line| line.starts_with("watching"))
            .expect("it goes on");
    }

    /// Returns when the site is as wanted after a run.
    fn until(&mut self, is_so: impl Fn() -> bool) {
        while !is_so() {
            self.until_it_waits();
        }
    }

    fn interrupt(&mut self) -> Option<i32> {
        let pid = self.process.id().to_string();
        Command::new("kill").args(["-INT", &pid]).status().unwrap();
        self.process.wait().unwrap().code()
    }
}

impl Drop for Watching {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

#[test]
fn a_change_is_written_and_a_mistake_waits_for_the_next_one() {
    let site = Site::new();
    let mut watching = Watching::start(&site, &site.edition());

    site.write_edition("new.json", "{}");
    watching.until(|| site.exists("data/new.json"));

    let front_door = fs::read_to_string(site.edition() + "/site.json").unwrap();
    site.write_edition("site.json", "no JSON");
    let complaint = watching.complaints.next().unwrap().unwrap();
    assert!(complaint.contains("site.json"), "{complaint}");
    assert!(site.exists("data/new.json"));

    site.write_edition("site.json", &front_door.replace("Làng", "Phố"));
    watching.until(|| site.read("index.html").contains("Phố"));

    site.write_app("icon.svg", "<svg/>");
    watching.until(|| site.read("icon.svg") == "<svg/>");
    assert_eq!(watching.interrupt(), Some(0));
    assert_eq!(site.around(), ["app", "dist", "edition"]);
}

#[test]
fn an_edition_that_is_replaced_whole_is_followed() {
    let site = Site::new();
    let mut watching = Watching::start(&site, &site.edition());
    for name in ["first.json", "second.json"] {
        let (edition, new) = (site.edition(), site.edition() + "-new");
        fs::create_dir(&new).unwrap();
        for file in ["site.json", "latest.json"] {
            fs::copy(format!("{edition}/{file}"), format!("{new}/{file}")).unwrap();
        }
        fs::write(format!("{new}/{name}"), "{}").unwrap();
        fs::rename(&edition, edition.clone() + "-old").unwrap();
        fs::rename(&new, &edition).unwrap();
        fs::remove_dir_all(edition.clone() + "-old").unwrap();
        watching.until(|| site.exists(&format!("data/{name}")));
    }
}

#[test]
fn a_backend_is_not_watched_and_that_is_said() {
    let site = Site::new();
    let backend = crate::support::backend(&site.edition());
    let mut process = site
        .command(&format!("{backend}/bao"), &["--watch"])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut said = BufReader::new(process.stdout.take().unwrap()).lines();
    let first = said.next().unwrap().unwrap();
    assert!(first.contains("not watched"), "{first}");
    process.kill().unwrap();
    process.wait().unwrap();
}
