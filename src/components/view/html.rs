//! A view as HTML, by the [rules of serialising](https://html.spec.whatwg.org/multipage/parsing.html#serialising-html-fragments)
//! that a parser turns into the same nodes.

use super::{Parts, View};
use crate::escape::write_html;

/// Elements without content and without an end tag, of those that pages have.
const VOID: [&str; 5] = ["img", "source", "br", "hr", "input"];

/// Stands on either side of what follows signals, so that it is found again, and text in it stays apart
/// from text beside it.
const MARK: &str = "<!---->";

impl View {
    /// The HTML.
    pub fn html(self) -> String {
        let mut html = String::new();
        self.write(&mut html);
        html
    }

    fn write(self, html: &mut String) {
        match self {
            Self::Nothing => {}
            Self::Text(text) => write_html(&text, html),
            Self::Element(parts) => parts.write(html),
            Self::Several(views) => views.into_iter().for_each(|view| view.write(html)),
            Self::Live(content) => {
                html.push_str(MARK);
                content().write(html);
                html.push_str(MARK);
            }
            Self::Still(make) | Self::Later(make) => make().write(html),
        }
    }
}

impl Parts {
    fn write(self, html: &mut String) {
        let Self {
            name,
            attributes,
            live,
            content,
            ..
        } = self;
        html.push('<');
        html.push_str(name);
        for (name, value) in attributes {
            write_attribute(name, &value, html);
        }
        for (name, value) in live {
            if let Some(value) = value() {
                write_attribute(name, &value, html);
            }
        }
        html.push('>');
        if VOID.contains(&name) {
            return;
        }
        if name == "pre" {
            // A parser drops the first line break.
            html.push('\n');
        }
        for view in content {
            view.write(html);
        }
        html.push_str("</");
        html.push_str(name);
        html.push('>');
    }
}

fn write_attribute(name: &str, value: &str, html: &mut String) {
    html.push(' ');
    html.push_str(name);
    if !value.is_empty() {
        html.push_str("=\"");
        write_html(value, html);
        html.push('"');
    }
}

#[cfg(test)]
mod tests {
    use crate::components::tag::{live, tag};
    use crate::components::view::View;

    #[test]
    fn text_stays_text_wherever_it_stands() {
        let hostile = "\"a\" & </p><script>alert(1)</script><!--";
        let html = tag("p").set("title", hostile).with(hostile).view().html();
        let escaped = "&quot;a&quot; &amp; &lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;!--";
        assert_eq!(html, format!("<p title=\"{escaped}\">{escaped}</p>"));
    }

    #[test]
    fn what_follows_signals_is_marked_on_either_side() {
        let html = tag("p")
            .with(("a", live(|| View::Text("b".into())), "c"))
            .view()
            .html();
        assert_eq!(html, "<p>a<!---->b<!---->c</p>");
    }

    #[test]
    fn an_attribute_without_a_value_stands_alone_or_not_at_all() {
        let html = |hidden: bool| tag("hr").set("hidden", hidden).view().html();
        assert_eq!(html(true), "<hr hidden>");
        assert_eq!(html(false), "<hr>");
    }

    #[test]
    fn the_first_line_break_of_a_listing_is_kept() {
        assert_eq!(tag("pre").with("\na").view().html(), "<pre>\n\na</pre>");
    }
}
