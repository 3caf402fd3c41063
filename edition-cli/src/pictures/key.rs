//! Keys of pictures: what they may be made of, and what was probably meant by one that is none.

use std::collections::BTreeSet;

use sapbao::edition::slug::slugify;

/// A key is part of an address, also in lists of copies, where a space or a comma would end it.
pub(super) fn check(key: &str) -> Result<(), String> {
    let fits = |b: u8| b.is_ascii_alphanumeric() || b == b'-' || b == b'_' || b == b'.';
    if key.bytes().all(fits) {
        return Ok(());
    }
    Err(format!(
        "picture \"{key}\" does not fit an address. Use letters without accents, digits, \
         `-`, `_` and `.`, and name the file likewise: {}.jpg",
        slugify(key)
    ))
}

/// What to do about a key without a file, given the files that are there.
pub(super) fn remedy(key: &str, files: &BTreeSet<String>) -> String {
    let with_ending = key
        .strip_suffix(".jpg")
        .or_else(|| key.strip_suffix(".png"));
    if let Some(bare) = with_ending {
        return format!("The key goes without the file's ending: write \"{bare}\".");
    }
    let stem = |name: &str| name.rsplit_once('.').map(|(stem, _)| stem.to_lowercase());
    let alike = files
        .iter()
        .find(|name| stem(name).is_some_and(|stem| stem == key.to_lowercase()));
    match alike {
        Some(name) => format!(
            "There is {name}: save it as a JPEG or PNG and name it {key}.jpg or {key}.png, in small letters where the key has them."
        ),
        None => "Add it or correct the key.".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_that_would_break_an_address_is_refused_with_one_that_would_not() {
        assert!(check("lo-gom_2.b").is_ok());
        let refused = check("lò gốm").unwrap_err();
        assert!(refused.ends_with("lo-gom.jpg"), "{refused}");
    }

    #[test]
    fn what_was_probably_meant_is_named() {
        let files = BTreeSet::from(["lo-gom.jpeg".to_owned(), "Sen.JPG".to_owned()]);
        assert!(remedy("lo-gom", &files).starts_with("There is lo-gom.jpeg"));
        assert!(remedy("sen", &files).starts_with("There is Sen.JPG"));
        assert!(remedy("sen.jpg", &files).ends_with("write \"sen\"."));
        assert_eq!(remedy("lua", &files), "Add it or correct the key.");
    }
}
