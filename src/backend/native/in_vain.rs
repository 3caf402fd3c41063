//! Documents that were asked for in vain, so that nobody asks again.
//!
//! Lists, pages and feeds lead to the same article, and each would wait for all tries of it. A backend is opened for one run of
//! the press, and what it keeps in mind ends with that.

use super::super::fault::{Cause, Fault};
use std::collections::HashMap;
use std::hash::{BuildHasher as _, RandomState};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Of so many it is known, which takes some 2 MB; others are asked for again.
const MOST: usize = 50_000;

/// The documents that were given up, and how long each was waited for, in milliseconds; by what their URLs hash to, as a URL
/// may be of any length. Its clones are one.
#[derive(Clone, Debug, Default)]
pub(super) struct InVain(Arc<Mutex<HashMap<u64, (Fault, u32)>>>, RandomState);

impl InVain {
    /// Keeps in mind why a document did not come.
    pub(super) fn keep(&self, url: &str, timeout_ms: u32, fault: Fault) {
        let mut known = self.known();
        let key = self.1.hash_one(url);
        if known.len() < MOST || known.contains_key(&key) {
            known.insert(key, (fault, timeout_ms));
        }
    }

    /// Why a document did not come. Who has more patience than others had may get what they did not.
    pub(super) fn find(&self, url: &str, timeout_ms: u32) -> Option<Fault> {
        let known = self.known();
        let (fault, waited_ms) = known.get(&self.1.hash_one(url))?;
        let holds = *fault != Fault::Unreachable(Cause::Timeout) || timeout_ms <= *waited_ms;
        holds.then(|| fault.clone())
    }

    fn known(&self) -> MutexGuard<'_, HashMap<u64, (Fault, u32)>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_given_up_is_known_to_all_that_share_the_backend() {
        let in_vain = InVain::default();
        assert_eq!(in_vain.find("a", 8_000), None);
        in_vain.keep("a", 8_000, Fault::NotFound);
        let shared = in_vain.clone();
        std::thread::spawn(move || assert_eq!(shared.find("a", 8_000), Some(Fault::NotFound)))
            .join()
            .unwrap();
        assert_eq!(in_vain.find("b", 8_000), None);
    }

    #[test]
    fn who_waits_longer_asks_again_for_what_took_too_long() {
        let in_vain = InVain::default();
        let too_long = Fault::Unreachable(Cause::Timeout);
        in_vain.keep("a", 4_000, too_long.clone());
        assert_eq!(in_vain.find("a", 4_000), Some(too_long));
        assert_eq!(in_vain.find("a", 8_000), None);
        in_vain.keep("b", 4_000, Fault::Unreachable(Cause::Connection));
        assert!(in_vain.find("b", 8_000).is_some());
    }

    #[test]
    fn no_more_is_kept_in_mind_than_fits() {
        let in_vain = InVain::default();
        for at in 0..=MOST {
            in_vain.keep(&at.to_string(), 8_000, Fault::NotFound);
        }
        assert_eq!(in_vain.known().len(), MOST);
    }
}
