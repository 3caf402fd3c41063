//! What a program says on its two streams. `println!` and its like end a program by a panic where nobody listens: below
//! `| head`, on a full disk, after the terminal was closed.

use std::fmt::Display;
use std::io::{self, Write};

/// Says something on standard output. Who closed that early, as `head` does, has read enough.
///
/// # Errors
/// When it could not be said otherwise, as on a full disk.
pub fn to_output(text: impl Display) -> io::Result<()> {
    let mut output = io::stdout().lock();
    let said = write!(output, "{text}").and_then(|()| output.flush());
    match said {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        said => said,
    }
}

/// Says something on standard error. Where that cannot be, there is nobody left to say it to.
pub fn to_errors(text: impl Display) {
    let _ = write!(io::stderr().lock(), "{text}");
}
