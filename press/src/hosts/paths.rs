//! Which paths are pages, which are files, and which form of a path is the right one.
//!
//! A page is the file of its path with `.html` behind it, `/chuyen-muc/ocop` is `chuyen-muc/ocop.html`, and an
//! article's path has that ending anyway. At the top of the site both stand side by side: what is none of the app's
//! [`standing`] pages is an article there, or nothing. An unknown page is answered by the app's shell with status 404: the
//! app may still draw it, an article by its id under a headline that has changed since. An unknown file is
//! answered by a word, also 404: whoever asked for a script or a document cannot use a page.

use sapbao::routes::Route;

use super::media_types::BY_ENDING;

/// Where a folder edition's documents are in the site.
pub const DATA: &str = "data";
/// Where the search index is: Pagefind's engine, and a folder for each shard.
pub const PAGEFIND: &str = "pagefind";
/// Where pictures' copies in other sizes are.
pub const PICTURES: &str = "pictures";

/// Not hidden in spite of its dot: by what is in it certificates are given out
/// ([RFC 8615](https://www.rfc-editor.org/rfc/rfc8615)).
pub const WELL_KNOWN: &str = ".well-known/";

/// What the host reads and readers need not: all that is hidden, and these two.
const OF_THE_HOST: [&str; 2] = ["_headers", "_redirects"];

/// Letters of a path that may go back to the browser in a redirect without a second thought. A `\`, a tab or a
/// second `/` at the start would lead to another host, a line's end into the next header.
const PLAIN: &str = "[A-Za-z0-9_.~-]";

/// The names of the pages at the top of the site that are there in every edition, or could be.
fn standing() -> impl Iterator<Item = String> {
    [
        Route::Latest,
        Route::MostRead,
        Route::Weather,
        Route::Issues,
        Route::Search,
        Route::Saved,
    ]
    .into_iter()
    .map(|route| route.path()[1..].to_owned())
}

/// Regular expressions that RE2 and PCRE read alike, for the configurations. The functions below say the
/// same; `tests/hosts` holds the servers against each other.
pub mod patterns {
    use super::{DATA, OF_THE_HOST, PLAIN};

    /// All of them, by the names that the templates of the hosts have for them.
    pub fn named() -> [(&'static str, String); 11] {
        [
            ("well-known", super::WELL_KNOWN.to_owned()),
            ("hidden", hidden()),
            ("file", file()),
            ("repeated", repeated()),
            ("merged", merged()),
            ("front", front()),
            ("without-ending", without_ending()),
            ("article", article()),
            ("article-asked", article_asked()),
            ("with-slash", with_slash()),
            ("with-ending", with_ending()),
        ]
    }

    /// Hidden from readers, but for what is below [`super::WELL_KNOWN`].
    pub fn hidden() -> String {
        format!(r"/\.|^/(?:{})$", OF_THE_HOST.join("|"))
    }

    /// A path that asks for a file, never for a page.
    pub fn file() -> String {
        let endings: Vec<_> = super::endings_of_files().collect();
        format!(r"(?i)^/{DATA}/|\.(?:{})$", endings.join("|"))
    }

    /// A page whose path is the name of its file without `.html`.
    pub fn without_ending() -> String {
        format!("^/(?:{}|[^/]+/.*)$", standing())
    }

    /// A path at the top of the site that may be an article's, with or without its ending.
    pub fn article() -> String {
        "^/[^/]*-[^/]*$".to_owned()
    }

    /// The same as it was asked for, with its query; the first group is the path. It goes back letter by letter: a
    /// hyphen of the id is encoded in it, and would be another id if it were not.
    pub fn article_asked() -> String {
        format!(r"^(/(?:{PLAIN}|%[0-9A-Fa-f][0-9A-Fa-f])+)(?:\?|$)")
    }

    /// The front page by the name of its file.
    pub fn front() -> String {
        r"^/index(?:\.html)?$".to_owned()
    }

    /// A path as it was asked for, with its query, in which slashes are repeated.
    pub fn repeated() -> String {
        let plain = PLAIN.replacen('[', "[/", 1);
        format!(r"^{plain}*//{plain}*(?:\?|$)")
    }

    /// The same path, tidied up by the server; the first group is what it should be.
    pub fn merged() -> String {
        format!("^((?:/{PLAIN}+)+|/)/*$")
    }

    /// A page with slashes at its end; the first group is the page.
    pub fn with_slash() -> String {
        format!("^((?:/{PLAIN}+)+)/+$")
    }

    /// A page with the ending of its file, which only articles keep; the first group is the page.
    pub fn with_ending() -> String {
        format!(r"^(/(?:{})|(?:/{PLAIN}+){{2,}})\.html$", standing())
    }

    fn standing() -> String {
        super::standing().collect::<Vec<_>>().join("|")
    }
}

/// Whether a path below the site's root (without its first slash) is none of a reader's business.
pub fn is_hidden(inside: &str) -> bool {
    if inside.starts_with(WELL_KNOWN) {
        return false;
    }
    inside.split('/').any(|part| part.starts_with('.')) || OF_THE_HOST.contains(&inside)
}

/// Whether a path below the site's root asks for a file, never for a page.
pub fn is_a_files_path(inside: &str) -> bool {
    inside
        .split_once('/')
        .is_some_and(|(first, _)| first == DATA)
        || inside.rsplit_once('.').is_some_and(|(_, ending)| {
            endings_of_files().any(|known| known.eq_ignore_ascii_case(ending))
        })
}

/// The path that the browser should ask for instead of this one below the site's root.
pub fn canonical(inside: &str) -> Option<String> {
    if matches!(inside, "index.html" | "index") {
        return Some("/".to_owned());
    }
    let page = match inside.strip_suffix(".html") {
        Some(page) if is_without_ending(page) => page,
        Some(_) => return None,
        None => inside.strip_suffix('/')?.trim_end_matches('/'),
    };
    page.split('/').all(is_plain).then(|| format!("/{page}"))
}

/// The same of a path as it was asked for, in which slashes are repeated.
pub fn merged(asked: &str) -> Option<String> {
    let parts: Vec<_> = asked.split('/').filter(|part| !part.is_empty()).collect();
    let is_merged = asked.contains("//") && parts.iter().copied().all(is_plain);
    is_merged.then(|| format!("/{}", parts.join("/")))
}

/// Whether the path below the site's root of a page is the name of its file without `.html`.
pub fn is_without_ending(inside: &str) -> bool {
    inside.contains('/') || standing().any(|name| name == inside)
}

/// Whether a path at the top of the site may be an article's that lacks its ending.
pub fn may_be_an_article(inside: &str) -> bool {
    inside.contains('-') && !is_without_ending(inside)
}

/// Letters of a path that may go back to the browser in a redirect without a second thought: see [`PLAIN`].
fn is_plain(part: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"_.~-".contains(&byte);
    !part.is_empty() && part.bytes().all(is_plain)
}

/// Whether a path as it was asked for may go back with something behind it: what is encoded stays so.
pub fn may_go_back(asked: &str) -> bool {
    asked.strip_prefix('/').is_some_and(|asked| {
        asked
            .split('%')
            .all(|part| part.is_empty() || is_plain(part))
    })
}

/// `html` is no such ending: articles have it.
fn endings_of_files() -> impl Iterator<Item = &'static str> {
    BY_ENDING
        .into_iter()
        .map(|(ending, _)| ending)
        .filter(|&ending| ending != "html")
}

#[cfg(test)]
mod tests {
    use super::*;

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
            "data",
        ] {
            assert!(!is_a_files_path(page), "{page}");
        }
    }

    #[test]
    fn the_presss_own_files_are_hidden_and_certificates_challenges_are_not() {
        for path in ["_headers", "_redirects", ".sapbao-press", "a/.git/config"] {
            assert!(is_hidden(path), "{path}");
        }
        for path in [".well-known/acme-challenge/a", "a.b", "a/_headers"] {
            assert!(!is_hidden(path), "{path}");
        }
    }

    #[test]
    fn a_page_has_one_path() {
        for (path, page) in [
            ("index.html", "/"),
            ("index", "/"),
            ("moi-nhat.html", "/moi-nhat"),
            ("chuyen-muc/ocop/", "/chuyen-muc/ocop"),
            ("moi-nhat//", "/moi-nhat"),
            ("chuyen-muc/ocop.html", "/chuyen-muc/ocop"),
            ("chuyen-muc/ocop/trang-2.html", "/chuyen-muc/ocop/trang-2"),
        ] {
            assert_eq!(canonical(path).as_deref(), Some(page), "{path}");
        }
        for path in [
            "",
            "moi-nhat",
            "gom-12.html",
            "chuyen-muc/ocop",
            "an-pham/so-1",
        ] {
            assert_eq!(canonical(path), None, "{path}");
        }
    }

    #[test]
    fn a_page_at_the_top_that_the_app_does_not_know_may_be_an_article() {
        for standing in super::standing() {
            let path = format!("/{standing}");
            assert_eq!(Route::parse(&path).path(), path);
            assert!(is_without_ending(&standing) && !may_be_an_article(&standing));
        }
        assert!(may_be_an_article("gom-bat-trang-12"));
        for path in ["", "404", "index", "chuyen-muc/ocop"] {
            assert!(!may_be_an_article(path), "{path}");
        }
    }

    #[test]
    fn repeated_slashes_are_one() {
        for (asked, page) in [
            ("//", "/"),
            ("//moi-nhat", "/moi-nhat"),
            ("/chuyen-muc///ocop//", "/chuyen-muc/ocop"),
        ] {
            assert_eq!(merged(asked).as_deref(), Some(page), "{asked}");
        }
        for asked in ["/", "/moi-nhat", "/moi-nhat/", "//l%C3%A0ng", "//\\a"] {
            assert_eq!(merged(asked), None, "{asked}");
        }
    }

    #[test]
    fn a_redirect_leads_to_no_other_host_and_into_no_other_header() {
        for path in [
            "/evil.example/",
            "\\evil.example/",
            "\t/evil.example/",
            "a\r\nb: c/",
            "/",
        ] {
            assert_eq!(canonical(path), None, "{path:?}");
        }
        for asked in ["//evil.example", "/\\evil.example", "/a/b", "/a\tb", "a"] {
            assert!(!may_go_back(asked), "{asked:?}");
        }
        assert!(may_go_back("/gom-a%2Db") && may_go_back("/%0d%0a"));
    }
}
