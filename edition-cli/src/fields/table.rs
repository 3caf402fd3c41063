//! A TOML table: which keys were asked for, and how a problem of one is told.

use std::cell::RefCell;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::Toml;

/// A table's fields. Every key asked for is a known one.
pub struct Fields<'a> {
    pub(super) toml: &'a Toml<'a>,
    table: &'a DeTable<'a>,
    line: usize,
    known: RefCell<Vec<&'static str>>,
}

impl<'a> Fields<'a> {
    pub(super) fn new(toml: &'a Toml<'a>, table: &'a DeTable<'a>, line: usize) -> Self {
        Self {
            toml,
            table,
            line,
            known: RefCell::default(),
        }
    }

    /// The file that the table is in.
    pub fn file(&self) -> &str {
        self.toml.file
    }

    /// The line that the table begins in.
    pub fn line(&self) -> usize {
        self.line
    }

    /// Notes a problem of a field.
    pub fn report(&self, line: usize, message: impl Into<String>) {
        self.toml.report(line, message);
    }

    pub(super) fn value(&self, key: &'static str) -> Option<&'a Spanned<DeValue<'a>>> {
        let mut known = self.known.borrow_mut();
        if !known.contains(&key) {
            known.push(key);
        }
        self.table.get(key)
    }

    pub(super) fn require(&self, key: &'static str, example: &str) {
        if self.value(key).is_none() {
            self.report(
                self.line,
                format!("{key} is missing. Add {key} = {example}"),
            );
        }
    }

    pub(super) fn wrong_kind(
        &self,
        key: &str,
        value: &Spanned<DeValue>,
        kind: &str,
        example: &str,
    ) {
        self.report(
            self.line_of(value),
            format!("{key} must be {kind}. Write it as in {key} = {example}"),
        );
    }

    pub(super) fn line_of<T>(&self, value: &Spanned<T>) -> usize {
        self.toml.line(value.span().start)
    }

    pub(super) fn report_unknown(&self) {
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
