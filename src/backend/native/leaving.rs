//! Whoever is about to leave waits for no server any more.

use super::super::Backend;
use std::sync::{Condvar, Mutex, PoisonError};
use std::time::Duration;

static IS_LEAVING: Mutex<bool> = Mutex::new(false);
static LEAVES: Condvar = Condvar::new();

impl Backend {
    /// From now on no server is asked for anything, by no backend of this program, and no wait between two tries goes on.
    pub fn leave() {
        *IS_LEAVING.lock().unwrap_or_else(PoisonError::into_inner) = true;
        LEAVES.notify_all();
    }
}

pub(super) fn is_leaving() -> bool {
    *IS_LEAVING.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Waits, unless everybody leaves.
pub(super) fn wait(time: Duration) {
    let is_leaving = IS_LEAVING.lock().unwrap_or_else(PoisonError::into_inner);
    let _ = LEAVES.wait_timeout_while(is_leaving, time, |is_leaving| !*is_leaving);
}
