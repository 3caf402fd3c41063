//! Icons: outlines after [Lucide](https://lucide.dev) (ISC), drawn in the text's colour. They stand
//! beside a text or a label, which says what they mean.

use super::tag::{Tag, tag};

/// Three lines: opens the drawer.
pub const MENU: &str = "M4 6h16M4 12h16M4 18h16";

/// A cross: closes.
pub const CLOSE: &str = "M6 6l12 12M18 6L6 18";

/// A tray with an arrow out of it: sends to others.
pub const SHARE: &str = "M5 12v7.5h14V12M8 6.5 12 2.5l4 4M12 3v12";

/// Prints.
pub const PRINTER: &str = "M7 9V3.5h10V9M7 17.5H3.5V9h17v8.5H17M7 14h10v6.5H7z";

/// A magnifying glass: searches.
pub const SEARCH: &str = "M16 16l4.5 4.5M10.5 18a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15z";

/// An arrow upwards: to the top.
pub const UP: &str = "M12 19V5M6 11l6-6 6 6";

/// An icon, hidden from who is read to.
pub fn icon(outline: &'static str) -> Tag {
    drawing(outline).set("aria-hidden", "true")
}

/// An outline in a box of 24 by 24.
pub fn drawing(outline: &'static str) -> Tag {
    tag("svg")
        .set("viewBox", "0 0 24 24")
        .set("width", "24")
        .set("height", "24")
        .with(tag("path").set("d", outline))
}
