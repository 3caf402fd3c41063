//! What this reader saw last, so that going back shows it at once and as it was.

use std::sync::{Arc, Mutex, MutexGuard};

/// More than a reader goes back by hand.
const MOST_KEPT: usize = 40;

/// Documents seen last, by address.
#[derive(Clone, Debug)]
pub struct Seen<T>(Arc<Mutex<Vec<(String, T)>>>);

impl<T> Default for Seen<T> {
    fn default() -> Self {
        Self(Arc::default())
    }
}

impl<T: Clone> Seen<T> {
    /// Keeps what was seen at `address`.
    pub fn keep(&self, address: &str, document: &T) {
        let mut kept = self.lock();
        kept.retain(|(known, _)| known != address);
        kept.push((address.to_owned(), document.clone()));
        if kept.len() > MOST_KEPT {
            kept.remove(0);
        }
    }

    /// What was seen at `address` lately.
    pub fn find(&self, address: &str) -> Option<T> {
        let kept = self.lock();
        kept.iter()
            .find(|(known, _)| known == address)
            .map(|(_, document)| document.clone())
    }

    fn lock(&self) -> MutexGuard<'_, Vec<(String, T)>> {
        // A lock is poisoned only by a panic, and a panic ends the page.
        self.0
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_oldest_is_forgotten_first() {
        let seen = Seen::default();
        for at in 0..=MOST_KEPT {
            seen.keep(&at.to_string(), &at);
        }
        assert_eq!(seen.find("0"), None);
        assert_eq!(seen.find("1"), Some(1));
    }

    #[test]
    fn an_address_is_kept_once_and_newly() {
        let seen = Seen::default();
        seen.keep("a", &1);
        seen.keep("a", &2);
        assert_eq!(seen.find("a"), Some(2));
    }
}
