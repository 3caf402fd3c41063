//! What a run could not read or make, and why: told at its end, and by its exit code. What it leaves to readers' browsers
//! by design is told as well, and is no fault.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Mutex, MutexGuard, OnceLock};

use console::terminal::line;
use sapbao::backend::{Backend, Cause, Fault};
use sapbao::edition::link::origin;
use sapbao::edition::site::Site;
use sapbao::routes::Route;

use super::parallel::lock;

/// More than these are counted, not named.
const MOST_NAMED: usize = 20;

/// Each thing that is not in the site although the edition names it, with the reason. Any number of
/// threads may add to it; what several come upon is told once.
#[derive(Default)]
pub struct LeftOut {
    reasons: Mutex<Reasons>,
    /// Set where the edition is a folder.
    of_folder: OnceLock<OfFolder>,
}

/// By what is left out.
type Reasons = BTreeMap<String, Why>;

enum Why {
    /// There is no such document.
    Missing,
    /// Nobody knows whether there is: its server did not answer as it should.
    OutOfReach(String),
    /// It was refused, or is not what it should be.
    Unread(String),
    Said(String),
}

struct OfFolder {
    /// The address of the weather that readers' browsers fetch from another server.
    weather: Option<String>,
}

impl LeftOut {
    /// Something that has no better method here. The two are shown as `{what}: {why}`.
    pub fn note(&self, what: impl Into<String>, why: impl Into<String>) {
        self.insert(what.into(), Why::Said(why.into()));
    }

    /// Tells that the edition is a folder, so that addresses with a server's name lead to none of its files. `weather` is the
    /// address of that which is left to readers' browsers.
    pub fn set_folder(&self, weather: Option<&str>) {
        let weather = weather.map(str::to_owned);
        // A run has one edition.
        let _ = self.of_folder.set(OfFolder { weather });
    }

    /// A document, or the rest of a list that goes on there.
    pub fn document(&self, url: &str, fault: &Fault) {
        let why = match fault {
            Fault::NotFound => Why::Missing,
            Fault::Unreachable(_) => Why::OutOfReach(reason(fault)),
            Fault::Refused { .. } | Fault::Unreadable { .. } => Why::Unread(reason(fault)),
            // The page itself came.
            Fault::ListLoops | Fault::ListStrays => Why::Said(reason(fault)),
        };
        self.insert(url.to_owned(), why);
    }

    /// A page that could not be drawn, named by its document: others may be without that as well.
    pub fn page(&self, site: &Site, route: &Route, fault: &Fault) {
        let document = match route {
            Route::Front | Route::Latest => Some(site.latest.clone()),
            Route::MostRead => Some(site.most_read.clone()),
            Route::Section(slug) => site.section(slug).map(|section| section.feed.clone()),
            Route::Tag(slug) => site.tag.as_ref().map(|list| list.fill(slug)),
            Route::Author(slug) => site.author.as_ref().map(|list| list.fill(slug)),
            Route::Article { id, .. } => Some(site.article_document(id)),
            Route::Issues | Route::Issue(_) => site.issues.clone(),
            Route::Weather => site.weather.as_ref().map(|weather| weather.url.clone()),
            Route::Archive { .. } | Route::Search | Route::Saved | Route::NotFound(_) => None,
        };
        self.document(&document.unwrap_or_else(|| route.path()), fault);
    }

    /// A document that belongs beside pages, which stand without it. A reason that is known says more.
    pub fn beside_pages(&self, url: &str) {
        let why = "it did not come when pages were drawn, which stand without it";
        let mut reasons = self.reasons();
        reasons
            .entry(url.to_owned())
            .or_insert_with(|| Why::Said(why.to_owned()));
    }

    /// Why the document at `url` did not come, if it did not and may come yet: those of a folder (`is_file`) are as their writer
    /// left them.
    pub fn why_not(&self, url: &str, is_file: bool) -> Option<String> {
        match self.reasons().get(url)? {
            Why::Said(_) => None,
            Why::Missing | Why::Unread(_) if is_file => None,
            why => Some(self.said(url, why).into_owned()),
        }
    }

    /// Whether any document is out of reach.
    pub fn is_cut_off(&self) -> bool {
        let reasons = self.reasons();
        let mut reasons = reasons.values();
        reasons.any(|why| matches!(why, Why::OutOfReach(_)))
    }

    /// Whether nothing is left out.
    pub fn is_empty(&self) -> bool {
        self.reasons().is_empty()
    }

    fn insert(&self, what: String, why: Why) {
        self.reasons().insert(what, why);
    }

    fn reasons(&self) -> MutexGuard<'_, Reasons> {
        lock(&self.reasons)
    }

    fn said<'a>(&self, what: &str, why: &'a Why) -> Cow<'a, str> {
        match why {
            Why::Said(why) | Why::OutOfReach(why) | Why::Unread(why) => why.into(),
            Why::Missing if self.of_folder.get().is_some() && !origin(what).is_empty() => {
                "it is no file of the edition's folder: the address names a server".into()
            }
            Why::Missing => reason(&Fault::NotFound).into(),
        }
    }
}

/// A line for what is left to readers' browsers. Then one for each that is left out, below a heading.
impl fmt::Display for LeftOut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let of_folder = self.of_folder.get();
        if let Some(weather) = of_folder.and_then(|folder| folder.weather.as_ref()) {
            let weather = line(weather);
            writeln!(
                f,
                "without the weather, which readers' browsers fetch: {weather}"
            )?;
        }
        let reasons = self.reasons();
        if reasons.is_empty() {
            return Ok(());
        }
        writeln!(f, "left out:")?;
        // Of the front door first: it is about all pages.
        let (front_door, others): (Vec<_>, Vec<_>) =
            reasons.iter().partition(|(what, _)| *what == "site.json");
        for (what, why) in front_door.iter().chain(&others).take(MOST_NAMED) {
            writeln!(f, "  {}: {}", line(what), line(&self.said(what, why)))?;
        }
        if reasons.len() > MOST_NAMED {
            writeln!(f, "  and {} more", reasons.len() - MOST_NAMED)?;
        }
        Ok(())
    }
}

/// Why a document did not come.
pub fn reason(fault: &Fault) -> String {
    match fault {
        Fault::NotFound => "there is no such file".to_owned(),
        Fault::Refused {
            status: Backend::TOO_LARGE,
        } => format!(
            "it is larger than {} MB, which no document may be",
            Backend::LARGEST_DOCUMENT >> 20
        ),
        Fault::Refused {
            status: Backend::NO_TEXT,
        } => "it could not be read as UTF-8 text".to_owned(),
        Fault::Refused {
            status: Backend::ELSEWHERE,
        } => "it is redirected in a circle or to another server, which readers' browsers may not ask: name the address itself"
            .to_owned(),
        Fault::Refused { status: 403 } => "it may not be read (403)".to_owned(),
        Fault::Refused { status } => format!("it was refused with {status}"),
        Fault::Unreachable(Cause::Status(status)) => format!("the backend answered with {status}"),
        Fault::Unreachable(Cause::Timeout) => "it did not come in time".to_owned(),
        Fault::Unreachable(Cause::Connection | Cause::Offline) => {
            "it did not come whole: there was no connection to its server, or what was sent broke off or could not be \
             decoded; of a folder, the disk failed"
                .to_owned()
        }
        Fault::Unreadable { why, .. } => why.to_string(),
        Fault::ListLoops => "its next page is one that came before it in the list".to_owned(),
        Fault::ListStrays => {
            "its next page is no document, or on an origin that site.json does not name".to_owned()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_left_out_says_nothing() {
        let left_out = LeftOut::default();
        assert!(left_out.is_empty());
        assert_eq!(left_out.to_string(), "");
    }

    #[test]
    fn nothing_of_a_backend_steers_a_terminal() {
        let left_out = LeftOut::default();
        left_out.note("/data/\u{1b}[2J.json", "a\nb");
        assert!(
            left_out
                .to_string()
                .ends_with("  /data/\u{fffd}[2J.json: a\u{fffd}b\n")
        );
    }

    #[test]
    fn each_reason_is_the_one_that_it_was() {
        for (fault, said) in [
            (
                Fault::Refused {
                    status: Backend::TOO_LARGE,
                },
                "larger than 16 MB",
            ),
            (
                Fault::Refused {
                    status: Backend::NO_TEXT,
                },
                "UTF-8",
            ),
            (Fault::Refused { status: 403 }, "may not be read"),
            (Fault::Refused { status: 451 }, "refused with 451"),
            (Fault::Unreachable(Cause::Connection), "no connection"),
            (Fault::Unreachable(Cause::Timeout), "in time"),
        ] {
            assert!(
                reason(&fault).contains(said),
                "{fault:?}: {}",
                reason(&fault)
            );
        }
    }

    #[test]
    fn of_a_folder_an_address_with_a_servers_name_is_no_file() {
        let said = |is_folder: bool| {
            let left_out = LeftOut::default();
            for url in ["/data/a.json", "https://feeds.example/b.json"] {
                left_out.document(url, &Fault::NotFound);
            }
            if is_folder {
                left_out.set_folder(None);
            }
            left_out.to_string()
        };
        assert!(said(true).contains("a.json: there is no such file\n"));
        assert!(said(true).contains("b.json: it is no file of the edition's folder"));
        assert_eq!(said(false).matches("there is no such file\n").count(), 2);
    }

    #[test]
    fn what_is_left_to_readers_is_told_and_nothing_is_left_out() {
        let left_out = LeftOut::default();
        left_out.set_folder(Some("https://weather.example/\u{1b}"));
        assert!(left_out.is_empty());
        let said = left_out.to_string();
        assert!(
            said.ends_with(": https://weather.example/\u{fffd}\n"),
            "{said}"
        );
        assert_eq!(said.lines().count(), 1, "{said}");
    }

    #[test]
    fn the_first_are_named_and_the_others_counted() {
        let left_out = LeftOut::default();
        for number in 0..100 {
            left_out.note(format!("/data/{number:02}.json"), "there is no such file");
            left_out.note(format!("/data/{number:02}.json"), "there is no such file");
        }
        let said = left_out.to_string();
        assert_eq!(said.lines().count(), 1 + MOST_NAMED + 1, "{said}");
        assert!(said.contains("  /data/19.json: there is no such file\n"));
        assert!(said.ends_with("  and 80 more\n"), "{said}");
        assert!(!left_out.is_empty());
    }
}
