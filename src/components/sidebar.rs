//! What stands beside every page: the newest and the most read stories, the magazine.

use super::magazine::MagazineStrip;
use super::skeleton::CardSkeletons;
use super::story::{Look, Story};
use crate::app::{Paper, use_side, use_side_feed};
use crate::backend::{Patience, sendable};
use crate::edition::issue::Issue;
use crate::edition::item::Item;
use crate::navigation::Arrival;
use crate::routes::Route;
use leptos::prelude::*;

/// How many stories a tab shows; its link leads to all.
const MOST_STORIES: usize = 6;

/// The sidebar. Each part that fails is left out.
#[component]
pub fn Sidebar() -> impl IntoView {
    let paper = Paper::expect();
    let labels = paper.labels();
    let latest = use_side_feed(paper.site.latest.clone(), Arrival::Opened);
    let most_read = use_side_feed(paper.site.most_read.clone(), Arrival::Opened);
    let issues = paper.site.issues.clone().map(|url| {
        use_side::<Vec<Issue>, _>(move |paper| {
            let url = url.clone();
            sendable(async move { paper.backend.issues(&url, Patience::Side).await })
        })
    });
    let issue = move || {
        issues?
            .get()??
            .into_iter()
            .find(|issue| !issue.pages.is_empty())
    };
    view! {
        <aside class="sidebar" aria-label=labels.sidebar>
            <Suspense fallback=|| view! { <CardSkeletons count=MOST_STORIES/> }>
                {move || {
                    let latest = latest.get()?.map(|page| page.items).unwrap_or_default();
                    let most_read = most_read.get()?.map(|page| page.items).unwrap_or_default();
                    Some(view! { <Tabs latest most_read/> })
                }}
            </Suspense>
            <Suspense fallback=|| ()>
                {move || issue().map(|issue| view! { <MagazineStrip issue/> })}
            </Suspense>
        </aside>
    }
    .into_any()
}

/// "Mới nhất" and "Đọc nhiều", by the [tabs pattern](https://www.w3.org/WAI/ARIA/apg/patterns/tabs/).
/// `public/early.js` turns them, so that they answer before the app is there. A list that did not
/// come has no tab.
#[component]
fn Tabs(latest: Vec<Item>, most_read: Vec<Item>) -> impl IntoView {
    let labels = Paper::expect().labels();
    let lists: Vec<_> = [
        ("latest", labels.latest, Route::Latest, latest),
        ("most-read", labels.most_read, Route::MostRead, most_read),
    ]
    .into_iter()
    .filter(|(.., items)| !items.is_empty())
    .collect();
    if lists.is_empty() {
        return ().into_any();
    }
    let tabs: Vec<_> = lists
        .iter()
        .enumerate()
        .map(|(at, (id, label, ..))| {
            view! {
                <button
                    type="button"
                    role="tab"
                    id=format!("tab-{id}")
                    aria-controls=format!("panel-{id}")
                    aria-selected=(at == 0).to_string()
                    tabindex=(at != 0).then_some("-1")
                >
                    {*label}
                </button>
            }
        })
        .collect();
    let panels: Vec<_> = lists
        .into_iter()
        .enumerate()
        .map(|(at, (id, _, route, items))| {
            let stories: Vec<_> = items
                .into_iter()
                .take(MOST_STORIES)
                .map(|item| view! { <li><Story item look=Look::Headline/></li> })
                .collect();
            view! {
                <div
                    role="tabpanel"
                    id=format!("panel-{id}")
                    aria-labelledby=format!("tab-{id}")
                    hidden=at != 0
                >
                    <ol class="stories stories--numbered">{stories}</ol>
                    <a class="whole-list" href=route.path()>{labels.whole_list}</a>
                </div>
            }
        })
        .collect();
    view! {
        <section class="tabs" aria-label=labels.story_lists>
            <div class="tabs__list" role="tablist" aria-label=labels.story_lists>{tabs}</div>
            {panels}
        </section>
    }
    .into_any()
}
