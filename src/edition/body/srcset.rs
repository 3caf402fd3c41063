//! `srcset`: the same picture in several widths.

use crate::edition::link::resolve_media;
use crate::edition::picture::{Variant, parse_side};

/// The addresses in `srcset` as they stand there, each with its descriptor, which may be empty.
#[cfg(feature = "ssr")]
pub fn candidates(srcset: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut rest = srcset;
    std::iter::from_fn(move || next(&mut rest))
}

/// Takes the next candidate off `rest`, after the
/// [HTML standard's parser](https://html.spec.whatwg.org/multipage/images.html#parse-a-srcset-attribute).
fn next<'a>(rest: &mut &'a str) -> Option<(&'a str, &'a str)> {
    let there = rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == ',');
    if there.is_empty() {
        return None;
    }
    let (address, tail) = there
        .split_once(|c: char| c.is_ascii_whitespace())
        .unwrap_or((there, ""));
    // A comma at its end belongs to no address: then nothing is told of it.
    let alone = address.trim_end_matches(',');
    let (descriptor, tail) = if alone == address {
        tail.split_once(',').unwrap_or((tail, ""))
    } else {
        ("", tail)
    };
    *rest = tail;
    Some((alone, descriptor.trim()))
}

/// The width that a candidate's descriptor tells, in pixels.
pub fn width(descriptor: &str) -> Option<u32> {
    let width: u32 = descriptor.strip_suffix('w')?.parse().ok()?;
    parse_side(f64::from(width))
}

/// Reads the candidates that tell their width (`a.webp 480w`).
/// Candidates by density (`2x`) are left out: the layout's widths decide.
pub(super) fn parse_srcset(srcset: &str, kind: Option<&str>, base: &str) -> Vec<Variant> {
    let mut variants = Vec::new();
    let mut rest = srcset;
    while let Some((url, descriptor)) = next(&mut rest) {
        if let (Some(width), Some(url)) = (width(descriptor), resolve_media(base, url))
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
    variants
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
    fn addresses_hold_commas_and_end_before_them() {
        for (srcset, expected) in [
            (
                "a 1w,b  2w , c 2x, d",
                &[("a", "1w"), ("b", "2w"), ("c", "2x"), ("d", "")][..],
            ),
            ("w_4,c_5/a 1w", &[("w_4,c_5/a", "1w")]),
            ("a, b 1w", &[("a", ""), ("b", "1w")]),
            (" ,,, ", &[]),
        ] {
            let found: Vec<_> = candidates(srcset).collect();
            assert_eq!(found, expected, "{srcset}");
        }
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
