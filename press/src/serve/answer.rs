//! From one request to one answer.

use std::fs;
use std::path::{Path, PathBuf};

use axum::body::Body;
use axum::extract::Request;
use axum::http::header::{
    ALLOW, CACHE_CONTROL, CONTENT_TYPE, HeaderName, HeaderValue, IF_MATCH, IF_MODIFIED_SINCE,
    IF_NONE_MATCH, IF_UNMODIFIED_SINCE, LOCATION, RANGE, STRICT_TRANSPORT_SECURITY, VARY,
};
use axum::http::{HeaderMap, Method, Response, StatusCode};
use axum::response::IntoResponse;
use percent_encoding::percent_decode_str;
use tower::ServiceExt;
use tower_http::services::ServeFile;

use super::range;
use super::rules::{Headers, Redirects, Target};
use crate::hosts::lifetimes::Lifetime;
use crate::hosts::{media_types, paths};

pub type Answer = axum::response::Response;

/// What makes an answer to a request something else than the whole file.
const ON_CONDITION: [HeaderName; 5] = [
    IF_MATCH,
    IF_UNMODIFIED_SINCE,
    IF_NONE_MATCH,
    IF_MODIFIED_SINCE,
    RANGE,
];

/// Answers for the site in `root`.
pub async fn to(root: &Path, request: Request) -> Answer {
    let path = request.uri().path().to_owned();
    let asked = request.headers().clone();
    let mut answer = if matches!(*request.method(), Method::GET | Method::HEAD) {
        content(root, &path, request).await
    } else {
        let mut answer = plain(StatusCode::METHOD_NOT_ALLOWED, "GET and HEAD only");
        let allowed = HeaderValue::from_static("GET, HEAD");
        answer.headers_mut().insert(ALLOW, allowed);
        answer
    };
    add_rules(&mut answer, root, &path, &asked);
    answer
}

/// Adds what `_headers` says of a path.
fn add_rules(answer: &mut Answer, root: &Path, path: &str, asked: &HeaderMap) {
    let has_content = answer.status().is_success();
    let is_in_place = has_content || answer.status() == StatusCode::NOT_MODIFIED;
    // Only who came by TLS may be told to stay with it, and it ends at a proxy before this server.
    let by_tls = asked
        .get("x-forwarded-proto")
        .is_some_and(|protocol| protocol == "https");
    // The rules hold for a file, however its address is encoded.
    let path = path_inside(path).map_or_else(|| path.to_owned(), |inside| format!("/{inside}"));
    let rules = fs::read_to_string(root.join("_headers")).unwrap_or_default();
    for (name, value) in Headers::parse(&rules).for_path(&path) {
        // What is sent in place of a file is of another kind than it.
        if !has_content && name == CONTENT_TYPE.as_str()
            || !by_tls && name == STRICT_TRANSPORT_SECURITY.as_str()
        {
            continue;
        }
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            answer.headers_mut().insert(name, value);
        }
    }
    // Of what no rule speaks the hosts let nothing be kept. What is not there, or elsewhere, may be there tomorrow, whatever
    // the rules say of its path; of a part the hosts do not know in time whether it is there.
    let may_be_kept = is_in_place && !asked.contains_key(RANGE);
    if !may_be_kept || !answer.headers().contains_key(CACHE_CONTROL) {
        let revalidated = HeaderValue::from_static(Lifetime::AskEachTime.cache_control());
        answer.headers_mut().insert(CACHE_CONTROL, revalidated);
    }
}

async fn content(root: &Path, path: &str, request: Request) -> Answer {
    let Some(inside) = path_inside(path) else {
        return plain(
            StatusCode::BAD_REQUEST,
            "This is not an address of this site",
        );
    };
    if paths::is_hidden(&inside) {
        return plain(StatusCode::NOT_FOUND, "Not found");
    }
    let is_file = paths::is_a_files_path(&inside);
    let page = paths::merged(path).or_else(|| {
        let page = paths::canonical(&inside).or_else(|| article(root, path, &inside));
        page.filter(|_| !is_file)
    });
    if let Some(page) = page {
        let query = request.uri().query();
        let query = query.map(|query| format!("?{query}")).unwrap_or_default();
        return redirect(&format!("{page}{query}"), 301);
    }
    if let Some(file) = file_of(root, &inside) {
        return file_answer(&file, StatusCode::OK, request).await;
    }
    if is_file {
        return plain(StatusCode::NOT_FOUND, "Not found");
    }
    let rules = fs::read_to_string(root.join("_redirects")).unwrap_or_default();
    let (shown, status) = match Redirects::parse(&rules).for_path(path) {
        Some(Target::Send { location, status }) => return redirect(&location, status),
        Some(Target::Show { path, status }) => (path, status),
        None => ("/404.html".to_owned(), 404),
    };
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::OK);
    match path_inside(&shown).map(|inside| root.join(inside)) {
        Some(file) if file.is_file() => file_answer(&file, status, request).await,
        _ => plain(StatusCode::NOT_FOUND, "Not found"),
    }
}

/// The article that was asked for without its ending. What was asked for stays as it came: a hyphen of the id is
/// encoded in it, and would be another id if it were not.
fn article(root: &Path, asked: &str, inside: &str) -> Option<String> {
    let is_there = || root.join(format!("{inside}.html")).is_file();
    let is_article = paths::may_be_an_article(inside) && paths::may_go_back(asked) && is_there();
    is_article.then(|| format!("{asked}.html"))
}

/// The path of a request as one below the site's root: decoded, and with nothing in it that could
/// lead out of there. To [`Path::join`] a slash at the start would be the root of the whole file system.
fn path_inside(path: &str) -> Option<String> {
    // The hosts refuse a `%` that stands for itself; the decoder lets it stand.
    let is_encoded = |after: &str| {
        let digits = after.bytes().take(2).filter(u8::is_ascii_hexdigit);
        digits.count() == 2
    };
    if !path.split('%').skip(1).all(is_encoded) {
        return None;
    }
    let decoded = percent_decode_str(path).decode_utf8().ok()?;
    let inside = decoded.strip_prefix('/')?.trim_start_matches('/');
    let leads_out = inside.split('/').any(|part| matches!(part, "." | ".."));
    (!leads_out && !inside.contains(['\\', '\0'])).then(|| inside.to_owned())
}

/// The file that the hosts have for a path: itself, or the page that it names without its ending.
fn file_of(root: &Path, inside: &str) -> Option<PathBuf> {
    let candidates = match inside {
        // Shown for what is not found, and nowhere else.
        "404.html" => vec![],
        "" => vec!["index.html".to_owned()],
        _ if paths::is_without_ending(inside) => vec![inside.to_owned(), format!("{inside}.html")],
        _ => vec![inside.to_owned()],
    };
    candidates
        .into_iter()
        .map(|path| root.join(path))
        .find(|path| path.is_file())
}

/// The file with its type, validators, ranges and the best compressed copy.
async fn file_answer(file: &Path, status: StatusCode, request: Request) -> Answer {
    let mut asked = request.map(|_body| ());
    if status != StatusCode::OK {
        // An error page is sent whole: neither "not modified" nor a part of it would make sense.
        for condition in ON_CONDITION {
            asked.headers_mut().remove(condition);
        }
    }
    let service = ServeFile::new(file).precompressed_br().precompressed_gzip();
    let mut asked_whole = asked.clone();
    asked_whole.headers_mut().remove(RANGE);
    let Ok(mut answer) = service.clone().oneshot(asked_whole).await;
    if answer.status() == StatusCode::OK
        && let Some(range) = range::of_a_part(asked.headers(), answer.headers())
    {
        asked.headers_mut().insert(RANGE, range);
        Ok(answer) = service.oneshot(asked).await;
    }
    // "Not modified" says it as well, to the caches; `ServeFile` leaves it out there.
    let vary = HeaderValue::from_static("accept-encoding");
    answer.headers_mut().insert(VARY, vary);
    let content_type = file
        .extension()
        .and_then(|ending| media_types::by_ending(ending.to_str()?));
    if answer.status().is_success()
        && let Some(content_type) = content_type
    {
        answer
            .headers_mut()
            .insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
    }
    if status != StatusCode::OK && answer.status() == StatusCode::OK {
        *answer.status_mut() = status;
    }
    answer.map(Body::new)
}

fn redirect(location: &str, status: u16) -> Answer {
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::FOUND);
    match HeaderValue::try_from(location) {
        Ok(location) => (status, [(LOCATION, location)]).into_response(),
        Err(_) => plain(StatusCode::NOT_FOUND, "Not found"),
    }
}

fn plain(status: StatusCode, text: &'static str) -> Answer {
    let mut answer = Response::new(Body::from(text));
    *answer.status_mut() = status;
    let text = HeaderValue::from_static("text/plain; charset=utf-8");
    answer.headers_mut().insert(CONTENT_TYPE, text);
    answer
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_never_leads_out_of_the_site() {
        for path in [
            "/../a",
            "/a/../../b",
            "/%2e%2e/a",
            "/a/..",
            "/..%2fa",
            "/a\\..\\b",
            "/%00",
            "/%ff",
            "/100%",
            "/100%2",
            "/100%.jpg",
            "/%é1",
        ] {
            assert_eq!(path_inside(path), None, "{path}");
        }
        for path in ["//etc/passwd", "/%2fetc/passwd", "///etc/passwd"] {
            assert_eq!(path_inside(path).as_deref(), Some("etc/passwd"), "{path}");
        }
        assert_eq!(path_inside("/l%C3%A0ng/a..b").as_deref(), Some("làng/a..b"));
    }
}
