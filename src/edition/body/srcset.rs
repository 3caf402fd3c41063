//! `srcset`: the same picture in several widths.

use crate::edition::link::resolve_media;
use crate::edition::picture::{Variant, parse_side};

/// Reads the candidates that tell their width (`a.webp 480w`), after the
/// [HTML standard's parser](https://html.spec.whatwg.org/multipage/images.html#parse-a-srcset-attribute).
/// Candidates by density (`2x`) are left out: the layout's widths decide.
pub(super) fn parse_srcset(srcset: &str, kind: Option<&str>, base: &str) -> Vec<Variant> {
    let mut variants = Vec::new();
    let mut rest = srcset;
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == ',');
        if rest.is_empty() {
            return variants;
        }
        let end = rest
            .find(|c: char| c.is_ascii_whitespace())
            .unwrap_or(rest.len());
        let (url, tail) = rest.split_at(end);
        if url.ends_with(',') {
            rest = tail;
            continue;
        }
        let end = tail.find(',').unwrap_or(tail.len());
        let (descriptor, tail) = tail.split_at(end);
        rest = tail;
        let width = descriptor
            .trim()
            .strip_suffix('w')
            .and_then(|width| parse_side(f64::from(width.parse::<u32>().ok()?)));
        if let (Some(width), Some(url)) = (width, resolve_media(base, url))
            && !url.contains([',', ' '])
        {
            variants.push(Variant {
                url,
                width,
                kind: kind
                    .filter(|kind| kind.starts_with("image/"))
                    .map(str::to_owned),
            });
        }
    }
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::*;

    #[test]
    fn widths_are_read_and_densities_are_not() {
        let found = parse_srcset(
            "a.webp 480w,b.webp  800w , c.webp 2x, d.webp",
            Some("image/webp"),
            "/m/",
        );
        let found: Vec<_> = found.iter().map(|v| (v.url.as_str(), v.width)).collect();
        assert_eq!(found, [("/m/a.webp", 480), ("/m/b.webp", 800)]);
    }

    #[test]
    fn nonsense_ends() {
        for nonsense in [
            ",,,",
            "a,",
            "a ,,b 5w",
            "javascript:alert(1) 480w",
            " ",
            "a 99999999999w",
        ] {
            let found = parse_srcset(nonsense, None, "/");
            assert!(found.iter().all(|v| v.url == "/b"), "{nonsense}: {found:?}");
        }
    }
}
