//! The end of every page: the imprint, the sections, the choice of a layout.

use super::masthead::SectionLinks;
use crate::app::Paper;
use crate::edition::site::Publisher;
use crate::routes::Route;
use leptos::prelude::*;

/// The end of every page.
#[component]
pub fn Footer(
    /// The slug of the section that the page on the screen belongs to.
    #[prop(into)]
    section: Signal<Option<String>>,
    /// Whether the front page is on the screen.
    #[prop(into)]
    is_front: Signal<bool>,
) -> impl IntoView {
    let paper = Paper::expect();
    let labels = paper.labels();
    view! {
        <footer class="footer">
            <div class="footer__imprint">
                <p class="footer__name">
                    <a href=Route::Front.path()>{paper.site.name.clone()}</a>
                </p>
                <Imprint publisher=paper.site.publisher.clone()/>
            </div>
            <nav class="footer__sections" id="sections" aria-label=labels.sections>
                <SectionLinks section is_front/>
                <ul class="sections">
                    <li><a href=Route::Latest.path()>{labels.latest}</a></li>
                    <li><a href=Route::MostRead.path()>{labels.most_read}</a></li>
                </ul>
            </nav>
            <LayoutSwitch/>
        </footer>
    }
    .into_any()
}

#[component]
fn Imprint(publisher: Publisher) -> impl IntoView {
    let labels = Paper::expect().labels();
    let lines = [
        (labels.license, publisher.license),
        (labels.editor, publisher.editor),
        (labels.address, publisher.address),
    ];
    let lines: Vec<_> = lines
        .into_iter()
        .filter_map(|(label, value)| Some((label, value?)))
        .map(|(label, value)| view! { <p>{label} ": " {value}</p> })
        .collect();
    let phone = publisher.phone.map(|phone| {
        let dialled: String = phone
            .chars()
            .filter(|c| c.is_ascii_digit() || *c == '+')
            .collect();
        view! { <p>{labels.phone} ": " <a href=format!("tel:{dialled}")>{phone}</a></p> }
    });
    let email = publisher.email.map(|email| {
        view! { <p>{labels.email} ": " <a href=format!("mailto:{email}")>{email.clone()}</a></p> }
    });
    view! {
        <address>
            <p>{publisher.name}</p>
            {lines}
            {phone}
            {email}
        </address>
    }
    .into_any()
}

/// Mobile, desktop, or as the window is. `public/early.js` does what they say, at once and before
/// the app is there, and marks the one that is on.
#[component]
fn LayoutSwitch() -> impl IntoView {
    let labels = Paper::expect().labels();
    let choices = [
        ("mobile", labels.mobile_layout),
        ("desktop", labels.desktop_layout),
        ("auto", labels.automatic_layout),
    ];
    let buttons: Vec<_> = choices
        .into_iter()
        .map(|(name, label)| view! { <button type="button" data-layout-choice=name>{label}</button> })
        .collect();
    view! { <div class="footer__layout" role="group" aria-label=labels.layout>{buttons}</div> }
}
