//! Slugs: the readable part of an address. The same rule as the reader's (`src/edition/slug.rs`), which
//! makes a slug where a document has none; the two change together.

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
/// A table of the Vietnamese alphabet, the same as the reader's: an address must not depend on who made it.
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn vietnamese_titles_become_plain_words() {
        assert_eq!(
            slugify("Đúc đồng Ngũ Xã: chuông & lư hương"),
            "duc-dong-ngu-xa-chuong-lu-huong"
        );
        assert_eq!(
            slugify("Đường về: “Ổ khóa”, ỨNG DỤNG & phở!"),
            "duong-ve-o-khoa-ung-dung-pho"
        );
    }

    #[test]
    fn marks_written_apart_are_dropped_too() {
        assert_eq!(
            slugify("Nu\u{31b}o\u{31b}\u{301}c ma\u{306}\u{301}m"),
            "nuoc-mam"
        );
    }

    #[test]
    fn a_title_of_signs_alone_still_has_a_slug() {
        assert_eq!(slugify("…?!"), "tin");
    }

    #[test]
    fn a_slug_is_never_overlong() {
        assert!(slugify(&"dài ".repeat(1000)).len() <= LONGEST_SLUG);
    }
}
