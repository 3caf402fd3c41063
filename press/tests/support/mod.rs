//! A small app and edition to press, and the means to run the press on them.
#![allow(dead_code, reason = "each test program uses its own part")]

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::thread;

use serde_json::Value;
use tempfile::TempDir;

const INDEX: &str = r#"<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Sapbao</title>
<meta name="description" content=""><meta name="sapbao:edition" content="/data/">
<meta name="sapbao:viewer" data-src="/parts/viewer.js" data-style="/parts/viewer.css">
<link rel="icon" href="/icon.svg"><link rel="stylesheet" href="/main-0123456789abcdef.css">
<script type="module" src="/start.js" data-js="/sapbao-0123456789abcdef.js" data-wasm="/sapbao-0123456789abcdef_bg.wasm"></script>
</head><body><div id="shell"></div></body></html>"#;

const SITE: &str = r#"{ "name": "Làng & nghề", "tagline": "Tin làng nghề", "language": "vi",
  "latest_url": "latest.json", "most_read_url": "most-read.json", "article_url": "articles/{id}.json",
  "sections": [{"slug": "ocop", "title": "OCOP", "feed_url": "ocop.json"}] }"#;

/// A temporary folder with an app, an edition and room for a site.
pub struct Site {
    folder: TempDir,
}

impl Site {
    pub fn new() -> Self {
        let site = Self {
            folder: tempfile::tempdir().unwrap(),
        };
        site.write_app("index.html", INDEX);
        site.write_app("icon.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
        site.write_app("parts/viewer.js", "export default 2");
        site.write_app("parts/viewer.css", "dialog{color:red}");
        site.write_app("start.js", "import(document.currentScript)");
        site.write_app("main-0123456789abcdef.css", "body{color:red}");
        site.write_app("sapbao-0123456789abcdef.js", "export default 1");
        site.write_app("sapbao-0123456789abcdef_bg.wasm", &"wasm".repeat(1000));
        site.write("edition/site.json", SITE);
        site.write(
            "edition/latest.json",
            &format!("{{\"items\":[{}0]}}", "\"tin\",".repeat(500)),
        );
        for list in ["most-read", "ocop"] {
            site.write_edition(&format!("{list}.json"), r#"{"items": []}"#);
        }
        site.write("edition/media/a.jpg", &"jpeg".repeat(1000));
        site.write("edition/.git/config", "");
        site
    }

    pub fn app(&self) -> PathBuf {
        self.folder.path().join("app")
    }

    pub fn edition(&self) -> String {
        self.folder
            .path()
            .join("edition")
            .to_str()
            .unwrap()
            .to_owned()
    }

    pub fn out(&self) -> PathBuf {
        self.folder.path().join("dist")
    }

    pub fn write_app(&self, path: &str, content: &str) {
        self.write(&format!("app/{path}"), content);
    }

    pub fn write_edition(&self, path: &str, content: &str) {
        self.write(&format!("edition/{path}"), content);
    }

    /// Writes a document of the edition.
    pub fn put(&self, path: &str, document: &Value) {
        self.write_edition(path, &document.to_string());
    }

    /// Sets these members of the edition's front door.
    pub fn set_in_front_door(&self, members: Value) {
        let text = fs::read_to_string(self.edition() + "/site.json").unwrap();
        let mut front_door: Value = serde_json::from_str(&text).unwrap();
        let Value::Object(members) = members else {
            panic!("{members} is no object");
        };
        front_door.as_object_mut().unwrap().extend(members);
        self.put("site.json", &front_door);
    }

    fn write(&self, path: &str, content: &str) {
        let path = self.folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }

    pub fn press(&self, edition: &str) -> Run {
        Run(self.command(edition, &[]).output().unwrap())
    }

    pub fn press_with(&self, option: &str) -> Run {
        Run(self.command(&self.edition(), &[option]).output().unwrap())
    }

    /// The command that presses an edition.
    pub fn command(&self, edition: &str, options: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_press"));
        command.arg("build").args(options);
        command.arg("--app").arg(self.app());
        command.args(["--edition", edition]);
        command.arg("--out").arg(self.out());
        command
    }

    pub fn remove_from_edition(&self, path: &str) {
        fs::remove_file(Path::new(&self.edition()).join(path)).unwrap();
    }

    /// What is in the folder around the site, sorted.
    pub fn around(&self) -> Vec<String> {
        let mut names: Vec<_> = fs::read_dir(self.folder.path())
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.out().join(path)).unwrap()
    }

    pub fn exists(&self, path: &str) -> bool {
        self.out().join(path).exists()
    }

    /// The one file at the top of the site whose name starts and ends so.
    pub fn named(&self, start: &str, ending: &str) -> String {
        let names = fs::read_dir(self.out()).unwrap();
        names
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .find(|name| {
                name.starts_with(start)
                    && Path::new(name)
                        .extension()
                        .is_some_and(|found| found == ending)
            })
            .unwrap()
    }
}

/// A run of the press that has ended.
pub struct Run(Output);

impl Run {
    /// What it said on its standard output.
    pub fn succeeds(self) -> String {
        let errors = String::from_utf8_lossy(&self.0.stderr);
        let said = String::from_utf8_lossy(&self.0.stdout);
        assert!(self.0.status.success(), "{errors}\n{said}");
        String::from_utf8(self.0.stdout).unwrap()
    }

    /// What it said on its standard output, having left something out of the site.
    pub fn leaves_out(self) -> String {
        let errors = String::from_utf8_lossy(&self.0.stderr);
        assert_eq!(self.0.status.code(), Some(2), "{errors}");
        String::from_utf8(self.0.stdout).unwrap()
    }

    /// What it said on its standard error.
    pub fn fails(self) -> String {
        assert_eq!(self.0.status.code(), Some(1));
        String::from_utf8(self.0.stderr).unwrap()
    }
}

/// Runs the press to its end.
pub fn press(arguments: &[&str]) -> Run {
    Run(Command::new(env!("CARGO_BIN_EXE_press"))
        .args(arguments)
        .output()
        .unwrap())
}

/// A backend that has the documents of an edition's folder below `/bao/`; returns its origin.
pub fn backend(edition: &str) -> String {
    backend_for(edition, usize::MAX)
}

/// The same for so many requests. It refuses all others.
pub fn backend_for(edition: &str, requests: usize) -> String {
    backend_that_refuses(edition, move |at| at >= requests)
}

/// The same, refusing those requests of which this is so, the first being 0.
pub fn backend_that_refuses(
    edition: &str,
    refuses: impl Fn(usize) -> bool + Send + 'static,
) -> String {
    let edition = PathBuf::from(edition);
    backend_of(move |at, path| {
        if refuses(at) {
            return Err(503);
        }
        fs::read_to_string(edition.join(path)).map_err(|_| 404)
    })
}

/// A backend that answers each request by its number and its path below `/bao/`, with a document or a status; returns its origin.
pub fn backend_of(
    mut answer: impl FnMut(usize, &str) -> Result<String, u16> + Send + 'static,
) -> String {
    backend_that_sends(move |at, path| {
        let (status, document) = match answer(at, path) {
            Ok(document) => (200, document),
            Err(status) => (status, String::new()),
        };
        let length = document.len();
        format!(
            "HTTP/1.1 {status} \r\ncontent-length: {length}\r\nconnection: close\r\n\r\n{document}"
        )
    })
}

/// The same where whole answers are given, as they are sent.
pub fn backend_that_sends(
    mut answer: impl FnMut(usize, &str) -> String + Send + 'static,
) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        for (at, stream) in listener.incoming().enumerate() {
            let mut stream = stream.unwrap();
            let head = request_head(&mut stream);
            let path = head.strip_prefix("GET /bao/").unwrap_or_default();
            let path = path.split(' ').next().unwrap_or_default();
            // Whoever was interrupted does not listen.
            let _ = stream.write_all(answer(at, path).as_bytes());
        }
    });
    format!("http://{address}")
}

fn request_head(stream: &mut TcpStream) -> String {
    let mut head = String::new();
    let mut lines = BufReader::new(stream);
    while !head.ends_with("\r\n\r\n") && lines.read_line(&mut head).unwrap() > 0 {}
    head
}

/// A preview server, stopped when it is dropped.
pub struct Server {
    process: Child,
    address: SocketAddr,
}

impl Server {
    /// Returns when the server has said that it listens.
    pub fn start(site: &Path) -> Self {
        let mut process = Command::new(env!("CARGO_BIN_EXE_press"))
            .args(["serve", site.to_str().unwrap(), "--port", "0"])
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(process.stdout.take().unwrap())
            .read_line(&mut line)
            .unwrap();
        let port = line.trim().rsplit(':').next().unwrap().parse().unwrap();
        Self {
            process,
            address: SocketAddr::from(([127, 0, 0, 1], port)),
        }
    }

    pub fn port(&self) -> u16 {
        self.address.port()
    }

    pub fn get(&self, path: &str, headers: &[(&str, &str)]) -> Answer {
        self.ask("GET", path, headers)
    }

    /// See [`exchange`].
    pub fn ask(&self, method: &str, path: &str, headers: &[(&str, &str)]) -> Answer {
        let stream = TcpStream::connect(self.address).unwrap();
        exchange(stream, method, path, headers)
    }
}

/// One request over a connection of its own. Sends the path as it stands: a client library would tidy `..` away.
pub fn exchange(
    mut stream: impl Read + Write,
    method: &str,
    path: &str,
    headers: &[(&str, &str)],
) -> Answer {
    let mut request =
        format!("{method} {path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n");
    for (name, value) in headers {
        request.extend([name, ": ", value, "\r\n"]);
    }
    request.push_str("\r\n");
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).unwrap();
    let end = answer
        .windows(4)
        .position(|bytes| bytes == b"\r\n\r\n")
        .unwrap_or_else(|| panic!("{path}: no answer, but {answer:?}"));
    Answer {
        head: String::from_utf8(answer[..end].to_vec()).unwrap(),
        body: answer[end + 4..].to_vec(),
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }
}

pub struct Answer {
    head: String,
    pub body: Vec<u8>,
}

impl Answer {
    pub fn status(&self) -> u16 {
        self.head.split(' ').nth(1).unwrap().parse().unwrap()
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers(name).next()
    }

    /// Every value that stands under this name.
    pub fn headers(&self, name: &str) -> impl Iterator<Item = &str> {
        self.head.lines().skip(1).filter_map(move |line| {
            let (found, value) = line.split_once(": ")?;
            found.eq_ignore_ascii_case(name).then_some(value)
        })
    }

    pub fn text(&self) -> String {
        String::from_utf8(self.body.clone()).unwrap()
    }
}
