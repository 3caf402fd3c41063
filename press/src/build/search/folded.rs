//! Text as the index has it.
//!
//! Pagefind finds "nước" by `nuoc`: it takes combining marks off words, and keeps the word as it was for
//! ranking. The stroke of đ is no combining mark to Unicode, so `duong` would not find "đường". It is made
//! one: đ is indexed as d with a mark above, which comes off like all others. The search page writes it back
//! (`parts/search/stroke.js`), and puts it into what readers type.

use unicode_normalization::UnicodeNormalization as _;

/// COMBINING LATIN SMALL LETTER D. It is alphabetic, so it parts no word, and in no Vietnamese text.
const STROKE: char = '\u{369}';

/// What Pagefind takes for its own where it begins a word, with which a story could weigh its words.
const ORDERS: [&str; 2] = ["___PAGEFIND", "___END_PAGEFIND"];

/// The text with every đ written as d and a mark. Words whose marks were written apart are composed, so that
/// their letters count as letters.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len() + text.len() / 16);
    for char in text.nfc() {
        match char {
            'đ' => folded.extend(['d', STROKE]),
            'Đ' => folded.extend(['D', STROKE]),
            char => folded.push(char),
        }
    }
    for order in ORDERS {
        // What is left over may be one again.
        while folded.contains(order) {
            folded = folded.replace(order, order.trim_start_matches('_'));
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_stroke_becomes_a_mark_that_is_a_letter() {
        assert_eq!(fold("Đường đi"), "D\u{369}ường d\u{369}i");
        assert!(STROKE.is_alphanumeric());
        assert!(unicode_normalization::char::is_combining_mark(STROKE));
    }

    #[test]
    fn marks_that_were_written_apart_are_composed() {
        assert_eq!(fold("nu\u{31b}o\u{31b}\u{301}c"), "nước");
    }

    #[test]
    fn a_story_gives_pagefind_no_orders() {
        let text = "mật ___PAGEFIND_WEIGHT___10 ong ___END_PAGEFIND_WEIGHT___ ______PAGEFIND_X";
        assert!(!fold(text).contains("___PAGEFIND"), "{}", fold(text));
        assert!(!fold(text).contains("___END"));
        assert_eq!(fold("Họ tên: ______"), "Họ tên: ______");
    }
}
