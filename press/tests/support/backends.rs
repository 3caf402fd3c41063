//! Backends that have an edition, or less of it than they should.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::thread;

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
