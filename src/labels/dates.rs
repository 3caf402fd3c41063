//! How dates and times are written, in each language alike but for the names of days and months.

use super::Labels;
use crate::edition::moment::WallTime;

impl Labels {
    /// A full date: "Thứ Hai, 23/11/2026".
    pub fn date(&self, wall: WallTime) -> String {
        named(&self.weekdays, wall, &self.day(wall))
    }

    /// A date and a time: "Thứ Sáu, 21/02/2025 | 10:00 GMT+7".
    pub fn date_time(&self, wall: WallTime) -> String {
        format!("{} | {} {}", self.date(wall), clock(wall), gmt(wall))
    }

    /// A date and a time where room is short: "10:00 21/02/2025".
    pub fn short_date_time(&self, wall: WallTime) -> String {
        format!("{} {}", clock(wall), self.day(wall))
    }

    /// One of the days around today: "Th 2, 23/11".
    pub fn near_day(&self, wall: WallTime) -> String {
        named(&self.forecast.short_weekdays, wall, &self.day_of_year(wall))
    }

    /// "23/11/2026".
    fn day(&self, wall: WallTime) -> String {
        let between = if self.months.is_some() { ' ' } else { '/' };
        format!("{}{between}{}", self.day_of_year(wall), wall.year)
    }

    /// "23/11".
    fn day_of_year(&self, wall: WallTime) -> String {
        match &self.months {
            Some(months) => format!("{} {}", wall.day, months[usize::from(wall.month) - 1]),
            None => format!("{:02}/{:02}", wall.day, wall.month),
        }
    }

    /// "3 giờ trước".
    pub fn ago(&self, minutes: i64) -> String {
        let words = &self.ago;
        match usize::try_from(minutes).unwrap_or_default() {
            0 => words.now.to_owned(),
            minutes @ 1..60 => words.minutes.with(minutes),
            minutes => words.hours.with(minutes / 60),
        }
    }
}

fn named(weekdays: &[&str; 7], wall: WallTime, day: &str) -> String {
    format!("{}, {day}", weekdays[usize::from(wall.weekday)])
}

/// `GMT+7`, `GMT-3:30`, `GMT`.
fn gmt(wall: WallTime) -> String {
    let offset = wall.offset_minutes;
    let sign = if offset < 0 { '-' } else { '+' };
    match (offset.abs() / 60, offset.abs() % 60) {
        (0, 0) => "GMT".to_owned(),
        (hours, 0) => format!("GMT{sign}{hours}"),
        (hours, minutes) => format!("GMT{sign}{hours}:{minutes:02}"),
    }
}

/// "10:00".
pub fn clock(wall: WallTime) -> String {
    format!("{:02}:{:02}", wall.hour, wall.minute)
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::*;
    use crate::edition::{moment::Moment, zone::Zone};
    use crate::labels::Language;

    fn wall(text: &str) -> WallTime {
        Zone::named("Asia/Ho_Chi_Minh").wall_time(Moment::parse(text).unwrap())
    }

    #[test]
    fn dates_are_written_as_vietnamese_papers_write_them() {
        let labels = Language::Vietnamese.labels();
        assert_eq!(
            labels.date(wall("2026-11-23T05:00:00+07:00")),
            "Thứ Hai, 23/11/2026"
        );
        assert_eq!(
            labels.date_time(wall("2025-02-21T10:00:00+07:00")),
            "Thứ Sáu, 21/02/2025 | 10:00 GMT+7"
        );
        assert_eq!(
            labels.date(wall("2026-11-22T05:00:00+07:00")),
            "Chủ Nhật, 22/11/2026"
        );
    }

    #[test]
    fn one_is_told_from_many_where_a_language_does() {
        let ago = |language: Language| [0, 1, 59, 60, 120].map(|of| language.labels().ago(of));
        assert_eq!(
            ago(Language::English),
            [
                "Just now",
                "1 minute ago",
                "59 minutes ago",
                "1 hour ago",
                "2 hours ago"
            ]
        );
        assert_eq!(
            ago(Language::Vietnamese),
            [
                "Vừa xong",
                "1 phút trước",
                "59 phút trước",
                "1 giờ trước",
                "2 giờ trước"
            ]
        );
    }

    #[test]
    fn english_dates_name_their_month() {
        let labels = Language::English.labels();
        let wall = wall("2026-12-01T01:59:00+07:00");
        assert_eq!(labels.date(wall), "Tuesday, 1 Dec 2026");
        assert_eq!(labels.short_date_time(wall), "01:59 1 Dec 2026");
        assert_eq!(labels.near_day(wall), "Tue, 1 Dec");
    }

    #[test]
    fn offsets_of_half_hours_and_of_none_are_named() {
        let at = |offset| gmt(Moment::from_seconds(0).wall_time(offset));
        assert_eq!([at(0), at(-210), at(330)], ["GMT", "GMT-3:30", "GMT+5:30"]);
    }
}
