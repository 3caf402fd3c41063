//! What being asked to stop means to the edition tool.

use console::interrupt::is_asked_for;

/// From now on an interruption ends the program at the next [`check`].
pub fn listen() {
    console::interrupt::listen(|| {});
}

/// An error once the program was asked to stop.
pub fn check() -> Result<(), String> {
    if is_asked_for() {
        Err("Interrupted. Nothing was written.".to_owned())
    } else {
        Ok(())
    }
}
