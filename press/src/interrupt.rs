//! Ctrl-C, and being asked to end: noted, so that what was begun can be cleared away before leaving.

use std::process;
use std::sync::atomic::{AtomicBool, Ordering};

use anyhow::{Result, bail};
use sapbao::backend::Backend;

use crate::streams;

static ASKED_TO_STOP: AtomicBool = AtomicBool::new(false);
/// What a shell reports of a program that Ctrl-C ended.
const EXIT_CODE: i32 = 130;

/// From now on an interruption is noted; the second ends the program at once.
pub fn listen() {
    // Where signals cannot be had the program ends at once, as programs do; the next run clears up.
    let _ = ctrlc::set_handler(|| {
        if ASKED_TO_STOP.swap(true, Ordering::Relaxed) {
            process::exit(EXIT_CODE);
        }
        Backend::leave();
        // A document that is on its way may take its time.
        streams::to_errors("press: stopping; once more ends it at once\n");
    });
}

/// Whether the program was asked to stop.
pub fn is_asked_for() -> bool {
    ASKED_TO_STOP.load(Ordering::Relaxed)
}

/// An error once the program was asked to stop.
pub fn check() -> Result<()> {
    if is_asked_for() {
        bail!("interrupted; the site is as it was");
    }
    Ok(())
}
