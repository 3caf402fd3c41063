//! Points in time as TOML has them.

use jiff::Timestamp;
use jiff::tz::Offset;
use toml::value::{Datetime, Offset as Written};

/// A point in time, as it is compared and as it is written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Moment {
    pub instant: Timestamp,
    /// RFC 3339, with the offset that the author wrote.
    pub text: String,
}

impl Moment {
    /// The instant on a clock that is ahead of UTC by `offset`.
    pub fn on_clock(instant: Timestamp, offset: Offset) -> Self {
        Self {
            instant,
            text: instant.display_with_offset(offset).to_string(),
        }
    }

    /// What was written, if it has a date, a time and an offset.
    pub(super) fn from_toml(written: &Datetime) -> Option<Self> {
        let offset = match written.offset? {
            Written::Z => Offset::UTC,
            Written::Custom { minutes } => Offset::from_seconds(i32::from(minutes) * 60).ok()?,
        };
        Some(Self::on_clock(written.to_string().parse().ok()?, offset))
    }
}
