//! Every word that the app says, typed: one file per language.
//!
//! A label that is missing in a language does not compile; one meaning has one label.

mod dates;
mod en;
mod language;
mod parts;
mod vi;

pub use dates::clock;
pub use language::Language;
pub use parts::{
    AgoLabels, Around, Counted, ForecastLabels, ReadingLabels, SearchLabels, ViewerLabels,
};

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
    pub added: Counted,
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
    pub page: Around,
    /// Leads to the file of a whole issue.
    pub download_pdf: &'static str,
    /// Before the day an issue came out.
    pub published: &'static str,
    /// The weather.
    pub weather: &'static str,
    /// Names the choice of a place.
    pub choose_place: &'static str,
    /// How long a story takes to read, in minutes.
    pub reading_time: Around,
    /// How long ago something was.
    pub ago: AgoLabels,
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
    pub refused: Around,
    /// The backend answered with an error, with this status.
    pub broken: Around,
    /// The backend cannot be reached.
    pub unreachable: &'static str,
    /// The backend did not answer in time.
    pub timed_out: &'static str,
    /// The reader's device is offline.
    pub offline: &'static str,
    /// This document could not be read.
    pub unreadable: Around,
    /// A list leads back to a page it came from.
    pub list_loops: &'static str,
    /// A list leads to a backend of somebody else's.
    pub list_strays: &'static str,
    /// The rest of a list could not be loaded.
    pub list_failed: &'static str,
    /// What is shown is a copy from this time.
    pub stale: Around,
    /// The days of the week, from Sunday on.
    pub weekdays: [&'static str; 7],
    /// The months' names, as they stand in dates; `None` where dates have numbers alone, the day before the month. Where readers
    /// know both orders, numbers alone would not tell the day.
    pub months: Option<[&'static str; 12]>,
}
