//! Reading a TOML table field by field, so that a problem is told with its line and its remedy and
//! does not hide the next one. A field that is missing or wrong is reported here and comes back as
//! `None`; the caller goes on with an empty value that is never used, because problems end the build.

mod document;
mod moment;
mod scalars;
mod table;
mod tables;

pub use document::Toml;
pub use moment::Moment;
pub use table::Fields;

/// A value and the line that it was written in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct At<T> {
    pub value: T,
    pub line: usize,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::problem::Problems;

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
