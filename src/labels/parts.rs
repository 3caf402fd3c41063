//! The words of what has many of its own.

/// What is said before a value, and behind it.
#[derive(Clone, Copy)]
pub struct Around(pub(super) &'static str, pub(super) &'static str);

impl Around {
    /// With the value in its place.
    pub fn with(&self, value: &str) -> String {
        [self.0, value, self.1].concat()
    }
}

/// What is said around a number.
pub struct Counted {
    /// Around the number one.
    pub(super) one: Around,
    /// Around any other.
    pub(super) many: Around,
}

impl Counted {
    /// Where a language says the same of one and of many.
    pub(super) const fn alike(around: Around) -> Self {
        Self {
            one: around,
            many: around,
        }
    }

    /// With the number in its place.
    pub fn with(&self, count: usize) -> String {
        let around = if count == 1 { &self.one } else { &self.many };
        around.with(&count.to_string())
    }
}

/// How long ago something of the last day or two was.
pub struct AgoLabels {
    /// Less than a minute.
    pub now: &'static str,
    /// In minutes.
    pub minutes: Counted,
    /// In hours.
    pub hours: Counted,
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
    /// A chart in one sentence: what is said before the lowest temperature, its hour, the highest one, its hour, the likeliest rain,
    /// its hour, and behind that.
    pub chart: [&'static str; 7],
    /// The days of the week where room is short, from Sunday on.
    pub short_weekdays: [&'static str; 7],
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
    /// Said when there is no index, or no browser that could search it.
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
