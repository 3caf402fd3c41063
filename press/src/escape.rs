//! Plain text as HTML.
//!
//! `edition-cli` has this file, too. The app has its own, next to what it writes.

/// The text, for an element's content or a double-quoted attribute.
pub fn html(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            // Parsers would make a line feed of it.
            '\r' => escaped.push_str("&#13;"),
            // No HTML can hold it, not even escaped.
            '\0' => escaped.push('\u{fffd}'),
            letter => escaped.push(letter),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::html;

    #[test]
    fn text_stays_text() {
        assert_eq!(
            html("Gốm & <b>\"'\r\0"),
            "Gốm &amp; &lt;b&gt;&quot;'&#13;\u{fffd}"
        );
    }
}
