//! A server of a folder, as small as a test needs it.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Serves the folder for as long as the test runs; returns its URL.
pub fn serve(folder: PathBuf) -> String {
    serve_but(folder, |_| None)
}

/// The same, but for paths of which something else is told: a status, and further headers behind it.
pub fn serve_but(
    folder: PathBuf,
    refusal: impl Fn(&str) -> Option<&'static str> + Send + Sync + 'static,
) -> String {
    let refusal = Arc::new(refusal);
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let folder = folder.clone();
            let refusal = refusal.clone();
            std::thread::spawn(move || answer(&stream, &folder, &*refusal));
        }
    });
    url
}

fn answer(
    mut stream: &TcpStream,
    folder: &Path,
    refusal: &dyn Fn(&str) -> Option<&'static str>,
) -> Option<()> {
    let mut lines = BufReader::new(stream).lines();
    let request = lines.next()?.ok()?;
    while !lines.next()?.ok()?.is_empty() {}
    let path = request.split(' ').nth(1)?.trim_start_matches('/');
    let (status, body) = match (refusal(path), fs::read(folder.join(path))) {
        (Some(status), _) => (status, Vec::new()),
        (None, Ok(body)) => ("200 OK", body),
        (None, Err(_)) => ("404 Not Found", Vec::new()),
    };
    let length = body.len();
    let head =
        format!("HTTP/1.1 {status}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n");
    stream.write_all(head.as_bytes()).ok()?;
    stream.write_all(&body).ok()
}
