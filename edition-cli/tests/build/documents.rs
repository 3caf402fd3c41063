//! An edition's documents as they were written.

use std::fs;
use std::path::Path;

use serde_json::Value;

/// The ids of a list's items in the order of reading, from `path` to the end of its `next_url` chain.
pub fn read_list(edition: &Path, path: &str) -> Vec<String> {
    let mut ids = Vec::new();
    let mut path = edition.join(path).canonicalize().unwrap();
    for _ in 0..1000 {
        let page = read_json(&path);
        ids.extend(
            page["items"]
                .as_array()
                .unwrap()
                .iter()
                .map(|item| text(&item["id"])),
        );
        let Some(next) = page["next_url"].as_str() else {
            return ids;
        };
        path = path
            .with_file_name(next)
            .canonicalize()
            .expect("next_url leads to a page");
    }
    panic!("the list does not end");
}

pub fn read_json(path: &Path) -> Value {
    serde_json::from_slice(&fs::read(path).unwrap()).unwrap()
}

pub fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}

/// The ids of a sample's articles, which are numbers.
pub fn ids(range: impl Iterator<Item = u32>) -> Vec<String> {
    range.map(|id| id.to_string()).collect()
}
