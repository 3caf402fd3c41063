//! URLs of the wire: resolved against the document they stand in, and let through only when their
//! scheme is harmless.
//!
//! An edition below the site's own origin has a base that is a path (`/data/`). What resolves
//! against it stays a path, so a page reads the same wherever it was rendered.

/// Stands for the site's own origin while a path is resolved. `.invalid` can be nobody's (RFC 2606).
const OWN: &str = "https://own.invalid";

/// Resolves `reference` against the document at `base` (absolute, or a path on our own origin).
///
/// The answer is absolute, or a path when it is on our own origin. `None`: not a URL, or a scheme
/// other than `http`, `https`, `mailto`, `tel` and `data`.
pub fn resolve(base: &str, reference: &str) -> Option<String> {
    let reference = reference.trim();
    if is_plain_path(reference) {
        return Some(format!("{}{reference}", origin(base)));
    }
    if is_plain_url(reference) {
        return Some(reference.to_owned());
    }
    let base = if base.starts_with('/') {
        format!("{OWN}{base}")
    } else {
        base.to_owned()
    };
    let url = join(&base, reference)?;
    let scheme = url.split(':').next()?;
    if !["http", "https", "mailto", "tel", "data"].contains(&scheme) {
        return None;
    }
    Some(match url.strip_prefix(OWN) {
        // Alone, `//x` would name a host.
        Some(path) if path.starts_with("//") => format!("/.{path}"),
        Some(path) if path.starts_with('/') => path.to_owned(),
        _ => url,
    })
}

/// A path that resolving gives back as it stands. Most URLs of an edition are such, or [`is_plain_url`], and a page
/// has hundreds: a browser's parser takes ten times as long as a look.
fn is_plain_path(reference: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/_-.~,=+@".contains(&byte);
    reference.starts_with('/')
        && reference.bytes().all(is_plain)
        // A host, or the steps `.` and `..`.
        && !reference.contains("//")
        && !reference.contains("/.")
}

/// An absolute URL of the same kind.
fn is_plain_url(reference: &str) -> bool {
    let rest = reference
        .strip_prefix("https://")
        .or_else(|| reference.strip_prefix("http://"));
    let Some((host, path)) = rest.and_then(|rest| Some(rest.split_at(rest.find('/')?))) else {
        return false;
    };
    let is_plain = |byte: u8| byte.is_ascii_lowercase() || b".-".contains(&byte);
    // A host with digits may be an address in disguise, one with `--` may be of other letters.
    host.starts_with(|letter: char| letter.is_ascii_lowercase())
        && host.bytes().all(is_plain)
        && !host.contains("--")
        && !host.contains("..")
        && !OWN.ends_with(host)
        && is_plain_path(path)
}

/// A link that a reader may follow: `http`, `https`, `mailto`, `tel`, or a path of ours.
pub fn resolve_link(base: &str, reference: &str) -> Option<String> {
    resolve(base, reference).filter(|url| !url.starts_with("data:"))
}

/// A picture, sound or film: `http`, `https`, a path of ours, or a picture in a `data:` URL.
///
/// SVG is not among the `data:` pictures: it can carry script where a browser opens it by itself.
pub fn resolve_media(base: &str, reference: &str) -> Option<String> {
    const PICTURES: [&str; 4] = [
        "data:image/png",
        "data:image/jpeg",
        "data:image/gif",
        "data:image/webp",
    ];
    resolve(base, reference).filter(|url| {
        url.starts_with('/')
            || url.starts_with("http:")
            || url.starts_with("https:")
            || PICTURES.iter().any(|kind| {
                url.strip_prefix(kind)
                    .is_some_and(|rest| rest.starts_with([';', ',']))
            })
    })
}

/// A document of the backend: `http`, `https`, or a path of ours.
pub fn resolve_document(base: &str, reference: &str) -> Option<String> {
    resolve(base, reference)
        .filter(|url| url.starts_with('/') || url.starts_with("http:") || url.starts_with("https:"))
}

/// The scheme, host and port of an absolute URL; empty for a path of ours.
pub fn origin(url: &str) -> &str {
    let Some(start) = url.find("://").map(|at| at + 3) else {
        return "";
    };
    let end = url[start..]
        .find(['/', '?', '#'])
        .map_or(url.len(), |at| start + at);
    &url[..end]
}

/// Percent-encodes what may not stand in one segment of a path; `-` too where `dash` says so.
pub fn encode_segment(text: &str, dash: bool) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        let plain =
            byte.is_ascii_alphanumeric() || b"._~".contains(&byte) || (byte == b'-' && !dash);
        if plain {
            out.push(byte as char);
        } else {
            const HEX: &[u8; 16] = b"0123456789ABCDEF";
            out.push('%');
            out.push(HEX[usize::from(byte >> 4)] as char);
            out.push(HEX[usize::from(byte & 15)] as char);
        }
    }
    out
}

/// Undoes percent-encoding; what is not valid UTF-8 afterwards becomes U+FFFD.
pub fn decode(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let digit = |offset: usize| {
            bytes
                .get(at + offset)
                .and_then(|byte| (*byte as char).to_digit(16))
        };
        match (bytes[at], digit(1), digit(2)) {
            (b'%', Some(high), Some(low)) => {
                out.push(u8::try_from(high * 16 + low).unwrap_or_default());
                at += 3;
                continue;
            }
            (byte, ..) => out.push(byte),
        }
        at += 1;
    }
    String::from_utf8_lossy(&out).into_owned()
}

#[cfg(not(target_arch = "wasm32"))]
#[cfg(feature = "ssr")]
fn join(base: &str, reference: &str) -> Option<String> {
    // Browsers skip what slashes are too many before a host (https://url.spec.whatwg.org/#special-authority-ignore-slashes-state);
    // the library refuses them.
    let host = reference.trim_start_matches(['/', '\\']);
    let reference = match reference.len() - host.len() {
        ..=2 => reference,
        _ => &format!("//{host}"),
    };
    Some(url::Url::parse(base).ok()?.join(reference).ok()?.into())
}

/// The same WHATWG algorithm as `url`, but the browser's own.
#[cfg(target_arch = "wasm32")]
fn join(base: &str, reference: &str) -> Option<String> {
    Some(web_sys::Url::new_with_base(reference, base).ok()?.href())
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::*;

    #[test]
    fn a_relative_url_on_our_own_origin_stays_a_path() {
        assert_eq!(
            resolve("/data/feeds/latest/1.json", "../../media/a b.jpg").as_deref(),
            Some("/data/media/a%20b.jpg")
        );
    }

    #[test]
    fn what_is_plain_is_what_the_parser_makes_of_it() {
        let hosts = ["", "http://bao.example", "https://media.bao-lang.example"];
        let paths = [
            "/",
            "/data/feeds/latest/1.json",
            "/a,b=c+d@e/~f_g-h.jpg",
            "/a.b/c..d/e.",
            "/pictures/0123456789abcdef-800.avif",
        ];
        for base in ["/data/x.json", "https://api.example/v1/x.json"] {
            for (host, path) in hosts.iter().flat_map(|host| paths.map(|path| (host, path))) {
                let url = format!("{host}{path}");
                assert!(is_plain_path(&url) || is_plain_url(&url), "{url}");
                let whole = if base.starts_with('/') {
                    format!("{OWN}{base}")
                } else {
                    base.to_owned()
                };
                let joined = join(&whole, &url).unwrap();
                let joined = joined.strip_prefix(OWN).unwrap_or(&joined);
                assert_eq!(resolve(base, &url).as_deref(), Some(joined));
            }
        }
    }

    #[test]
    fn what_the_parser_would_change_is_not_plain() {
        for url in [
            "//x.example/",
            "/a/../b",
            "/./a",
            "/%2e%2e/a",
            "/a b",
            "/a\\b",
            "/a?b",
            "/a#b",
            "/á",
            "a/b",
            "https://x.example",
            "https://X.example/",
            "https://127.0.0.1/",
            "https://xn--a.example/",
            "https://x.example:443/",
            "https://a@x.example/",
            "https://own.invalid/a",
            "https:///a",
            "ftp://x.example/",
        ] {
            assert!(!is_plain_path(url) && !is_plain_url(url), "{url}");
        }
    }

    #[test]
    fn a_path_never_turns_into_a_host() {
        assert_eq!(
            resolve("/data/", "..//x.example/").as_deref(),
            Some("/.//x.example/")
        );
        assert_eq!(
            resolve("/data/", "https://own.invalid.x.example/").as_deref(),
            Some("https://own.invalid.x.example/")
        );
    }

    #[test]
    fn a_relative_url_of_a_backend_elsewhere_is_absolute() {
        assert_eq!(
            resolve("https://api.example/v1/site.json", "weather.json").as_deref(),
            Some("https://api.example/v1/weather.json")
        );
    }

    #[test]
    fn schemes_that_run_code_are_refused_however_they_are_spelled() {
        for hostile in [
            "javascript:alert(1)",
            " JaVaScRiPt:alert(1)",
            "java\nscript:alert(1)",
            "\u{1}javascript:alert(1)",
            "vbscript:x",
            "blob:https://x/1",
            "file:///etc/passwd",
            "data:text/html,<script>alert(1)</script>",
            "data:image/svg+xml,<svg onload=alert(1)>",
        ] {
            assert_eq!(resolve_link("/", hostile), None, "{hostile}");
            assert_eq!(resolve_media("/", hostile), None, "{hostile}");
            assert_eq!(resolve_document("/", hostile), None, "{hostile}");
        }
    }

    #[test]
    fn slashes_that_are_too_many_before_a_host_are_skipped_as_browsers_do() {
        for url in [
            "///x.example/1.jpg",
            "////x.example/1.jpg",
            "/\\/x.example/1.jpg",
        ] {
            let resolved = resolve("https://api.example/v1/", url);
            assert_eq!(
                resolved.as_deref(),
                Some("https://x.example/1.jpg"),
                "{url}"
            );
        }
    }

    #[test]
    fn a_picture_may_be_a_data_url_and_a_link_may_not() {
        let picture = "data:image/png;base64,AAAA";
        assert_eq!(resolve_media("/", picture).as_deref(), Some(picture));
        assert_eq!(resolve_link("/", picture), None);
    }

    #[test]
    fn an_origin_ends_before_the_path() {
        assert_eq!(
            origin("https://a.example:8443/x?y"),
            "https://a.example:8443"
        );
        assert_eq!(origin("https://a.example?x"), "https://a.example");
        assert_eq!(origin("/data/x.json"), "");
    }

    #[test]
    fn a_segment_survives_encoding_and_decoding() {
        for text in ["a-b", "a/b?c#d%", "làng nghề"] {
            let encoded = encode_segment(text, true);
            assert!(!encoded.contains(['/', '?', '#', '-']), "{encoded}");
            assert_eq!(decode(&encoded), text);
        }
    }
}
