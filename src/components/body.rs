//! An article's body, drawn from its blocks.

use super::figure::{COLUMN, Image};
use crate::edition::body::{Block, Cell, HeadingLevel, Inline, Mark, Media, Table};
use leptos::prelude::*;

/// What is read.
#[component]
pub fn Body(
    /// The parsed body.
    blocks: Vec<Block>,
    /// Whether its first picture is the page's most important.
    is_first_image_hero: bool,
) -> impl IntoView {
    let mut draw = Draw {
        is_next_image_first: is_first_image_hero,
    };
    view! { <div class="body">{draw.blocks(blocks)}</div> }
}

struct Draw {
    is_next_image_first: bool,
}

impl Draw {
    fn blocks(&mut self, blocks: Vec<Block>) -> Vec<AnyView> {
        blocks.into_iter().map(|block| self.block(block)).collect()
    }

    fn block(&mut self, block: Block) -> AnyView {
        match block {
            Block::Paragraph(line) => view! { <p>{inlines(line)}</p> }.into_any(),
            Block::Heading(level, line) => {
                let line = inlines(line);
                match level {
                    HeadingLevel::Two => view! { <h2>{line}</h2> }.into_any(),
                    HeadingLevel::Three => view! { <h3>{line}</h3> }.into_any(),
                    HeadingLevel::Four => view! { <h4>{line}</h4> }.into_any(),
                }
            }
            Block::List { first, items } => {
                let items: Vec<_> = items
                    .into_iter()
                    .map(|item| view! { <li>{self.tight(item)}</li> })
                    .collect();
                match first {
                    Some(first) => {
                        view! { <ol start=(first != 1).then_some(first)>{items}</ol> }.into_any()
                    }
                    None => view! { <ul>{items}</ul> }.into_any(),
                }
            }
            Block::Quote(content) => {
                view! { <blockquote>{self.blocks(content)}</blockquote> }.into_any()
            }
            Block::Figure { content, caption } => {
                let content = self.blocks(content);
                view! {
                    <figure class="figure">
                        {content}
                        {(!caption.is_empty())
                            .then(|| view! { <figcaption>{inlines(caption)}</figcaption> })}
                    </figure>
                }
                .into_any()
            }
            Block::Image(picture) => {
                let is_lazy = !std::mem::take(&mut self.is_next_image_first);
                view! { <Image picture sizes=COLUMN is_lazy/> }.into_any()
            }
            Block::Media(media) => self::media(media),
            Block::Table(table) => self.table(table),
            Block::Verbatim(text) => view! { <pre tabindex="0">{text}</pre> }.into_any(),
            Block::Aside(content) => {
                view! { <aside class="box">{self.blocks(content)}</aside> }.into_any()
            }
            Block::Details { summary, content } => {
                let content = self.blocks(content);
                view! { <details><summary>{inlines(summary)}</summary>{content}</details> }
                    .into_any()
            }
            Block::Rule => view! { <hr/> }.into_any(),
        }
    }

    /// The content of a list item or a cell: one paragraph alone stands without its element.
    fn tight(&mut self, mut content: Vec<Block>) -> Vec<AnyView> {
        if let [Block::Paragraph(line)] = content.as_mut_slice() {
            return inlines(std::mem::take(line));
        }
        self.blocks(content)
    }

    fn table(&mut self, table: Table) -> AnyView {
        let head = (!table.head.is_empty()).then(|| {
            let rows = self.rows(table.head);
            view! { <thead>{rows}</thead> }
        });
        let rows = self.rows(table.rows);
        // A wide table scrolls inside itself, by keys too.
        view! {
            <div class="table" tabindex="0" role="group">
                <table>
                    {(!table.caption.is_empty())
                        .then(|| view! { <caption>{inlines(table.caption)}</caption> })}
                    {head}
                    <tbody>{rows}</tbody>
                </table>
            </div>
        }
        .into_any()
    }

    fn rows(&mut self, rows: Vec<Vec<Cell>>) -> Vec<AnyView> {
        rows.into_iter()
            .map(|row| {
                let cells: Vec<_> = row.into_iter().map(|cell| self.cell(cell)).collect();
                view! { <tr>{cells}</tr> }.into_any()
            })
            .collect()
    }

    fn cell(&mut self, cell: Cell) -> AnyView {
        let span = |span: u32| (span != 1).then_some(span);
        let (columns, rows) = (span(cell.span.0), span(cell.span.1));
        let content = self.tight(cell.content);
        if cell.is_header {
            view! { <th colspan=columns rowspan=rows>{content}</th> }.into_any()
        } else {
            view! { <td colspan=columns rowspan=rows>{content}</td> }.into_any()
        }
    }
}

fn inlines(line: Vec<Inline>) -> Vec<AnyView> {
    line.into_iter().map(inline).collect()
}

fn inline(inline: Inline) -> AnyView {
    match inline {
        Inline::Text(text) => text.into_any(),
        Inline::Break => view! { <br/> }.into_any(),
        Inline::Link { href, content } => view! { <a href=href>{inlines(content)}</a> }.into_any(),
        Inline::Marked(mark, content) => {
            let content = inlines(content);
            match mark {
                Mark::Strong => view! { <strong>{content}</strong> }.into_any(),
                Mark::Emphasis => view! { <em>{content}</em> }.into_any(),
                Mark::Underline => view! { <u>{content}</u> }.into_any(),
                Mark::Strike => view! { <s>{content}</s> }.into_any(),
                Mark::Subscript => view! { <sub>{content}</sub> }.into_any(),
                Mark::Superscript => view! { <sup>{content}</sup> }.into_any(),
                Mark::Code => view! { <code>{content}</code> }.into_any(),
            }
        }
    }
}

fn media(media: Media) -> AnyView {
    let sources: Vec<_> = media
        .sources
        .into_iter()
        .map(|(url, kind)| view! { <source src=url type=kind/> })
        .collect();
    let (width, height) = media.size.unzip();
    if media.is_video {
        view! {
            <video controls preload="none" playsinline poster=media.poster width=width height=height>
                {sources}
            </video>
        }
        .into_any()
    } else {
        view! { <audio controls preload="none">{sources}</audio> }.into_any()
    }
}
