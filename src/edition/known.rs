//! Names that were met before.

use std::collections::BTreeMap;

/// How often names were met. In the browser's bundle a hash table weighs more than a tree; a list that is kept in order
/// weighs less, and a backend that names a hundred thousand would have it moved for each.
#[derive(Clone, Debug, Default)]
pub struct Known(BTreeMap<String, u32>);

impl Known {
    /// Meets a name; returns how often it was met, this time included.
    pub fn meet(&mut self, name: &str) -> u32 {
        let times = self.0.entry(name.to_owned()).or_default();
        *times += 1;
        *times
    }

    /// Meets a name; `false` when it was met before.
    pub fn insert(&mut self, name: &str) -> bool {
        self.meet(name) == 1
    }

    /// Whether it was met before.
    pub fn contains(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_new_once() {
        let mut known = Known::default();
        for name in ["b", "a", "", "c"] {
            assert!(!known.contains(name));
            assert!(known.insert(name));
            assert!(!known.insert(name));
            assert!(known.contains(name));
        }
    }
}
