//! `--watch`: the site is written again when what it is made of changes.

use std::fs;
use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

use crate::in_vain::{backend_without_a_story, with_two_stories};
use crate::support::Site;

/// How long a run may take, on a machine that is busy with other tests.
const PATIENCE: Duration = Duration::from_mins(1);

/// What a process says on one of its streams.
struct Said(Receiver<String>);

impl Said {
    fn on(stream: impl Read + Send + 'static) -> Self {
        let (sender, lines) = channel();
        thread::spawn(move || {
            let mut lines = BufReader::new(stream).lines().map(Result::unwrap);
            // A test that has seen enough does not listen.
            lines.try_for_each(|line| sender.send(line))
        });
        Self(lines)
    }

    /// The next line; none once the stream is closed.
    fn line(&self) -> Option<String> {
        match self.0.recv_timeout(PATIENCE) {
            Ok(line) => Some(line),
            Err(RecvTimeoutError::Disconnected) => None,
            Err(RecvTimeoutError::Timeout) => panic!("nothing was said for {PATIENCE:?}"),
        }
    }
}

struct Watching {
    process: Child,
    said: Said,
    complaints: Said,
}

impl Watching {
    /// Returns when the first run is over.
    fn start(site: &Site, edition: &str) -> Self {
        let watching = Self::begin(site, edition);
        watching.until_it_waits();
        watching
    }

    fn begin(site: &Site, edition: &str) -> Self {
        let mut process = site
            .command(edition, &["--watch"])
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let said = Said::on(process.stdout.take().unwrap());
        let complaints = Said::on(process.stderr.take().unwrap());
        Self {
            process,
            said,
            complaints,
        }
    }

    /// Returns when a run is over.
    fn until_it_waits(&self) {
        while !self
            .said
            .line()
            .expect("it goes on")
            .starts_with("watching")
        {}
    }

    /// Returns when the site is as wanted after a run.
    fn until(&self, is_so: impl Fn() -> bool) {
        let started = Instant::now();
        while !is_so() {
            assert!(started.elapsed() < PATIENCE, "it writes something else");
            self.until_it_waits();
        }
    }

    fn interrupt(&mut self) -> Option<i32> {
        let pid = self.process.id().to_string();
        Command::new("kill").args(["-INT", &pid]).status().unwrap();
        while self.said.line().is_some() {}
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
    let complaint = watching.complaints.line().unwrap();
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
    let watching = Watching::start(&site, &site.edition());
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
    let watching = Watching::begin(&site, &format!("{backend}/bao"));
    let first = watching.said.line().unwrap();
    assert!(first.contains("not watched"), "{first}");
}

#[test]
fn each_run_asks_anew_for_what_did_not_come_in_the_one_before() {
    let site = with_two_stories();
    let (backend, asked) = backend_without_a_story(&site, 404);
    let watching = Watching::start(&site, &backend);
    assert!(asked.try_iter().count() > 0);
    site.write_app("icon.svg", "<svg/>");
    watching.until(|| site.read("icon.svg") == "<svg/>");
    assert!(asked.try_iter().count() > 0);
}
