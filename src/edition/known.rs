//! Names that were met before.

/// A set of names. In the browser's bundle a hash table weighs more than a search in an ordered list takes.
#[derive(Clone, Debug, Default)]
pub struct Known(Vec<String>);

impl Known {
    /// Adds a name; `false` when it was met before.
    pub fn insert(&mut self, name: &str) -> bool {
        match self.search(name) {
            Ok(_) => false,
            Err(place) => {
                self.0.insert(place, name.to_owned());
                true
            }
        }
    }

    /// Whether it was met before.
    pub fn contains(&self, name: &str) -> bool {
        self.search(name).is_ok()
    }

    fn search(&self, name: &str) -> Result<usize, usize> {
        self.0.binary_search_by(|known| known.as_str().cmp(name))
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
