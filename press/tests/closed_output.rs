//! The press goes on where nobody reads what it says, and tells where that matters.
#![cfg(target_os = "linux")]

mod support;

use std::fs::File;
use std::io;
use std::process::{Command, Stdio};

use support::Site;

/// A stream whose reader has gone, as behind `| head`.
fn closed() -> Stdio {
    let (reader, writer) = io::pipe().unwrap();
    drop(reader);
    writer.into()
}

/// A stream on a disk without room.
fn full() -> Stdio {
    File::options()
        .write(true)
        .open("/dev/full")
        .unwrap()
        .into()
}

fn host(site: &Site) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_press"));
    command.args(["host", "nginx", "--name", "bao.example", "--root", "/srv"]);
    command.args(["--edition", &site.edition()]);
    command
}

#[test]
fn a_site_is_written_although_nobody_hears_of_it() {
    for (output, errors) in [(closed(), closed()), (full(), full())] {
        let site = Site::new();
        let mut command = site.command(&site.edition(), &[]);
        let status = command.stdout(output).stderr(errors).status().unwrap();
        assert_eq!(status.code(), Some(0));
        assert!(site.exists("index.html"));
    }
}

#[test]
fn a_failure_has_its_exit_code_although_nobody_hears_of_it() {
    let site = Site::new();
    let mut command = site.command("/no/such/edition", &[]);
    let status = command.stderr(closed()).status().unwrap();
    assert_eq!(status.code(), Some(1));
}

#[test]
fn who_read_enough_of_a_configuration_is_content_and_half_of_one_is_an_error() {
    let site = Site::new();
    let run = host(&site).stdout(closed()).output().unwrap();
    assert_eq!(run.status.code(), Some(0));
    assert_eq!(String::from_utf8_lossy(&run.stderr), "");
    let run = host(&site).stdout(full()).output().unwrap();
    let said = String::from_utf8_lossy(&run.stderr);
    assert_eq!(run.status.code(), Some(1));
    assert!(said.contains("could not be handed out whole"), "{said}");
}
