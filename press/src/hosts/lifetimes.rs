//! How long a browser or a cache may keep what it has, without asking whether it is still right.

use super::paths::{DATA, PAGEFIND, PICTURES};

/// A `Cache-Control`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lifetime {
    /// The name follows the content: another content would have another name.
    ForEver,
    /// Pictures and sound of an edition, which hardly ever change under one name.
    ADay,
    /// Everything else: pages, documents, feeds. Asking costs one short answer (304) when nothing changed.
    AskEachTime,
}

impl Lifetime {
    pub fn cache_control(self) -> &'static str {
        match self {
            Self::ForEver => "public, max-age=31536000, immutable",
            Self::ADay => "public, max-age=86400",
            Self::AskEachTime => "no-cache",
        }
    }
}

/// What [`Lifetime::ADay`] is for.
pub const MEDIA: [&str; 16] = [
    "apng", "avif", "gif", "jfif", "jpeg", "jpg", "m4a", "mp3", "mp4", "oga", "ogg", "pdf", "png",
    "svg", "webm", "webp",
];

/// Folders at the top of the site in which everything is named by its content.
pub const FOLDERS_BY_CONTENT: [&str; 2] = [PAGEFIND, PICTURES];

/// Files of the app that are named by their content have one of these endings (`build::names`).
pub const ENDINGS_BY_CONTENT: [&str; 4] = ["css", "js", "wasm", "woff2"];

/// How many hexadecimal digits of its content's hash a file's name has.
pub const NAME_DIGITS: usize = 12;

/// Regular expressions (RE2 and PCRE read them alike) for paths and their lifetimes. The first that matches
/// counts; the others are asked for each time.
pub fn patterns() -> [(String, Lifetime); 3] {
    [
        (
            // Cameras write endings in capitals.
            format!(r"(?i)^/{DATA}/.*\.(?:{})$", MEDIA.join("|")),
            Lifetime::ADay,
        ),
        (
            format!("^/(?:{})/", FOLDERS_BY_CONTENT.join("|")),
            Lifetime::ForEver,
        ),
        (
            format!(
                r"-[0-9a-f]{{{NAME_DIGITS}}}\.(?:{})$",
                ENDINGS_BY_CONTENT.join("|")
            ),
            Lifetime::ForEver,
        ),
    ]
}

/// Whether a path in the edition is one of [`MEDIA`].
pub fn is_medium(path: &str) -> bool {
    path.rsplit_once('.')
        .is_some_and(|(_, ending)| MEDIA.contains(&ending.to_ascii_lowercase().as_str()))
}
