//! A piece of TOML: a whole file, or an article's front matter.

use toml::de::DeTable;

use super::Fields;
use crate::problem::{Problems, line_at};

/// A piece of TOML in a file: a whole file, or an article's front matter.
pub struct Toml<'a> {
    pub file: &'a str,
    pub text: &'a str,
    /// The line of the file that `text` begins in.
    pub first_line: usize,
    pub problems: &'a Problems,
}

impl Toml<'_> {
    /// Hands the table to `read`, then reports the keys that it did not ask for.
    pub fn read<T>(&self, read: impl FnOnce(&Fields) -> T) -> T {
        let (table, errors) = DeTable::parse_recoverable(self.text);
        for error in &errors {
            let offset = error.span().map_or(0, |span| span.start);
            let message = format!("not TOML: {}. Correct the line.", error.message());
            self.report(self.line(offset), message);
        }
        // What a syntax error leaves of a field is not what was written: to find fault with it would mislead.
        let unheard = Problems::default();
        let problems = if errors.is_empty() {
            self.problems
        } else {
            &unheard
        };
        let toml = Toml { problems, ..*self };
        let fields = Fields::new(&toml, table.get_ref(), self.first_line);
        let value = read(&fields);
        fields.report_unknown();
        value
    }

    pub(super) fn line(&self, offset: usize) -> usize {
        line_at(self.text, offset, self.first_line)
    }

    pub(super) fn report(&self, line: usize, message: impl Into<String>) {
        self.problems.report(self.file, line, message);
    }
}
