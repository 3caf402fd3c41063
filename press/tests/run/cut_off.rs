//! A run that is cut off leaves the former site whole, and the next one clears up.

use std::fmt::Write as _;
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::TcpListener;
use std::process::{Child, Command};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

use crate::interrupted::time_to_end;
use crate::support::Site;

/// How long a run may take to come to the archive, on a machine that is busy with other tests.
const PATIENCE: Duration = Duration::from_mins(1);

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
    let mut run = site.command(&site.edition(), &[]).spawn().unwrap();
    let started = Instant::now();
    let archive = site.out().with_file_name(".dist.press-new/data/archive");
    while !archive.exists() {
        if let Some(status) = run.try_wait().unwrap() {
            panic!("it ended before it came to the archive: {status}");
        }
        if started.elapsed() > PATIENCE {
            run.kill().unwrap();
            panic!("it did not come to the archive in {PATIENCE:?}");
        }
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
    assert_eq!(
        site.around(),
        [
            ".dist.press-lock",
            ".dist.press-new",
            "app",
            "dist",
            "edition"
        ]
    );
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

/// A `node` that takes any time to read a picture, and says that it has begun.
#[cfg(unix)]
fn with_a_slow_encoder(site: &Site) -> Command {
    use std::os::unix::fs::PermissionsExt as _;
    let node = site.app().with_file_name("node");
    let script = "#!/bin/sh\necho '{\"answer\":\"ready\"}'\nhead -c 1 > /dev/null\n\
                  echo > \"$0-has-begun\"\nexec sleep 100\n";
    std::fs::write(&node, script).unwrap();
    std::fs::set_permissions(&node, std::fs::Permissions::from_mode(0o755)).unwrap();
    let mut command = site.command(&site.edition(), &[]);
    let folder = node.parent().unwrap().display();
    let path = std::env::var("PATH").unwrap();
    command.env("PATH", format!("{folder}:{path}"));
    command
}

#[cfg(unix)]
#[test]
fn interrupted_it_waits_for_no_picture() {
    let site = Site::new();
    let article = r#"{"id": "7", "title": "Lụa", "image": "../media/a.jpg"}"#;
    site.write_edition("articles/7.json", article);
    // More than a pipe holds: the press stands in the midst of it.
    site.write_edition("media/a.jpg", &"jpeg".repeat(100_000));
    let mut run = with_a_slow_encoder(&site).spawn().unwrap();
    let begun = site.app().with_file_name("node-has-begun");
    let started = Instant::now();
    while !begun.exists() {
        assert!(started.elapsed() < PATIENCE && run.try_wait().unwrap().is_none());
        thread::sleep(Duration::from_millis(5));
    }
    assert!(time_to_end(run) < Duration::from_secs(10));
    assert!(!site.around().iter().any(|name| name.starts_with('.')));
}

/// A backend that asks for patience; its origin, and a word for each answer that it has sent.
#[cfg(unix)]
fn busy_backend() -> (String, Receiver<()>) {
    const ANSWER: &[u8] =
        b"HTTP/1.1 503 \r\nretry-after: 10\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let (sender, answered) = channel();
    thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let head = BufReader::new(&stream).lines().map(Result::unwrap);
            head.take_while(|line| !line.is_empty()).for_each(drop);
            stream.write_all(ANSWER).unwrap();
            if sender.send(()).is_err() {
                break;
            }
        }
    });
    (format!("http://{address}"), answered)
}

#[cfg(unix)]
#[test]
fn interrupted_it_does_not_wait_for_a_backend_that_is_busy() {
    let site = Site::new();
    let (backend, answered) = busy_backend();
    let run = site
        .command(&format!("{backend}/bao"), &[])
        .spawn()
        .unwrap();
    answered.recv_timeout(PATIENCE).unwrap();
    assert!(time_to_end(run) < Duration::from_secs(5));
    assert_eq!(answered.try_iter().count(), 0, "it was asked again");
}
