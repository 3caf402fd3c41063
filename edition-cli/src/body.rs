//! An article's text, from Markdown to the HTML of the contract.
//!
//! `CommonMark` with tables and GitHub's alerts, which become asides. HTML in the Markdown is text like
//! any other. A picture alone in its paragraph becomes a figure; its title is `Caption | Credit`.
//! Headings are kept between `h2` and `h4`, because `h1` is the article's title.

use std::ops::Range;

use pulldown_cmark::{Alignment, Event, HeadingLevel, Options, Parser, Tag, TagEnd, html};
use sapbao::components::figure::COLUMN;
use sapbao::escape;

use crate::pictures::{Picture, Pictures};
use crate::problem::{Place, line_at};

/// The HTML of a Markdown text that begins at `start`. Pictures are addressed below `media`; `report`
/// is told the line and the remedy of each problem.
pub fn to_html(
    markdown: &str,
    start: Place,
    media: &str,
    pictures: &mut Pictures,
    mut report: impl FnMut(usize, String),
) -> String {
    let first_line = start.line;
    let options = Options::ENABLE_TABLES | Options::ENABLE_GFM;
    let events: Vec<_> = Parser::new_ext(markdown, options)
        .into_offset_iter()
        .collect();
    let mut shown = Vec::with_capacity(events.len());
    let mut rest = events.as_slice();
    while let Some(((event, range), after)) = rest.split_first() {
        rest = after;
        if let Some(figure) = lone_picture(event, after) {
            let line = line_at(markdown, range.start, first_line);
            match figure.to_html(media, pictures, Place { line, ..start }) {
                Ok(figure) => shown.push(Event::Html(figure.into())),
                Err(remedy) => report(line, remedy),
            }
            rest = &after[figure.length..];
        } else {
            if matches!(event, Event::Start(Tag::Image { .. })) {
                let line = line_at(markdown, range.start, first_line);
                report(
                    line,
                    "a picture stands in running text. Give it a paragraph of its own.".into(),
                );
            }
            shown.push(in_contract(event.clone()));
        }
    }
    let mut html = String::with_capacity(markdown.len() * 5 / 4);
    html::push_html(&mut html, shown.into_iter());
    html
}

/// A picture that is all of its paragraph.
struct Figure<'a> {
    key: &'a str,
    alt: String,
    caption: &'a str,
    credit: &'a str,
    /// How many events it takes, the paragraph's start not counted.
    length: usize,
}

fn lone_picture<'a>(event: &Event, after: &'a [(Event, Range<usize>)]) -> Option<Figure<'a>> {
    let (
        Event::Start(Tag::Paragraph),
        (
            Event::Start(Tag::Image {
                dest_url, title, ..
            }),
            _,
        ),
    ) = (event, after.first()?)
    else {
        return None;
    };
    let end = after
        .iter()
        .position(|(event, _)| matches!(event, Event::End(TagEnd::Image)))?;
    if !matches!(after.get(end + 1)?.0, Event::End(TagEnd::Paragraph)) {
        return None;
    }
    let alt = after[1..end].iter().map(|(event, _)| match event {
        Event::Text(text) | Event::Code(text) | Event::InlineHtml(text) => text,
        Event::SoftBreak | Event::HardBreak => " ",
        _ => "",
    });
    let (caption, credit) = title.rsplit_once('|').unwrap_or((title, ""));
    Some(Figure {
        key: dest_url,
        alt: alt.collect(),
        caption: caption.trim(),
        credit: credit.trim(),
        length: end + 2,
    })
}

impl Figure<'_> {
    fn to_html(
        &self,
        media: &str,
        pictures: &mut Pictures,
        place: Place,
    ) -> Result<String, String> {
        if self.alt.trim().is_empty() {
            return Err(format!(
                "picture \"{}\" says nothing to those who cannot see it. Write what is seen: ![what is seen]({})",
                self.key, self.key
            ));
        }
        let picture = pictures.take(self.key, place)?;
        let image = format!(
            "<img src=\"{media}{}\" width=\"{}\" height=\"{}\" alt=\"{}\">",
            escape::html(&picture.file),
            picture.width,
            picture.height,
            escape::html(&self.alt)
        );
        let source = source(&picture, media);
        let caption = self.caption_html();
        Ok(format!(
            "<figure><picture>{source}{image}</picture>{caption}</figure>\n"
        ))
    }

    fn caption_html(&self) -> String {
        let credit = match self.credit {
            "" => String::new(),
            credit => format!("<em>{}</em>", escape::html(credit)),
        };
        match (self.caption, credit.as_str()) {
            ("", "") => String::new(),
            (caption, "") => format!("<figcaption>{}</figcaption>", escape::html(caption)),
            ("", credit) => format!("<figcaption>{credit}</figcaption>"),
            (caption, credit) => format!(
                "<figcaption>{} {credit}</figcaption>",
                escape::html(caption)
            ),
        }
    }
}

fn source(picture: &Picture, media: &str) -> String {
    if picture.variants.is_empty() {
        return String::new();
    }
    let copies = picture.variants.iter();
    let copies = copies.map(|copy| format!("{media}{} {}w", escape::html(&copy.file), copy.width));
    let srcset = copies.collect::<Vec<_>>().join(", ");
    format!("<source type=\"image/webp\" srcset=\"{srcset}\" sizes=\"{COLUMN}\">")
}

/// The event as the contract's HTML can say it.
fn in_contract(event: Event) -> Event {
    match event {
        Event::Html(text) | Event::InlineHtml(text) => Event::Text(text),
        Event::Start(Tag::HtmlBlock) => Event::Start(Tag::Paragraph),
        Event::End(TagEnd::HtmlBlock) => Event::End(TagEnd::Paragraph),
        Event::Start(Tag::BlockQuote(Some(_))) => Event::Html("<aside>\n".into()),
        Event::End(TagEnd::BlockQuote(Some(_))) => Event::Html("</aside>\n".into()),
        Event::Start(Tag::Heading { level, .. }) => {
            let level = below_the_title(level);
            Event::Start(Tag::Heading {
                level,
                id: None,
                classes: Vec::new(),
                attrs: Vec::new(),
            })
        }
        // A column's alignment would be an inline style.
        Event::Start(Tag::Table(columns)) => {
            Event::Start(Tag::Table(vec![Alignment::None; columns.len()]))
        }
        Event::End(TagEnd::Heading(level)) => Event::End(TagEnd::Heading(below_the_title(level))),
        other => other,
    }
}

fn below_the_title(level: HeadingLevel) -> HeadingLevel {
    level.clamp(HeadingLevel::H2, HeadingLevel::H4)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    const START: Place = Place {
        file: "a.md",
        line: 10,
    };

    fn html_and_problems(markdown: &str) -> (String, Vec<String>) {
        let mut pictures = Pictures::in_folder(Path::new("no-such-folder"));
        let mut problems = Vec::new();
        let html = to_html(
            markdown,
            START,
            "../media/",
            &mut pictures,
            |line, remedy| {
                problems.push(format!("{line}: {remedy}"));
            },
        );
        (html, problems)
    }

    fn html(markdown: &str) -> String {
        html_and_problems(markdown).0
    }

    #[test]
    fn html_in_markdown_is_text() {
        assert_eq!(html("a <b>b</b>"), "<p>a &lt;b&gt;b&lt;/b&gt;</p>\n");
        assert_eq!(
            html("<script>\nx()\n</script>"),
            "<p>&lt;script&gt;\nx()\n&lt;/script&gt;</p>\n"
        );
    }

    #[test]
    fn an_alert_is_an_aside_and_a_quotation_is_not() {
        assert_eq!(
            html("> [!NOTE]\n> **A**\n>\n> b"),
            "<aside>\n<p><strong>A</strong></p>\n<p>b</p>\n</aside>\n"
        );
        assert_eq!(html("> b"), "<blockquote>\n<p>b</p>\n</blockquote>\n");
    }

    #[test]
    fn headings_stay_below_the_title() {
        assert_eq!(html("# a\n\n##### b"), "<h2>a</h2>\n<h4>b</h4>\n");
    }

    #[test]
    fn a_figure_shows_picture_caption_and_credit() {
        let figure = Figure {
            key: "k",
            alt: "a".into(),
            caption: "C & c",
            credit: "Minh họa",
            length: 0,
        };
        assert_eq!(
            figure.caption_html(),
            "<figcaption>C &amp; c <em>Minh họa</em></figcaption>"
        );
        let figure = Figure {
            credit: "",
            caption: "",
            ..figure
        };
        assert_eq!(figure.caption_html(), "");
    }

    #[test]
    fn a_missing_picture_and_one_in_running_text_are_told_with_their_lines() {
        let (_, problems) = html_and_problems("a\n\n![b](c)\n\nd ![e](f)");
        assert_eq!(problems.len(), 2);
        assert!(
            problems[0].starts_with("12: picture \"c\" has no file "),
            "{problems:?}"
        );
        assert!(
            problems[1].starts_with("14: a picture stands in running text."),
            "{problems:?}"
        );
    }
}
