//! Reading a TOML table field by field, so that a problem is told with its line and its remedy and
//! does not hide the next one. A field that is missing or wrong is reported here and comes back as
//! `None`; the caller goes on with an empty value that is never used, because problems end the build.

use std::cell::RefCell;

use jiff::Timestamp;
use jiff::tz::Offset;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::problem::{Problems, line_at};

/// A value and the line that it was written in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct At<T> {
    pub value: T,
    pub line: usize,
}

/// A point in time, as it is compared and as it is written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Moment {
    pub instant: Timestamp,
    /// RFC 3339, with the offset that the author wrote.
    pub text: String,
}

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

    fn line(&self, offset: usize) -> usize {
        line_at(self.text, offset, self.first_line)
    }

    fn report(&self, line: usize, message: impl Into<String>) {
        self.problems.report(self.file, line, message);
    }
}

/// A table's fields. Every key asked for is a known one.
pub struct Fields<'a> {
    toml: &'a Toml<'a>,
    table: &'a DeTable<'a>,
    line: usize,
    known: RefCell<Vec<&'static str>>,
}

impl<'a> Fields<'a> {
    fn new(toml: &'a Toml<'a>, table: &'a DeTable<'a>, line: usize) -> Self {
        Self {
            toml,
            table,
            line,
            known: RefCell::default(),
        }
    }

    /// The line that the table begins in.
    pub fn line(&self) -> usize {
        self.line
    }

    /// Notes a problem of a field.
    pub fn report(&self, line: usize, message: impl Into<String>) {
        self.toml.report(line, message);
    }

    /// A text. Empty text counts as wrong: leave the field out instead.
    pub fn text(&self, key: &'static str) -> Option<At<String>> {
        let value = self.value(key)?;
        self.as_text(key, value)
    }

    /// A text that must be there.
    pub fn required_text(&self, key: &'static str) -> At<String> {
        self.require(key, "\"…\"");
        self.text(key).unwrap_or_default()
    }

    /// A list of texts; absent, it is empty.
    pub fn texts(&self, key: &'static str) -> Vec<At<String>> {
        let Some(value) = self.value(key) else {
            return Vec::new();
        };
        let Some(list) = value.get_ref().as_array() else {
            self.wrong_kind(key, value, "a list of texts", "[\"…\", \"…\"]");
            return Vec::new();
        };
        list.iter()
            .filter_map(|entry| self.as_text(key, entry))
            .collect()
    }

    /// A whole number, from 0.
    pub fn count(&self, key: &'static str) -> Option<At<u64>> {
        let value = self.value(key)?;
        let count = value
            .get_ref()
            .as_integer()
            .and_then(|number| number.as_str().parse().ok());
        if count.is_none() {
            self.wrong_kind(key, value, "a whole number", "8");
        }
        Some(At {
            value: count?,
            line: self.line_of(value),
        })
    }

    /// A number with decimals that must be there.
    pub fn required_decimal(&self, key: &'static str) -> f64 {
        self.require(key, "21.03");
        let Some(value) = self.value(key) else {
            return 0.0;
        };
        let written = match value.get_ref() {
            DeValue::Float(number) => number.as_str().parse().ok(),
            DeValue::Integer(number) => number.as_str().parse().ok(),
            _ => None,
        };
        if written.is_none() {
            self.wrong_kind(key, value, "a number", "21.03");
        }
        written.unwrap_or_default()
    }

    /// A date and time with its offset.
    pub fn moment(&self, key: &'static str) -> Option<Moment> {
        const EXAMPLE: &str = "2026-11-22T08:15:00+07:00";
        let value = self.value(key)?;
        let moment = value.get_ref().as_datetime().and_then(as_moment);
        if moment.is_none() {
            self.wrong_kind(key, value, "a date with time and offset", EXAMPLE);
        }
        moment
    }

    /// A date and time that must be there.
    pub fn required_moment(&self, key: &'static str) -> Moment {
        self.require(key, "2026-11-22T08:15:00+07:00");
        self.moment(key).unwrap_or_default()
    }

    /// A table inside this one, read by `read`.
    pub fn table<T>(&self, key: &'static str, read: impl FnOnce(&Fields) -> T) -> Option<T> {
        let value = self.value(key)?;
        if !value.get_ref().is_table() {
            self.wrong_kind(key, value, "a table", "{ … }");
        }
        self.as_table(value, read)
    }

    /// Whether the field is a table and not, say, a text.
    pub fn is_table(&self, key: &'static str) -> bool {
        self.value(key)
            .is_some_and(|value| value.get_ref().is_table())
    }

    /// A list of tables (`[[key]]`), each read by `read`; absent, it is empty.
    pub fn tables<T>(&self, key: &'static str, mut read: impl FnMut(&Fields) -> T) -> Vec<T> {
        let Some(value) = self.value(key) else {
            return Vec::new();
        };
        let entries = value
            .get_ref()
            .as_array()
            .filter(|list| list.iter().all(|v| v.get_ref().is_table()));
        let Some(entries) = entries else {
            self.report(
                self.line_of(value),
                format!("{key} must be a list of tables. Begin each with [[{key}]]."),
            );
            return Vec::new();
        };
        entries
            .iter()
            .filter_map(|entry| self.as_table(entry, &mut read))
            .collect()
    }

    fn as_table<T>(
        &self,
        value: &'a Spanned<DeValue<'a>>,
        read: impl FnOnce(&Fields) -> T,
    ) -> Option<T> {
        let table = value.get_ref().as_table()?;
        let fields = Fields::new(self.toml, table, self.line_of(value));
        let value = read(&fields);
        fields.report_unknown();
        Some(value)
    }

    fn as_text(&self, key: &str, value: &Spanned<DeValue>) -> Option<At<String>> {
        let text = value.get_ref().as_str();
        match text {
            None => self.wrong_kind(key, value, "a text", "\"…\""),
            Some(text) if text.trim().is_empty() => {
                self.report(
                    self.line_of(value),
                    format!("{key} is empty. Write it, or remove the field."),
                );
            }
            Some(text) => {
                return Some(At {
                    value: text.trim().to_owned(),
                    line: self.line_of(value),
                });
            }
        }
        None
    }

    fn value(&self, key: &'static str) -> Option<&'a Spanned<DeValue<'a>>> {
        let mut known = self.known.borrow_mut();
        if !known.contains(&key) {
            known.push(key);
        }
        self.table.get(key)
    }

    fn require(&self, key: &'static str, example: &str) {
        if self.value(key).is_none() {
            self.report(
                self.line,
                format!("{key} is missing. Add {key} = {example}"),
            );
        }
    }

    fn wrong_kind(&self, key: &str, value: &Spanned<DeValue>, kind: &str, example: &str) {
        self.report(
            self.line_of(value),
            format!("{key} must be {kind}. Write it as in {key} = {example}"),
        );
    }

    fn line_of<T>(&self, value: &Spanned<T>) -> usize {
        self.toml.line(value.span().start)
    }

    fn report_unknown(&self) {
        let known = self.known.borrow();
        for key in self
            .table
            .keys()
            .filter(|key| !known.contains(&key.get_ref().as_ref()))
        {
            let message = format!(
                "{} is not a known field. Remove it or correct its name; known are {}.",
                key.get_ref(),
                known.join(", ")
            );
            self.report(self.line_of(key), message);
        }
    }
}

fn as_moment(written: &toml::value::Datetime) -> Option<Moment> {
    use toml::value::Offset as Written;
    let offset = match written.offset? {
        Written::Z => Offset::UTC,
        Written::Custom { minutes } => Offset::from_seconds(i32::from(minutes) * 60).ok()?,
    };
    let instant: Timestamp = written.to_string().parse().ok()?;
    Some(Moment {
        instant,
        text: instant.display_with_offset(offset).to_string(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problems_of(text: &str, read: impl FnOnce(&Fields)) -> String {
        let problems = Problems::default();
        Toml {
            file: "f",
            text,
            first_line: 1,
            problems: &problems,
        }
        .read(read);
        problems.to_string()
    }

    #[test]
    fn every_wrong_field_is_told_with_its_line() {
        let told = problems_of("a = 1\nb = \"\"\n\nautor = \"x\"", |fields| {
            fields.text("a");
            fields.text("b");
            fields.required_text("c");
        });
        assert_eq!(
            told,
            "f:1: a must be a text. Write it as in a = \"…\"\n\
             f:1: c is missing. Add c = \"…\"\n\
             f:2: b is empty. Write it, or remove the field.\n\
             f:4: autor is not a known field. Remove it or correct its name; known are a, b, c.\n\
             4 problems to mend."
        );
    }

    #[test]
    fn a_syntax_error_is_the_only_fault_found_with_its_table() {
        let told = problems_of("a = \nb = 1", |fields| {
            fields.required_text("a");
            fields.count("b");
        });
        assert!(told.starts_with("f:1: not TOML"), "{told}");
        assert!(told.ends_with("1 problem to mend."), "{told}");
    }

    #[test]
    fn a_moment_keeps_the_offset_that_was_written() {
        let problems = Problems::default();
        let toml = Toml {
            file: "f",
            text: "d = 2026-11-22T08:15:00+07:00",
            first_line: 1,
            problems: &problems,
        };
        let moment = toml.read(|fields| fields.required_moment("d"));
        assert_eq!(moment.text, "2026-11-22T08:15:00+07:00");
        assert_eq!(moment.instant.to_string(), "2026-11-22T01:15:00Z");
    }

    #[test]
    fn a_date_without_an_offset_or_off_the_calendar_is_wrong() {
        for date in [
            "2026-11-22T08:15:00",
            "2026-11-22",
            "\"2026-11-22T08:15:00+07:00\"",
        ] {
            let told = problems_of(&format!("d = {date}"), |fields| {
                fields.required_moment("d");
            });
            assert!(
                told.starts_with("f:1: d must be a date with time and offset."),
                "{told}"
            );
        }
        let told = problems_of("d = 2026-02-30T08:15:00+07:00", |fields| {
            fields.required_moment("d");
        });
        assert!(told.starts_with("f:1: "), "{told}");
    }
}
