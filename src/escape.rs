//! Plain text as HTML, by the [rules of serialising](https://html.spec.whatwg.org/multipage/parsing.html#escapingString): a
//! parser makes the same text of it. Native only: the browser sets text as text.

/// The text, for an element's content or a double-quoted attribute.
pub fn html(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    write_html(text, &mut html);
    html
}

/// Writes the text behind what stands there.
pub fn write_html(text: &str, html: &mut String) {
    for letter in text.chars() {
        match letter {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            // Parsers would make a line feed of it.
            '\r' => html.push_str("&#13;"),
            // No HTML can hold it, not even escaped.
            '\0' => html.push('\u{fffd}'),
            letter => html.push(letter),
        }
    }
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
