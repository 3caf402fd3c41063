//! Elements by name.
//!
//! `view!` gives every element, and every attribute of it, a type of its own, and the bundle a copy
//! of the code that builds, updates and hydrates each. Parts that are mere markup are written with
//! [`tag`] instead: one type for all of them (docs/decisions/003-elements-by-name.md has the sizes).

use leptos::ev::{self, MouseEvent};
use leptos::html::{br, custom, hr, img, source};
use leptos::prelude::*;
use leptos::svg::{path, svg, text, r#use};
use leptos::tachys::html::attribute::any_attribute::AnyAttribute;
use leptos::tachys::html::attribute::custom::custom_attribute;
use leptos::tachys::html::event::on;
use std::sync::{Arc, Mutex};

/// An element in the making. (Boxed: it is moved by every call that adds to it.)
pub struct Tag(Box<Parts>);

struct Parts {
    name: &'static str,
    attributes: Vec<AnyAttribute>,
    content: Vec<AnyView>,
}

#[inline(never)]
fn push_text(content: &mut Vec<AnyView>, text: String) {
    content.push(text.into_any());
}

/// Begins the element of that name.
#[inline(never)]
pub fn tag(name: &'static str) -> Tag {
    Tag(Box::new(Parts {
        name,
        attributes: Vec::new(),
        content: Vec::new(),
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

    // Not inlined, like all here that every part calls: a call is a tenth of what it does.
    #[inline(never)]
    fn push_attribute(&mut self, name: &'static str, value: String) {
        self.0
            .attributes
            .push(custom_attribute(name, value).into_any_attr());
    }

    /// Sets an attribute that follows signals.
    #[must_use]
    pub fn live(
        mut self,
        name: &'static str,
        value: impl Fn() -> Option<String> + Send + Sync + 'static,
    ) -> Self {
        let value: Arc<Mutex<dyn FnMut() -> Option<String> + Send>> = Arc::new(Mutex::new(value));
        self.0
            .attributes
            .push(custom_attribute(name, value).into_any_attr());
        self
    }

    /// Does something on a click.
    #[must_use]
    pub fn on_click(mut self, does: impl FnMut(MouseEvent) + 'static) -> Self {
        let does: Box<dyn FnMut(MouseEvent)> = Box::new(does);
        self.0.attributes.push(on(ev::click, does).into_any_attr());
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
    pub fn view(self) -> AnyView {
        let Parts {
            name,
            attributes,
            content,
        } = *self.0;
        match name {
            // Without content and without an end tag.
            "img" => img().add_any_attr(attributes).into_any(),
            "source" => source().add_any_attr(attributes).into_any(),
            "br" => br().add_any_attr(attributes).into_any(),
            "hr" => hr().add_any_attr(attributes).into_any(),
            // Of another namespace.
            "svg" => svg().child(content).add_any_attr(attributes).into_any(),
            "path" => path().add_any_attr(attributes).into_any(),
            "text" => text().child(content).add_any_attr(attributes).into_any(),
            "use" => r#use().add_any_attr(attributes).into_any(),
            _ => custom(name)
                .child(content)
                .add_any_attr(attributes)
                .into_any(),
        }
    }
}

/// Content that follows signals.
pub fn live(content: impl Fn() -> AnyView + Send + Sync + 'static) -> AnyView {
    let content: Arc<Mutex<dyn FnMut() -> AnyView + Send>> = Arc::new(Mutex::new(content));
    content.into_any()
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
    fn add_to(self, content: &mut Vec<AnyView>);
}

impl Content for Tag {
    #[inline(never)]
    fn add_to(self, content: &mut Vec<AnyView>) {
        content.push(self.view());
    }
}

impl Content for AnyView {
    fn add_to(self, content: &mut Vec<AnyView>) {
        content.push(self);
    }
}

impl Content for String {
    fn add_to(self, content: &mut Vec<AnyView>) {
        push_text(content, self);
    }
}

impl Content for &str {
    fn add_to(self, content: &mut Vec<AnyView>) {
        push_text(content, self.to_owned());
    }
}

impl<C: Content> Content for Option<C> {
    fn add_to(self, content: &mut Vec<AnyView>) {
        if let Some(some) = self {
            some.add_to(content);
        }
    }
}

impl<C: Content> Content for Vec<C> {
    fn add_to(self, content: &mut Vec<AnyView>) {
        for part in self {
            part.add_to(content);
        }
    }
}

macro_rules! tuples {
    ($($($name:ident)+;)+) => { $(
        impl<$($name: Content),+> Content for ($($name,)+) {
            #[allow(non_snake_case)]
            fn add_to(self, content: &mut Vec<AnyView>) {
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
