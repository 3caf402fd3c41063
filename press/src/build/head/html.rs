//! The elements of a head as HTML: the one place where a text becomes a part of a page.

use sapbao::escape;
use serde_json::Value;

/// Elements in the making.
#[derive(Default)]
pub struct Elements(String);

impl Elements {
    /// `<title>`.
    pub fn title(&mut self, text: &str) {
        self.0.push_str("<title>");
        self.0.push_str(&escape::html(text));
        self.0.push_str("</title>");
    }

    /// `<meta>` whose `key` (`name` or `property`) is `name`.
    pub fn meta(&mut self, key: &'static str, name: &'static str, content: &str) {
        self.element("meta", &[(key, name), ("content", content)]);
    }

    /// `<link>`.
    pub fn link(&mut self, attributes: &[(&'static str, &str)]) {
        self.element("link", attributes);
    }

    /// A block of data in a `<script>`, which no browser runs and no policy forbids.
    ///
    /// Its text is not HTML: nothing is unescaped in it, and `</script>` ends it. So what could be
    /// markup is written as JSON's own escapes, which only strings have room for.
    pub fn data(&mut self, media_type: &'static str, data: &Value) {
        self.0.push_str("<script type=\"");
        self.0.push_str(media_type);
        self.0.push_str("\">");
        for letter in data.to_string().chars() {
            match letter {
                '<' => self.0.push_str("\\u003c"),
                '>' => self.0.push_str("\\u003e"),
                '&' => self.0.push_str("\\u0026"),
                // They end a line in JavaScript, which some take the block for.
                '\u{2028}' => self.0.push_str("\\u2028"),
                '\u{2029}' => self.0.push_str("\\u2029"),
                letter => self.0.push(letter),
            }
        }
        self.0.push_str("</script>");
    }

    /// All of it.
    pub fn into_html(self) -> String {
        self.0
    }

    fn element(&mut self, name: &'static str, attributes: &[(&'static str, &str)]) {
        self.0.push('<');
        self.0.push_str(name);
        for (attribute, value) in attributes {
            self.0.push(' ');
            self.0.push_str(attribute);
            self.0.push_str("=\"");
            self.0.push_str(&escape::html(value));
            self.0.push('"');
        }
        self.0.push('>');
    }
}
