//! The app's `index.html` with a gap for a page: every page of the site is printed on it.

use anyhow::{Result, bail};
use lol_html::html_content::ContentType;
use lol_html::{RewriteStrSettings, element, rewrite_str};

/// Marks a gap. A NUL cannot stand in a document.
const GAP: &str = "\0";

/// Where typefaces are preloaded: on a phone's line they would take the stylesheet's room, and hold the first paint up.
const WIDE: &str = "(min-width: 40rem)";

/// A page's HTML around what differs from page to page.
pub struct Form {
    before_head: String,
    before_body: String,
    after_body: String,
}

impl Form {
    /// Cut from the shell: what that has in place of a page is taken out, and what it fetches at once, since
    /// there is nothing to see before the app has come.
    pub fn of_shell(shell: &str) -> Result<Self> {
        let without = |selector: &'static str| {
            element!(selector, |element| {
                element.remove();
                Ok(())
            })
        };
        let gap = |selector: &'static str| {
            element!(selector, |element| {
                element.replace(GAP, ContentType::Html);
                Ok(())
            })
        };
        let settings = RewriteStrSettings::new()
            .append_element_content_handler(gap("head > title"))
            .append_element_content_handler(without("head > meta[name='description']"))
            .append_element_content_handler(without("link[rel='modulepreload']"))
            .append_element_content_handler(without("link[rel='preload'][as='fetch']"))
            .append_element_content_handler(element!("link[rel='preload'][as='font']", |element| {
                Ok(element.set_attribute("media", WIDE)?)
            }))
            .append_element_content_handler(gap("body > #shell"));
        let page = rewrite_str(shell, settings)?;
        let parts: Vec<_> = page.split(GAP).collect();
        let [before_head, before_body, after_body] = parts[..] else {
            bail!(
                "the app's index.html must have one `title`, and in `body` one element with the id `shell`"
            );
        };
        let Some((before_body, _)) = before_body.rsplit_once("<body>") else {
            bail!("the app's index.html must begin its body with a plain <body>");
        };
        Ok(Self {
            before_head: before_head.to_owned(),
            // Hydration begins at the body's first node: nothing may stand before the page.
            before_body: format!("{}<body>", before_body.trim_end()),
            after_body: after_body.trim_start().to_owned(),
        })
    }

    /// All that is printed around pages.
    pub fn text(&self) -> String {
        format!(
            "{}{GAP}{}{GAP}{}",
            self.before_head, self.before_body, self.after_body
        )
    }

    /// A page of these elements of `<head>`, this content of `<body>`, and what it was made of.
    pub fn fill(&self, head: &str, body: &str, parcel: &serde_json::Value) -> String {
        let Self {
            before_head,
            before_body,
            after_body,
        } = self;
        let parcel = embedded(parcel);
        format!("{before_head}{head}{before_body}{body}{parcel}{after_body}")
    }
}

/// JSON as an element that the app reads. No text in it can end the element, or begin a comment.
pub fn embedded(parcel: &serde_json::Value) -> String {
    let json = parcel.to_string().replace('<', "\\u003c");
    format!("<script type=\"application/json\" id=\"parcel\">{json}</script>")
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    const SHELL: &str = "<!doctype html><html><head><title>Báo</title>\
        <meta name=\"description\" content=\"a\"><link rel=\"modulepreload\" href=\"/a.js\">\
        <link rel=\"preload\" as=\"fetch\" href=\"/a.wasm\">\
        <link rel=\"preload\" as=\"font\" href=\"/a.woff2\"><link rel=\"stylesheet\" href=\"/a.css\"></head>\n\
        <body>\n<div id=\"shell\"><p>…</p></div>\n</body></html>";

    #[test]
    fn a_page_is_printed_in_place_of_the_shell() {
        let form = Form::of_shell(SHELL).unwrap();
        let page = form.fill("<title>Gốm</title>", "<div>Chữ</div>", &json!({}));
        assert_eq!(
            page,
            "<!doctype html><html><head><title>Gốm</title><link rel=\"preload\" as=\"font\" href=\"/a.woff2\" \
             media=\"(min-width: 40rem)\"><link rel=\"stylesheet\" href=\"/a.css\"></head>\
             <body><div>Chữ</div><script type=\"application/json\" id=\"parcel\">{}</script></body></html>"
        );
    }

    #[test]
    fn no_text_ends_the_element_that_carries_it() {
        let hostile = embedded(&json!({"title": "</script><!--<script>\u{2028}"}));
        assert_eq!(hostile.matches('<').count(), 2, "{hostile}");
    }

    #[test]
    fn a_shell_without_a_place_for_the_page_is_refused() {
        assert!(Form::of_shell(&SHELL.replace("id=\"shell\"", "")).is_err());
        assert!(Form::of_shell(&SHELL.replace("title", "b")).is_err());
    }
}
