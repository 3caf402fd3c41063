//! Heads read back by parsers that know nothing of how they were written.

mod hostile;
mod schema;
mod share;
mod thing;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use html5ever::tendril::TendrilSink as _;
use html5ever::{ParseOpts, parse_document};
use markup5ever_rcdom::{Handle, NodeData, RcDom};
use sapbao::backend::Backend;
use sapbao::edition::site::Site;
use sapbao::pages::Arrived;
use sapbao::prerender::{arrive, at_once};
use sapbao::routes::Location;

use super::Publication;
use thing::Things;

/// Where the demo edition stands.
const HOME: &str = "https://langnghe.example";
/// A story of it, by another address than its document gives it.
const STORY: &str = "/sai-1001.html";
const TITLE: &str = "Bát Tràng từ lò bầu đến lò gas: men cổ được giữ bằng cách nào?";

type Attributes = BTreeMap<String, String>;

/// A head as a browser has it.
struct ReadHead {
    title: String,
    metas: Vec<Attributes>,
    links: Vec<Attributes>,
    things: Things,
}

impl ReadHead {
    /// What all elements of that name say.
    fn all(&self, name: &str) -> Vec<&str> {
        let named = |meta: &&Attributes| {
            [meta.get("name"), meta.get("property")].contains(&Some(&name.to_owned()))
        };
        self.metas
            .iter()
            .filter(named)
            .map(|meta| meta["content"].as_str())
            .collect()
    }

    /// What the only element of that name says.
    fn meta(&self, name: &str) -> &str {
        let all = self.all(name);
        assert_eq!(all.len(), 1, "{name}: {all:?}");
        all[0]
    }

    fn links(&self, rel: &str) -> Vec<&Attributes> {
        let links = self.links.iter();
        links.filter(|link| link["rel"] == rel).collect()
    }

    fn canonical(&self) -> &str {
        let links = self.links("canonical");
        assert_eq!(links.len(), 1);
        &links[0]["href"]
    }
}

/// An edition in a folder.
struct Edition {
    backend: Backend,
    site: Site,
}

impl Edition {
    fn of(folder: &Path) -> Self {
        let backend = Backend::of_folder(folder, "/data/");
        let site = at_once(backend.site()).unwrap().document;
        Self { backend, site }
    }

    fn demo() -> Self {
        let folder = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../public/data"));
        Self::of(&folder)
    }

    fn arrived(&self, path: &str) -> Arrived {
        arrive(&self.backend, &self.site, Location::parse(path, ""))
    }

    fn head(&self, path: &str) -> ReadHead {
        read(&Publication::new(&self.site).elements(&self.arrived(path)))
    }
}

/// Reads what stands in a head; fails when something has got out of its element.
fn read(elements: &str) -> ReadHead {
    let page = format!("<!doctype html><html><head>{elements}</head><body></body></html>");
    let dom = parse_document(RcDom::default(), ParseOpts::default()).one(page);
    let html = dom.document.children.borrow()[1].clone();
    let [head, body] = [0, 1].map(|at| html.children.borrow()[at].clone());
    assert!(body.children.borrow().is_empty(), "{elements}");
    let mut reading = ReadHead {
        title: String::new(),
        metas: Vec::new(),
        links: Vec::new(),
        things: Things::default(),
    };
    for element in head.children.borrow().iter() {
        let (name, attributes) = opened(element);
        match name.as_str() {
            "title" => reading.title = text(element),
            "meta" => reading.metas.push(attributes),
            "link" => reading.links.push(attributes),
            "script" => {
                assert_eq!(attributes["type"], "application/ld+json");
                reading.things = Things::read(&text(element));
            }
            other => panic!("<{other}> in {elements}"),
        }
    }
    reading
}

fn opened(node: &Handle) -> (String, Attributes) {
    let NodeData::Element { name, attrs, .. } = &node.data else {
        panic!("{:?} is no element", node.data);
    };
    let attributes = attrs.borrow();
    let attributes = attributes.iter().map(|attribute| {
        (
            attribute.name.local.to_string(),
            attribute.value.to_string(),
        )
    });
    (name.local.to_string(), attributes.collect())
}

fn text(element: &Handle) -> String {
    let children = element.children.borrow();
    let texts = children.iter().map(|child| match &child.data {
        NodeData::Text { contents } => contents.borrow().to_string(),
        other => panic!("{other:?} is no text"),
    });
    texts.collect()
}
