//! Documents from a server, as the browser would get them.

use super::super::retry::{Failure, parse_retry_after};
use jiff::Timestamp;
use jiff::fmt::rfc2822;
use std::time::Duration;
use ureq::http::Response;
use ureq::{Agent, Body, Error};

/// As the browser's: a larger document is not believed to be one.
const LARGEST_DOCUMENT: u64 = 16 << 20;

/// A client that keeps its connections.
#[derive(Clone, Debug)]
pub(in crate::backend) struct Web(Agent);

impl Web {
    pub(super) fn open() -> Self {
        Self(
            Agent::config_builder()
                .http_status_as_error(false)
                .build()
                .into(),
        )
    }

    /// The document's text; the time runs until all of it is here.
    pub(super) fn get(&self, url: &str, timeout_ms: u32) -> Result<String, Failure> {
        let timeout = Duration::from_millis(timeout_ms.into());
        let request = self
            .0
            .get(url)
            .config()
            .timeout_global(Some(timeout))
            .build();
        let mut answer = request.call().map_err(|error| failure(&error))?;
        if !answer.status().is_success() {
            return Err(Failure::Status {
                status: answer.status().as_u16(),
                retry_after_s: retry_after(&answer),
            });
        }
        let body = answer.body_mut().with_config().limit(LARGEST_DOCUMENT);
        body.read_to_string().map_err(|error| failure(&error))
    }
}

fn failure(error: &Error) -> Failure {
    match error {
        Error::Timeout(_) => Failure::Timeout,
        _ => Failure::Connection,
    }
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
