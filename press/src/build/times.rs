//! Points in time as the formats write them, on the edition's clock.

use jiff::tz::{Offset, TimeZone};
use jiff::{Timestamp, ZonedDateTime, fmt};
use sapbao::edition::moment::Moment;
use sapbao::edition::zone::Zone;

/// As [sitemaps](https://www.w3.org/TR/NOTE-datetime) write it: `2026-11-22T08:15:00+07:00`. `None`
/// for a moment outside of the years that four digits can write.
pub fn w3c(moment: Moment, zone: &Zone) -> Option<String> {
    Some(
        at(moment, zone)?
            .strftime("%Y-%m-%dT%H:%M:%S%:z")
            .to_string(),
    )
}

/// As [RSS](https://www.rssboard.org/rss-specification#optionalChannelElements) writes it:
/// `Sun, 22 Nov 2026 08:15:00 +0700`. `None` as above.
pub fn rfc822(moment: Moment, zone: &Zone) -> Option<String> {
    fmt::rfc2822::to_string(&at(moment, zone)?).ok()
}

fn at(moment: Moment, zone: &Zone) -> Option<ZonedDateTime> {
    let offset_seconds = zone.wall_time(moment).offset_minutes.checked_mul(60)?;
    let offset = Offset::from_seconds(offset_seconds).ok()?;
    let time = Timestamp::from_second(moment.seconds())
        .ok()?
        .to_zoned_datetime(TimeZone::fixed(offset));
    (time.year() > 0).then_some(time)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_written_on_the_editions_clock() {
        let moment = Moment::parse("2026-11-22T01:15:00Z").unwrap();
        let zone = Zone::named("Asia/Ho_Chi_Minh");
        assert_eq!(w3c(moment, &zone).unwrap(), "2026-11-22T08:15:00+07:00");
        assert_eq!(
            rfc822(moment, &zone).unwrap(),
            "Sun, 22 Nov 2026 08:15:00 +0700"
        );
    }

    #[test]
    fn a_time_that_the_formats_cannot_write_is_none() {
        let zone = Zone::named("UTC");
        for text in ["9999-12-31T23:59:59-23:59", "0000-06-01T00:00:00Z"] {
            let moment = Moment::parse(text).unwrap();
            assert_eq!((w3c(moment, &zone), rfc822(moment, &zone)), (None, None));
        }
    }
}
