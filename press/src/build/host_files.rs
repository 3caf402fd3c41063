//! `_headers` and `_redirects`, in the syntax that Netlify and Cloudflare Pages share.
//!
//! Where several rules set one header, Cloudflare joins their values with a comma. So no two
//! rules here that can match one path set the same header; the paths that no rule gives a
//! `Cache-Control` are revalidated each time, which is both hosts' own rule.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use anyhow::{Result, bail};

use super::DATA;
use crate::edition::{Site, Source};
use crate::origin::Origin;

const KEEP_FOR_EVER: &str = "public, max-age=31536000, immutable";
const KEEP_FOR_A_DAY: &str = "public, max-age=86400";
const ASK_EACH_TIME: &str = "no-cache";

/// Cloudflare's limits. Netlify has none as small.
const LONGEST_LINE: usize = 2000;
const MOST_RULES: usize = 100;

const MEDIA: [&str; 14] = [
    "avif", "gif", "jpeg", "jpg", "m4a", "mp3", "mp4", "oga", "ogg", "pdf", "png", "svg", "webm",
    "webp",
];

/// What no host knows by the ending alone: media types of
/// [RSS](https://www.rssboard.org/rss-mime-type-application.txt) and
/// [JSON Feed](https://www.jsonfeed.org/version/1.1/#suggestions-for-publishers-a-name-suggestions-for-publishers-a).
const TYPES_OF_FEEDS: [(&str, &str); 4] = [
    ("/feed.xml", RSS),
    ("/chuyen-muc/*/feed.xml", RSS),
    ("/feed.json", JSON_FEED),
    ("/chuyen-muc/*/feed.json", JSON_FEED),
];
const RSS: &str = "application/rss+xml; charset=utf-8";
const JSON_FEED: &str = "application/feed+json; charset=utf-8";

/// The text of `_headers`. `named_by_content` are addresses, `data` paths in the edition.
pub fn headers<'a>(
    edition: &Source,
    site: &Site,
    named_by_content: impl Iterator<Item = &'a String>,
    data: &[String],
    has_feeds: bool,
) -> Result<String> {
    let policy = content_security_policy(edition, site)?;
    if policy.len() > LONGEST_LINE - 50 {
        bail!(
            "site.json names {} origins, too many for the {LONGEST_LINE} characters that hosts take in one \
             header; serve the lists from fewer",
            site.origins.len()
        );
    }
    let mut text = format!(
        "/*\n  Content-Security-Policy: {policy}\n  X-Content-Type-Options: nosniff\n  \
         Referrer-Policy: strict-origin-when-cross-origin\n  \
         Permissions-Policy: geolocation=(), camera=(), microphone=()\n  \
         Cross-Origin-Opener-Policy: same-origin\n"
    );
    let mut cache: Vec<(String, &str)> = vec![
        ("/".to_owned(), ASK_EACH_TIME),
        ("/*.html".to_owned(), ASK_EACH_TIME),
    ];
    cache.extend(named_by_content.map(|address| (address.clone(), KEEP_FOR_EVER)));
    let types: &[_] = if has_feeds { &TYPES_OF_FEEDS } else { &[] };
    let rules_left = MOST_RULES.saturating_sub(cache.len() + types.len() + 1);
    cache.extend(cache_of_data(data, rules_left));
    for (path, value) in cache {
        writeln!(text, "{path}\n  Cache-Control: {value}")?;
    }
    for (path, value) in types {
        writeln!(text, "{path}\n  Content-Type: {value}")?;
    }
    Ok(text)
}

/// The text of `_redirects`: a path that is no file is a page, which the app draws.
pub fn redirects(edition: &Source) -> String {
    let missing_document = match edition {
        // Netlify answers a missing document with an honest status; Cloudflare skips this line.
        Source::Folder(_) => "/data/* /404.html 404\n",
        Source::Url(_) => "",
    };
    format!("{missing_document}/* /index.html 200\n")
}

fn content_security_policy(edition: &Source, site: &Site) -> Result<String> {
    let mut connect = vec!["'self'".to_owned()];
    if let Source::Url(url) = edition {
        connect.push(Origin::of(url)?.to_string());
    }
    for origin in &site.origins {
        let origin = origin.to_string();
        if !connect.contains(&origin) {
            connect.push(origin);
        }
    }
    Ok([
        "default-src 'none'",
        "script-src 'self' 'wasm-unsafe-eval'",
        "style-src 'self'",
        "font-src 'self'",
        "img-src 'self' data: https: http:",
        "media-src 'self' https: http:",
        &format!("connect-src {}", connect.join(" ")),
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
        // The app's one policy: hands an article's HTML to an inert document, which it then walks.
        "trusted-types sapbao-inert",
    ]
    .join("; "))
}

/// One rule for each file or folder at the top of the edition: a folder that holds nothing but
/// pictures, sound and the like may be kept for a day; everything else is asked for each time.
fn cache_of_data(data: &[String], most_rules: usize) -> Vec<(String, &'static str)> {
    let mut is_media: BTreeMap<String, bool> = BTreeMap::new();
    for path in data {
        let rule = match path.split_once('/') {
            Some((folder, _)) => format!("/{DATA}/{folder}/*"),
            None => format!("/{DATA}/{path}"),
        };
        *is_media.entry(rule).or_insert(true) &= is_medium(path);
    }
    // A name that the syntax would take for something else, or more names than rules.
    let is_plain = |rule: &str| {
        rule.bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"/*._-".contains(&byte))
    };
    if is_media.len() > most_rules || !is_media.keys().all(|rule| is_plain(rule)) {
        return vec![(format!("/{DATA}/*"), ASK_EACH_TIME)];
    }
    is_media
        .into_iter()
        .map(|(rule, is_media)| {
            (
                rule,
                if is_media {
                    KEEP_FOR_A_DAY
                } else {
                    ASK_EACH_TIME
                },
            )
        })
        .collect()
}

fn is_medium(path: &str) -> bool {
    path.rsplit_once('.')
        .is_some_and(|(_, extension)| MEDIA.contains(&extension.to_ascii_lowercase().as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site(origins: &[&str]) -> Site {
        Site {
            name: "Báo".to_owned(),
            tagline: String::new(),
            language: "vi".to_owned(),
            origins: origins
                .iter()
                .map(|origin| Origin::parse(origin).unwrap())
                .collect(),
        }
    }

    fn written(edition: &str, origins: &[&str], data: &[&str]) -> String {
        let data: Vec<_> = data.iter().map(|&path| path.to_owned()).collect();
        let named = ["/main-2.css".to_owned()];
        headers(
            &edition.parse().unwrap(),
            &site(origins),
            named.iter(),
            &data,
            true,
        )
        .unwrap()
    }

    #[test]
    fn a_folder_edition_connects_to_its_own_site_only() {
        let headers = written("demo", &[], &[]);
        assert!(headers.contains("; connect-src 'self'; "), "{headers}");
        assert!(headers.contains("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; "));
        assert!(
            headers.contains("require-trusted-types-for 'script'; trusted-types sapbao-inert\n")
        );
        assert!(!headers.contains("unsafe-inline"));
    }

    #[test]
    fn a_url_edition_connects_to_its_backend_and_to_what_it_names() {
        let headers = written(
            "https://b.example/x/",
            &["https://b.example", "https://w.example"],
            &[],
        );
        assert!(
            headers.contains("; connect-src 'self' https://b.example https://w.example; "),
            "{headers}"
        );
    }

    #[test]
    fn no_path_gets_two_cache_rules() {
        let headers = written(
            "demo",
            &[],
            &[
                "site.json",
                "feeds/a/1.json",
                "media/a.jpg",
                "media/b.mp3",
                "mixed/a.jpg",
                "mixed/a.json",
            ],
        );
        for rule in [
            "/main-2.css\n  Cache-Control: public, max-age=31536000, immutable\n",
            "/data/site.json\n  Cache-Control: no-cache\n",
            "/data/feeds/*\n  Cache-Control: no-cache\n",
            "/data/media/*\n  Cache-Control: public, max-age=86400\n",
            "/data/mixed/*\n  Cache-Control: no-cache\n",
            "/*.html\n  Cache-Control: no-cache\n",
        ] {
            assert!(headers.contains(rule), "{rule} in {headers}");
        }
        let rules = crate::serve::rules::Headers::parse(&headers);
        for path in [
            "/",
            "/a-1.html",
            "/main-2.css",
            "/data/site.json",
            "/data/media/a.jpg",
        ] {
            let cache = rules
                .for_path(path)
                .into_iter()
                .filter(|(name, _)| name == "cache-control");
            assert!(
                cache
                    .map(|(_, value)| value)
                    .all(|value| !value.contains("no-cache,")),
                "{path}"
            );
        }
    }

    #[test]
    fn feeds_are_told_by_their_type_and_asked_for_each_time() {
        let headers = written("demo", &[], &["site.json"]);
        let rules = crate::serve::rules::Headers::parse(&headers);
        for (path, content_type) in [
            ("/feed.xml", RSS),
            ("/feed.json", JSON_FEED),
            ("/chuyen-muc/ocop/feed.xml", RSS),
            ("/chuyen-muc/l%C3%A0ng/feed.json", JSON_FEED),
        ] {
            let given = rules.for_path(path);
            let value = |wanted: &str| {
                given
                    .iter()
                    .find(|(name, _)| name == wanted)
                    .map(|(_, value)| value.as_str())
            };
            assert_eq!(value("content-type"), Some(content_type), "{path}");
            assert_eq!(value("cache-control"), None, "{path}");
        }
    }

    #[test]
    fn more_folders_than_rules_share_one() {
        let many: Vec<_> = (0..200).map(|n| format!("d{n}/a.json")).collect();
        let many: Vec<_> = many.iter().map(String::as_str).collect();
        let headers = written("demo", &[], &many);
        assert!(headers.contains("/data/*\n  Cache-Control: no-cache\n"));
        assert!(headers.matches("Cache-Control").count() < MOST_RULES);
    }

    #[test]
    fn more_origins_than_a_header_holds_are_refused() {
        let origins: Vec<_> = (0..120)
            .map(|n| format!("https://feeds-{n}.example"))
            .collect();
        let origins: Vec<_> = origins.iter().map(String::as_str).collect();
        let result = headers(
            &"demo".parse().unwrap(),
            &site(&origins),
            [].iter(),
            &[],
            false,
        );
        assert!(result.unwrap_err().to_string().contains("120 origins"));
    }
}
