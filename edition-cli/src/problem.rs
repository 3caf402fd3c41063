//! What is wrong with a source folder: where, and what to do about it. Problems are gathered, so
//! that one run names them all; so is advice, which keeps nothing from being built.

use std::cell::RefCell;
use std::fmt;

/// One thing to mend, at a line of a file (line 0: the file as a whole).
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Problem {
    file: String,
    line: usize,
    message: String,
}

/// Every problem found so far.
#[derive(Debug, Default)]
pub struct Problems {
    found: RefCell<Vec<Problem>>,
    advice: RefCell<Vec<Problem>>,
}

/// A line of a file, as the first place where something is used.
#[derive(Debug, Clone, Copy)]
pub struct Place<'a> {
    pub file: &'a str,
    pub line: usize,
}

impl Problems {
    /// Notes a problem. The message ends with the remedy.
    pub fn report(&self, file: &str, line: usize, message: impl Into<String>) {
        self.found.borrow_mut().push(Problem {
            file: file.to_owned(),
            line,
            message: message.into(),
        });
    }

    /// Notes what would be better otherwise and does no harm as it is.
    pub fn advise(&self, file: &str, line: usize, message: impl Into<String>) {
        self.advice.borrow_mut().push(Problem {
            file: file.to_owned(),
            line,
            message: message.into(),
        });
    }

    /// The advice so far, a line each, by file and line.
    pub fn advice(&self) -> Vec<String> {
        let mut advice = self.advice.borrow_mut();
        advice.sort();
        advice.iter().map(ToString::to_string).collect()
    }

    /// `value`, when there is nothing to mend.
    pub fn none_or<T>(self, value: T) -> Result<T, Self> {
        if self.found.borrow().is_empty() {
            Ok(value)
        } else {
            Err(self)
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => write!(f, "{}: {}", self.file, self.message),
            line => write!(f, "{}:{line}: {}", self.file, self.message),
        }
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut problems = self.found.borrow_mut();
        problems.sort();
        for problem in problems.iter() {
            writeln!(f, "{problem}")?;
        }
        let plural = if problems.len() == 1 { "" } else { "s" };
        write!(f, "{} problem{plural} to mend.", problems.len())
    }
}

/// The line, counted from `first_line`, that the byte at `offset` of `text` stands in.
pub fn line_at(text: &str, offset: usize, first_line: usize) -> usize {
    first_line + text.get(..offset).unwrap_or(text).matches('\n').count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn problems_are_listed_by_file_and_line() {
        let problems = Problems::default();
        problems.report("b.md", 1, "second");
        problems.report("a.md", 7, "first");
        assert_eq!(
            problems.to_string(),
            "a.md:7: first\nb.md:1: second\n2 problems to mend."
        );
    }

    #[test]
    fn lines_are_counted_from_the_first() {
        assert_eq!(line_at("a\nb\nc", 4, 2), 4);
        assert_eq!(line_at("a", 99, 1), 1);
    }
}
