//! html5ever's tree, for the press and the tests.

use super::walk::{Markup, Name};
use html5ever::tendril::TendrilSink as _;
use html5ever::tree_builder::TreeBuilderOpts;
use html5ever::{LocalName, ParseOpts, QualName, ns, parse_fragment};
use markup5ever_rcdom::{Handle, NodeData, RcDom};

/// Reads HTML as a browser reads the content of a `body`, scripts off, and hands its root on.
///
/// Handles must not outlive the document: dropping it empties every node.
pub(super) fn parse<T: Default>(html: &str, read: impl FnOnce(&Handle) -> T) -> T {
    let options = ParseOpts {
        tree_builder: TreeBuilderOpts {
            scripting_enabled: false,
            ..TreeBuilderOpts::default()
        },
        ..ParseOpts::default()
    };
    let context = QualName::new(None, ns!(html), LocalName::from("body"));
    let dom = parse_fragment(RcDom::default(), options, context, Vec::new(), false).one(html);
    // A fragment is the children of an `html` element.
    let root = dom.document.children.borrow().first().cloned();
    root.map(|root| read(&root)).unwrap_or_default()
}

impl Markup for Handle {
    fn name(&self) -> Name {
        match &self.data {
            NodeData::Text { contents } => Name::Text(contents.borrow().to_string()),
            NodeData::Element { name, .. } if name.ns == ns!(html) => {
                Name::Element(name.local.to_string())
            }
            NodeData::Element { .. } => Name::Foreign,
            _ => Name::Nothing,
        }
    }

    fn attribute(&self, wanted: &str) -> Option<String> {
        let NodeData::Element { attrs, .. } = &self.data else {
            return None;
        };
        let attrs = attrs.borrow();
        attrs
            .iter()
            .find(|attribute| &*attribute.name.local == wanted)
            .map(|attribute| attribute.value.to_string())
    }

    fn children(&self) -> Vec<Self> {
        self.children.borrow().clone()
    }
}
