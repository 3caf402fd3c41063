//! What was found, gathered so that a mistake made a hundred thousand times is told ten times and
//! counted.

use std::collections::BTreeMap;
use std::fmt;

use super::path::any_index;
use console::terminal::line;

/// How many findings of one sort are shown.
const SHOWN: usize = 10;

/// One thing that is not as the contract has it, or legal yet unwise.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    pub severity: Severity,
    /// The document, as the edition's owner knows it.
    pub document: String,
    /// A JSON path within it.
    pub field: String,
    pub found: String,
    pub expected: String,
}

/// What a finding means for the edition.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Breaks the contract.
    Breach,
    /// Legal, yet unwise.
    Warning,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let severity = match self.severity {
            Severity::Breach => "",
            Severity::Warning => "warning: ",
        };
        write!(
            f,
            "{severity}{}: {}: found {}, expected {}",
            line(&self.document),
            line(&self.field),
            line(&self.found),
            line(&self.expected)
        )
    }
}

/// Every finding so far.
#[derive(Debug, Default)]
pub struct Findings {
    pub breaches: usize,
    pub warnings: usize,
    sorts: BTreeMap<Sort, (Vec<Finding>, usize)>,
}

/// Findings of one sort differ by document and by place in a list.
type Sort = (Severity, String, String);

impl Findings {
    /// Notes a finding.
    pub fn add(&mut self, finding: Finding) {
        match finding.severity {
            Severity::Breach => self.breaches += 1,
            Severity::Warning => self.warnings += 1,
        }
        let sort = (
            finding.severity,
            any_index(&finding.field),
            finding.expected.clone(),
        );
        let (shown, count) = self.sorts.entry(sort).or_default();
        *count += 1;
        if shown.len() < SHOWN {
            shown.push(finding);
        }
    }

    /// Notes several.
    pub fn add_all(&mut self, findings: Vec<Finding>) {
        for finding in findings {
            self.add(finding);
        }
    }
}

impl fmt::Display for Findings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for ((_, field, expected), (shown, count)) in &self.sorts {
            let mut shown = shown.clone();
            shown.sort();
            for finding in &shown {
                writeln!(f, "{finding}")?;
            }
            if *count > shown.len() {
                let more = count - shown.len();
                let (field, expected) = (line(field), line(expected));
                writeln!(f, "  … and {more} more of {field}: expected {expected}")?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mistake_made_everywhere_is_told_ten_times_and_counted() {
        let mut findings = Findings::default();
        for index in 0..12 {
            findings.add(Finding {
                severity: Severity::Breach,
                document: "feeds/1.json".into(),
                field: format!("$.items[{index}].title"),
                found: "nothing".into(),
                expected: "a text".into(),
            });
        }
        let told = findings.to_string();
        assert_eq!(findings.breaches, 12);
        assert_eq!(told.lines().count(), 11);
        assert!(told.contains("feeds/1.json: $.items[3].title: found nothing, expected a text"));
        assert!(told.ends_with("  … and 2 more of $.items[*].title: expected a text\n"));
    }

    #[test]
    fn nothing_of_an_edition_steers_a_terminal() {
        let finding = Finding {
            severity: Severity::Breach,
            document: "a\u{1b}[2J.json".into(),
            field: "$.a\nb".into(),
            found: "\"\u{1b}]0;x\"".into(),
            expected: "a text".into(),
        };
        let told = finding.to_string();
        assert!(!told.contains(char::is_control), "{told:?}");
    }
}
