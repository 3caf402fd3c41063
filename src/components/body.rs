//! An article's body, drawn from its blocks.

use super::contents::anchors;
use super::figure::{COLUMN, image};
use super::gallery::viewable;
use super::tag::{Tag, tag};
use super::view::View;
use crate::edition::body::{Block, Cell, Inline, Media, Table};
use crate::edition::picture::Picture;
use crate::labels::Labels;

/// A picture that is known to be narrower than this, in pixels, is a sign in the text: there is no
/// more to see of it.
const SIGN: u32 = 200;

/// What is read. Where no picture stands above it, one that it begins with is the page's most important; any other is
/// below the first screen, and would come beside what that waits for.
pub fn body(blocks: &[Block], has_hero: bool, labels: &'static Labels) -> Tag {
    let mut draw = Draw {
        is_most_important: !has_hero && first_picture(blocks).is_some(),
        pictures: u32::from(has_hero),
        labels,
    };
    let parts = blocks
        .iter()
        .zip(anchors(blocks))
        .map(|(block, anchor)| match (block, anchor) {
            // Where the contents, and links to a part of the article, lead.
            (Block::Heading(level, line), Some(anchor)) => tag(level.tag())
                .set("id", anchor.id)
                .with(inlines(line))
                .view(),
            _ => draw.block(block),
        });
    tag("div").class("body").with(parts.collect::<Vec<_>>())
}

/// The picture that a body begins with.
pub fn first_picture(blocks: &[Block]) -> Option<&Picture> {
    match blocks.first()? {
        Block::Image(picture) => Some(picture),
        Block::Figure { content, .. } => match content.first()? {
            Block::Image(picture) => Some(picture),
            _ => None,
        },
        _ => None,
    }
}

struct Draw {
    /// Whether the next picture is.
    is_most_important: bool,
    /// How many stand above what is drawn next.
    pictures: u32,
    labels: &'static Labels,
}

impl Draw {
    fn blocks(&mut self, blocks: &[Block]) -> Vec<View> {
        blocks.iter().map(|block| self.block(block)).collect()
    }

    fn block(&mut self, block: &Block) -> View {
        let element = match block {
            Block::Paragraph(line) => tag("p").with(inlines(line)),
            Block::Heading(level, line) => tag(level.tag()).with(inlines(line)),
            Block::List { first, items } => {
                let items: Vec<_> = items
                    .iter()
                    .map(|item| tag("li").with(self.tight(item)))
                    .collect();
                let list = match first {
                    Some(first) => tag("ol").set("start", (*first != 1).then(|| first.to_string())),
                    None => tag("ul"),
                };
                list.with(items)
            }
            Block::Quote(content) => tag("blockquote").with(self.blocks(content)),
            Block::Figure { content, caption } => {
                let caption =
                    (!caption.is_empty()).then(|| tag("figcaption").with(inlines(caption)));
                tag("figure")
                    .class("figure")
                    .with((self.blocks(content), caption))
            }
            Block::Image(picture) => self.picture(picture.clone()),
            Block::Media(media) => self::media(media),
            Block::Table(table) => self.table(table),
            // Reachable by keys, because it scrolls inside itself.
            Block::Verbatim(text) => tag("pre").set("tabindex", "0").with(text.as_str()),
            Block::Aside(content) => tag("aside").class("box").with(self.blocks(content)),
            Block::Details { summary, content } => {
                let summary = tag("summary").with(inlines(summary));
                tag("details").with((summary, self.blocks(content)))
            }
            Block::Rule => tag("hr"),
        };
        element.view()
    }

    fn picture(&mut self, picture: Picture) -> Tag {
        let is_lazy = !std::mem::take(&mut self.is_most_important);
        if picture.size.is_some_and(|(width, _)| width < SIGN) {
            return image(picture, COLUMN, is_lazy);
        }
        self.pictures += 1;
        viewable(picture, self.pictures, is_lazy, self.labels)
    }

    /// The content of a list item or a cell: one paragraph alone stands without its element.
    fn tight(&mut self, content: &[Block]) -> Vec<View> {
        if let [Block::Paragraph(line)] = content {
            return inlines(line);
        }
        self.blocks(content)
    }

    /// A wide table scrolls inside itself, by keys too.
    fn table(&mut self, table: &Table) -> Tag {
        let caption =
            (!table.caption.is_empty()).then(|| tag("caption").with(inlines(&table.caption)));
        let head = (!table.head.is_empty()).then(|| tag("thead").with(self.rows(&table.head)));
        let rows = tag("tbody").with(self.rows(&table.rows));
        let table = tag("table").with((caption, head, rows));
        tag("div")
            .class("table")
            .set("role", "group")
            .set("tabindex", "0")
            .with(table)
    }

    fn rows(&mut self, rows: &[Vec<Cell>]) -> Vec<Tag> {
        rows.iter()
            .map(|row| {
                let cells: Vec<_> = row.iter().map(|cell| self.cell(cell)).collect();
                tag("tr").with(cells)
            })
            .collect()
    }

    fn cell(&mut self, cell: &Cell) -> Tag {
        let span = |span: u32| (span != 1).then_some(span);
        tag(if cell.is_header { "th" } else { "td" })
            .set("colspan", span(cell.span.0))
            .set("rowspan", span(cell.span.1))
            .with(self.tight(&cell.content))
    }
}

fn inlines(line: &[Inline]) -> Vec<View> {
    line.iter().map(inline).collect()
}

fn inline(inline: &Inline) -> View {
    match inline {
        Inline::Text(text) => View::Text(text.clone()),
        Inline::Break => tag("br").view(),
        Inline::Link { href, content } => tag("a")
            .set("href", href.as_str())
            .with(inlines(content))
            .view(),
        Inline::Marked(mark, content) => tag(mark.tag()).with(inlines(content)).view(),
    }
}

fn media(media: &Media) -> Tag {
    let sources: Vec<_> = media
        .sources
        .iter()
        .cloned()
        .map(|(url, kind)| tag("source").set("src", url).set("type", kind))
        .collect();
    let (width, height) = media.size.unzip();
    let element = tag(if media.is_video { "video" } else { "audio" })
        .set("controls", true)
        .set("preload", "none")
        .with(sources);
    if media.is_video {
        element
            .set("playsinline", true)
            .set("poster", media.poster.as_deref())
            .set("width", width)
            .set("height", height)
    } else {
        element
    }
}
