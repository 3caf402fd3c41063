//! Icons: outlines after [Lucide](https://lucide.dev) (ISC), drawn in the text's colour. They stand
//! beside a text or a label, which says what they mean.

use leptos::prelude::*;

/// Three lines: opens the drawer.
pub const MENU: &str = "M4 6h16M4 12h16M4 18h16";

/// A cross: closes.
pub const CLOSE: &str = "M6 6l12 12M18 6L6 18";

/// An icon, hidden from who is read to.
#[component]
pub fn Icon(
    /// The outline, in a box of 24 by 24.
    outline: &'static str,
) -> impl IntoView {
    view! {
        <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
            <path d=outline></path>
        </svg>
    }
}
