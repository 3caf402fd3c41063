//! `robots.txt`, by [RFC 9309](https://www.rfc-editor.org/rfc/rfc9309): everybody may read everything.

use std::fmt::Write as _;

/// Its name, by which everybody asks for it.
pub const FILE: &str = "robots.txt";

/// The file, which names the [sitemaps](https://www.sitemaps.org/protocol.html#submit_robots) by their
/// whole addresses.
pub fn document(sitemaps: &[String]) -> String {
    let mut text = "User-agent: *\nAllow: /\n".to_owned();
    for sitemap in sitemaps {
        let _ = write!(text, "\nSitemap: {sitemap}");
    }
    if !sitemaps.is_empty() {
        text.push('\n');
    }
    text
}
