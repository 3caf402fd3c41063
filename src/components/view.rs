//! What a page is made of, before it is HTML or nodes: one type for all of it.
//!
//! A page is drawn natively as HTML ([`html`]), put into the document by the browser, or taken over there as the
//! press drew it ([`nodes`]). What never changes is not even made when it is taken over, and what is taken over
//! is so in steps (docs/decisions/016-one-kind-of-view.md).

#[cfg(not(target_arch = "wasm32"))]
mod html;
mod nodes;
pub use nodes::{Changed, Cursor, Step};

use leptos::ev::MouseEvent;
use std::rc::Rc;
use web_sys::Element;

/// Some of a page.
pub enum View {
    /// Nothing.
    Nothing,
    /// Text, whatever stands in it.
    Text(String),
    /// An element.
    Element(Box<Parts>),
    /// One after the other.
    Several(Vec<Self>),
    /// What follows signals: drawn anew, whole, when one of them changes.
    Live(Rc<dyn Fn() -> Self>),
    /// One element in which nothing changes or answers a click. It is made where it is drawn; a page that
    /// stands there already does without.
    Still(Make),
    /// One element that is taken over in a step of its own.
    Later(Make),
}

/// Makes a view when its turn comes.
pub(super) type Make = Box<dyn FnOnce() -> View>;

/// What an element is made of.
pub struct Parts {
    pub(super) name: &'static str,
    pub(super) attributes: Vec<(&'static str, String)>,
    /// Attributes that follow signals.
    pub(super) live: Vec<(&'static str, LiveValue)>,
    pub(super) on_click: Option<OnClick>,
    /// Told of the element, once it is there.
    pub(super) tell: Option<Tell>,
    pub(super) content: Vec<View>,
    /// Whether anything in it, or of it, may change or answers a click.
    pub(super) is_live: bool,
}

/// The value of an attribute that follows signals; `None` leaves it out.
pub(super) type LiveValue = Box<dyn Fn() -> Option<String>>;

/// What a click does.
pub(super) type OnClick = Box<dyn FnMut(MouseEvent)>;

/// Who is told of an element.
pub(super) type Tell = Box<dyn FnOnce(&Element)>;

impl View {
    /// Whether anything in it may change or answers a click.
    pub(super) fn is_live(&self) -> bool {
        match self {
            Self::Nothing | Self::Text(_) | Self::Still(_) => false,
            Self::Element(parts) => parts.is_live,
            Self::Several(views) => views.iter().any(Self::is_live),
            Self::Live(_) | Self::Later(_) => true,
        }
    }
}
