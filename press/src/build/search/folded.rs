//! Text as the index has it.
//!
//! Pagefind finds "nước" by `nuoc`: it takes combining marks off words, and keeps the word as it was for
//! ranking. The stroke of đ is no combining mark to Unicode, so `duong` would not find "đường". It is made
//! one: đ is indexed as d with a mark above, which comes off like all others. The search page writes it back
//! (`parts/search/stroke.js`), and puts it into what readers type.
//!
//! "Hà Nội-Huế" is one word to Pagefind, and its parts are words, too: at the signs of ASCII it parts a word. At the dashes
//! that are set in print it does not, so one of those signs is written around each, which the search page takes away. What
//! readers type needs no such sign: Pagefind takes dashes of all kinds out of it, and so finds the whole word.

use unicode_normalization::UnicodeNormalization as _;

/// COMBINING LATIN SMALL LETTER D. It is alphabetic, so it parts no word, and in no Vietnamese text.
const STROKE: char = '\u{369}';

/// Parts a word where Pagefind would not. No text has it, as [`fold`] writes another sign in its place.
const PARTING: char = '`';
/// What is written in its place: who types this one often means that one.
const QUOTE: char = '‘';

/// What joins words besides the signs of ASCII: hyphens, dashes, the ellipsis, the minus, a dot and an arrow between two names.
const JOINS: [char; 10] = ['‐', '‑', '‒', '–', '—', '―', '…', '−', '·', '→'];

/// What Pagefind takes for its own where it begins a word, with which a story could weigh its words.
const ORDERS: [&str; 2] = ["___PAGEFIND", "___END_PAGEFIND"];

/// The text with every đ written as d and a mark, and with words parted that are joined. Words whose marks were written apart
/// are composed, so that their letters count as letters.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len() + text.len() / 16);
    let mut chars = text.nfc().peekable();
    while let Some(char) = chars.next() {
        match char {
            'đ' => folded.extend(['d', STROKE]),
            'Đ' => folded.extend(['D', STROKE]),
            PARTING => folded.push(QUOTE),
            join if JOINS.contains(&join)
                && folded.ends_with(char::is_alphanumeric)
                && chars.peek().is_some_and(|next| next.is_alphanumeric()) =>
            {
                folded.extend([PARTING, join, PARTING]);
            }
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
    fn words_that_a_dash_joins_are_parted_where_it_stands() {
        for (text, folded) in [
            ("Tàu Hà Nội–Huế", "Tàu Hà Nội`–`Huế"),
            ("2021–2025", "2021`–`2025"),
            ("Vũng Tàu—Côn Đảo", "Vũng Tàu`—`Côn D\u{369}ảo"),
            ("đ–đ", "d\u{369}`–`d\u{369}"),
            ("chờ…mãi", "chờ`…`mãi"),
            ("A–B–C", "A`–`B`–`C"),
        ] {
            assert_eq!(fold(text), folded);
        }
    }

    #[test]
    fn dashes_that_stand_apart_and_those_that_pagefind_knows_stay() {
        for text in [
            "Hà Nội – Huế",
            "chờ…",
            "…Huế",
            "“Huế”…",
            "50-70",
            "a’b",
            "–",
        ] {
            assert_eq!(fold(text), text);
        }
    }

    #[test]
    fn the_mark_that_parts_words_is_nobodys_own() {
        assert_eq!(fold("`Huế` ```x"), "‘Huế‘ ‘‘‘x");
    }

    #[test]
    fn a_story_gives_pagefind_no_orders() {
        let text = "mật ___PAGEFIND_WEIGHT___10 ong ___END_PAGEFIND_WEIGHT___ ______PAGEFIND_X";
        assert!(!fold(text).contains("___PAGEFIND"), "{}", fold(text));
        assert!(!fold(text).contains("___END"));
        assert_eq!(fold("Họ tên: ______"), "Họ tên: ______");
    }
}
