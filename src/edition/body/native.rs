//! html5ever's tree, for the press and the tests.

mod metered;

use super::walk::{Markup, Name};
use html5ever::tendril::TendrilSink as _;
use html5ever::tree_builder::TreeBuilderOpts;
use html5ever::{LocalName, ParseOpts, QualName, ns, parse_fragment};
use markup5ever_rcdom::{Handle, NodeData};
use metered::Metered;

/// So many bytes are read between two looks at what the tree has cost.
const PIECE: usize = 1024;

/// Reads HTML as a browser reads the content of a `body`, scripts off, and hands its root on. `None`: it would cost too much.
///
/// Handles must not outlive the document: dropping it empties every node.
pub(super) fn parse<T>(html: &str, read: impl FnOnce(&Handle) -> T) -> Option<T> {
    let options = ParseOpts {
        tree_builder: TreeBuilderOpts {
            scripting_enabled: false,
            ..TreeBuilderOpts::default()
        },
        ..ParseOpts::default()
    };
    let context = QualName::new(None, ns!(html), LocalName::from("body"));
    let tree = Metered::default();
    let mut parser = parse_fragment(tree, options, context, Vec::new(), false);
    let mut rest = html;
    while !rest.is_empty() {
        let (piece, behind) = rest.split_at(rest.floor_char_boundary(PIECE));
        parser.process(piece.into());
        if parser.tokenizer.sink.sink.is_too_much() {
            return None;
        }
        rest = behind;
    }
    let dom = parser.finish();
    // A fragment is the children of an `html` element.
    let root = dom.document.children.borrow().first().cloned();
    root.map(|root| read(&root))
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
