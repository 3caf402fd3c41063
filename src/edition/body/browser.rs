//! The browser's tree: an inert document, whose scripts do not run and whose pictures do not load.

use super::walk::{Markup, Name};
use wasm_bindgen::prelude::*;
use web_sys::{DomParser, Element, HtmlFormElement, Node};

#[wasm_bindgen]
extern "C" {
    type InertParser;

    /// `web-sys` takes a string only; under `require-trusted-types-for` it has to be a `TrustedHTML`.
    #[wasm_bindgen(method, catch, js_name = parseFromString)]
    fn parse_from_string(
        this: &InertParser,
        html: &JsValue,
        kind: &str,
    ) -> Result<JsValue, JsValue>;
}

/// Reads HTML as the content of a `body`, scripts off, and hands its root on.
pub(super) fn parse<T>(html: &str, read: impl FnOnce(&Node) -> T) -> Option<T> {
    parse_inert(html).map(|root| read(&root))
}

fn parse_inert(html: &str) -> Option<Node> {
    let parser: InertParser = DomParser::new().ok()?.unchecked_into();
    // Where a body has begun no `frameset` takes its place, and the standard's rules hold, as for the other tree.
    let html = inert(&["<!DOCTYPE html><body>", html].concat());
    let document = parser.parse_from_string(&html, "text/html").ok()?;
    let document: web_sys::Document = document.unchecked_into();
    Some(document.body()?.into())
}

thread_local! {
    /// A policy may be made once under each name.
    static POLICY: Option<JsValue> = make_policy();
}

/// The only policy of the app: what passes it is parsed into an inert document and read, never shown.
fn make_policy() -> Option<JsValue> {
    let get = |target: &JsValue, key: &str| js_sys::Reflect::get(target, &key.into()).ok();
    let factory = get(&js_sys::global(), "trustedTypes").filter(JsValue::is_object)?;
    let rules = js_sys::Object::new();
    let as_it_is = Closure::<dyn Fn(JsValue) -> JsValue>::new(|html: JsValue| html).into_js_value();
    js_sys::Reflect::set(&rules, &"createHTML".into(), &as_it_is).ok()?;
    let create: js_sys::Function = get(&factory, "createPolicy")?.dyn_into().ok()?;
    create.call2(&factory, &"sapbao-inert".into(), &rules).ok()
}

fn inert(html: &str) -> JsValue {
    let html = JsValue::from_str(html);
    POLICY.with(|policy| {
        let make = |policy: &JsValue| {
            let create: js_sys::Function = js_sys::Reflect::get(policy, &"createHTML".into())
                .ok()?
                .dyn_into()
                .ok()?;
            create.call1(policy, &html).ok()
        };
        policy
            .as_ref()
            .and_then(make)
            .unwrap_or_else(|| html.clone())
    })
}

impl Markup for Node {
    fn name(&self) -> Name {
        // A form's fields can be named like its own properties, and then stand in their place.
        if self.is_instance_of::<HtmlFormElement>() {
            return Name::Element("form".into());
        }
        match self.node_type() {
            Node::TEXT_NODE => Name::Text(self.node_value().unwrap_or_default()),
            Node::ELEMENT_NODE => {
                let element: &Element = self.unchecked_ref();
                if element.namespace_uri().as_deref() == Some("http://www.w3.org/1999/xhtml") {
                    Name::Element(element.local_name())
                } else {
                    Name::Foreign
                }
            }
            _ => Name::Nothing,
        }
    }

    fn attribute(&self, wanted: &str) -> Option<String> {
        self.dyn_ref::<Element>()?.get_attribute(wanted)
    }

    fn children(&self) -> Vec<Self> {
        let nodes = self.child_nodes();
        (0..nodes.length()).filter_map(|at| nodes.get(at)).collect()
    }
}
