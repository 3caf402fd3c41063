//! Blocks in the making, and the lines between them.

use crate::edition::body::{Block, Inline};

/// Blocks in the making, and the line that the next text belongs to.
#[derive(Default)]
pub(super) struct Flow {
    /// The blocks so far.
    pub(super) blocks: Vec<Block>,
    /// The line that comes after them.
    pub(super) line: Vec<Inline>,
}

impl Flow {
    /// Makes a paragraph of the line, if it holds anything.
    pub(super) fn end_line(&mut self) {
        let line = std::mem::take(&mut self.line);
        if !is_blank(&line) {
            self.blocks.push(Block::Paragraph(line));
        }
    }

    /// Adds a block behind the line.
    pub(super) fn push(&mut self, block: Option<Block>) {
        self.end_line();
        self.blocks.extend(block);
    }
}

/// Adds text to a line. Neighbouring texts are one, as they are when the page is read again.
pub(super) fn push_text(line: &mut Vec<Inline>, text: &str) {
    if let Some(Inline::Text(before)) = line.last_mut() {
        before.push_str(text);
    } else if !text.is_empty() {
        line.push(Inline::Text(text.to_owned()));
    }
}

/// Adds the parts of one line to another.
pub(super) fn append(line: &mut Vec<Inline>, more: Vec<Inline>) {
    for inline in more {
        match inline {
            Inline::Text(text) => push_text(line, &text),
            other => line.push(other),
        }
    }
}

/// Whether a line shows nothing.
pub(super) fn is_blank(line: &[Inline]) -> bool {
    line.iter().all(|inline| match inline {
        // Editors leave non-breaking spaces behind as empty paragraphs.
        Inline::Text(text) => text
            .trim_matches(|c: char| c.is_whitespace() || c == '\u{a0}')
            .is_empty(),
        Inline::Break => true,
        Inline::Link { content, .. } | Inline::Marked(_, content) => is_blank(content),
    })
}
