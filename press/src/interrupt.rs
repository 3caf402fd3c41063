//! What being asked to stop means to the press.

use anyhow::{Result, bail};
pub use console::interrupt::is_asked_for;
use sapbao::backend::Backend;

use console::streams;

/// From now on an interruption ends the run at the next [`check`].
pub fn listen() {
    console::interrupt::listen(|| {
        Backend::leave();
        // A document that is on its way may take its time.
        streams::to_errors("press: stopping; once more ends it at once\n");
    });
}

/// An error once the program was asked to stop.
pub fn check() -> Result<()> {
    if is_asked_for() {
        bail!("interrupted; the site is as it was");
    }
    Ok(())
}
