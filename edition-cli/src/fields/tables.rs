//! Fields that hold tables.

use toml::Spanned;
use toml::de::DeValue;

use super::Fields;

impl<'a> Fields<'a> {
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
}
