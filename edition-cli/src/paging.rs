//! How a list that grows at its newest end is cut into pages.
//!
//! Pages are numbered from the oldest: page 1 holds the oldest items, and a full page is never
//! touched again. The newest items are the *head*, which takes what the numbered pages leave:
//! between one page and just under two, so that it is never nearly empty. A new article changes the
//! head; when the head reaches two pages, its older half becomes the next numbered page.
//!
//! Positions count from the oldest item, which is 0.

use std::ops::Range;

/// How many numbered pages a list of `len` items has besides its head.
pub fn numbered_pages(len: usize, page_size: usize) -> usize {
    (len / page_size).saturating_sub(1)
}

/// The positions that the numbered page holds; the first page is 1.
pub fn page(number: usize, page_size: usize) -> Range<usize> {
    (number - 1) * page_size..number * page_size
}

/// The positions that the head holds.
pub fn head(len: usize, page_size: usize) -> Range<usize> {
    numbered_pages(len, page_size) * page_size..len
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_head_holds_one_page_to_just_under_two() {
        for len in 8..100 {
            assert!((8..16).contains(&head(len, 8).len()), "{len}");
        }
        assert_eq!(head(5, 8), 0..5);
        assert_eq!(head(0, 8), 0..0);
    }

    #[test]
    fn head_and_pages_hold_each_item_once() {
        for len in 0..100 {
            let mut held: Vec<usize> = head(len, 8).collect();
            held.extend((1..=numbered_pages(len, 8)).flat_map(|number| page(number, 8)));
            held.sort_unstable();
            assert_eq!(held, (0..len).collect::<Vec<_>>());
        }
    }
}
