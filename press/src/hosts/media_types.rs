//! What files are, by their endings: a server's own table may lack the newer ones, and names no charset.

use sapbao::pages::head::subscription::{JSON_FEED, RSS_FEED};

/// Ending and media type of every kind of file that a site holds.
pub const BY_ENDING: [(&str, &str); 41] = [
    ("apng", "image/apng"),
    ("avif", "image/avif"),
    ("bmp", "image/bmp"),
    ("css", "text/css; charset=utf-8"),
    ("gif", "image/gif"),
    ("html", "text/html; charset=utf-8"),
    ("ico", "image/vnd.microsoft.icon"),
    // What Windows calls a JPEG that was saved from a page.
    ("jfif", "image/jpeg"),
    ("jpeg", "image/jpeg"),
    ("jpg", "image/jpeg"),
    ("js", "text/javascript; charset=utf-8"),
    ("json", "application/json"),
    ("m4a", "audio/mp4"),
    ("map", "application/json"),
    ("mjs", "text/javascript; charset=utf-8"),
    ("mp3", "audio/mpeg"),
    ("mp4", "video/mp4"),
    ("oga", "audio/ogg"),
    ("ogg", "audio/ogg"),
    ("otf", "font/otf"),
    ("pdf", "application/pdf"),
    ("png", "image/png"),
    ("svg", "image/svg+xml"),
    ("ttf", "font/ttf"),
    ("txt", "text/plain; charset=utf-8"),
    ("wasm", "application/wasm"),
    ("webm", "video/webm"),
    ("webmanifest", "application/manifest+json"),
    ("webp", "image/webp"),
    ("woff", "font/woff"),
    ("woff2", "font/woff2"),
    // The encoding stands in the document.
    ("xml", "application/xml"),
    // Copies for hosts that hand them out in place of the file; asked for by name they are just files.
    ("br", OCTETS),
    ("gz", OCTETS),
    // Parts of a search index, which its own script unpacks.
    ("pagefind", OCTETS),
    ("pf_filter", OCTETS),
    ("pf_fragment", OCTETS),
    ("pf_index", OCTETS),
    ("pf_meta", OCTETS),
    ("pf_sort", OCTETS),
    ("zip", "application/zip"),
];
const OCTETS: &str = "application/octet-stream";

/// The media type of a file with this ending (without its dot).
pub fn by_ending(wanted: &str) -> Option<&'static str> {
    BY_ENDING
        .into_iter()
        .find(|(ending, _)| ending.eq_ignore_ascii_case(wanted))
        .map(|(_, of)| of)
}

/// What no ending says: media types of
/// [RSS](https://www.rssboard.org/rss-mime-type-application.txt) and
/// [JSON Feed](https://www.jsonfeed.org/version/1.1/#suggestions-for-publishers-a-name-suggestions-for-publishers-a),
/// by file name.
pub const OF_FEEDS: [(&str, &str); 2] = [
    (RSS_FEED, "application/rss+xml; charset=utf-8"),
    (JSON_FEED, "application/feed+json; charset=utf-8"),
];
