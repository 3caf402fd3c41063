//! The allow-list: what becomes of each element.

use crate::edition::body::{Mark, quiet};

/// What becomes of an element.
pub(super) enum Role {
    /// Gone, with all that is in it.
    Dropped,
    /// A block of its own, named by the element.
    Block,
    /// Text set apart within a line.
    Mark(Mark),
    /// `a`.
    Link,
    /// `br`.
    Break,
    /// No block, but what is in it does not flow together with its neighbours.
    Apart,
    /// As if it were not there.
    Unwrapped,
}

/// What becomes of the element of that name.
pub(super) fn role(name: &str) -> Role {
    match name {
        "script"
        | "style"
        | quiet::STYLE
        | "iframe"
        | "object"
        | "embed"
        | "form"
        | "template"
        | "svg"
        | "math"
        | "frame"
        | "frameset"
        | "noframes"
        | "noembed"
        | "applet"
        | "param"
        | "head"
        | "title"
        | "meta"
        | "link"
        | "base"
        | "input"
        | "button"
        | "select"
        | "option"
        | "textarea"
        | "datalist"
        | "canvas"
        | "map"
        | "area"
        | "track"
        | "slot"
        | "portal"
        | "fencedframe" => Role::Dropped,
        "p" | "h2" | "h3" | "h4" | "ul" | "ol" | "blockquote" | "figure" | "img" | "picture"
        | "hr" | "table" | "pre" | "video" | "audio" | "aside" | "details" => Role::Block,
        "strong" | "b" => Role::Mark(Mark::Strong),
        "em" | "i" => Role::Mark(Mark::Emphasis),
        "u" => Role::Mark(Mark::Underline),
        "s" => Role::Mark(Mark::Strike),
        "sub" => Role::Mark(Mark::Subscript),
        "sup" => Role::Mark(Mark::Superscript),
        "code" => Role::Mark(Mark::Code),
        "a" => Role::Link,
        "br" => Role::Break,
        "div" | "section" | "article" | "main" | "header" | "footer" | "nav" | "center" | "h1"
        | "h5" | "h6" | "address" | "dl" | "dt" | "dd" | "dialog" | "fieldset" | "hgroup"
        | "li" | "figcaption" | "summary" | "caption" | "thead" | "tbody" | "tfoot" | "tr"
        | "td" | "th" | "xmp" | "plaintext" | "listing" => Role::Apart,
        _ => Role::Unwrapped,
    }
}
