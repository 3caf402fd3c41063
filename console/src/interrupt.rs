//! Ctrl-C, and being asked to end: noted, so that what was begun can be cleared away before leaving.

use std::process;
use std::sync::atomic::{AtomicBool, Ordering};

static ASKED_TO_STOP: AtomicBool = AtomicBool::new(false);
/// What a shell reports of a program that Ctrl-C ended.
const EXIT_CODE: i32 = 130;

/// From now on the first interruption is noted, and `answers` is called; the second ends the program at once.
pub fn listen(answers: impl Fn() + Send + 'static) {
    // Where signals cannot be had the program ends at once, as programs do; the next run clears up.
    let _ = ctrlc::set_handler(move || {
        if ASKED_TO_STOP.swap(true, Ordering::Relaxed) {
            process::exit(EXIT_CODE);
        }
        answers();
    });
}

/// Whether the program was asked to stop.
pub fn is_asked_for() -> bool {
    ASKED_TO_STOP.load(Ordering::Relaxed)
}
