//! Which file of the edition an address in a document names.

use sapbao::edition::link::{decode, encode_segment, resolve_media};

use crate::hosts::paths::DATA;

/// Where an address leads.
#[derive(Debug, PartialEq, Eq)]
pub enum Place {
    /// Into the edition: a path below its folder, which may or may not be there.
    Edition(String),
    /// To another place of the same site.
    Outside,
    /// To another host, into the document itself, or nowhere.
    Elsewhere,
}

/// Where the document at `path` in the edition is in the site.
pub fn address_of(path: &str) -> String {
    let segments: Vec<_> = path
        .split('/')
        .map(|segment| encode_segment(segment, false))
        .collect();
    format!("/{DATA}/{}", segments.join("/"))
}

/// Resolves `reference` in the document at `document`, a path in the edition, as browsers will. `home` is the site's
/// public origin, below which an address leads to the same place as without it.
///
/// The answer is only compared with the names of files that are known to be in the edition, never
/// opened: it may hold `..` behind a percent sign.
pub fn locate(home: &str, document: &str, reference: &str) -> Place {
    let Some(address) = resolve_media(&address_of(document), reference) else {
        return Place::Elsewhere;
    };
    let below_home = address.strip_prefix(home);
    let address = below_home
        .filter(|path| path.starts_with('/'))
        .unwrap_or(&address);
    match path_of(address) {
        Some(path) => Place::Edition(path),
        None if address.starts_with('/') => Place::Outside,
        None => Place::Elsewhere,
    }
}

/// The path in the edition that an address in the site names; none where it leads elsewhere.
pub fn path_of(address: &str) -> Option<String> {
    let path = address.split(['?', '#']).next()?;
    let path = path.strip_prefix('/')?.strip_prefix(DATA)?;
    path.strip_prefix('/').map(decode)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_read_as_browsers_read_it() {
        let inside = |path: &str| Place::Edition(path.to_owned());
        for (reference, place) in [
            ("../media/a.jpg", inside("media/a.jpg")),
            ("/data/media/a.jpg?w=3#x", inside("media/a.jpg")),
            (
                "../media/l%C3%A0ng%20ngh%E1%BB%81.jpg",
                inside("media/làng nghề.jpg"),
            ),
            ("../media/làng nghề.jpg", inside("media/làng nghề.jpg")),
            ("../../../../etc/passwd", Place::Outside),
            ("/icon.svg", Place::Outside),
            ("/database/a.jpg", Place::Outside),
            ("..%2f..%2fetc/passwd", inside("articles/../../etc/passwd")),
            ("https://a.example/data/a.jpg", Place::Elsewhere),
            ("//a.example/data/a.jpg", Place::Elsewhere),
            ("data:image/png;base64,AAAA", Place::Elsewhere),
            ("javascript:alert(1)", Place::Elsewhere),
            ("http://[", Place::Elsewhere),
            ("https://bao.example/data/a%20b.jpg", inside("a b.jpg")),
            ("//bao.example/data/a.jpg", inside("a.jpg")),
            ("https://bao.example/icon.svg", Place::Outside),
            ("http://bao.example/data/a.jpg", Place::Elsewhere),
            ("https://bao.example.org/data/a.jpg", Place::Elsewhere),
            ("https://bao.example:8443/data/a.jpg", Place::Elsewhere),
        ] {
            let found = locate("https://bao.example", "articles/1.json", reference);
            assert_eq!(found, place, "{reference}");
        }
        assert_eq!(locate("", "a?b/1.json", "c.jpg"), inside("a?b/c.jpg"));
        let of_nobody = locate("", "1.json", "https://bao.example/data/a.jpg");
        assert_eq!(of_nobody, Place::Elsewhere);
    }
}
