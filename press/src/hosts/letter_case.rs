//! Names that nothing but the case of their letters tells apart. Netlify takes them for one: it shows one file at both
//! addresses, and says so to nobody.

use std::collections::{BTreeSet, HashMap};

/// What to say of such names among a site's files, if there are any. Those without capitals cost nothing but a look.
pub fn remark<'a>(names: impl Iterator<Item = &'a str> + Clone) -> Option<String> {
    let mut alike: HashMap<String, BTreeSet<&str>> = HashMap::new();
    let has_capitals = |name: &&str| name.contains(char::is_uppercase);
    for name in names.clone().filter(has_capitals) {
        alike.entry(name.to_lowercase()).or_default().insert(name);
    }
    if alike.is_empty() {
        return None;
    }
    for name in names.filter(|name| !has_capitals(name)) {
        if let Some(alike) = alike.get_mut(name) {
            alike.insert(name);
        }
    }
    alike.retain(|_, names| names.len() > 1);
    let hidden: usize = alike.values().map(|names| names.len() - 1).sum();
    let mut example = alike.into_values().min()?.into_iter();
    let (one, other) = (example.next()?, example.next()?);
    Some(format!(
        "{hidden} of the site's files have the name of another but for the case of letters, as {one} and {other}: \
         Netlify would show one in place of both; give them names, ids and slugs in small letters for it"
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
        assert!(said.contains("as TIN-b.html and tin-B.html"), "{said}");
        assert!(self::said(&["LÀNG.html", "làng.html"]).is_some());
    }

    #[test]
    fn of_all_others_nothing_is_said() {
        assert_eq!(said(&["tin-A.html", "tin-b.html", "a/tin-a.html"]), None);
        assert_eq!(said(&["tin-a.html", "tin-b.html"]), None);
        assert_eq!(said(&[]), None);
    }
}
