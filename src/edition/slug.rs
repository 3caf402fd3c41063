//! The two halves of an article's address: a slug made from its headline, and its id.

use super::link::{decode, encode_segment};

/// What an article, or an issue of the magazine, is called by its backend. Never empty.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Id(String);

/// The longest id that is believed. A backend's own ids are a few dozen characters.
const LONGEST_ID: usize = 512;

impl Id {
    /// An id, unless it is empty, overlong, or a step in a path (`.`, `..`).
    pub fn new(text: &str) -> Option<Self> {
        let text = text.trim();
        let usable = !text.is_empty() && text.len() <= LONGEST_ID && text != "." && text != "..";
        usable.then(|| Self(text.to_owned()))
    }

    /// The id as the backend wrote it.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for Id {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// The longest slug, in bytes: an address should still fit where people paste it.
const LONGEST_SLUG: usize = 100;

/// A headline as lower-case ASCII words joined by hyphens: Vietnamese letters lose their marks,
/// `đ` becomes `d`. A headline with no such letter (one in another script) is `tin`.
pub fn slugify(headline: &str) -> String {
    let mut slug = String::new();
    for letter in headline.chars() {
        match plain_letter(letter) {
            Some(plain) => slug.push(plain),
            // A combining mark belongs to the letter before it.
            None if ('\u{300}'..='\u{36f}').contains(&letter) => {}
            None if !slug.is_empty() && !slug.ends_with('-') => slug.push('-'),
            None => {}
        }
        if slug.len() >= LONGEST_SLUG {
            break;
        }
    }
    let slug = slug.trim_end_matches('-');
    if slug.is_empty() {
        "tin".to_owned()
    } else {
        slug.to_owned()
    }
}

/// The ASCII letter or digit below a letter's marks.
///
/// A table of the Vietnamese alphabet: general case mapping and decomposition would bring their
/// Unicode tables into the bundle.
fn plain_letter(letter: char) -> Option<char> {
    const MARKED: [(char, &str); 7] = [
        ('a', "àáảãạăằắẳẵặâầấẩẫậÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬ"),
        ('d', "đĐ"),
        ('e', "èéẻẽẹêềếểễệÈÉẺẼẸÊỀẾỂỄỆ"),
        ('i', "ìíỉĩịÌÍỈĨỊ"),
        ('o', "òóỏõọôồốổỗộơờớởỡợÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢ"),
        ('u', "ùúủũụưừứửữựÙÚỦŨỤƯỪỨỬỮỰ"),
        ('y', "ỳýỷỹỵỲÝỶỸỴ"),
    ];
    if letter.is_ascii_alphanumeric() {
        return Some(letter.to_ascii_lowercase());
    }
    MARKED
        .iter()
        .find(|(_, marked)| marked.contains(letter))
        .map(|(plain, _)| *plain)
}

/// The path of an article's page: `/{slug}-{id}.html`.
pub fn article_path(slug: &str, id: &Id) -> String {
    // A hyphen in the id is encoded, so that the last one in the path divides the two.
    format!("/{slug}-{}.html", encode_segment(id.as_str(), true))
}

/// Reads the path of an article's page into its slug and id. The id decides; the slug may be wrong.
///
/// The id is what stands behind the last hyphen, or a whole UUID: those come with hyphens.
pub fn parse_article_path(path: &str) -> Option<(String, Id)> {
    parse_article_name(path.strip_prefix('/')?.strip_suffix(".html")?)
}

/// [`parse_article_path`] without its slash and its ending.
pub fn parse_article_name(name: &str) -> Option<(String, Id)> {
    if name.contains('/') {
        return None;
    }
    let at = match name.len().checked_sub(UUID) {
        Some(at) if name.get(at..).is_some_and(is_uuid) => at,
        _ => name.rfind('-')? + 1,
    };
    let slug = name[..at].trim_end_matches('-');
    Some((slug.to_owned(), Id::new(&decode(&name[at..]))?))
}

/// The length of a UUID in its usual form.
const UUID: usize = 36;

fn is_uuid(text: &str) -> bool {
    text.bytes().enumerate().all(|(at, byte)| match at {
        8 | 13 | 18 | 23 => byte == b'-',
        _ => byte.is_ascii_hexdigit(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_path_of_an_article_is_read_back() {
        for text in [
            "26518",
            "a-b",
            "bài 1",
            "a/b.html",
            "0b0e7d3c-7a55-4d1c-9a39-9f3e5f0c1d2e",
        ] {
            let id = Id::new(text).unwrap();
            let path = article_path("lang-nghe", &id);
            assert_eq!(
                parse_article_path(&path),
                Some(("lang-nghe".into(), id)),
                "{path}"
            );
        }
    }

    #[test]
    fn a_uuid_that_a_backend_wrote_plainly_is_one_id() {
        let path = "/gom-0b0e7d3c-7a55-4d1c-9a39-9f3e5f0c1d2e.html";
        let (slug, id) = parse_article_path(path).unwrap();
        assert_eq!((slug.as_str(), id.as_str()), ("gom", &path[5..41]));
    }

    #[test]
    fn what_is_no_article_path_is_refused() {
        for path in [
            "/",
            "/a.html",
            "/a-.html",
            "/a/b-1.html",
            "/a-1",
            "a-1.html",
            "/a-...html",
        ] {
            assert_eq!(parse_article_path(path), None, "{path}");
        }
    }

    #[test]
    fn vietnamese_headlines_become_plain_words() {
        assert_eq!(
            slugify("An Giang nâng cao giá trị hàng hóa nông thôn từ OCOP"),
            "an-giang-nang-cao-gia-tri-hang-hoa-nong-thon-tu-ocop"
        );
        assert_eq!(
            slugify("Đường về: “Ổ khóa”, ỨNG DỤNG & phở!"),
            "duong-ve-o-khoa-ung-dung-pho"
        );
    }

    #[test]
    fn decomposed_letters_are_the_same_words() {
        assert_eq!(
            slugify("Nu\u{31b}o\u{31b}\u{301}c ma\u{306}\u{301}m"),
            "nuoc-mam"
        );
    }

    #[test]
    fn a_headline_without_latin_letters_still_has_a_slug() {
        assert_eq!(slugify("手工艺"), "tin");
        assert_eq!(slugify(""), "tin");
    }

    #[test]
    fn a_slug_is_never_overlong() {
        assert!(slugify(&"dài ".repeat(1000)).len() <= LONGEST_SLUG);
    }

    #[test]
    fn ids_that_are_no_names_are_refused() {
        for text in ["", "  ", ".", "..", &"9".repeat(513)] {
            assert_eq!(Id::new(text), None);
        }
        assert_eq!(Id::new(" 26518 ").unwrap().as_str(), "26518");
    }
}
