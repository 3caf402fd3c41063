//! From one request to one answer.

use std::fs;
use std::path::{Path, PathBuf};

use axum::body::Body;
use axum::extract::Request;
use axum::http::header::{ALLOW, CONTENT_TYPE, HeaderName, HeaderValue, LOCATION};
use axum::http::{Method, Response, StatusCode};
use axum::response::IntoResponse;
use percent_encoding::percent_decode_str;
use tower::ServiceExt;
use tower_http::services::ServeFile;

use super::rules::{Headers, Redirects, Target};

pub type Answer = axum::response::Response;

/// A path with such an ending asks for a file, never for a page of the app. `html` is no such ending: articles have it.
const ENDINGS_OF_FILES: [&str; 31] = [
    "avif",
    "bmp",
    "br",
    "css",
    "gif",
    "gz",
    "ico",
    "jpeg",
    "jpg",
    "js",
    "json",
    "m4a",
    "map",
    "mjs",
    "mp3",
    "mp4",
    "oga",
    "ogg",
    "otf",
    "pdf",
    "png",
    "svg",
    "ttf",
    "txt",
    "wasm",
    "webm",
    "webmanifest",
    "webp",
    "woff",
    "woff2",
    "xml",
];

/// Answers for the site in `root`.
pub async fn to(root: &Path, request: Request) -> Answer {
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        let mut answer = plain(StatusCode::METHOD_NOT_ALLOWED, "GET and HEAD only");
        answer
            .headers_mut()
            .insert(ALLOW, HeaderValue::from_static("GET, HEAD"));
        return answer;
    }
    let path = request.uri().path().to_owned();
    let mut answer = content(root, &path, request).await;
    let rules = fs::read_to_string(root.join("_headers")).unwrap_or_default();
    for (name, value) in Headers::parse(&rules).for_path(&path) {
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            answer.headers_mut().insert(name, value);
        }
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
    if let Some(file) = file_of(root, &inside) {
        return file_answer(&file, StatusCode::OK, request).await;
    }
    if is_a_files_path(&inside) {
        return plain(StatusCode::NOT_FOUND, "Not found");
    }
    let rules = fs::read_to_string(root.join("_redirects")).unwrap_or_default();
    let (shown, status) = match Redirects::parse(&rules).for_path(path) {
        Some(Target::Send { location, status }) => return redirect(&location, status),
        Some(Target::Show { path, status }) => (path, status),
        None => ("/404.html".to_owned(), 404),
    };
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::OK);
    match path_inside(&shown).and_then(|inside| file_of(root, &inside)) {
        Some(file) => file_answer(&file, status, request).await,
        None => plain(StatusCode::NOT_FOUND, "Not found"),
    }
}

/// The path of a request as one below the site's root: decoded, and with nothing in it that could
/// lead out of there.
fn path_inside(path: &str) -> Option<String> {
    let decoded = percent_decode_str(path).decode_utf8().ok()?;
    let inside = decoded.strip_prefix('/')?;
    let leads_out = inside.split('/').any(|part| matches!(part, "." | ".."));
    (!leads_out && !inside.contains(['\\', '\0'])).then(|| inside.to_owned())
}

/// The file that the hosts have for a path: itself, or the page that it names without its ending.
fn file_of(root: &Path, inside: &str) -> Option<PathBuf> {
    let is_hidden = |part: &str| part.starts_with('.');
    if inside.split('/').any(is_hidden) || matches!(inside, "_headers" | "_redirects") {
        return None;
    }
    let candidates = if inside.is_empty() || inside.ends_with('/') {
        vec![format!("{inside}index.html")]
    } else {
        vec![
            inside.to_owned(),
            format!("{inside}.html"),
            format!("{inside}/index.html"),
        ]
    };
    candidates
        .into_iter()
        .map(|path| root.join(path))
        .find(|path| path.is_file())
}

fn is_a_files_path(inside: &str) -> bool {
    inside.starts_with("data/")
        || inside.rsplit_once('.').is_some_and(|(_, ending)| {
            ENDINGS_OF_FILES.contains(&ending.to_ascii_lowercase().as_str())
        })
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
    let with_charset = match answer
        .headers()
        .get(CONTENT_TYPE)
        .map(HeaderValue::as_bytes)
    {
        Some(b"text/html") => Some("text/html; charset=utf-8"),
        Some(b"text/css") => Some("text/css; charset=utf-8"),
        Some(b"text/javascript") => Some("text/javascript; charset=utf-8"),
        Some(b"text/plain") => Some("text/plain; charset=utf-8"),
        // As the hosts say; the encoding stands in the document.
        Some(b"text/xml") => Some("application/xml"),
        _ => None,
    };
    if let Some(content_type) = with_charset {
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
        assert_eq!(path_inside("/l%C3%A0ng/a..b").as_deref(), Some("làng/a..b"));
    }

    #[test]
    fn articles_are_pages_and_assets_are_files() {
        for file in [
            "data/nope",
            "data/a.json",
            "sapbao-1.wasm",
            "chuyen-muc/a.JPG",
            "favicon.ico",
        ] {
            assert!(is_a_files_path(file), "{file}");
        }
        for page in [
            "gom-bat-trang-12.html",
            "chuyen-muc/ocop",
            "an-pham/456",
            "ban-2.0-ra-mat",
        ] {
            assert!(!is_a_files_path(page), "{page}");
        }
    }

    #[test]
    fn the_presss_own_files_are_not_served() {
        let site = tempfile::tempdir().unwrap();
        for name in ["_headers", "_redirects", ".sapbao-press", "about.html"] {
            fs::write(site.path().join(name), "").unwrap();
        }
        for path in ["_headers", "_redirects", ".sapbao-press"] {
            assert_eq!(file_of(site.path(), path), None, "{path}");
        }
        assert_eq!(
            file_of(site.path(), "about"),
            Some(site.path().join("about.html"))
        );
    }
}
