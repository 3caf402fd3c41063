//! Documents for the press and the tests: from a folder, as they will be served, or from a server.
//!
//! Both answer before they return: a press run draws each page in one pass, on as many threads as there
//! are processors.

mod surrogates;
mod web;

use super::documents::Document;
use super::retry::Failure;
use crate::edition::json::Flaw;
use crate::edition::link::decode;
use crate::edition::moment::Moment;
use std::path::{Component, Path, PathBuf};
use web::Web;

/// Where documents come from.
#[derive(Clone, Debug)]
pub(super) enum Source {
    /// A folder whose files are served below a path.
    Folder { folder: PathBuf, base: String },
    /// A server.
    Web(Web),
}

impl Source {
    pub(super) fn of_folder(folder: PathBuf, base: String) -> Self {
        Self::Folder { folder, base }
    }

    pub(super) fn of_web() -> Self {
        Self::Web(Web::open())
    }

    /// The document's text.
    #[allow(clippy::unused_async)] // as the browser's
    pub(super) async fn get(&self, url: &str, timeout_ms: u32) -> Result<String, Failure> {
        match self {
            Self::Folder { folder, base } => read(folder, base, url),
            Self::Web(web) => web.get(url, timeout_ms),
        }
    }

    /// Nothing is kept: a press run is over before a copy is old.
    #[allow(clippy::unused_async)]
    pub(super) async fn keep(&self, _url: &str, _text: &str) {}

    #[allow(clippy::unused_async)]
    pub(super) async fn last_good(&self, _url: &str) -> Option<(String, Moment)> {
        None
    }

    /// A file that could not be read now will not be readable in a moment; a server may answer then.
    #[allow(clippy::unused_async)]
    pub(super) async fn wait_ms(&self, ms: u32) {
        if matches!(self, Self::Web(_)) {
            std::thread::sleep(std::time::Duration::from_millis(ms.into()));
        }
    }
}

/// A file of the folder. Nothing outside it is read.
fn read(folder: &Path, base: &str, url: &str) -> Result<String, Failure> {
    let missing = Failure::Status {
        status: 404,
        retry_after_s: None,
    };
    let path = url.split(['?', '#']).next().unwrap_or_default();
    let Some(path) = path.strip_prefix(base).map(|path| decode(path, false)) else {
        return Err(missing);
    };
    let inside = Path::new(&path)
        .components()
        .all(|part| matches!(part, Component::Normal(_)));
    if !inside {
        return Err(missing);
    }
    let file = folder.join(&path);
    // A pipe would be waited for.
    if file.metadata().is_ok_and(|there| !there.is_file()) {
        return Err(missing);
    }
    std::fs::read_to_string(file).map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => missing,
        _ => Failure::Connection,
    })
}

pub(super) fn parse<D: Document>(text: &str, kind: &D) -> Result<D::Content, Flaw> {
    // As browsers read it.
    let text = text.trim_start_matches('\u{feff}');
    let json = serde_json::from_str(text).or_else(|error| {
        let mended = surrogates::mended(text);
        mended.map_or(Err(error), |text| serde_json::from_str(&text))
    });
    let json: serde_json::Value =
        json.map_err(|error| Flaw::new("document", &format!("JSON ({error})")))?;
    kind.read(&&json)
}

pub(super) fn chance() -> f64 {
    0.5
}

pub(super) fn is_online() -> bool {
    true
}
