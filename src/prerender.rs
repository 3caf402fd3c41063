//! Drawing a page natively, as it will be taken over in the browser.
//!
//! All that a page shows is there before it is drawn, so that drawing is one pass and a page costs one
//! thread a few milliseconds: no part of it waits for another.

use crate::app::{App, Opening, app};
use crate::backend::Backend;
use crate::edition::moment::Moment;
use crate::edition::site::Site;
use crate::navigation::{Arrival, Visit};
use crate::pages::{Arrived, load};
use crate::parcel::Parts;
use crate::routes::Location;
use futures::FutureExt as _;
use leptos::prelude::*;
use std::sync::Arc;

/// A page as it stands in `<body>`, and what its parts were made of.
pub struct Drawn {
    /// Its HTML.
    pub html: String,
    /// For [`crate::parcel::write`].
    pub parts: Parts,
}

/// Fetches what the page at `location` is about.
pub fn arrive(backend: &Backend, site: &Site, location: Location) -> Arrived {
    Arrived {
        answer: at_once(load(backend, site, &location)),
        visit: Visit {
            location,
            arrival: Arrival::Opened,
            serial: 0,
        },
    }
}

/// Draws a page that has come. `now` is when it is pressed.
pub fn draw(
    site: Arc<Site>,
    backend: Backend,
    arrived: Arrived,
    parts: Parts,
    now: Moment,
) -> Drawn {
    let owner = Owner::new_root(None);
    let drawn = owner.with(|| {
        let App { paper, view, .. } = app(Opening {
            site,
            backend,
            location: arrived.visit.location.clone(),
            arrived: Some(arrived),
            parts,
            now,
        });
        Drawn {
            html: view.html(),
            parts: paper.parts,
        }
    });
    owner.cleanup();
    drawn
}

/// What a native backend answers: it does so before it returns.
///
/// # Panics
/// When the future waits for something else.
pub fn at_once<T>(future: impl Future<Output = T>) -> T {
    future
        .now_or_never()
        .expect("a native backend never leaves a document for later")
}
