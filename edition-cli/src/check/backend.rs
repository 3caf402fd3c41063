//! Where an edition's documents are: a folder, or a server.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use sapbao::backend::wait_after;
use sapbao::edition::link::decode;
use sapbao::edition::origin::Origin;
use ureq::{Agent, Body, http};
use url::Url;

/// Stands for the address of a folder's edition. `.invalid` can be nobody's (RFC 2606); sites serve
/// a folder below `/data/`.
const FOLDER: &str = "https://edition.invalid/data/";
/// No answer takes longer.
const PATIENCE: Duration = Duration::from_secs(20);
/// What the app would not read, in bytes.
const LARGEST_DOCUMENT: u64 = sapbao::backend::Backend::LARGEST_DOCUMENT;

/// Where documents come from.
pub struct Backend {
    base: Url,
    source: Source,
}

enum Source {
    Folder(PathBuf),
    Web(Server),
}

struct Server {
    agent: Agent,
    /// It would not answer, however long it was waited for: nobody waits again.
    is_given_up: AtomicBool,
}

/// Why there is no document.
pub enum Unread {
    /// The folder's edition leads to somebody's server, which is left alone.
    Elsewhere,
    /// What came instead.
    Failed(String),
}

impl Backend {
    /// The edition in a folder or at an http(s) URL, by the press's rule for what is one.
    pub fn open(edition: &str) -> Result<Self, String> {
        if edition.contains("://") {
            return Self::web(edition);
        }
        let folder = Path::new(edition);
        if !folder.is_dir() {
            return Err(format!(
                "{edition}: there is no such folder. Name a folder with a site.json in it, or an http(s) URL."
            ));
        }
        Ok(Self {
            base: Url::parse(FOLDER).expect("the address stands above"),
            source: Source::Folder(folder.to_owned()),
        })
    }

    fn web(edition: &str) -> Result<Self, String> {
        let agent = Agent::config_builder()
            .timeout_global(Some(PATIENCE))
            .http_status_as_error(false)
            .build();
        Ok(Self {
            base: base(edition)?,
            source: Source::Web(Server {
                agent: agent.into(),
                is_given_up: AtomicBool::new(false),
            }),
        })
    }

    /// How many documents are asked for at a time.
    pub fn hands(&self) -> usize {
        match self.source {
            Source::Web(_) => 8,
            Source::Folder(_) => std::thread::available_parallelism().map_or(1, usize::from),
        }
    }

    /// Where the front door is.
    pub fn site(&self) -> Url {
        self.base
            .join("site.json")
            .expect("a file's name joins any base")
    }

    /// What a document is called in a report: its path in the edition, or its URL where it is elsewhere.
    pub fn name(&self, url: &Url) -> String {
        let url = url.as_str();
        url.strip_prefix(self.base.as_str())
            .unwrap_or(url)
            .to_owned()
    }

    /// The document's bytes.
    pub fn get(&self, url: &Url) -> Result<Vec<u8>, Unread> {
        match &self.source {
            Source::Web(server) => server.fetch(url).map_err(Unread::Failed),
            Source::Folder(_) if url.origin() != self.base.origin() => Err(Unread::Elsewhere),
            Source::Folder(folder) => {
                let file = self
                    .file(folder, url)
                    .ok_or_else(|| Unread::Failed("a path outside of the edition".to_owned()))?;
                fs::read(file).map_err(|error| {
                    Unread::Failed(match error.kind() {
                        io::ErrorKind::NotFound => "no such file".to_owned(),
                        _ => error.to_string(),
                    })
                })
            }
        }
    }

    /// Whether a file of the folder's edition is missing. Of others nobody is asked.
    pub fn lacks(&self, url: &Url) -> bool {
        match &self.source {
            Source::Web(_) => false,
            Source::Folder(folder) => self.file(folder, url).is_some_and(|file| !file.is_file()),
        }
    }

    fn file(&self, folder: &Path, url: &Url) -> Option<PathBuf> {
        let path = url.as_str().split(['?', '#']).next()?;
        let path = decode(path.strip_prefix(self.base.as_str())?);
        // The URL's own dots are resolved already; encoded ones must not lead out.
        let steps_out = path.split(['/', '\\']).any(|part| part == "..");
        (!steps_out).then(|| folder.join(path))
    }
}

/// The folder that a URL names, or the `site.json` in it.
fn base(edition: &str) -> Result<Url, String> {
    let remedy = "Write it as in https://api.example/v1/";
    let mut url = Url::parse(edition).map_err(|error| format!("{edition}: {error}. {remedy}"))?;
    if !url.username().is_empty() || url.password().is_some() {
        // Not told with the address: reports are kept, and a password is nobody else's.
        return Err(format!(
            "An edition's address has no user name or password in it, as it is published with the site: leave them out. {remedy}"
        ));
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err(format!(
            "{edition}: an edition's address is the folder of its site.json: leave out the `?` or `#` and what follows. {remedy}"
        ));
    }
    Origin::of(&url).map_err(|why| format!("{edition}: {why}. {remedy}"))?;
    let path = url.path();
    let path = path.strip_suffix("/site.json").unwrap_or(path);
    let path = format!("{}/", path.trim_end_matches('/'));
    url.set_path(&path);
    Ok(url)
}

impl Server {
    fn fetch(&self, url: &Url) -> Result<Vec<u8>, String> {
        let mut answer = self.ask(url)?;
        let mut tries = 0;
        // A check asks faster than readers do.
        while is_busy(&answer) && !self.is_given_up.load(Ordering::Relaxed) {
            tries += 1;
            let Some(wait) = wait_after(&answer, tries) else {
                self.is_given_up.store(true, Ordering::Relaxed);
                break;
            };
            thread::sleep(wait);
            answer = self.ask(url)?;
        }
        if !answer.status().is_success() {
            return Err(format!("the status {}", answer.status().as_u16()));
        }
        let body = answer.body_mut().with_config().limit(LARGEST_DOCUMENT);
        body.read_to_vec().map_err(told)
    }

    fn ask(&self, url: &Url) -> Result<http::Response<Body>, String> {
        self.agent.get(url.as_str()).call().map_err(told)
    }
}

/// Whether the server has too much to do just now.
fn is_busy(answer: &http::Response<Body>) -> bool {
    matches!(answer.status().as_u16(), 429 | 503)
}

fn told(error: ureq::Error) -> String {
    match error {
        ureq::Error::BodyExceedsLimit(_) => format!("more than {} MB", LARGEST_DOCUMENT >> 20),
        error => format!("no answer ({error})"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_never_left() {
        let place = tempfile::tempdir().unwrap();
        fs::create_dir(place.path().join("data")).unwrap();
        fs::write(place.path().join("secret"), "x").unwrap();
        let backend = Backend::open(place.path().join("data").to_str().unwrap()).unwrap();
        for path in ["../secret", "%2e%2e/secret", "..%2fsecret"] {
            let url = backend.site().join(path).unwrap();
            assert!(backend.get(&url).is_err(), "{path}");
        }
    }

    #[test]
    fn a_base_is_found_however_it_is_written() {
        for edition in [
            "https://api.example/v1",
            "https://api.example/v1/",
            "https://api.example/v1/site.json",
        ] {
            let backend = Backend::open(edition).unwrap();
            assert_eq!(backend.site().as_str(), "https://api.example/v1/site.json");
        }
        let backend = Backend::open("https://api.example/site.json").unwrap();
        assert_eq!(backend.site().as_str(), "https://api.example/site.json");
        assert!(Backend::open("http://").is_err());
        assert!(Backend::open("no/such/folder").is_err());
    }

    #[test]
    fn a_name_that_only_ends_in_that_of_the_front_door_is_a_folders() {
        let backend = Backend::open("https://api.example/mysite.json").unwrap();
        assert_eq!(
            backend.site().as_str(),
            "https://api.example/mysite.json/site.json"
        );
    }

    #[test]
    fn an_address_that_the_press_would_not_take_is_refused_with_what_to_do() {
        for (edition, remedy) in [
            ("https://api.example/v1/?key=1", "leave out the `?`"),
            ("https://api.example/v1/#a", "leave out the `?` or `#`"),
            ("https://api.example/v1/site.json?", "leave out the `?`"),
            ("https://me:secret@api.example/v1/", "leave them out"),
            ("https://me@api.example/v1/", "leave them out"),
            ("ftp://api.example/v1/", "Write it as in https://"),
        ] {
            let told = Backend::open(edition).err().unwrap();
            assert!(told.contains(remedy), "{told}");
            assert!(!told.contains("secret"), "{told}");
        }
    }
}
