//! Documents for the press and the tests: from a folder, as they will be served, or from a server.
//!
//! Both answer before they return: a press run draws each page in one pass, on as many threads as there
//! are processors.

mod in_vain;
mod leaving;
mod surrogates;
mod web;

#[cfg(feature = "ssr")]
pub use web::wait_after;

use super::Backend;
use super::documents::Document;
use super::fault::Fault;
use super::retry::Failure;
use crate::edition::json::Flaw;
use crate::edition::link::decode;
use crate::edition::moment::Moment;
use std::io::ErrorKind;
use std::path::{Component, Path, PathBuf};
use std::time::Duration;
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
            Self::Web(_) if leaving::is_leaving() => Err(Failure::Connection),
            Self::Web(web) => web.get(url, timeout_ms),
        }
    }

    /// Nothing is kept: a press run is over before a copy is old.
    #[allow(clippy::unused_self)] // as the browser's
    pub(super) fn keep(&self, _url: &str, _text: &str) {}

    /// The fault of a document that was given up before. Files are looked for each time: that costs nothing.
    pub(super) fn given_up(&self, url: &str, timeout_ms: u32) -> Option<Fault> {
        match self {
            Self::Web(web) => web.in_vain.find(url, timeout_ms),
            Self::Folder { .. } => None,
        }
    }

    pub(super) fn give_up(&self, url: &str, timeout_ms: u32, fault: Fault) -> Fault {
        if let Self::Web(web) = self {
            web.in_vain.keep(url, timeout_ms, fault.clone());
        }
        fault
    }

    #[allow(clippy::unused_async)]
    #[allow(clippy::unused_self)] // as the browser's
    pub(super) async fn last_good(&self, _url: &str) -> Option<(String, Moment)> {
        None
    }

    /// A file that could not be read now will not be readable in a moment; a server may answer then.
    #[allow(clippy::unused_async)]
    pub(super) async fn wait_ms(&self, ms: u32) {
        if matches!(self, Self::Web(_)) {
            leaving::wait(Duration::from_millis(ms.into()));
        }
    }
}

/// What a file that may not be read is told as, which is what a server would answer.
const FORBIDDEN: u16 = 403;

/// A failure that trying again does not mend, as a server would tell it.
fn finally(status: u16) -> Failure {
    Failure::Status {
        status,
        retry_after_s: None,
    }
}

/// A file of the folder. Nothing outside it is read.
fn read(folder: &Path, base: &str, url: &str) -> Result<String, Failure> {
    let missing = finally(404);
    let path = url.split(['?', '#']).next().unwrap_or_default();
    let Some(path) = path.strip_prefix(base).map(decode) else {
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
        ErrorKind::NotFound | ErrorKind::NotADirectory | ErrorKind::InvalidFilename => missing,
        ErrorKind::PermissionDenied => finally(FORBIDDEN),
        ErrorKind::InvalidData => finally(Backend::NO_TEXT),
        _ => Failure::Connection,
    })
}

impl Backend {
    /// In bytes: a larger document is not believed to be one.
    pub const LARGEST_DOCUMENT: u64 = super::LARGEST_DOCUMENT as u64;

    /// The status that a document is refused with which is larger. A server's own, it would be of what it was sent.
    pub const TOO_LARGE: u16 = 413;

    /// The status that a document is refused with which is not UTF-8.
    pub const NO_TEXT: u16 = 415;

    /// The status that a document is refused with which is another server's, or goes in circles: readers' browsers may ask
    /// those alone that the site's policy names.
    pub const ELSEWHERE: u16 = 421;

    /// A document as browsers read it, who mind neither a byte order mark nor [half a surrogate pair](surrogates).
    ///
    /// # Errors
    /// With the line and the column, where it is no JSON even so.
    pub fn json(text: &str) -> Result<serde_json::Value, serde_json::Error> {
        let text = text.trim_start_matches('\u{feff}');
        serde_json::from_str(text).or_else(|error| {
            let mended = surrogates::mended(text);
            mended.map_or(Err(error), |text| serde_json::from_str(&text))
        })
    }
}

pub(super) fn parse<D: Document>(text: &str, kind: &D) -> Result<D::Content, Flaw> {
    let json = Backend::json(text);
    let json = json.map_err(|error| Flaw::new("document", &format!("JSON ({error})")))?;
    kind.read(&&json)
}

pub(super) fn chance() -> f64 {
    0.5
}

pub(super) fn is_online() -> bool {
    true
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::*;

    #[test]
    fn json_is_read_as_browsers_read_it_and_its_errors_tell_their_place() {
        let json = Backend::json("\u{feff}{\"a\": \"b\\ud83d\"}").unwrap();
        assert_eq!(json["a"], "b\u{fffd}");
        let error = Backend::json("{\n  \"a\": \"\\ud83d\",\n}").unwrap_err();
        assert_eq!(error.line(), 3, "{error}");
    }

    #[test]
    fn a_file_that_cannot_be_read_says_why() {
        let folder = std::env::temp_dir().join(format!("sapbao-native-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("a.json"), b"\xff").unwrap();
        let status = |url: &str| read(&folder, "/data/", url).unwrap_err();
        assert_eq!(status("/data/a.json"), finally(Backend::NO_TEXT));
        for missing in ["b.json", "a.json/b", "../a.json", &"a".repeat(300)] {
            assert_eq!(
                status(&format!("/data/{missing}")),
                finally(404),
                "{missing}"
            );
        }
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
