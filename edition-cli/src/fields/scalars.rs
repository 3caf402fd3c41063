//! Fields that hold one value, or a list of texts.

use toml::Spanned;
use toml::de::DeValue;

use super::{At, Fields, Moment};

impl Fields<'_> {
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
        let moment = value.get_ref().as_datetime().and_then(Moment::from_toml);
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
}
