//! x
pub mod edition;
pub mod labels;
