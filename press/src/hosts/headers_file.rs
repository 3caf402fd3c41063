//! `_headers`, in the syntax that Netlify and Cloudflare Pages share.
//!
//! Where several rules set one header, Cloudflare joins their values with a comma. So no two
//! rules here that can match one path set the same header, but for the content security policy, of which each in such a
//! row holds. The paths that no rule gives a `Cache-Control` are revalidated each time, which is both hosts' own rule.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::lifetimes::{FOLDERS_BY_CONTENT, Lifetime, is_medium};
use super::media_types::OF_FEEDS;
use super::paths::DATA;
use super::security;

/// Cloudflare's limit. Netlify has none as small.
const MOST_RULES: usize = 100;

/// Where feeds are: the site's, and each section's.
const FOLDERS_OF_FEEDS: [&str; 2] = ["/", "/chuyen-muc/*/"];

/// What the rules depend on: a site that has been built.
pub struct Built<'a> {
    /// The content security policy.
    pub policy: &'a str,
    /// Addresses of the files that are named by their content.
    pub named_by_content: Vec<&'a str>,
    /// Paths in the edition.
    pub data: &'a [String],
    pub has_feeds: bool,
}

/// The text of the file.
pub fn document(built: &Built) -> String {
    let mut rules: Vec<(String, &str, &str)> = security::headers(built.policy)
        .into_iter()
        .chain([security::TRANSPORT])
        .map(|(name, value)| ("/*".to_owned(), name, value))
        .collect();
    let types: Vec<_> = FOLDERS_OF_FEEDS
        .into_iter()
        .flat_map(|folder| OF_FEEDS.map(|(name, of)| (format!("{folder}{name}"), of)))
        .filter(|_| built.has_feeds)
        .collect();

    let mut lifetimes = vec![
        ("/".to_owned(), Lifetime::AskEachTime),
        ("/*.html".to_owned(), Lifetime::AskEachTime),
    ];
    let folders = FOLDERS_BY_CONTENT.map(|folder| format!("/{folder}/"));
    let is_in_folder = |address: &str| folders.iter().any(|folder| address.starts_with(folder));
    let named = built.named_by_content.iter();
    let named = named
        .filter(|address| !is_in_folder(address))
        .map(|&address| address.to_owned())
        .chain(folders.iter().map(|folder| format!("{folder}*")));
    lifetimes.extend(named.map(|address| (address, Lifetime::ForEver)));
    let left = MOST_RULES.saturating_sub(lifetimes.len() + types.len() + 2);
    lifetimes.extend(lifetimes_of_data(built.data, left));

    let lifetimes = lifetimes
        .into_iter()
        .map(|(path, lifetime)| (path, "Cache-Control", lifetime.cache_control()));
    rules.extend(lifetimes);
    rules.push((
        format!("/{DATA}/*"),
        security::POLICY,
        security::POLICY_OF_DATA,
    ));
    let types = types
        .into_iter()
        .map(|(path, of)| (path, "Content-Type", of));
    rules.extend(types);

    let mut text = String::new();
    let mut last = None;
    for (path, name, value) in &rules {
        if last.replace(path) != Some(path) {
            let _ = writeln!(text, "{path}");
        }
        let _ = writeln!(text, "  {name}: {value}");
    }
    text
}

/// One rule for each file or folder at the top of the edition: a folder that holds nothing but
/// pictures, sound and the like may be kept for a day; everything else is asked for each time.
fn lifetimes_of_data(data: &[String], most_rules: usize) -> Vec<(String, Lifetime)> {
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
        return vec![(format!("/{DATA}/*"), Lifetime::AskEachTime)];
    }
    is_media
        .into_iter()
        .map(|(rule, is_media)| {
            (
                rule,
                if is_media {
                    Lifetime::ADay
                } else {
                    Lifetime::AskEachTime
                },
            )
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(data: &[&str]) -> String {
        let data: Vec<_> = data.iter().map(|&path| path.to_owned()).collect();
        document(&Built {
            policy: "default-src 'none'",
            named_by_content: vec!["/main-2.css", "/pagefind/pagefind-2.js"],
            data: &data,
            has_feeds: true,
        })
    }

    #[test]
    fn every_path_gets_the_policy_and_is_asked_for_by_tls() {
        let headers = written(&[]);
        assert!(headers.starts_with("/*\n  Content-Security-Policy: default-src 'none'\n"));
        assert!(headers.contains("\n  Strict-Transport-Security: max-age=31536000\n/\n"));
    }

    #[test]
    fn no_path_gets_two_cache_rules() {
        let headers = written(&[
            "site.json",
            "feeds/a/1.json",
            "media/a.jpg",
            "media/b.mp3",
            "mixed/a.jpg",
            "mixed/a.json",
        ]);
        for rule in [
            "/main-2.css\n  Cache-Control: public, max-age=31536000, immutable\n",
            "/pagefind/*\n  Cache-Control: public, max-age=31536000, immutable\n",
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
            "/pagefind/pagefind-2.js",
            "/pictures/a-480.avif",
            "/data/site.json",
            "/data/media/a.jpg",
        ] {
            let cache = rules
                .for_path(path)
                .into_iter()
                .filter(|(name, _)| name == "cache-control");
            assert!(
                cache.map(|(_, value)| value).all(
                    |value| !value.contains("no-cache,") && value.matches("public").count() < 2
                ),
                "{path}"
            );
        }
    }

    #[test]
    fn feeds_are_told_by_their_type_and_asked_for_each_time() {
        let headers = written(&["site.json"]);
        let rules = crate::serve::rules::Headers::parse(&headers);
        for (path, content_type) in [
            ("/feed.xml", "application/rss+xml; charset=utf-8"),
            ("/feed.json", "application/feed+json; charset=utf-8"),
            (
                "/chuyen-muc/ocop/feed.xml",
                "application/rss+xml; charset=utf-8",
            ),
            (
                "/chuyen-muc/l%C3%A0ng/feed.json",
                "application/feed+json; charset=utf-8",
            ),
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
        let headers = written(&many);
        assert!(headers.contains("/data/*\n  Cache-Control: no-cache\n"));
        assert!(headers.matches("Cache-Control").count() < MOST_RULES);
    }
}
