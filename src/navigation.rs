//! Where the reader is, and how they came there. The browser's part of it is `browser::history`.

use crate::routes::{Location, Route};
use leptos::prelude::*;

/// How a reader came to a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrival {
    /// The document was opened or reloaded.
    Opened,
    /// A link was followed, or a page was asked for again.
    Followed,
    /// Back or forward in the history: the page should be as it was left.
    Returned,
}

/// One arrival at one page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visit {
    /// Where to.
    pub location: Location,
    /// How.
    pub arrival: Arrival,
    /// Counts the visits, so that the same page can be visited twice.
    pub serial: u32,
}

/// The reader's way through the site.
#[derive(Clone, Copy, Debug)]
pub struct Navigation {
    visit: RwSignal<Visit>,
    shown: RwSignal<u32>,
}

impl Navigation {
    /// A way that begins at `location`.
    pub fn begin(location: Location) -> Self {
        Self {
            visit: RwSignal::new(Visit {
                location,
                arrival: Arrival::Opened,
                serial: 0,
            }),
            shown: RwSignal::new(0),
        }
    }

    /// The page that was asked for last.
    pub fn visit(&self) -> Visit {
        self.visit.get()
    }

    /// [`Navigation::visit`] for handlers, which are not run again.
    pub fn visit_untracked(&self) -> Visit {
        self.visit.get_untracked()
    }

    /// Asks for a page. The old one stays until the new one is there.
    pub fn go(&self, location: Location, arrival: Arrival) {
        self.visit.update(|visit| {
            *visit = Visit {
                location,
                arrival,
                serial: visit.serial + 1,
            };
        });
    }

    /// Asks for the same page again, unless one is on its way.
    pub fn again(&self) {
        if self.settled().is_some() {
            self.go(self.visit_untracked().location, Arrival::Followed);
        }
    }

    /// Notes the route of the page that came, where it was asked for by another: with an article's former slug.
    pub fn correct(&self, route: &Route) {
        // Nobody is notified: it is the same page.
        self.visit
            .update_untracked(|visit| visit.location.route = route.clone());
    }

    /// Notes how many pages of the page's list are opened, in the address too: reloading it opens as
    /// many again. One that asks for more keeps asking, as they may come the next time.
    pub fn note_opened(&self, pages: usize) {
        // Nobody is notified: what is on the screen is there already.
        self.visit.update_untracked(|visit| {
            let opened = visit.location.further(pages.saturating_sub(1));
            if opened.opened > visit.location.opened {
                visit.location = opened;
            }
        });
        #[cfg(target_arch = "wasm32")]
        crate::browser::correct_address(&self.visit_untracked().location.href());
    }

    /// Notes that the page of that visit is on the screen.
    pub fn note_shown(&self, serial: u32) {
        self.shown.set(serial);
    }

    /// The serial of the visit whose page is on the screen; `None` while another was asked for.
    pub fn settled(&self) -> Option<u32> {
        let serial = self.visit.with_untracked(|visit| visit.serial);
        (serial == self.shown.get_untracked()).then_some(serial)
    }

    /// Whether a page was asked for that is not on the screen yet.
    pub fn is_busy(&self) -> bool {
        self.visit.with(|visit| visit.serial) != self.shown.get()
    }
}

/// A click that the reader did not mean for a tab or a window of its own.
pub fn is_plain_click(event: &leptos::ev::MouseEvent) -> bool {
    event.button() == 0
        && !event.ctrl_key()
        && !event.meta_key()
        && !event.shift_key()
        && !event.alt_key()
}
