//! How far a long check is, on standard error: silent for two seconds, then a line that is rewritten
//! on a terminal, and written anew now and then elsewhere.

use std::io::{IsTerminal, stderr};
use std::sync::{Condvar, Mutex};
use std::time::{Duration, Instant};

use console::streams;

/// How long nobody wonders what is going on.
const SILENCE: Duration = Duration::from_secs(2);

/// Tells what `state` says until it says nothing more.
pub(super) fn tell<S>(state: &Mutex<S>, changed: &Condvar, say: impl Fn(&S) -> Option<String>) {
    let is_terminal = stderr().is_terminal();
    let pause = Duration::from_secs(if is_terminal { 1 } else { 10 });
    let mut due = Instant::now() + SILENCE;
    let mut told = false;
    let mut guard = state.lock().expect("no worker panics");
    while let Some(line) = say(&guard) {
        let now = Instant::now();
        if now >= due {
            if is_terminal {
                streams::to_errors(format!("\r\x1b[K{line}"));
            } else {
                streams::to_errors(format!("{line}\n"));
            }
            told = true;
            due = now + pause;
        }
        let wait = due.saturating_duration_since(now);
        guard = changed
            .wait_timeout(guard, wait)
            .expect("no worker panics")
            .0;
    }
    if told && is_terminal {
        streams::to_errors("\r\x1b[K");
    }
}
