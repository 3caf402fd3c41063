//! What a page shows, come before it is drawn.

use std::sync::Arc;

use sapbao::backend::Delivered;
use sapbao::navigation::{Arrival, Visit};
use sapbao::pages::{Arrived, OpenedPages, Page};
use sapbao::prerender::arrive;
use sapbao::routes::{Location, Route};

use crate::build::pages::to_draw::ToDraw;
use crate::build::published::Reading;

/// Brings what is to be drawn.
pub fn bring(page: ToDraw, reading: &Reading) -> Arrived {
    match page {
        ToDraw::Page(route) | ToDraw::OldArticle(route) => fetch(route, reading),
        ToDraw::List(route, _, further) => {
            let mut arrived = fetch(route, reading);
            if let Ok(Delivered {
                document: Page::List(opened),
                ..
            }) = &mut arrived.answer
            {
                Arc::make_mut(opened).further = further.map(|route| route.path());
            }
            arrived
        }
        ToDraw::Archive(archive) => {
            let opened = OpenedPages {
                pages: vec![archive.page],
                ..OpenedPages::default()
            };
            at_hand(archive.route, Page::List(Arc::new(opened)))
        }
        ToDraw::Magazine(route, page) => at_hand(route, *page),
    }
}

fn fetch(route: Route, Reading { backend, site }: &Reading) -> Arrived {
    arrive(backend, site, at(route))
}

/// A page that does not have to be fetched.
fn at_hand(route: Route, page: Page) -> Arrived {
    Arrived {
        visit: Visit {
            location: at(route),
            arrival: Arrival::Opened,
            serial: 0,
        },
        answer: Ok(Delivered::fresh(page)),
    }
}

fn at(route: Route) -> Location {
    Location {
        route,
        opened: 1,
        place: None,
    }
}
