//! The tries that a document gets which a whole run hangs on, as all other documents get them from the app's own code
//! (`src/backend/retry.rs`).

use std::thread;
use std::time::{Duration, Instant};

use sapbao::backend::{Cause, Fault};

use crate::interrupt;

/// Before each further try.
const WAITS: [Duration; 2] = [Duration::from_millis(500), Duration::from_millis(1500)];
/// How soon an interruption is heard.
const BREATH: Duration = Duration::from_millis(50);
/// Whoever answers so wants to be left alone for a time that is not known here.
const TOO_MANY_REQUESTS: u16 = 429;

/// What comes of `ask`, which is tried again where that may help.
pub fn patiently<T>(ask: impl Fn() -> Result<T, Fault>) -> Result<T, Fault> {
    let mut waits = WAITS.into_iter();
    loop {
        let come = ask();
        let may_pass = matches!(&come, Err(Fault::Unreachable(cause)) if *cause != Cause::Status(TOO_MANY_REQUESTS));
        let Some(wait) = waits.next().filter(|_| may_pass) else {
            return come;
        };
        pause(wait);
        if interrupt::is_asked_for() {
            return come;
        }
    }
}

fn pause(time: Duration) {
    let until = Instant::now() + time;
    while Instant::now() < until && !interrupt::is_asked_for() {
        thread::sleep(BREATH);
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;

    /// What comes of a document that fails so often, and how often it was asked for.
    fn tried(failures: u32, fault: Fault) -> (Result<(), Fault>, u32) {
        let tries = Cell::new(0);
        let come = patiently(|| {
            tries.set(tries.get() + 1);
            if tries.get() > failures {
                Ok(())
            } else {
                Err(fault.clone())
            }
        });
        (come, tries.get())
    }

    #[test]
    fn what_may_pass_is_tried_twice_more() {
        let busy = Fault::Unreachable(Cause::Status(503));
        assert_eq!(tried(2, busy.clone()), (Ok(()), 3));
        assert_eq!(tried(9, busy.clone()), (Err(busy), 3));
    }

    #[test]
    fn what_stays_as_it_is_is_tried_once() {
        for fault in [
            Fault::NotFound,
            Fault::Unreachable(Cause::Status(TOO_MANY_REQUESTS)),
        ] {
            assert_eq!(tried(9, fault.clone()), (Err(fault), 1));
        }
    }
}
