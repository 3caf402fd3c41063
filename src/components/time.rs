//! Moments, on the edition's clock.

use super::tag::{Tag, tag};
use crate::app::Paper;
use crate::edition::moment::{Moment, WallTime};

/// A moment in full: "Thứ Sáu, 21/02/2025 | 10:00 GMT+7".
pub fn full_time(paper: &Paper, moment: Moment) -> Tag {
    time(paper, moment, paper.labels().date_time)
}

/// A moment where room is short: "10:00 21/02/2025".
pub fn short_time(paper: &Paper, moment: Moment) -> Tag {
    time(paper, moment, paper.labels().short_date_time)
}

/// The day of a moment: "Thứ Sáu, 21/02/2025".
pub fn day(paper: &Paper, moment: Moment) -> Tag {
    time(paper, moment, paper.labels().date)
}

fn time(paper: &Paper, moment: Moment, write: fn(WallTime) -> String) -> Tag {
    let wall = paper.site.zone.wall_time(moment);
    let machine = moment.to_rfc3339(wall.offset_minutes);
    tag("time").set("datetime", machine).with(write(wall))
}
