//! Points in time as RSS writes them, on the edition's clock.

use jiff::tz::{Offset, TimeZone};
use jiff::{Timestamp, fmt};
use sapbao::edition::moment::Moment;
use sapbao::edition::zone::Zone;

/// As [RSS](https://www.rssboard.org/rss-specification#optionalChannelElements) writes it:
/// `Sun, 22 Nov 2026 08:15:00 +0700`. `None` for a moment outside of the years that four digits can write.
pub fn rfc822(moment: Moment, zone: &Zone) -> Option<String> {
    let offset_seconds = zone.wall_time(moment).offset_minutes.checked_mul(60)?;
    let offset = Offset::from_seconds(offset_seconds).ok()?;
    let time = Timestamp::from_second(moment.seconds())
        .ok()?
        .to_zoned_datetime(TimeZone::fixed(offset));
    fmt::rfc2822::to_string(&time).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_written_on_the_editions_clock() {
        let moment = Moment::parse("2026-11-22T01:15:00Z").unwrap();
        let zone = Zone::named("Asia/Ho_Chi_Minh");
        assert_eq!(
            rfc822(moment, &zone).unwrap(),
            "Sun, 22 Nov 2026 08:15:00 +0700"
        );
    }

    #[test]
    fn a_time_that_the_format_cannot_write_is_none() {
        let zone = Zone::named("UTC");
        let late = Moment::parse("9999-12-31T23:59:59-23:59").unwrap();
        assert_eq!(rfc822(late, &zone), None);
    }
}
