//! A line now and then for whoever waits for a long run; a short run stays silent.

use std::sync::Mutex;
use std::time::{Duration, Instant};

const INTERVAL: Duration = Duration::from_secs(2);

/// Says what is going on, at most every two seconds. May be shared by threads.
pub struct Progress {
    last: Mutex<Instant>,
}

impl Progress {
    /// The first line comes after two seconds at the earliest.
    pub fn start() -> Self {
        Self {
            last: Mutex::new(Instant::now()),
        }
    }

    /// `what` is asked only when it is time.
    pub fn tell(&self, what: impl FnOnce() -> String) {
        // A thread that finds another one telling has nothing to add.
        let Ok(mut last) = self.last.try_lock() else {
            return;
        };
        if last.elapsed() >= INTERVAL {
            eprintln!("press: {}", what());
            *last = Instant::now();
        }
    }
}
