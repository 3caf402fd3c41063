//! Tables.

use super::{Markup, NESTED, Name, Walk, is_element};
use crate::edition::body::{Cell, Table};

/// A cell covers at most this many columns or rows.
const WIDEST_SPAN: u32 = 100;

impl Walk<'_> {
    pub(super) fn table<M: Markup>(&self, node: &M, depth: usize) -> Option<Table> {
        let mut table = Table::default();
        for part in node.children() {
            let Name::Element(name) = part.name() else {
                continue;
            };
            match name.as_str() {
                "caption" => table.caption = self.inlines(&part.children(), depth + NESTED),
                "thead" => table.head.extend(self.rows(&part, depth)),
                "tbody" | "tfoot" => table.rows.extend(self.rows(&part, depth)),
                _ => {}
            }
        }
        (!table.head.is_empty() || !table.rows.is_empty()).then_some(table)
    }

    fn rows<M: Markup>(&self, part: &M, depth: usize) -> Vec<Vec<Cell>> {
        part.children()
            .iter()
            .filter(|row| is_element::<M>(row, "tr"))
            .map(|row| {
                row.children()
                    .iter()
                    .filter_map(|cell| self.cell(cell, depth))
                    .collect::<Vec<_>>()
            })
            .filter(|row| !row.is_empty())
            .collect()
    }

    fn cell<M: Markup>(&self, node: &M, depth: usize) -> Option<Cell> {
        let is_header = is_element(node, "th");
        if !is_header && !is_element(node, "td") {
            return None;
        }
        let span = |name: &str| {
            let span = node
                .attribute(name)
                .and_then(|span| span.trim().parse().ok());
            span.unwrap_or(1).clamp(1, WIDEST_SPAN)
        };
        Some(Cell {
            is_header,
            span: (span("colspan"), span("rowspan")),
            content: self.blocks(&node.children(), depth + NESTED),
        })
    }
}
