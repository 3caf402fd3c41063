//! The pictures in an article's body, as the reader finds them there.

use sapbao::edition::body::{Block, parse_body};
use sapbao::edition::picture::Picture;

use super::sheet::Sheet;

const FIELD: &str = "$.content_html";

/// Checks the pictures of a body.
pub(super) fn check(html: &str, sheet: &mut Sheet) {
    let blocks = parse_body(html, sheet.url.as_str());
    let mut pictures = Vec::new();
    gather(&blocks, &mut pictures);
    for picture in pictures {
        sheet.media(FIELD, &picture.src);
        let name = sheet.shown(&picture.src);
        if picture.size.is_none() {
            let expected = "width and height: without them the page moves under its reader";
            sheet.warn(FIELD, format!("no size of {name}"), expected);
        }
        if picture.alt.trim().is_empty() {
            let expected = "what is seen, for those who cannot see it";
            sheet.warn(FIELD, format!("no alt of {name}"), expected);
        }
    }
}

/// Pictures wherever they stand.
fn gather<'a>(blocks: &'a [Block], pictures: &mut Vec<&'a Picture>) {
    for block in blocks {
        match block {
            Block::Image(picture) => pictures.push(picture),
            Block::Figure { content, .. }
            | Block::Details { content, .. }
            | Block::Quote(content)
            | Block::Aside(content) => gather(content, pictures),
            Block::List { items, .. } => {
                for item in items {
                    gather(item, pictures);
                }
            }
            Block::Table(table) => {
                for cell in table.head.iter().chain(&table.rows).flatten() {
                    gather(&cell.content, pictures);
                }
            }
            Block::Paragraph(_)
            | Block::Heading(..)
            | Block::Media(_)
            | Block::Verbatim(_)
            | Block::Rule => {}
        }
    }
}
