//! An edition to check, something changed in it, and the check.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use crate::sample::Sample;

/// How a check ended.
pub struct Checked {
    pub code: Option<i32>,
    pub report: String,
    pub errors: String,
}

pub fn check(arguments: &[&str]) -> Checked {
    let output = Command::new(env!("CARGO_BIN_EXE_edition"))
        .arg("check")
        .args(arguments)
        .output()
        .unwrap();
    Checked {
        code: output.status.code(),
        report: String::from_utf8(output.stdout).unwrap(),
        errors: String::from_utf8(output.stderr).unwrap(),
    }
}

pub fn check_folder(edition: &Path) -> Checked {
    check(&[edition.to_str().unwrap()])
}

/// A built edition of 21 articles.
pub fn built(name: &str) -> Sample {
    let sample = Sample::new(&format!("check-{name}")).articles(1..=21);
    sample.build().succeeded();
    sample
}

/// Changes a document of an edition.
pub fn change(sample: &Sample, document: &str, change: impl FnOnce(&mut Value)) {
    let path = sample.edition().join(document);
    let mut json = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
    change(&mut json);
    fs::write(path, json.to_string()).unwrap();
}

/// Checks that a changed document breaks the contract in exactly these lines.
pub fn breaks(sample: &Sample, expected: &[&str]) {
    let Checked { code, report, .. } = check_folder(&sample.edition());
    assert_eq!(code, Some(1), "{report}");
    tells(&report, expected);
    let breaches = match expected.len() {
        1 => "1 breach of the contract".to_owned(),
        count => format!("{count} breaches of the contract"),
    };
    tells(&report, &[&breaches]);
}

/// Each of these stands in the report.
pub fn tells(report: &str, expected: &[&str]) {
    for line in expected {
        assert!(report.contains(line), "{line}\nis not in\n{report}");
    }
}
