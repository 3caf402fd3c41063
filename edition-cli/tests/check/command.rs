//! The command line and what it is answered with.

use std::io;
use std::process::Command;

use crate::checked::{Checked, built, check};

#[test]
fn a_limit_is_kept_and_said() {
    let sample = built("limit");
    let edition = sample.edition();
    let Checked { code, report, .. } = check(&[edition.to_str().unwrap(), "--limit", "10"]);
    assert_eq!(code, Some(0), "{report}");
    assert!(
        report.contains("documents were not read: --limit is 10"),
        "{report}"
    );
    assert!(report.contains(": 10 documents"), "{report}");
}

#[test]
fn wrong_usage_has_its_own_exit_code() {
    for arguments in [
        &["no/such/folder"][..],
        &[],
        &["https://"],
        &["https://api.example/v1/?key=1"],
        &["https://me:secret@api.example/v1/"],
        &["a", "--limit", "x"],
    ] {
        let Checked {
            code,
            report,
            errors,
        } = check(arguments);
        assert_eq!(code, Some(2), "{arguments:?}");
        assert!(report.is_empty() && !errors.is_empty(), "{arguments:?}");
    }
}

#[test]
fn a_verdict_has_its_exit_code_although_nobody_reads_it() {
    let sample = built("unread");
    let (reader, writer) = io::pipe().unwrap();
    drop(reader);
    let mut command = Command::new(env!("CARGO_BIN_EXE_edition"));
    command.arg("check").arg(sample.edition());
    let run = command.stdout(writer).output().unwrap();
    assert_eq!(String::from_utf8_lossy(&run.stderr), "");
    assert_eq!(run.status.code(), Some(0));
}
