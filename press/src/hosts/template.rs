//! Configurations with places for what they are written for: `@like-this@`.

use std::fmt::Write as _;

/// The template with its places filled.
///
/// # Panics
///
/// Where a place is named that the template has not: an error in this program.
pub fn fill(template: &str, values: &[(&str, String)]) -> String {
    values
        .iter()
        .fold(template.to_owned(), |text, (name, value)| {
            let place = format!("@{name}@");
            assert!(text.contains(&place), "the template has no {place}");
            text.replace(&place, value)
        })
}

/// One line for each, all but the first indented by so much: the template indents the first.
pub fn lines(lines: impl IntoIterator<Item = String>, indent: &str) -> String {
    let mut text = String::new();
    for (at, line) in lines.into_iter().enumerate() {
        let before = if at == 0 { "" } else { "\n" };
        let indent = if at == 0 { "" } else { indent };
        let _ = write!(text, "{before}{indent}{line}");
    }
    text
}
