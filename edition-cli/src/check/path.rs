//! JSON paths, as `$.items[3].title`.

use jsonschema::paths::{Location, LocationSegment};

/// The path of a place that a schema was held against.
pub(super) fn of(location: &Location) -> String {
    let mut path = "$".to_owned();
    for segment in location {
        match segment {
            LocationSegment::Index(index) => path = element(&path, index),
            LocationSegment::Property(key) => path = member(&path, &key),
        }
    }
    path
}

/// The path of an object's member.
pub(super) fn member(path: &str, key: &str) -> String {
    let is_name = |c: char| c.is_alphanumeric() || c == '_';
    if !key.is_empty() && key.chars().all(is_name) {
        format!("{path}.{key}")
    } else {
        format!("{path}['{}']", key.replace('\'', "\\'"))
    }
}

/// The path of a list's element.
pub(super) fn element(path: &str, index: usize) -> String {
    format!("{path}[{index}]")
}

/// The path with `*` for every index.
pub(super) fn any_index(path: &str) -> String {
    let mut general = String::with_capacity(path.len());
    let mut rest = path;
    while let Some((before, after)) = rest.split_once('[') {
        general.push_str(before);
        general.push('[');
        let digits = after.bytes().take_while(u8::is_ascii_digit).count();
        if digits > 0 {
            general.push('*');
        }
        rest = &after[digits..];
    }
    general + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_written_as_people_read_them() {
        let location = Location::new()
            .join("items")
            .join(3)
            .join("_news")
            .join("a b");
        assert_eq!(of(&location), "$.items[3]._news['a b']");
        assert_eq!(any_index(&of(&location)), "$.items[*]._news['a b']");
    }
}
