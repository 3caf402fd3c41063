//! Moments, on the edition's clock.

use super::tag::{Tag, tag};
use crate::app::Paper;
use crate::edition::moment::{Moment, WallTime};
use crate::edition::site::Site;
use crate::labels::Labels;
use crate::reader::ago;
use crate::reader::clock;

/// A moment in full: "Thứ Sáu, 21/02/2025 | 10:00 GMT+7".
pub fn full_time(paper: &Paper, moment: Moment) -> Tag {
    time(paper, moment, Labels::date_time)
}

/// A moment where room is short: "3 giờ trước" on its day, "10:00 21/02/2025" later. `reader::ago` keeps
/// it right; the full time is its title.
pub fn short_time(paper: &Paper, moment: Moment) -> Tag {
    let site = &paper.site;
    let wall = site.zone.wall_time(moment);
    let machine = moment.to_rfc3339(wall.offset_minutes);
    // A prerendered page is read at any time later.
    let now = cfg!(target_arch = "wasm32").then(clock::now);
    let since = now.and_then(|now| ago::text(site, moment, now));
    tag("time")
        .class(since.is_some().then_some(ago::CLASS))
        .set("datetime", machine)
        .set("title", paper.labels().date_time(wall))
        .with(since.unwrap_or_else(|| short(site, moment)))
}

/// "10:00 21/02/2025".
pub fn short(site: &Site, moment: Moment) -> String {
    let wall = site.zone.wall_time(moment);
    site.language.labels().short_date_time(wall)
}

/// The day of a moment: "Thứ Sáu, 21/02/2025".
pub fn day(paper: &Paper, moment: Moment) -> Tag {
    time(paper, moment, Labels::date)
}

fn time(paper: &Paper, moment: Moment, write: fn(&Labels, WallTime) -> String) -> Tag {
    let wall = paper.site.zone.wall_time(moment);
    let machine = moment.to_rfc3339(wall.offset_minutes);
    tag("time")
        .set("datetime", machine)
        .with(write(paper.labels(), wall))
}
