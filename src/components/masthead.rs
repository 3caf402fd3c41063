//! The top of every page: the paper's name, the day, the weather, the sections.

use super::drawer::Drawer;
use super::icon::{self, Icon};
use super::weather::WeatherStrip;
use crate::app::{Paper, use_side};
use crate::backend::{Fault, sendable};
use crate::edition::weather::Reading;
use crate::reader::clock::use_now;
use crate::routes::Route;
use leptos::prelude::*;

/// The top of every page.
#[component]
pub fn Masthead(
    /// The slug of the section that the page on the screen belongs to.
    #[prop(into)]
    section: Signal<Option<String>>,
    /// Whether the front page is on the screen.
    #[prop(into)]
    is_front: Signal<bool>,
) -> impl IntoView {
    let paper = Paper::expect();
    let labels = paper.labels();
    let site = paper.site.clone();
    let now = use_now();
    let zone = site.zone.clone();
    let today = move || (labels.date)(zone.wall_time(now.get()));
    let name = match site.logo.clone() {
        Some(logo) => {
            view! { <img class="masthead__logo" src=logo alt=site.name.clone()/> }.into_any()
        }
        None => site.name.clone().into_any(),
    };
    let weather = site.weather.is_some().then(|| {
        let readings = use_side::<Vec<Reading>, _>(|paper| {
            sendable(async move {
                let source = paper.site.weather.as_ref().ok_or(Fault::NotFound)?;
                paper.backend.weather(source).await
            })
        });
        view! {
            <div class="masthead__weather">
                <Suspense fallback=|| ()>
                    {move || {
                        readings.get().flatten().map(|readings| view! { <WeatherStrip readings now/> })
                    }}
                </Suspense>
            </div>
        }
    });
    let front = Route::Front.path();
    view! {
        <header class="masthead">
            <div class="masthead__bar">
                <p class="masthead__today">{today}</p>
                {weather}
            </div>
            <div class="masthead__title">
                <a class="masthead__menu" href="#sections" data-opens="drawer" aria-label=labels.open_sections>
                    <Icon outline=icon::MENU/>
                </a>
                <p class="masthead__name">
                    <a href=front.clone() aria-current=move || is_front.get().then_some("page")>{name}</a>
                </p>
                {(!site.tagline.is_empty())
                    .then(|| view! { <p class="masthead__tagline">{site.tagline.clone()}</p> })}
            </div>
            <nav class="masthead__nav" aria-label=labels.sections>
                <SectionLinks section is_front/>
            </nav>
        </header>
        <Drawer section is_front/>
    }
    .into_any()
}

/// The front page and the sections, the current one marked.
#[component]
pub fn SectionLinks(
    /// The slug of the section that the page on the screen belongs to.
    section: Signal<Option<String>>,
    /// Whether the front page is on the screen.
    is_front: Signal<bool>,
) -> impl IntoView {
    let paper = Paper::expect();
    let links: Vec<_> = paper
        .site
        .sections
        .iter()
        .map(|known| {
            let path = Route::Section(known.slug.clone()).path();
            let slug = known.slug.clone();
            let current = move || {
                section
                    .with(|section| section.as_ref() == Some(&slug))
                    .then_some("true")
            };
            view! { <li><a href=path aria-current=current>{known.title.clone()}</a></li> }
        })
        .collect();
    view! {
        <ul class="sections">
            <li>
                <a href=Route::Front.path() aria-current=move || is_front.get().then_some("page")>
                    {paper.labels().front_page}
                </a>
            </li>
            {links}
        </ul>
    }
    .into_any()
}
