//! Elements by name, put together step by step (docs/decisions/003-elements-by-name.md).

use super::view::{Parts, View};
use leptos::ev::MouseEvent;
use std::rc::Rc;
use web_sys::Element;

/// An element in the making. (Boxed: it is moved by every call that adds to it.)
pub struct Tag(Box<Parts>);

/// Begins the element of that name.
#[inline(never)]
pub fn tag(name: &'static str) -> Tag {
    Tag(Box::new(Parts {
        name,
        attributes: Vec::new(),
        live: Vec::new(),
        on_click: None,
        tell: None,
        content: Vec::new(),
        is_live: false,
    }))
}

impl Tag {
    /// Sets the class.
    #[must_use]
    pub fn class(self, class: impl Value) -> Self {
        self.set("class", class)
    }

    /// Sets an attribute; `None` and `false` leave it out.
    #[must_use]
    pub fn set(mut self, name: &'static str, value: impl Value) -> Self {
        if let Some(value) = value.text() {
            self.push_attribute(name, value);
        }
        self
    }

    // Not inlined, like all here that every part calls: a call takes a tenth of the bytes that its work does.
    #[inline(never)]
    fn push_attribute(&mut self, name: &'static str, value: String) {
        self.0.attributes.push((name, value));
    }

    /// Sets an attribute that follows signals.
    #[must_use]
    pub fn live(
        mut self,
        name: &'static str,
        value: impl Fn() -> Option<String> + 'static,
    ) -> Self {
        self.0.live.push((name, Box::new(value)));
        self.0.is_live = true;
        self
    }

    /// Does something on a click.
    #[must_use]
    pub fn on_click(mut self, does: impl FnMut(MouseEvent) + 'static) -> Self {
        self.0.on_click = Some(Box::new(does));
        self.0.is_live = true;
        self
    }

    /// Tells of the element, once the browser has it.
    #[must_use]
    pub fn tell(mut self, tell: impl FnOnce(&Element) + 'static) -> Self {
        self.0.tell = Some(Box::new(tell));
        self.0.is_live = true;
        self
    }

    /// Adds content.
    #[must_use]
    pub fn with(mut self, content: impl Content) -> Self {
        content.add_to(&mut self.0.content);
        self
    }

    /// The element as a view.
    #[inline(never)]
    pub fn view(mut self) -> View {
        self.0.is_live |= self.0.content.iter().any(View::is_live);
        View::Element(self.0)
    }
}

/// Content that follows signals.
pub fn live(content: impl Fn() -> View + 'static) -> View {
    View::Live(Rc::new(content))
}

/// An element in which nothing changes or answers a click, made where it is drawn.
pub fn still(make: impl FnOnce() -> Tag + 'static) -> View {
    View::Still(Box::new(move || make().view()))
}

/// An element that is taken over in a step of its own.
pub fn later(make: impl FnOnce() -> Tag + 'static) -> View {
    View::Later(Box::new(move || make().view()))
}

/// What an attribute may be set to.
pub trait Value {
    /// Its text; `None` leaves the attribute out.
    fn text(self) -> Option<String>;
}

impl Value for &str {
    fn text(self) -> Option<String> {
        Some(self.to_owned())
    }
}

impl Value for String {
    fn text(self) -> Option<String> {
        Some(self)
    }
}

impl Value for u32 {
    fn text(self) -> Option<String> {
        Some(self.to_string())
    }
}

/// An attribute that stands alone.
impl Value for bool {
    fn text(self) -> Option<String> {
        self.then(String::new)
    }
}

impl<V: Value> Value for Option<V> {
    fn text(self) -> Option<String> {
        self.and_then(Value::text)
    }
}

/// What may stand in an element.
pub trait Content {
    /// Adds it behind what is there.
    fn add_to(self, content: &mut Vec<View>);
}

impl Content for Tag {
    #[inline(never)]
    fn add_to(self, content: &mut Vec<View>) {
        content.push(self.view());
    }
}

impl Content for View {
    fn add_to(self, content: &mut Vec<View>) {
        content.push(self);
    }
}

impl Content for String {
    fn add_to(self, content: &mut Vec<View>) {
        content.push(View::Text(self));
    }
}

impl Content for &str {
    fn add_to(self, content: &mut Vec<View>) {
        content.push(View::Text(self.to_owned()));
    }
}

impl<C: Content> Content for Option<C> {
    fn add_to(self, content: &mut Vec<View>) {
        if let Some(some) = self {
            some.add_to(content);
        }
    }
}

impl<C: Content> Content for Vec<C> {
    fn add_to(self, content: &mut Vec<View>) {
        for part in self {
            part.add_to(content);
        }
    }
}

macro_rules! tuples {
    ($($($name:ident)+;)+) => { $(
        impl<$($name: Content),+> Content for ($($name,)+) {
            #[allow(non_snake_case)]
            fn add_to(self, content: &mut Vec<View>) {
                let ($($name,)+) = self;
                $($name.add_to(content);)+
            }
        }
    )+ };
}

tuples! {
    A B;
    A B C;
    A B C D;
    A B C D E;
    A B C D E F;
}
