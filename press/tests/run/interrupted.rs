//! A run that is told to stop.

use std::process::{Child, Command};
use std::time::{Duration, Instant};

/// How long a run takes to end once it is told to; that it says so by its exit code.
pub fn time_to_end(mut run: Child) -> Duration {
    let told = Instant::now();
    let pid = run.id().to_string();
    Command::new("kill").args(["-TERM", &pid]).status().unwrap();
    assert_eq!(run.wait().unwrap().code(), Some(1));
    told.elapsed()
}
