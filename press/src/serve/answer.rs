//! From one request to one answer.

use std::fs;
use std::path::{Path, PathBuf};

use axum::body::Body;
use axum::extract::Request;
use axum::http::header::{ALLOW, CACHE_CONTROL, CONTENT_TYPE, HeaderName, HeaderValue, LOCATION};
use axum::http::{Method, Response, StatusCode};
use axum::response::IntoResponse;
use percent_encoding::percent_decode_str;
use tower::ServiceExt;
use tower_http::services::ServeFile;

use super::rules::{Headers, Redirects, Target};
use crate::hosts::lifetimes::Lifetime;
use crate::hosts::{media_types, paths};

pub type Answer = axum::response::Response;

/// Answers for the site in `root`.
pub async fn to(root: &Path, request: Request) -> Answer {
    let path = request.uri().path().to_owned();
    let mut answer = if matches!(*request.method(), Method::GET | Method::HEAD) {
        content(root, &path, request).await
    } else {
        let mut answer = plain(StatusCode::METHOD_NOT_ALLOWED, "GET and HEAD only");
        let allowed = HeaderValue::from_static("GET, HEAD");
        answer.headers_mut().insert(ALLOW, allowed);
        answer
    };
    let rules = fs::read_to_string(root.join("_headers")).unwrap_or_default();
    let is_error = answer.status().is_client_error();
    for (name, value) in Headers::parse(&rules).for_path(&path) {
        // What is sent in place of a file is of another kind than it.
        if is_error && name == CONTENT_TYPE.as_str() {
            continue;
        }
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            answer.headers_mut().insert(name, value);
        }
    }
    // Of what no rule speaks the hosts let nothing be kept. What is not there may be there tomorrow, whatever the rules
    // say of its path.
    if is_error || !answer.headers().contains_key(CACHE_CONTROL) {
        let revalidated = HeaderValue::from_static(Lifetime::AskEachTime.cache_control());
        answer.headers_mut().insert(CACHE_CONTROL, revalidated);
    }
    answer
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
async fn file_answer(file: &Path, status: StatusCode, mut request: Request) -> Answer {
    if status != StatusCode::OK {
        // An error page is sent whole: neither "not modified" nor a part of it would make sense.
        request.headers_mut().clear();
    }
    let service = ServeFile::new(file).precompressed_br().precompressed_gzip();
    let Ok(mut answer) = service.oneshot(request).await;
    if status != StatusCode::OK && answer.status() == StatusCode::OK {
        *answer.status_mut() = status;
    }
    let content_type = file
        .extension()
        .and_then(|ending| media_types::by_ending(ending.to_str()?));
    if let Some(content_type) = content_type {
        answer
            .headers_mut()
            .insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
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
        ] {
            assert_eq!(path_inside(path), None, "{path}");
        }
        for path in ["//etc/passwd", "/%2fetc/passwd", "///etc/passwd"] {
            assert_eq!(path_inside(path).as_deref(), Some("etc/passwd"), "{path}");
        }
        assert_eq!(path_inside("/l%C3%A0ng/a..b").as_deref(), Some("làng/a..b"));
    }
}
