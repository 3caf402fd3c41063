//! Documents from a server, as the browser would get them.

use super::super::Backend;
use super::super::retry::{self, Failure, parse_retry_after};
use super::in_vain::InVain;
use super::{chance, finally};
use jiff::Timestamp;
use jiff::fmt::rfc2822;
use std::io::ErrorKind;
use std::time::Duration;
use ureq::http::Response;
use ureq::{Agent, Body, Error, ResponseExt as _};
use url::Url;

/// A client that keeps its connections, and in mind what did not come.
#[derive(Clone, Debug)]
pub(in crate::backend) struct Web {
    agent: Agent,
    pub(super) in_vain: InVain,
}

impl Web {
    pub(super) fn open() -> Self {
        Self {
            agent: Agent::config_builder()
                .http_status_as_error(false)
                .build()
                .into(),
            in_vain: InVain::default(),
        }
    }

    /// The document's text; the time runs until all of it is here.
    pub(super) fn get(&self, url: &str, timeout_ms: u32) -> Result<String, Failure> {
        let timeout = Duration::from_millis(timeout_ms.into());
        let request = self
            .agent
            .get(url)
            .config()
            .timeout_global(Some(timeout))
            .build();
        let mut answer = request.call().map_err(|error| failure(&error))?;
        if !is_same_server(url, &answer.get_uri().to_string()) {
            return Err(finally(Backend::ELSEWHERE));
        }
        if !answer.status().is_success() {
            return Err(refusal(&answer));
        }
        let body = answer.body_mut();
        let length = body.content_length();
        if length.is_some_and(|length| length > Backend::LARGEST_DOCUMENT) {
            return Err(finally(Backend::TOO_LARGE));
        }
        let body = body.with_config().limit(Backend::LARGEST_DOCUMENT);
        body.read_to_string().map_err(|error| failure(&error))
    }
}

/// Whether who may ask for the one address may be led to the other.
fn is_same_server(asked: &str, came: &str) -> bool {
    let (Ok(asked), Ok(came)) = (Url::parse(asked), Url::parse(came)) else {
        return false;
    };
    // A policy that names a host by http allows it by https.
    let is_safer = asked.scheme() == "http"
        && came.scheme() == "https"
        && asked.host() == came.host()
        && asked.port().or(came.port()).is_none();
    is_safer || asked.origin() == came.origin()
}

fn failure(error: &Error) -> Failure {
    match error {
        Error::Timeout(_) => Failure::Timeout,
        Error::TooManyRedirects | Error::RedirectFailed | Error::BadUri(_) => {
            finally(Backend::ELSEWHERE)
        }
        Error::BodyExceedsLimit(_) => finally(Backend::TOO_LARGE),
        Error::Io(error) if error.kind() == ErrorKind::InvalidData => finally(Backend::NO_TEXT),
        _ => Failure::Connection,
    }
}

fn refusal(answer: &Response<Body>) -> Failure {
    Failure::Status {
        status: answer.status().as_u16(),
        retry_after_s: retry_after(answer),
    }
}

/// How long the app waits before it asks again for what was answered so, after `tries` in vain; `None`: it gives up.
#[cfg(feature = "ssr")]
pub fn wait_after(answer: &Response<Body>, tries: u32) -> Option<Duration> {
    let refusal = refusal(answer);
    if refusal.final_fault().is_some() {
        return None;
    }
    let wait = retry::wait_ms(tries, &refusal, chance())?;
    Some(Duration::from_millis(wait.into()))
}

fn retry_after(answer: &Response<Body>) -> Option<u32> {
    #[allow(clippy::cast_precision_loss)]
    let seconds = |moment: Timestamp| moment.as_second() as f64;
    let header = answer.headers().get("retry-after")?.to_str().ok()?;
    parse_retry_after(header, seconds(Timestamp::now()), |date| {
        let date = rfc2822::DateTimeParser::new().parse_timestamp(date);
        date.ok().map(seconds)
    })
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::*;
    use std::io::{BufRead as _, BufReader, Write as _};
    use std::net::TcpListener;

    /// What comes of this answer to the one request.
    fn answered(head: &'static str, body: Vec<u8>) -> Failure {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}/", listener.local_addr().unwrap());
        std::thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            let mut lines = BufReader::new(&stream).lines();
            while !lines.next().unwrap().unwrap().is_empty() {}
            // The client may go before all is sent.
            let _ = write!(stream, "HTTP/1.1 200 OK\r\n{head}connection: close\r\n\r\n");
            let _ = stream.write_all(&body);
        });
        Web::open().get(&url, 5_000).unwrap_err()
    }

    #[test]
    fn another_server_is_not_the_one_that_was_asked() {
        for (asked, came, is_same) in [
            (
                "http://a.example/1.json",
                "http://a.example:80/2.json",
                true,
            ),
            ("http://a.example/1.json", "https://a.example/1.json", true),
            ("https://a.example/1.json", "http://a.example/1.json", false),
            ("http://a.example/1.json", "https://www.a.example/", false),
            ("http://127.0.0.1:1/1", "http://127.0.0.1:2/1", false),
        ] {
            assert_eq!(is_same_server(asked, came), is_same, "{asked} {came}");
        }
    }

    #[test]
    fn what_is_redirected_to_another_server_or_in_circles_is_not_asked_again() {
        for place in ["/", "file:///etc/passwd"] {
            let listener = TcpListener::bind("127.0.0.1:0").unwrap();
            let url = format!("http://{}/", listener.local_addr().unwrap());
            std::thread::spawn(move || {
                for stream in listener.incoming() {
                    let mut stream = stream.unwrap();
                    let mut lines = BufReader::new(&stream).lines();
                    while !lines.next().unwrap().unwrap().is_empty() {}
                    write!(
                        stream,
                        "HTTP/1.1 302 Found\r\nlocation: {place}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"
                    )
                    .unwrap();
                }
            });
            let told = Web::open().get(&url, 5_000).unwrap_err();
            assert_eq!(told, finally(Backend::ELSEWHERE), "{place}");
        }
    }

    #[test]
    fn a_document_that_is_too_large_or_no_text_says_so() {
        let too_large = finally(Backend::TOO_LARGE);
        let told = answered("content-length: 16777217\r\n", Vec::new());
        assert_eq!(told, too_large);
        let longest = usize::try_from(Backend::LARGEST_DOCUMENT).unwrap();
        assert_eq!(answered("", vec![b' '; longest + 1]), too_large);
        assert_eq!(answered("", vec![0xff]), finally(Backend::NO_TEXT));
        assert_eq!(
            answered("content-length: 9\r\n", vec![b' ']),
            Failure::Connection
        );
    }
}
