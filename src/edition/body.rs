//! What an article's HTML may become.
//!
//! A body is a tree of these types and never a string of HTML: sanitising is the parse, and what
//! has no [`Block`] or [`Inline`] cannot be shown. One [`walk`] reads two trees: the browser's inert
//! document and, natively, html5ever's.

mod quiet;
pub mod srcset;
mod walk;

#[cfg(target_arch = "wasm32")]
mod browser;
#[cfg(feature = "ssr")]
mod native;
#[cfg(feature = "ssr")]
mod print;

use super::json::Flaw;
use super::picture::Picture;
use std::ops::Deref;
use std::sync::OnceLock;

#[cfg(target_arch = "wasm32")]
use browser as tree;
#[cfg(all(feature = "ssr", not(target_arch = "wasm32")))]
use native as tree;

#[cfg(feature = "ssr")]
pub use print::print_body;

/// A part of a body that stands on lines of its own.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// `p`, and text that stands in no paragraph.
    Paragraph(Vec<Inline>),
    /// `h2` to `h4`.
    Heading(HeadingLevel, Vec<Inline>),
    /// `ul` and `ol`.
    List {
        /// The number of the first item; `None` where items are not numbered.
        first: Option<i32>,
        /// What stands in each `li`.
        items: Vec<Vec<Block>>,
    },
    /// `blockquote`.
    Quote(Vec<Block>),
    /// `figure`.
    Figure {
        /// What is shown.
        content: Vec<Block>,
        /// What is said below it.
        caption: Vec<Inline>,
    },
    /// `img` and `picture`.
    Image(Picture),
    /// `video` and `audio`.
    Media(Media),
    /// `table`.
    Table(Table),
    /// `pre`: text whose spaces and line breaks count.
    Verbatim(String),
    /// `aside`: a box beside the story.
    Aside(Vec<Block>),
    /// `details`: closed until a reader opens it.
    Details {
        /// What is seen of it while it is closed.
        summary: Vec<Inline>,
        /// What it holds.
        content: Vec<Block>,
    },
    /// `hr`.
    Rule,
}

/// How deep below the headline a heading stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HeadingLevel {
    /// `h2`.
    Two,
    /// `h3`.
    Three,
    /// `h4`.
    Four,
}

impl HeadingLevel {
    /// The element's name.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Two => "h2",
            Self::Three => "h3",
            Self::Four => "h4",
        }
    }
}

/// A part of a line.
#[derive(Clone, Debug, PartialEq)]
pub enum Inline {
    /// Text as it is.
    Text(String),
    /// `br`.
    Break,
    /// `a` with a URL that may be followed.
    Link {
        /// Resolved, and of a harmless scheme.
        href: String,
        /// What is clicked.
        content: Vec<Inline>,
    },
    /// Text that is set apart from the rest of its line.
    Marked(Mark, Vec<Inline>),
}

/// How text is set apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// `strong`, `b`.
    Strong,
    /// `em`, `i`.
    Emphasis,
    /// `u`.
    Underline,
    /// `s`.
    Strike,
    /// `sub`.
    Subscript,
    /// `sup`.
    Superscript,
    /// `code`.
    Code,
}

impl Mark {
    /// The element's name.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Strong => "strong",
            Self::Emphasis => "em",
            Self::Underline => "u",
            Self::Strike => "s",
            Self::Subscript => "sub",
            Self::Superscript => "sup",
            Self::Code => "code",
        }
    }
}

/// Film or sound.
#[derive(Clone, Debug, PartialEq)]
pub struct Media {
    /// Whether there is something to see.
    pub is_video: bool,
    /// The files, best first, each with its MIME type where it is told.
    pub sources: Vec<(String, Option<String>)>,
    /// The picture before a film starts.
    pub poster: Option<String>,
    /// Width and height in pixels.
    pub size: Option<(u32, u32)>,
}

/// A table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// What it shows.
    pub caption: Vec<Inline>,
    /// The rows of `thead`.
    pub head: Vec<Vec<Cell>>,
    /// All others.
    pub rows: Vec<Vec<Cell>>,
}

/// One cell of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Cell {
    /// `th`, not `td`.
    pub is_header: bool,
    /// How many columns and rows it covers; 1 each for most.
    pub span: (u32, u32),
    /// What stands in it.
    pub content: Vec<Block>,
}

/// An article's body. Its HTML is read when it is first looked at: a page that was pressed shows it already.
#[derive(Clone, Debug, Default)]
pub struct Body {
    html: String,
    base: String,
    blocks: OnceLock<Vec<Block>>,
}

impl Body {
    /// The body that is this HTML in a document at `base`.
    ///
    /// # Errors
    /// Where reading it would take more time and memory than an article can be worth: one article must not end the press's
    /// run. A browser minds itself.
    pub fn of_html(html: String, base: &str) -> Result<Self, Flaw> {
        let blocks = if cfg!(target_arch = "wasm32") {
            OnceLock::new()
        } else {
            let too_much =
                || Flaw::new("content_html", "fewer elements, or less deep in each other");
            read(&html, base).ok_or_else(too_much)?.into()
        };
        Ok(Self {
            html,
            base: base.to_owned(),
            blocks,
        })
    }
}

impl From<Vec<Block>> for Body {
    fn from(blocks: Vec<Block>) -> Self {
        Self {
            blocks: blocks.into(),
            ..Self::default()
        }
    }
}

impl Deref for Body {
    type Target = [Block];

    fn deref(&self) -> &[Block] {
        self.blocks
            .get_or_init(|| parse_body(&self.html, &self.base))
    }
}

impl PartialEq for Body {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

/// Reads the HTML of a document at `base` into what may be shown of it.
pub fn parse_body(html: &str, base: &str) -> Vec<Block> {
    read(html, base).unwrap_or_default()
}

fn read(html: &str, base: &str) -> Option<Vec<Block>> {
    tree::parse(&quiet::quieten(html), |root| walk::walk(root, base))
}

/// All text of a body, for counting words and for tests.
pub fn plain_text(blocks: &[Block]) -> String {
    let mut out = String::new();
    blocks_text(blocks, &mut out);
    out
}

fn blocks_text(blocks: &[Block], out: &mut String) {
    for block in blocks {
        match block {
            Block::Paragraph(inlines) | Block::Heading(_, inlines) => inlines_text(inlines, out),
            Block::List { items, .. } => items.iter().for_each(|item| blocks_text(item, out)),
            Block::Quote(content) | Block::Aside(content) => blocks_text(content, out),
            Block::Figure { content, caption } => {
                blocks_text(content, out);
                inlines_text(caption, out);
            }
            Block::Table(table) => {
                inlines_text(&table.caption, out);
                for cell in table.head.iter().chain(&table.rows).flatten() {
                    blocks_text(&cell.content, out);
                }
            }
            Block::Verbatim(text) => out.push_str(text),
            Block::Details { summary, content } => {
                inlines_text(summary, out);
                blocks_text(content, out);
            }
            Block::Image(_) | Block::Media(_) | Block::Rule => {}
        }
        out.push('\n');
    }
}

fn inlines_text(inlines: &[Inline], out: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text(text) => out.push_str(text),
            Inline::Break => out.push('\n'),
            Inline::Link { content, .. } | Inline::Marked(_, content) => inlines_text(content, out),
        }
    }
}

#[cfg(all(test, feature = "ssr"))]
#[path = "body/attacks.rs"]
mod attacks;
