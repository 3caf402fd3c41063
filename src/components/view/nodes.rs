//! A view as the document's nodes: put there, or taken over as the press drew them.

use super::{LiveValue, Make, OnClick, Parts, Tell, View};
use leptos::prelude::*;
use send_wrapper::SendWrapper;
use std::cell::{OnceCell, RefCell};
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::{Element, Node};

/// Of these pages' elements, those that are no HTML.
const SVG: [&str; 3] = ["svg", "path", "text"];

/// The nodes of a parent that are still to be taken over.
#[derive(Clone)]
pub struct Cursor {
    next: Option<Node>,
    /// Texts that follow each other are one node.
    is_behind_text: bool,
    /// What was passed by, to be taken over later.
    later: Rc<RefCell<Vec<Step>>>,
}

/// An element that stands there, still to be taken over.
pub struct Step {
    node: Node,
    make: Make,
}

impl Step {
    /// Takes it over; returns what it leaves for later.
    ///
    /// # Errors
    /// When something else stands there.
    pub fn take(self) -> Result<Vec<Self>, Changed> {
        let mut cursor = Cursor {
            next: Some(self.node),
            is_behind_text: false,
            later: Rc::default(),
        };
        (self.make)().take_over(&mut cursor)?;
        Ok(cursor.into_steps())
    }
}

/// The nodes that stand there are not those that the press drew: somebody changed them.
#[derive(Debug)]
pub struct Changed;

impl Cursor {
    /// At the first node in `parent`.
    pub fn into_parent(parent: &Node) -> Self {
        Self {
            next: parent.first_child(),
            is_behind_text: false,
            later: Rc::default(),
        }
    }

    /// In what stands in `parent`; what is left for later is left to the same.
    fn within(&self, parent: &Node) -> Self {
        Self {
            next: parent.first_child(),
            is_behind_text: false,
            later: self.later.clone(),
        }
    }

    /// What was left for later, in its order.
    pub fn into_steps(self) -> Vec<Step> {
        self.later.take()
    }

    fn pass(&mut self) -> Result<Node, Changed> {
        self.is_behind_text = false;
        let node = self.next.take().ok_or(Changed)?;
        self.next = node.next_sibling();
        Ok(node)
    }
}

impl View {
    /// Puts it into `parent`, before `next` or at the end.
    pub fn put(self, parent: &Node, next: Option<&Node>) {
        match self {
            Self::Nothing => {}
            Self::Text(text) => insert(&document().create_text_node(&text), parent, next),
            Self::Element(parts) => insert(&parts.build(), parent, next),
            Self::Several(views) => views.into_iter().for_each(|view| view.put(parent, next)),
            Self::Live(content) => {
                let [first, last] = [mark(), mark()];
                insert(&first, parent, next);
                insert(&last, parent, next);
                follow(first, Rc::new(last.into()), content, None);
            }
            Self::Still(make) | Self::Later(make) => make().put(parent, next),
        }
    }

    /// Takes over what stands at the cursor, drawn by the press of the same, but for what is to be taken
    /// over later.
    ///
    /// # Errors
    /// When something else stands there.
    pub fn take_over(self, cursor: &mut Cursor) -> Result<(), Changed> {
        match self {
            Self::Nothing => Ok(()),
            Self::Text(text) => {
                if !text.is_empty() && !cursor.is_behind_text {
                    cursor.pass()?;
                    cursor.is_behind_text = true;
                }
                Ok(())
            }
            Self::Element(parts) => {
                let node = cursor.pass()?;
                let element: Element = node.dyn_into().map_err(|_| Changed)?;
                if parts.is_live {
                    parts.take_over(&element, cursor)?;
                }
                Ok(())
            }
            Self::Still(_) => cursor.pass().map(drop),
            Self::Later(make) => {
                let node = cursor.pass()?;
                cursor.later.borrow_mut().push(Step { node, make });
                Ok(())
            }
            Self::Several(views) => views
                .into_iter()
                .try_for_each(|view| view.take_over(cursor)),
            Self::Live(content) => {
                let first = pass_mark(cursor)?;
                let (last, drawn) = (Rc::default(), Rc::new(RefCell::new(cursor.clone())));
                follow(first, Rc::clone(&last), content, Some(drawn.clone()));
                *cursor = drawn.borrow().clone();
                let _ = last.set(pass_mark(cursor)?);
                Ok(())
            }
        }
    }
}

impl Parts {
    fn build(self) -> Element {
        let Self {
            name,
            attributes,
            live,
            on_click,
            tell,
            content,
            ..
        } = self;
        let document = document();
        let element = if SVG.contains(&name) {
            document.create_element_ns(Some("http://www.w3.org/2000/svg"), name)
        } else {
            document.create_element(name)
        };
        let element = element.unwrap_throw();
        for (name, value) in attributes {
            let _ = element.set_attribute(name, &value);
        }
        for view in content {
            view.put(&element, None);
        }
        wake(&element, live, on_click, tell);
        element
    }

    fn take_over(self, element: &Element, around: &Cursor) -> Result<(), Changed> {
        let Self {
            name,
            live,
            on_click,
            tell,
            content,
            ..
        } = self;
        if !element.local_name().eq_ignore_ascii_case(name) {
            return Err(Changed);
        }
        let mut cursor = around.within(element);
        content
            .into_iter()
            .try_for_each(|view| view.take_over(&mut cursor))?;
        wake(element, live, on_click, tell);
        Ok(())
    }
}

fn wake(
    element: &Element,
    live: Vec<(&'static str, LiveValue)>,
    on_click: Option<OnClick>,
    tell: Option<Tell>,
) {
    for (name, value) in live {
        let element = element.clone();
        render(Box::new(move || {
            let _ = match value() {
                Some(value) => element.set_attribute(name, &value),
                None => element.remove_attribute(name),
            };
        }));
    }
    if let Some(does) = on_click {
        let does = Closure::wrap(does);
        let _ = element.add_event_listener_with_callback("click", does.as_ref().unchecked_ref());
        keep(does);
    }
    if let Some(tell) = tell {
        tell(element);
    }
}

/// Draws what stands between two marks, and draws it anew when a signal changes that it follows. What is
/// `drawn` there already is taken over the first time.
fn follow(
    first: Node,
    last: Rc<OnceCell<Node>>,
    content: Rc<dyn Fn() -> View>,
    mut drawn: Option<Rc<RefCell<Cursor>>>,
) {
    render(Box::new(move || {
        let view = content();
        if let Some(cursor) = drawn.take() {
            let mut cursor = cursor.borrow_mut();
            if view.take_over(&mut cursor).is_err() {
                // Nor is the mark behind it found then.
                cursor.next = None;
            }
            return;
        }
        let Some((last, parent)) = last
            .get()
            .and_then(|last| Some((last, last.parent_node()?)))
        else {
            return;
        };
        while let Some(old) = first.next_sibling().filter(|node| node != last) {
            let _ = parent.remove_child(&old);
            let_go_of_pictures(&old);
        }
        view.put(&parent, Some(last));
    }));
}

/// Chromium keeps a page that was left, whole, while a `<picture>` in it still has its lazy `<img>`.
fn let_go_of_pictures(old: &Node) {
    let Some(old) = old.dyn_ref::<Element>() else {
        return;
    };
    while let Ok(Some(picture)) = old.query_selector("picture > img") {
        picture.remove();
    }
}

/// Does something now, and again whenever a signal changes that it reads. (Made once, not for each closure.)
#[inline(never)]
fn render(mut does: Box<dyn FnMut()>) {
    keep(RenderEffect::new(move |_| does()));
}

/// Keeps something until what it belongs to is drawn anew, or gone.
fn keep<T: 'static>(what: T) {
    let what = SendWrapper::new(what);
    on_cleanup(move || drop(what));
}

fn insert(node: &Node, parent: &Node, next: Option<&Node>) {
    let _ = parent.insert_before(node, next);
}

fn mark() -> Node {
    document().create_comment("").into()
}

fn pass_mark(cursor: &mut Cursor) -> Result<Node, Changed> {
    let node = cursor.pass()?;
    if node.node_type() == Node::COMMENT_NODE {
        Ok(node)
    } else {
        Err(Changed)
    }
}
