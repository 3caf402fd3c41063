//! A tree that counts what it costs to build.
//!
//! Some hundred kilobytes of HTML can be made to take gigabytes: marks that nobody ends are begun again in each
//! paragraph, and each block looks through all that is open around it. Browsers stop at a depth of 512; html5ever does not.

use std::borrow::Cow;
use std::cell::Cell;

use html5ever::interface::{ElementFlags, NodeOrText, QuirksMode, TreeSink};
use html5ever::tendril::StrTendril;
use html5ever::{Attribute, ExpandedName, QualName};
use markup5ever_rcdom::{Handle, RcDom};

/// No article comes near: three hundred thousand elements, or a look at fifteen million.
const MOST: u64 = 15_000_000;
/// An element takes some 200 bytes for as long as the tree stands.
const FOR_AN_ELEMENT: u64 = 50;
const FOR_A_LOOK: u64 = 1;

#[derive(Default)]
pub(super) struct Metered {
    dom: RcDom,
    spent: Cell<u64>,
}

impl Metered {
    /// Whether the tree cost more than any article is worth.
    pub(super) fn is_too_much(&self) -> bool {
        self.spent.get() > MOST
    }

    fn spend(&self, cost: u64) {
        self.spent.set(self.spent.get() + cost);
    }
}

/// All but the counting is the other tree's. What it does for `select` is left out: that is dropped.
impl TreeSink for Metered {
    type Handle = Handle;
    type Output = RcDom;
    type ElemName<'a> = ExpandedName<'a>;

    fn elem_name<'a>(&'a self, target: &'a Handle) -> ExpandedName<'a> {
        self.spend(FOR_A_LOOK);
        self.dom.elem_name(target)
    }

    fn create_element(&self, name: QualName, attrs: Vec<Attribute>, flags: ElementFlags) -> Handle {
        self.spend(FOR_AN_ELEMENT);
        self.dom.create_element(name, attrs, flags)
    }

    fn finish(self) -> RcDom {
        self.dom
    }

    // The other tree would keep them all.
    fn parse_error(&self, _: Cow<'static, str>) {}

    fn get_document(&self) -> Handle {
        self.dom.get_document()
    }

    fn create_comment(&self, text: StrTendril) -> Handle {
        self.dom.create_comment(text)
    }

    fn create_pi(&self, target: StrTendril, data: StrTendril) -> Handle {
        self.dom.create_pi(target, data)
    }

    fn append(&self, parent: &Handle, child: NodeOrText<Handle>) {
        self.dom.append(parent, child);
    }

    fn append_based_on_parent_node(
        &self,
        element: &Handle,
        before: &Handle,
        child: NodeOrText<Handle>,
    ) {
        self.dom.append_based_on_parent_node(element, before, child);
    }

    fn append_doctype_to_document(&self, name: StrTendril, public: StrTendril, system: StrTendril) {
        self.dom.append_doctype_to_document(name, public, system);
    }

    fn get_template_contents(&self, target: &Handle) -> Handle {
        self.dom.get_template_contents(target)
    }

    fn same_node(&self, one: &Handle, other: &Handle) -> bool {
        self.dom.same_node(one, other)
    }

    fn set_quirks_mode(&self, mode: QuirksMode) {
        self.dom.set_quirks_mode(mode);
    }

    fn append_before_sibling(&self, sibling: &Handle, node: NodeOrText<Handle>) {
        self.dom.append_before_sibling(sibling, node);
    }

    fn add_attrs_if_missing(&self, target: &Handle, attrs: Vec<Attribute>) {
        self.dom.add_attrs_if_missing(target, attrs);
    }

    fn remove_from_parent(&self, target: &Handle) {
        self.dom.remove_from_parent(target);
    }

    fn reparent_children(&self, node: &Handle, parent: &Handle) {
        self.dom.reparent_children(node, parent);
    }

    fn is_mathml_annotation_xml_integration_point(&self, target: &Handle) -> bool {
        self.dom.is_mathml_annotation_xml_integration_point(target)
    }
}
