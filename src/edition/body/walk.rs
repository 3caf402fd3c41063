//! The allow-list walk: from any tree of HTML to blocks.
//!
//! What the contract does not name is unwrapped: its text stays, it goes. What could do or hide
//! something is dropped with its content.

mod flow;
mod media;
mod role;
mod table;

use super::{Block, HeadingLevel, Inline};
use crate::edition::link::resolve_link;
use flow::{Flow, append, is_blank, push_text};
use role::{Role, role};

/// A node of a parsed document, whoever parsed it.
pub(super) trait Markup: Sized + Clone {
    /// What it is.
    fn name(&self) -> Name;
    /// The value of an attribute.
    fn attribute(&self, wanted: &str) -> Option<String>;
    /// Its children, in order.
    fn children(&self) -> Vec<Self>;
}

/// What a node is.
pub(super) enum Name {
    /// An element of HTML, in lower case.
    Element(String),
    /// Text.
    Text(String),
    /// An element of SVG or `MathML`.
    Foreign,
    /// A comment, a processing instruction, a document type.
    Nothing,
}

/// How deep elements may stand in each other. Further down only text is kept: every level costs stack, and browsers, too, nest no
/// deeper than 512.
const DEEPEST: usize = 24 * NESTED;
/// What a block or a mark in another adds to the depth. No article is nested so deeply.
const NESTED: usize = 21;
/// What an element adds that becomes nothing: who forgets the end of a `div` in each paragraph nests by hundreds.
const UNWRAPPED: usize = 1;

/// Reads what stands below `root`.
pub(super) fn walk<M: Markup>(root: &M, base: &str) -> Vec<Block> {
    Walk { base }.blocks(&root.children(), 0)
}

struct Walk<'a> {
    base: &'a str,
}

impl Walk<'_> {
    fn blocks<M: Markup>(&self, nodes: &[M], depth: usize) -> Vec<Block> {
        let mut flow = Flow::default();
        self.flow(nodes, depth, &mut flow);
        flow.end_line();
        flow.blocks
    }

    fn flow<M: Markup>(&self, nodes: &[M], depth: usize, flow: &mut Flow) {
        for node in nodes {
            let name = match node.name() {
                Name::Text(text) => {
                    push_text(&mut flow.line, &text);
                    continue;
                }
                Name::Element(name) => name,
                Name::Foreign | Name::Nothing => continue,
            };
            let role = role(&name);
            if depth >= DEEPEST && !matches!(role, Role::Dropped | Role::Break) {
                push_text(&mut flow.line, &flat_text(node));
                continue;
            }
            match role {
                Role::Dropped => {}
                Role::Break => flow.line.push(Inline::Break),
                Role::Block if name == "p" => {
                    // A picture in a paragraph stands between two paragraphs.
                    flow.end_line();
                    self.flow(&node.children(), depth + UNWRAPPED, flow);
                    flow.end_line();
                }
                Role::Block => flow.push(self.block(&name, node, depth)),
                Role::Apart => {
                    flow.end_line();
                    self.flow(&node.children(), depth + UNWRAPPED, flow);
                    flow.end_line();
                }
                Role::Unwrapped => self.flow(&node.children(), depth + UNWRAPPED, flow),
                // A link or a mark around a block (editors link pictures to themselves) gives way to it.
                Role::Link | Role::Mark(_) if holds_block(node) => {
                    self.flow(&node.children(), depth + NESTED, flow);
                }
                Role::Link | Role::Mark(_) => self.inline(node, depth, &mut flow.line),
            }
        }
    }

    fn block<M: Markup>(&self, name: &str, node: &M, depth: usize) -> Option<Block> {
        let inner = || self.blocks(&node.children(), depth + NESTED);
        let some = |blocks: Vec<Block>| (!blocks.is_empty()).then_some(blocks);
        let heading = |level| {
            let line = self.inlines(&node.children(), depth + NESTED);
            (!is_blank(&line)).then_some(Block::Heading(level, line))
        };
        match name {
            "h2" => heading(HeadingLevel::Two),
            "h3" => heading(HeadingLevel::Three),
            "h4" => heading(HeadingLevel::Four),
            "ul" | "ol" => self.list(name == "ol", node, depth),
            "blockquote" => some(inner()).map(Block::Quote),
            "aside" => some(inner()).map(Block::Aside),
            "figure" => {
                let (captions, content) = Self::split(node, "figcaption");
                let content = self.blocks(&content, depth + NESTED);
                let caption = self.inlines(&captions, depth + NESTED);
                let caption = if is_blank(&caption) {
                    Vec::new()
                } else {
                    caption
                };
                match (content.is_empty(), caption.is_empty()) {
                    (true, true) => None,
                    (true, false) => Some(Block::Paragraph(caption)),
                    _ => Some(Block::Figure { content, caption }),
                }
            }
            "details" => {
                let (summary, content) = Self::split(node, "summary");
                let summary = self.inlines(&summary, depth + NESTED);
                let content = self.blocks(&content, depth + NESTED);
                // What opens it would have no name.
                if is_blank(&summary) {
                    return some(content).map(Block::Aside);
                }
                Some(Block::Details { summary, content })
            }
            "img" => self.image(node, Vec::new()).map(Block::Image),
            "picture" => self.picture(node).map(Block::Image),
            "video" | "audio" => self.media(name == "video", node).map(Block::Media),
            "table" => self.table(node, depth).map(Block::Table),
            "pre" => {
                let text = flat_text(node);
                (!text.trim().is_empty()).then_some(Block::Verbatim(text))
            }
            "hr" => Some(Block::Rule),
            _ => None,
        }
    }

    /// The children of the element's direct children called `name`, and the other children.
    fn split<M: Markup>(node: &M, name: &str) -> (Vec<M>, Vec<M>) {
        let (named, others): (Vec<_>, Vec<_>) = node
            .children()
            .into_iter()
            .partition(|child| is_element::<M>(child, name));
        let inside = named.iter().flat_map(Markup::children).collect();
        (inside, others)
    }

    fn list<M: Markup>(&self, is_ordered: bool, node: &M, depth: usize) -> Option<Block> {
        let items: Vec<_> = node
            .children()
            .iter()
            .map(|child| {
                if is_element(child, "li") {
                    self.blocks(&child.children(), depth + NESTED)
                } else {
                    self.blocks(std::slice::from_ref(child), depth + NESTED)
                }
            })
            .filter(|item| !item.is_empty())
            .collect();
        let start = || {
            node.attribute("start")
                .and_then(|start| start.trim().parse().ok())
        };
        (!items.is_empty()).then(|| Block::List {
            first: is_ordered.then(|| start().unwrap_or(1)),
            items,
        })
    }

    /// A line of text: blocks in it are unwrapped, pictures in it go.
    fn inlines<M: Markup>(&self, nodes: &[M], depth: usize) -> Vec<Inline> {
        let mut line = Vec::new();
        for node in nodes {
            self.inline(node, depth, &mut line);
        }
        line
    }

    fn inline<M: Markup>(&self, node: &M, depth: usize, line: &mut Vec<Inline>) {
        let name = match node.name() {
            Name::Text(text) => return push_text(line, &text),
            Name::Element(name) => name,
            Name::Foreign | Name::Nothing => return,
        };
        let role = role(&name);
        if depth >= DEEPEST && !matches!(role, Role::Dropped | Role::Break) {
            return push_text(line, &flat_text(node));
        }
        let inner = match role {
            Role::Mark(_) | Role::Link => NESTED,
            _ => UNWRAPPED,
        };
        let content = || self.inlines(&node.children(), depth + inner);
        match role {
            Role::Dropped => {}
            Role::Break => line.push(Inline::Break),
            Role::Mark(mark) => {
                let content = content();
                if !content.is_empty() {
                    line.push(Inline::Marked(mark, content));
                }
            }
            Role::Link => {
                let content = content();
                // A part of the document is none of the page: its `id` has not come along.
                let href = node
                    .attribute("href")
                    .filter(|href| !href.trim_start().starts_with('#'))
                    .and_then(|href| resolve_link(self.base, &href));
                match href {
                    // A link that holds no text could be neither seen nor named; one in another (some elements let parsers
                    // make it) would stand beside it in what a browser reads of the pressed page.
                    Some(href) if !is_blank(&content) && !holds_link(&content) => {
                        line.push(Inline::Link { href, content });
                    }
                    _ => append(line, content),
                }
            }
            Role::Block | Role::Apart => {
                let content = content();
                if !line.is_empty() && !is_blank(&content) {
                    push_text(line, " ");
                }
                append(line, content);
            }
            Role::Unwrapped => append(line, content()),
        }
    }
}

fn is_element<M: Markup>(node: &M, wanted: &str) -> bool {
    matches!(node.name(), Name::Element(name) if name == wanted)
}

fn holds_link(line: &[Inline]) -> bool {
    line.iter().any(|inline| match inline {
        Inline::Link { .. } => true,
        Inline::Marked(_, content) => holds_link(content),
        Inline::Text(_) | Inline::Break => false,
    })
}

/// Whether a block stands anywhere below the node. Without recursion, as is [`flat_text`].
fn holds_block<M: Markup>(node: &M) -> bool {
    let mut waiting = node.children();
    while let Some(node) = waiting.pop() {
        if let Name::Element(name) = node.name() {
            match role(&name) {
                Role::Block => return true,
                Role::Dropped => {}
                _ => waiting.extend(node.children()),
            }
        }
    }
    false
}

/// The text below a node, without that of dropped elements; each block begins a line.
fn flat_text<M: Markup>(node: &M) -> String {
    let mut out = String::new();
    let mut waiting = vec![node.clone()];
    while let Some(node) = waiting.pop() {
        match node.name() {
            Name::Text(text) => out.push_str(&text),
            Name::Element(name) if name == "br" => out.push('\n'),
            Name::Element(name) => {
                let role = role(&name);
                if matches!(role, Role::Block | Role::Apart)
                    && !out.is_empty()
                    && !out.ends_with('\n')
                {
                    out.push('\n');
                }
                if !matches!(role, Role::Dropped) {
                    waiting.extend(node.children().into_iter().rev());
                }
            }
            _ => {}
        }
    }
    out
}
