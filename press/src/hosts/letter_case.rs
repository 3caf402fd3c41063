//! Names that nothing but the case of their letters tells apart. Netlify takes them for one: it shows one file at both
//! addresses, and says so to nobody.

use std::collections::HashMap;

/// What to say of such names among a site's files, if there are any. Those without capitals cost nothing but a look.
pub fn remark<'a>(names: impl Iterator<Item = &'a str> + Clone) -> Option<String> {
    let mut by_small_letters: HashMap<String, &str> = HashMap::new();
    let mut pairs = Vec::new();
    let has_capitals = |name: &&str| name.contains(char::is_uppercase);
    for name in names.clone().filter(has_capitals) {
        if let Some(other) = by_small_letters.insert(name.to_lowercase(), name) {
            pairs.push((other, name));
        }
    }
    if by_small_letters.is_empty() {
        return None;
    }
    for name in names.filter(|name| !has_capitals(name)) {
        if let Some(other) = by_small_letters.get(name) {
            pairs.push((name, other));
        }
    }
    // Threads note them in any order.
    let (one, other) = pairs.iter().map(|&(a, b)| (a.max(b), a.min(b))).min()?;
    Some(format!(
        "{} of the site's files have the name of another but for the case of letters, as {one} and {other}: \
         Netlify would show one in place of both; give articles and sections ids and slugs in small letters for it",
        pairs.len()
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(names: &[&str]) -> Option<String> {
        remark(names.iter().copied())
    }

    #[test]
    fn names_that_differ_in_case_alone_are_told_with_an_example() {
        let names = [
            "tin-b.html",
            "tin-A.html",
            "tin-a.html",
            "tin-B.html",
            "TIN-b.html",
        ];
        let said = said(&names).unwrap();
        assert!(said.starts_with("3 of the site's files"), "{said}");
        assert!(said.contains("as tin-B.html and TIN-b.html"), "{said}");
        assert!(self::said(&["LÀNG.html", "làng.html"]).is_some());
    }

    #[test]
    fn of_all_others_nothing_is_said() {
        assert_eq!(said(&["tin-A.html", "tin-b.html", "a/tin-a.html"]), None);
        assert_eq!(said(&["tin-a.html", "tin-b.html"]), None);
        assert_eq!(said(&[]), None);
    }
}
