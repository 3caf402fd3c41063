//! Structured data as a JSON-LD processor understands it: things of a type, and what is said of them.

use oxjsonld::{JsonLdParser, JsonLdRemoteDocument};
use oxrdf::{NamedOrBlankNode, Quad, Term, vocab::rdf};

/// What of schema.org's own context matters here: the vocabulary, and which values are addresses.
const CONTEXT: &str = r#"{"@context": {"@vocab": "https://schema.org/",
    "url": {"@type": "@id"}, "item": {"@type": "@id"}}}"#;

/// All that is said on a page.
#[derive(Default)]
pub struct Things(Vec<Quad>);

impl Things {
    /// Reads a document; fails when it is no JSON-LD.
    pub fn read(text: &str) -> Self {
        let parser = JsonLdParser::new()
            .for_slice(text)
            .with_load_document_callback(|url, _| {
                assert_eq!(url, "https://schema.org");
                Ok(JsonLdRemoteDocument {
                    document: CONTEXT.into(),
                    document_url: url.to_owned(),
                })
            });
        Self(parser.map(Result::unwrap).collect())
    }

    /// All things of a type.
    pub fn all(&self, kind: &str) -> Vec<Thing<'_>> {
        let is_kind = |quad: &&Quad| {
            quad.predicate == rdf::TYPE && quad.object == Term::NamedNode(named(kind))
        };
        let thing = |quad: &Quad| Thing {
            things: self,
            node: quad.subject.clone(),
        };
        self.0.iter().filter(is_kind).map(thing).collect()
    }

    /// The only thing of a type.
    pub fn one(&self, kind: &str) -> Thing<'_> {
        let mut all = self.all(kind);
        assert_eq!(all.len(), 1, "{kind}");
        all.remove(0)
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// Something that things are said of.
pub struct Thing<'a> {
    things: &'a Things,
    node: NamedOrBlankNode,
}

impl<'a> Thing<'a> {
    fn objects(&self, property: &str) -> impl Iterator<Item = &'a Term> {
        let (node, property) = (self.node.clone(), named(property));
        let said = self.things.0.iter();
        said.filter(move |quad| quad.subject == node && quad.predicate == property)
            .map(|quad| &quad.object)
    }

    /// Texts, numbers and addresses that are said of it.
    pub fn texts(&self, property: &str) -> Vec<&'a str> {
        self.objects(property)
            .map(|object| match object {
                Term::Literal(literal) => literal.value(),
                Term::NamedNode(node) => node.as_str(),
                Term::BlankNode(_) => panic!("{property} is a thing"),
            })
            .collect()
    }

    /// The only one.
    pub fn text(&self, property: &str) -> &'a str {
        let texts = self.texts(property);
        assert_eq!(texts.len(), 1, "{property}: {texts:?}");
        texts[0]
    }

    /// Things that are said of it.
    pub fn things(&self, property: &str) -> Vec<Thing<'a>> {
        self.objects(property)
            .map(|object| Thing {
                things: self.things,
                node: match object {
                    Term::NamedNode(node) => node.clone().into(),
                    Term::BlankNode(node) => node.clone().into(),
                    Term::Literal(literal) => panic!("{property} is {literal}"),
                },
            })
            .collect()
    }

    /// The only one.
    pub fn thing(&self, property: &str) -> Thing<'a> {
        let mut things = self.things(property);
        assert_eq!(things.len(), 1, "{property}");
        things.remove(0)
    }

    /// Its `@id`.
    pub fn id(&self) -> &str {
        match &self.node {
            NamedOrBlankNode::NamedNode(node) => node.as_str(),
            NamedOrBlankNode::BlankNode(_) => panic!("it has no name"),
        }
    }
}

fn named(name: &str) -> oxrdf::NamedNode {
    oxrdf::NamedNode::new(format!("https://schema.org/{name}")).unwrap()
}
