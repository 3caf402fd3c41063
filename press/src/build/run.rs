//! What the steps of a run share.

use std::path::Path;

use super::left_out::LeftOut;
use super::output::Output;
use super::progress::Progress;

/// A run, as each of its steps needs it.
#[derive(Clone, Copy)]
pub struct Run<'a> {
    /// Where the site is to be, and the former one is until then.
    pub out: &'a Path,
    /// The folder that keeps pictures' copies for later runs.
    pub cache: Option<&'a Path>,
    pub output: &'a Output,
    pub left_out: &'a LeftOut,
    pub progress: &'a Progress,
}
