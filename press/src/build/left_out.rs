//! What a run could not read or make, and why: told at its end, and by its exit code.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};

use sapbao::backend::{Backend, Cause, Fault};
use sapbao::edition::site::Site;
use sapbao::routes::Route;

use crate::terminal::line;

/// More than these are counted, not named.
const MOST_NAMED: usize = 20;

/// Each thing that is not in the site although the edition names it, with the reason. Any number of
/// threads may add to it; what several come upon is told once.
#[derive(Default)]
pub struct LeftOut(Mutex<Reasons>);

/// By what is left out.
type Reasons = BTreeMap<String, String>;

impl LeftOut {
    /// Something that has no better method here. The two are shown as `{what}: {why}`.
    pub fn note(&self, what: impl Into<String>, why: impl Into<String>) {
        self.reasons().insert(what.into(), why.into());
    }

    /// A document, or the rest of a list that goes on there.
    pub fn document(&self, url: &str, fault: &Fault) {
        self.note(url, reason(fault));
    }

    /// A page that could not be drawn.
    pub fn page(&self, site: &Site, route: &Route, fault: &Fault) {
        match route {
            Route::Article { id, .. } => self.document(&site.article_document(id), fault),
            _ => self.document(&route.path(), fault),
        }
    }

    /// Whether nothing is left out.
    pub fn is_empty(&self) -> bool {
        self.reasons().is_empty()
    }

    fn reasons(&self) -> MutexGuard<'_, Reasons> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A line for each, below a heading; nothing when nothing is left out.
impl fmt::Display for LeftOut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let reasons = self.reasons();
        if reasons.is_empty() {
            return Ok(());
        }
        writeln!(f, "left out:")?;
        for (what, why) in reasons.iter().take(MOST_NAMED) {
            writeln!(f, "  {}: {}", line(what), line(why))?;
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
        Fault::Refused { status: 403 } => "it may not be read (403)".to_owned(),
        Fault::Refused { status } => format!("it was refused with {status}"),
        Fault::Unreachable(Cause::Status(status)) => format!("the backend answered with {status}"),
        Fault::Unreachable(Cause::Timeout) => "it did not come in time".to_owned(),
        Fault::Unreachable(Cause::Connection | Cause::Offline) => {
            "it could not be read: the disk failed, or there was no connection to its server that lasted".to_owned()
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
