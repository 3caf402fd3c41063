//! The sections on a small screen. `public/early.js` opens and closes it, so that it answers before
//! the app is there; without scripts the button leads to the sections in the footer.

use super::icon::{self, Icon};
use super::masthead::SectionLinks;
use crate::app::Paper;
use crate::routes::Route;
use leptos::prelude::*;

/// The drawer: a dialog, closed until it is asked for.
#[component]
pub fn Drawer(
    /// The slug of the section that the page on the screen belongs to.
    section: Signal<Option<String>>,
    /// Whether the front page is on the screen.
    is_front: Signal<bool>,
) -> impl IntoView {
    let labels = Paper::expect().labels();
    view! {
        <dialog class="drawer" id="drawer" aria-label=labels.sections>
            <p class="drawer__top">
                <span class="drawer__title">{labels.sections}</span>
                <button type="button" class="drawer__close" data-closes="drawer" aria-label=labels.close>
                    <Icon outline=icon::CLOSE/>
                </button>
            </p>
            <nav aria-label=labels.sections>
                <SectionLinks section is_front/>
            </nav>
            <ul class="sections sections--lists">
                <li><a href=Route::Latest.path()>{labels.latest}</a></li>
                <li><a href=Route::MostRead.path()>{labels.most_read}</a></li>
            </ul>
        </dialog>
    }
}
