//! Which part of a file is asked for: `Range` and `If-Range`, by
//! [RFC 9110, section 14](https://www.rfc-editor.org/rfc/rfc9110#section-14).
//!
//! Cutting it out is left to `tower-http`. That knows no `If-Range`, takes some parts that there are for none, and answers
//! what it does not understand with "no such part", where the hosts send the whole file.

use axum::http::header::{CONTENT_LENGTH, ETAG, IF_RANGE, LAST_MODIFIED, RANGE};
use axum::http::{HeaderMap, HeaderValue};

/// The `Range` of the one part that is asked for, of a file that would be sent whole with these headers. There may be no
/// such part. None, if the whole file is the answer.
pub fn of_a_part(asked: &HeaderMap, whole: &HeaderMap) -> Option<HeaderValue> {
    // Who has the beginning of another version cannot put it together with the rest of this one.
    let is_of_this_version = |version| {
        [ETAG, LAST_MODIFIED]
            .iter()
            .any(|name| whole.get(name) == Some(version))
    };
    if !asked.get(IF_RANGE).is_none_or(is_of_this_version) {
        return None;
    }
    let length: u64 = whole.get(CONTENT_LENGTH)?.to_str().ok()?.parse().ok()?;
    let (unit, part) = asked.get(RANGE)?.to_str().ok()?.split_once('=')?;
    if !unit.eq_ignore_ascii_case("bytes") || length == 0 {
        return None;
    }
    let part = match part.split_once('-')? {
        // So many from the end, or all.
        ("", last) => format!("-{}", number(last)?.min(length)),
        (first, "") => format!("{}-", number(first)?),
        (first, last) => format!("{}-{}", number(first)?, number(last)?),
    };
    HeaderValue::try_from(format!("bytes={part}")).ok()
}

/// One that is too big to be read is beyond every file.
fn number(digits: &str) -> Option<u64> {
    let is_number = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| digits.parse().unwrap_or(u64::MAX))
}
