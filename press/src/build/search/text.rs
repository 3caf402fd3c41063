//! A story as one text, out of which excerpts are cut.
//!
//! The index knows no blocks, so the end of each is written: a heading would run into what stands below it, and a cell
//! of a table into the next one.

use sapbao::edition::body::{Block, Cell, Inline};

/// What ends a sentence or a part of one.
const ENDS: [char; 9] = ['.', '!', '?', '…', ':', ';', ',', '-', '–'];
/// What may stand behind such an end.
const CLOSING: [char; 8] = ['"', '\'', '”', '’', '»', ')', ']', '}'];

/// A story's lead and body.
pub fn of(lead: &str, body: &[Block]) -> String {
    let mut text = String::new();
    push(lead, '.', &mut text);
    add(body, '.', &mut text);
    text
}

/// Adds blocks, each closed by `end`.
fn add(blocks: &[Block], end: char, text: &mut String) {
    for block in blocks {
        match block {
            Block::Paragraph(content) | Block::Heading(_, content) => {
                push(&line(content), end, text);
            }
            Block::List { items, .. } => items.iter().for_each(|item| add(item, end, text)),
            Block::Quote(content) | Block::Aside(content) => add(content, end, text),
            Block::Figure { content, caption } => {
                add(content, end, text);
                push(&line(caption), end, text);
            }
            Block::Table(table) => {
                push(&line(&table.caption), end, text);
                for row in table.head.iter().chain(&table.rows) {
                    add_row(row, text);
                }
            }
            Block::Verbatim(content) => push(content, end, text),
            Block::Details { summary, content } => {
                push(&line(summary), end, text);
                add(content, end, text);
            }
            Block::Image(_) | Block::Media(_) | Block::Rule => {}
        }
    }
}

/// A row reads as a sentence whose parts are its cells.
fn add_row(row: &[Cell], text: &mut String) {
    let Some((last, others)) = row.split_last() else {
        return;
    };
    for cell in others {
        add(&cell.content, ';', text);
    }
    add(&last.content, '.', text);
}

/// Adds a line, closed by `end` where nothing else closes it.
fn push(line: &str, end: char, text: &mut String) {
    let line = line.trim();
    if line.is_empty() {
        return;
    }
    text.push_str(line);
    if !line.trim_end_matches(CLOSING).ends_with(ENDS) {
        text.push(end);
    }
    text.push('\n');
}

fn line(inlines: &[Inline]) -> String {
    let mut line = String::new();
    add_inlines(inlines, &mut line);
    line
}

fn add_inlines(inlines: &[Inline], line: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text(text) => line.push_str(text),
            Inline::Break => line.push('\n'),
            Inline::Link { content, .. } | Inline::Marked(_, content) => add_inlines(content, line),
        }
    }
}

#[cfg(test)]
mod tests {
    use sapbao::edition::body::parse_body;

    use super::*;

    fn text(lead: &str, html: &str) -> String {
        of(lead, &parse_body(html, "/data/1.json")).replace('\n', " ")
    }

    #[test]
    fn a_heading_does_not_run_into_what_stands_below_it() {
        let html =
            "<h2>Gốm men <b>cổ</b></h2><p>Hỏi người bán gốm</p><ul><li>Một</li><li>Hai</li></ul>";
        assert_eq!(
            text("Lò nung", html),
            "Lò nung. Gốm men cổ. Hỏi người bán gốm. Một. Hai. "
        );
    }

    #[test]
    fn what_is_closed_stays_as_it_is() {
        let html = "<p>Thật ư?</p><p>“Có chứ.”</p><p>Gồm:</p><p>Gốm (cổ)</p><p> </p>";
        assert_eq!(text("", html), "Thật ư? “Có chứ.” Gồm: Gốm (cổ). ");
    }

    #[test]
    fn a_row_of_a_table_reads_as_a_sentence() {
        let html = "<table><caption>Giá</caption><thead><tr><th>Loại<th>Đồng</thead>\
                    <tbody><tr><td>Bát<td>50.000<tr><td>Đĩa<td></table>";
        assert_eq!(text("", html), "Giá. Loại; Đồng. Bát; 50.000. Đĩa; ");
    }
}
