//! Every word that the interface says, typed: one file per language.
//!
//! A label that is missing in a language does not compile; one meaning has one label.

mod en;
mod language;
mod vi;

pub use language::Language;

use crate::edition::moment::WallTime;
use crate::edition::weather::Sky;

/// The interface's words.
pub struct Labels {
    /// "Chuyển đến nội dung chính", the first link of a page.
    pub skip_to_content: &'static str,
    /// The front page, in breadcrumbs and navigation.
    pub front_page: &'static str,
    /// The list of sections.
    pub sections: &'static str,
    /// Names the links at the end of a page.
    pub whole_paper: &'static str,
    /// Opens the drawer of sections.
    pub open_sections: &'static str,
    /// Closes what is open.
    pub close: &'static str,
    /// The list of the newest stories.
    pub latest: &'static str,
    /// The list of the stories most read.
    pub most_read: &'static str,
    /// Names the two tabs of the sidebar.
    pub story_lists: &'static str,
    /// Names the sidebar.
    pub sidebar: &'static str,
    /// Leads to the whole list.
    pub whole_list: &'static str,
    /// Continues a list.
    pub more: &'static str,
    /// Said when a list was continued by so many stories.
    pub added: fn(usize) -> String,
    /// Said at the end of a list.
    pub list_end: &'static str,
    /// Where a list has no story.
    pub list_empty: &'static str,
    /// Heads the stories around an article.
    pub related: &'static str,
    /// Heads the stories that came after it.
    pub newer: &'static str,
    /// Heads the stories that came before it.
    pub older: &'static str,
    /// Names the path from the front page to here.
    pub breadcrumb: &'static str,
    /// Before the time of a change.
    pub updated: &'static str,
    /// Before the name of the publication a story first stood in.
    pub origin: &'static str,
    /// Before the names of the authors.
    pub author: &'static str,
    /// Before the tags.
    pub tags: &'static str,
    /// A tag, as the kind of a list.
    pub tag: &'static str,
    /// Heads the list of an article's parts.
    pub contents: &'static str,
    /// Names the recording of an article.
    pub listen: &'static str,
    /// Before a picture's maker.
    pub credit: &'static str,
    /// Marks a story of pictures.
    pub kind_photo: &'static str,
    /// Marks a story of film.
    pub kind_video: &'static str,
    /// Marks a story told as it happens.
    pub kind_live: &'static str,
    /// The print magazine.
    pub magazine: &'static str,
    /// Where the magazine has no issue.
    pub no_issues: &'static str,
    /// Where an issue has no page.
    pub no_pages: &'static str,
    /// Opens the viewer at an issue's first page.
    pub view_pages: &'static str,
    /// Names a picture without a text of its own that opens in the viewer.
    pub view_picture: &'static str,
    /// The viewer with an issue's pages.
    pub page_viewer: ViewerLabels,
    /// The viewer with an article's pictures.
    pub picture_viewer: ViewerLabels,
    /// Shows a picture larger.
    pub zoom_in: &'static str,
    /// Shows a picture smaller.
    pub zoom_out: &'static str,
    /// Fills the whole screen.
    pub full_screen: &'static str,
    /// Names a page of an issue that the backend gave no name.
    pub page: fn(usize) -> String,
    /// Leads to the file of a whole issue.
    pub download_pdf: &'static str,
    /// Before the day an issue came out.
    pub published: &'static str,
    /// The weather.
    pub weather: &'static str,
    /// Names the choice of a place.
    pub choose_place: &'static str,
    /// How long a story takes to read, in minutes.
    pub reading_time: fn(u32) -> String,
    /// How long ago something of the last day or two was, in minutes.
    pub ago: fn(i64) -> String,
    /// What the sky does.
    pub sky: fn(Sky) -> &'static str,
    /// The words of the weather page.
    pub forecast: ForecastLabels,
    /// What reading takes.
    pub reading: ReadingLabels,
    /// The words of the search.
    pub search: SearchLabels,
    /// Forces the mobile layout.
    pub mobile_layout: &'static str,
    /// Forces the desktop layout.
    pub desktop_layout: &'static str,
    /// Leaves the layout to the viewport.
    pub automatic_layout: &'static str,
    /// Names the choice of a layout.
    pub layout: &'static str,
    /// Before the responsible editor.
    pub editor: &'static str,
    /// Before the licence to publish.
    pub license: &'static str,
    /// Before the address.
    pub address: &'static str,
    /// Before the telephone number.
    pub phone: &'static str,
    /// Before the mail address.
    pub email: &'static str,
    /// While a page comes.
    pub loading: &'static str,
    /// Tries again what failed.
    pub retry: &'static str,
    /// Leads home.
    pub go_home: &'static str,
    /// Heads a page that does not exist.
    pub not_found: &'static str,
    /// Explains it.
    pub not_found_why: &'static str,
    /// The site's own front door does not exist.
    pub no_front_door: &'static str,
    /// Heads a page that could not be loaded.
    pub failed: &'static str,
    /// The backend refused, with this status.
    pub refused: fn(u16) -> String,
    /// The backend answered with an error, with this status.
    pub broken: fn(u16) -> String,
    /// The backend cannot be reached.
    pub unreachable: &'static str,
    /// The backend did not answer in time.
    pub timed_out: &'static str,
    /// The reader's device is offline.
    pub offline: &'static str,
    /// This document could not be read.
    pub unreadable: fn(&str) -> String,
    /// A list leads back to a page it came from.
    pub list_loops: &'static str,
    /// A list leads to a backend of somebody else's.
    pub list_strays: &'static str,
    /// The rest of a list could not be loaded.
    pub list_failed: &'static str,
    /// What is shown is a copy from this time.
    pub stale: fn(&str) -> String,
    /// A full date: "Thứ Hai, 23/11/2026".
    pub date: fn(WallTime) -> String,
    /// A date and a time: "Thứ Sáu, 21/02/2025 | 10:00 GMT+7".
    pub date_time: fn(WallTime) -> String,
    /// A date and a time where room is short: "10:00 21/02/2025".
    pub short_date_time: fn(WallTime) -> String,
}

/// The words of the weather page.
pub struct ForecastLabels {
    /// Leads to the weather page.
    pub whole: &'static str,
    /// Before the temperature that it feels like.
    pub feels_like: &'static str,
    /// The relative humidity.
    pub humidity: &'static str,
    /// The wind.
    pub wind: &'static str,
    /// Heads the hours to come.
    pub next_hours: &'static str,
    /// Heads the days to come.
    pub next_days: &'static str,
    /// Heads hours and days of a forecast that nothing newer came after.
    pub ended: &'static str,
    /// When the sun rises.
    pub sunrise: &'static str,
    /// When it sets.
    pub sunset: &'static str,
    /// How likely rain is.
    pub rain: &'static str,
    /// Opens the table of what a chart shows.
    pub table: &'static str,
    /// Heads the column of hours.
    pub hour: &'static str,
    /// Heads the column of degrees.
    pub temperature: &'static str,
    /// Heads the column of what the sky does.
    pub sky: &'static str,
    /// Names the list of places.
    pub places: &'static str,
    /// A day's lowest temperature.
    pub lowest: &'static str,
    /// A day's highest temperature.
    pub highest: &'static str,
    /// In place of today's name.
    pub today: &'static str,
    /// A chart in one sentence: the lowest and highest temperature and the likeliest rain, each with
    /// its hour.
    pub chart: fn([(String, String); 3]) -> String,
    /// A day where room is short: "Th 2, 23/11".
    pub short_day: fn(WallTime) -> String,
}

/// The words of the search. Its script puts what was searched for in the place of `{query}`, and how many
/// stories were found in that of `{count}`.
pub struct SearchLabels {
    /// Heads the page, and leads to it.
    pub title: &'static str,
    /// Names the field.
    pub field: &'static str,
    /// Searches.
    pub submit: &'static str,
    /// No section in particular.
    pub any_section: &'static str,
    /// Names the choice of a year.
    pub year: &'static str,
    /// No year in particular.
    pub any_year: &'static str,
    /// While results are on their way.
    pub searching: &'static str,
    /// Said of a single result.
    pub found_one: &'static str,
    /// Said of several.
    pub found: &'static str,
    /// Said of none.
    pub found_none: &'static str,
    /// What to try then.
    pub try_instead: &'static str,
    /// Takes the choice of section and year back.
    pub unfilter: &'static str,
    /// Said when the index did not come.
    pub failed: &'static str,
    /// Said when there is no index.
    pub unavailable: &'static str,
    /// Said where no script runs.
    pub needs_script: &'static str,
}

/// What the viewer says of what it shows.
pub struct ViewerLabels {
    /// Which one of how many is seen; the viewer puts both in the places of `{at}` and `{of}`.
    pub position: &'static str,
    /// Leads to the one before.
    pub previous: &'static str,
    /// Leads to the one behind.
    pub next: &'static str,
    /// Names the row of all.
    pub all: &'static str,
    /// Said in the place of one that did not come.
    pub failed: &'static str,
}

/// The words of what reading takes: how a page looks, and what is done with it.
pub struct ReadingLabels {
    /// Names the menu of text sizes and themes.
    pub appearance: &'static str,
    /// Heads the themes.
    pub theme: &'static str,
    /// As the system is; light; dark.
    pub themes: [&'static str; 3],
    /// Heads the text sizes.
    pub text_size: &'static str,
    /// From small to largest.
    pub text_sizes: [&'static str; 4],
    /// Sends an article to others.
    pub share: &'static str,
    /// Copies its address.
    pub copy_link: &'static str,
    /// Said when that is done.
    pub copied: &'static str,
    /// Said before the address when it is not.
    pub not_copied: &'static str,
    /// Sends the address by mail.
    pub by_mail: &'static str,
    /// Prints an article.
    pub print: &'static str,
    /// On paper, before the address.
    pub online: &'static str,
    /// Leads to the top of the page.
    pub to_top: &'static str,
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

/// The day as both languages write it here.
fn day(wall: WallTime) -> String {
    format!("{:02}/{:02}/{}", wall.day, wall.month, wall.year)
}

/// The hour as both languages write it here.
pub fn clock(wall: WallTime) -> String {
    format!("{:02}:{:02}", wall.hour, wall.minute)
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::*;
    use crate::edition::{moment::Moment, zone::Zone};

    fn wall(text: &str) -> WallTime {
        Zone::named("Asia/Ho_Chi_Minh").wall_time(Moment::parse(text).unwrap())
    }

    #[test]
    fn dates_are_written_as_vietnamese_papers_write_them() {
        let labels = Language::Vietnamese.labels();
        assert_eq!(
            (labels.date)(wall("2026-11-23T05:00:00+07:00")),
            "Thứ Hai, 23/11/2026"
        );
        assert_eq!(
            (labels.date_time)(wall("2025-02-21T10:00:00+07:00")),
            "Thứ Sáu, 21/02/2025 | 10:00 GMT+7"
        );
        assert_eq!(
            (labels.date)(wall("2026-11-22T05:00:00+07:00")),
            "Chủ Nhật, 22/11/2026"
        );
    }

    #[test]
    fn offsets_of_half_hours_and_of_none_are_named() {
        let at = |offset| gmt(Moment::from_seconds(0).wall_time(offset));
        assert_eq!([at(0), at(-210), at(330)], ["GMT", "GMT-3:30", "GMT+5:30"]);
    }
}
