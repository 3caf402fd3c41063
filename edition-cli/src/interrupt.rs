//! Ctrl-C, and being asked to end: noted, so that what was begun can be cleared away before leaving.

use std::process;
use std::sync::atomic::{AtomicBool, Ordering};

static ASKED_TO_STOP: AtomicBool = AtomicBool::new(false);
/// What a shell reports of a program that Ctrl-C ended.
const EXIT_CODE: i32 = 130;

/// From now on an interruption is noted and ends the program at the next [`check`]; the second ends it at once.
pub fn listen() {
    // Where signals cannot be had the program ends at once, as programs do; the next run clears up.
    let _ = ctrlc::set_handler(|| {
        if ASKED_TO_STOP.swap(true, Ordering::Relaxed) {
            process::exit(EXIT_CODE);
        }
    });
}

/// An error once the program was asked to stop.
pub fn check() -> Result<(), String> {
    if ASKED_TO_STOP.load(Ordering::Relaxed) {
        Err("Interrupted. Nothing was written.".to_owned())
    } else {
        Ok(())
    }
}
