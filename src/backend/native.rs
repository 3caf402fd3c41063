//! Documents from a folder, as they will be served: for the press and the tests.

use super::documents::Document;
use super::retry::Failure;
use crate::edition::json::Flaw;
use crate::edition::link::decode;
use crate::edition::moment::Moment;
use std::path::{Component, Path, PathBuf};

/// A folder whose files are served below a path.
#[derive(Clone, Debug)]
pub(super) struct Source {
    folder: PathBuf,
    base: String,
}

impl Source {
    pub(super) fn new(folder: PathBuf, base: String) -> Self {
        Self { folder, base }
    }

    /// The document's text. Nothing outside the folder is read.
    #[allow(clippy::unused_async)] // as the browser's
    pub(super) async fn get(&self, url: &str, _timeout_ms: u32) -> Result<String, Failure> {
        let missing = Failure::Status {
            status: 404,
            retry_after_s: None,
        };
        let path = url.split(['?', '#']).next().unwrap_or_default();
        let path = path
            .strip_prefix(&self.base)
            .map(|path| decode(path, false));
        let Some(path) = path else {
            return Err(missing);
        };
        let inside = Path::new(&path)
            .components()
            .all(|part| matches!(part, Component::Normal(_)));
        if !inside {
            return Err(missing);
        }
        std::fs::read_to_string(self.folder.join(path)).map_err(|error| match error.kind() {
            std::io::ErrorKind::NotFound => missing,
            _ => Failure::Connection,
        })
    }

    /// A folder is its own copy.
    #[allow(clippy::unused_async)]
    pub(super) async fn keep(&self, _url: &str, _text: &str) {}

    #[allow(clippy::unused_async)]
    pub(super) async fn last_good(&self, _url: &str) -> Option<(String, Moment)> {
        None
    }
}

pub(super) fn parse<D: Document>(text: &str, kind: &D) -> Result<D::Content, Flaw> {
    let json: serde_json::Value = serde_json::from_str(text)
        .map_err(|error| Flaw::new("document", &format!("JSON ({error})")))?;
    kind.read(&&json)
}

pub(super) fn chance() -> f64 {
    0.5
}

pub(super) fn is_online() -> bool {
    true
}

/// A file that could not be read now will not be readable in a moment.
#[allow(clippy::unused_async)]
pub(super) async fn sleep_ms(_ms: u32) {}
