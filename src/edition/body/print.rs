//! A body back as HTML, in one canonical form: what travels in a prerendered page, and what
//! readers of full-text feeds get. Reading it again gives the same body.

use super::{Block, Cell, Inline, Media, Table};
use crate::edition::picture::Picture;
use crate::escape::write_html;
use std::fmt::Write as _;

/// The body as HTML that [`super::parse_body`] reads back to the same blocks; a picture's copies come back by their types.
pub fn print_body(blocks: &[Block]) -> String {
    let mut out = String::new();
    print_blocks(blocks, &mut out);
    out
}

fn print_blocks(blocks: &[Block], out: &mut String) {
    for block in blocks {
        match block {
            Block::Paragraph(line) => element("p", out, |out| print_line(line, out)),
            Block::Heading(level, line) => {
                element(level.tag(), out, |out| print_line(line, out));
            }
            Block::List { first, items } => print_list(*first, items, out),
            Block::Quote(content) => element("blockquote", out, |out| print_blocks(content, out)),
            Block::Aside(content) => element("aside", out, |out| print_blocks(content, out)),
            Block::Figure { content, caption } => element("figure", out, |out| {
                print_blocks(content, out);
                if !caption.is_empty() {
                    element("figcaption", out, |out| print_line(caption, out));
                }
            }),
            Block::Image(picture) => print_picture(picture, out),
            Block::Media(media) => print_media(media, out),
            Block::Table(table) => print_table(table, out),
            // The parser drops one line break behind `<pre>`.
            Block::Verbatim(text) => element("pre", out, |out| {
                out.push('\n');
                write_html(text, out);
            }),
            Block::Details { summary, content } => element("details", out, |out| {
                element("summary", out, |out| print_line(summary, out));
                print_blocks(content, out);
            }),
            Block::Rule => out.push_str("<hr>"),
        }
    }
}

fn element(name: &str, out: &mut String, content: impl FnOnce(&mut String)) {
    let _ = write!(out, "<{name}>");
    content(out);
    let _ = write!(out, "</{name}>");
}

fn print_line(line: &[Inline], out: &mut String) {
    for inline in line {
        match inline {
            Inline::Text(text) => write_html(text, out),
            Inline::Break => out.push_str("<br>"),
            Inline::Link { href, content } => {
                out.push_str("<a");
                attribute("href", href, out);
                out.push('>');
                print_line(content, out);
                out.push_str("</a>");
            }
            Inline::Marked(mark, content) => {
                element(mark.tag(), out, |out| print_line(content, out));
            }
        }
    }
}

fn print_list(first: Option<i32>, items: &[Vec<Block>], out: &mut String) {
    let name = if first.is_some() { "ol" } else { "ul" };
    let _ = write!(out, "<{name}");
    if let Some(first) = first.filter(|first| *first != 1) {
        attribute("start", &first.to_string(), out);
    }
    out.push('>');
    for item in items {
        element("li", out, |out| print_blocks(item, out));
    }
    let _ = write!(out, "</{name}>");
}

/// How wide whoever reads a feed shows a picture, as far as anyone can tell. The app says anew how wide it does.
const WHOLE_WIDTH: &str = "100vw";

fn print_picture(picture: &Picture, out: &mut String) {
    let is_plain = picture.variants.is_empty();
    if !is_plain {
        out.push_str("<picture>");
    }
    // One for each type, as the first that a reader knows the type of is taken, whatever its widths.
    for (kind, srcset) in picture.source_sets() {
        out.push_str("<source");
        if let Some(kind) = kind {
            attribute("type", kind, out);
        }
        attribute("srcset", &srcset, out);
        // A single file leaves nothing to choose.
        if srcset.contains(", ") {
            attribute("sizes", WHOLE_WIDTH, out);
        }
        out.push('>');
    }
    out.push_str("<img");
    attribute("src", &picture.src, out);
    attribute("alt", &picture.alt, out);
    size(picture.size, out);
    out.push('>');
    if !is_plain {
        out.push_str("</picture>");
    }
}

fn print_media(media: &Media, out: &mut String) {
    let name = if media.is_video { "video" } else { "audio" };
    let _ = write!(out, "<{name} controls");
    if let Some(poster) = &media.poster {
        attribute("poster", poster, out);
    }
    size(media.size, out);
    out.push('>');
    for (url, kind) in &media.sources {
        out.push_str("<source");
        attribute("src", url, out);
        if let Some(kind) = kind {
            attribute("type", kind, out);
        }
        out.push('>');
    }
    let _ = write!(out, "</{name}>");
}

fn print_table(table: &Table, out: &mut String) {
    element("table", out, |out| {
        if !table.caption.is_empty() {
            element("caption", out, |out| print_line(&table.caption, out));
        }
        for (name, rows) in [("thead", &table.head), ("tbody", &table.rows)] {
            if !rows.is_empty() {
                element(name, out, |out| {
                    for row in rows {
                        element("tr", out, |out| {
                            for cell in row {
                                print_cell(cell, out);
                            }
                        });
                    }
                });
            }
        }
    });
}

fn print_cell(cell: &Cell, out: &mut String) {
    let name = if cell.is_header { "th" } else { "td" };
    let _ = write!(out, "<{name}");
    for (key, span) in [("colspan", cell.span.0), ("rowspan", cell.span.1)] {
        if span != 1 {
            attribute(key, &span.to_string(), out);
        }
    }
    out.push('>');
    print_blocks(&cell.content, out);
    let _ = write!(out, "</{name}>");
}

fn size(size: Option<(u32, u32)>, out: &mut String) {
    if let Some((width, height)) = size {
        attribute("width", &width.to_string(), out);
        attribute("height", &height.to_string(), out);
    }
}

fn attribute(name: &str, value: &str, out: &mut String) {
    let _ = write!(out, " {name}=\"");
    write_html(value, out);
    out.push('"');
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::*;
    use crate::edition::body::parse_body;

    #[test]
    fn a_reader_may_choose_among_all_widths_of_the_first_type_that_it_knows() {
        let html = "<picture><source type=\"image/avif\" srcset=\"/a.avif 480w\">\
                    <source type=\"image/webp\" srcset=\"/a.webp 480w, /b.webp 800w\">\
                    <source type=\"image/avif\" srcset=\"/b.avif 800w\">\
                    <img src=\"/a.jpg\" alt=\"\" width=\"1200\" height=\"800\"></picture>";
        let printed = print_body(&parse_body(html, "/"));
        let expected = format!(
            "<source type=\"image/avif\" srcset=\"/a.avif 480w, /b.avif 800w\" sizes=\"{WHOLE_WIDTH}\">\
             <source type=\"image/webp\" srcset=\"/a.webp 480w, /b.webp 800w\" sizes=\"{WHOLE_WIDTH}\">"
        );
        assert!(printed.contains(&expected), "{printed}");
        assert_eq!(print_body(&parse_body(&printed, "/")), printed);
    }
}
