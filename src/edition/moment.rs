//! Points in time, read from RFC 3339, and the calendar day they fall on somewhere.

/// Seconds since 1970-01-01T00:00:00Z.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment(i64);

/// A date and a time of day as a clock on a wall shows them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WallTime {
    /// Gregorian year.
    pub year: i64,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
    /// 0 to 23.
    pub hour: u8,
    /// 0 to 59.
    pub minute: u8,
    /// 0 is Sunday.
    pub weekday: u8,
    /// The clock's distance from UTC, in minutes.
    pub offset_minutes: i32,
}

const DAY: i64 = 86_400;

impl Moment {
    /// 0001-01-02: before it there may be no year, whatever the clock, and databases mean none by the day before.
    const FIRST: Self = Self(-62_135_510_400);

    /// From seconds since 1970 in UTC.
    pub const fn from_seconds(seconds: i64) -> Self {
        Self(seconds)
    }

    /// Seconds since 1970 in UTC.
    pub const fn seconds(self) -> i64 {
        self.0
    }

    /// Reads [RFC 3339](https://www.rfc-editor.org/rfc/rfc3339#section-5.6): a date, a time and an
    /// offset. Fractions of a second are dropped.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let (local, rest) = parse_local(text)?;
        let rest = match rest.strip_prefix('.') {
            Some(fraction) => fraction.trim_start_matches(|c: char| c.is_ascii_digit()),
            None => rest,
        };
        let moment = Self(local - i64::from(parse_offset(rest)?) * 60);
        (moment >= Self::FIRST).then_some(moment)
    }

    /// Reads a time without an offset (`2026-11-23T07:00`), as Open-Meteo writes them, on a clock
    /// that is `offset_seconds` ahead of UTC.
    pub fn parse_local(text: &str, offset_seconds: i64) -> Option<Self> {
        parse_local(text).map(|(local, _)| Self(local - offset_seconds))
    }

    /// What a clock shows that is `offset_minutes` ahead of UTC.
    pub fn wall_time(self, offset_minutes: i32) -> WallTime {
        let local = self.0 + i64::from(offset_minutes) * 60;
        let days = local.div_euclid(DAY);
        let second = local.rem_euclid(DAY);
        let (year, month, day) = civil_from_days(days);
        let small = |value: i64| u8::try_from(value).unwrap_or_default();
        WallTime {
            year,
            month,
            day,
            hour: small(second / 3600),
            minute: small(second / 60 % 60),
            weekday: small((days + 4).rem_euclid(7)),
            offset_minutes,
        }
    }

    /// RFC 3339 for `<time datetime>`, on a clock `offset_minutes` ahead of UTC.
    pub fn to_rfc3339(self, offset_minutes: i32) -> String {
        let wall = self.wall_time(offset_minutes);
        let sign = if offset_minutes < 0 { '-' } else { '+' };
        let offset = offset_minutes.abs();
        format!(
            "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}{sign}{:02}:{:02}",
            wall.year,
            wall.month,
            wall.day,
            wall.hour,
            wall.minute,
            self.0.rem_euclid(60),
            offset / 60,
            offset % 60
        )
    }
}

/// Reads `YYYY-MM-DDThh:mm[:ss]` into seconds of the local clock; returns what stands behind it.
fn parse_local(text: &str) -> Option<(i64, &str)> {
    // Slicing by bytes below is only safe within ASCII.
    let head = text.get(..16)?;
    if !head.is_ascii() {
        return None;
    }
    let part = |from: usize, to: usize| number(&head[from..to]);
    let bytes = head.as_bytes();
    let separated = bytes[4] == b'-'
        && bytes[7] == b'-'
        && matches!(bytes[10], b'T' | b't' | b' ')
        && bytes[13] == b':';
    let (year, month, day) = (part(0, 4)?, part(5, 7)?, part(8, 10)?);
    let (hour, minute) = (part(11, 13)?, part(14, 16)?);
    let days = days_from_civil(year, month, day);
    let real_day = (1..=12).contains(&month)
        && civil_from_days(days) == (year, u8::try_from(month).ok()?, u8::try_from(day).ok()?);
    if !separated || !real_day || hour > 23 || minute > 59 {
        return None;
    }
    let mut rest = &text[16..];
    let mut second = 0;
    if let Some(tail) = rest.strip_prefix(':') {
        second = number(tail.get(..2)?).filter(|s| *s <= 60)?;
        rest = &tail[2..];
    }
    Some((days * DAY + hour * 3600 + minute * 60 + second, rest))
}

/// `Z` or `+07:00`, in minutes.
fn parse_offset(text: &str) -> Option<i32> {
    if text.eq_ignore_ascii_case("z") {
        return Some(0);
    }
    let sign = match text.bytes().next()? {
        b'+' => 1,
        b'-' => -1,
        _ => return None,
    };
    let (hours, minutes) = text.get(1..)?.split_once(':')?;
    let (hours, minutes) = (number(hours)?, number(minutes)?);
    let is_offset = hours < 24 && minutes < 60;
    i32::try_from(sign * (hours * 60 + minutes))
        .ok()
        .filter(|_| is_offset)
}

/// Of digits alone: Rust's own numbers may have a sign.
fn number(digits: &str) -> Option<i64> {
    digits.bytes().all(|b| b.is_ascii_digit()).then_some(())?;
    digits.parse().ok()
}

/// Days since 1970-01-01 of a Gregorian date, by Howard Hinnant's
/// [`days_from_civil`](https://howardhinnant.github.io/date_algorithms.html#days_from_civil).
fn days_from_civil(year: i64, month: i64, day: i64) -> i64 {
    let year = year - i64::from(month <= 2);
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    era * 146_097 + day_of_era - 719_468
}

/// The Gregorian date of a day since 1970-01-01, by the same author's
/// [`civil_from_days`](https://howardhinnant.github.io/date_algorithms.html#civil_from_days).
fn civil_from_days(days: i64) -> (i64, u8, u8) {
    let days = days + 719_468;
    let era = days.div_euclid(146_097);
    let day_of_era = days.rem_euclid(146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 {
        shifted + 3
    } else {
        shifted - 9
    };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    let small = |value: i64| u8::try_from(value).unwrap_or_default();
    (year, small(month), small(day))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_with_an_offset_is_read_and_shown_on_its_own_clock() {
        let moment = Moment::parse("2025-02-21T10:00:00+07:00").unwrap();
        assert_eq!(moment.seconds(), 1_740_106_800);
        let wall = moment.wall_time(420);
        assert_eq!(
            (
                wall.year,
                wall.month,
                wall.day,
                wall.hour,
                wall.minute,
                wall.weekday
            ),
            (2025, 2, 21, 10, 0, 5)
        );
        assert_eq!(moment.to_rfc3339(420), "2025-02-21T10:00:00+07:00");
    }

    #[test]
    fn fractions_and_utc_are_read() {
        let moment = Moment::parse("2025-02-21T03:00:00.123456Z").unwrap();
        assert_eq!(moment, Moment::parse("2025-02-21T10:00:00+07:00").unwrap());
    }

    #[test]
    fn what_is_no_moment_is_refused() {
        for text in [
            "",
            "hôm qua",
            "2025-02-30T10:00:00Z",
            "2025-13-01T10:00:00Z",
            "2025-02-21",
            "2025-02-21T25:00:00Z",
            "2025-02-21T10:00:00",
            "2025-02-21T10:00:00+7",
            "+025-02-21T10:00:00Z",
            "2025-02-21T10:00:+5Z",
            "2025-02-21T10:00:00++7:+5",
            "2025-02-21T10:0é:00Z",
            "0000-06-01T00:00:00Z",
            "0001-01-01T00:00:00Z",
            "0001-01-02T00:00:00+23:59",
        ] {
            assert_eq!(Moment::parse(text), None, "{text}");
        }
    }

    #[test]
    fn days_before_1970_and_leap_days_are_days_too() {
        let wall = Moment::parse("1968-02-29T23:59:59-03:30")
            .unwrap()
            .wall_time(-210);
        assert_eq!(
            (wall.year, wall.month, wall.day, wall.weekday),
            (1968, 2, 29, 4)
        );
    }

    #[test]
    fn a_local_time_is_read_by_the_offset_that_comes_with_it() {
        assert_eq!(
            Moment::parse_local("2026-11-23T07:00", 25_200),
            Moment::parse("2026-11-23T00:00:00Z")
        );
    }
}
