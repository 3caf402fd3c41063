//! An issue of the print magazine, its pages one under another.

use crate::app::Paper;
use crate::components::breadcrumb::Breadcrumb;
use crate::components::figure::Image;
use crate::components::time::Day;
use crate::edition::issue::Issue;
use leptos::prelude::*;
use std::sync::Arc;

/// An issue, page by page.
#[component]
pub fn IssuePage(
    /// The issue.
    issue: Arc<Issue>,
) -> impl IntoView {
    let labels = Paper::expect().labels();
    let pages: Vec<_> = issue
        .pages
        .iter()
        .enumerate()
        .map(|(at, page)| {
            let mut page = page.clone();
            if page.alt.is_empty() {
                page.alt = (labels.page)(at + 1);
            }
            view! {
                <li class="issue__page" id=format!("trang-{}", at + 1)>
                    <Image picture=page sizes="(min-width: 48rem) 44rem, 100vw" is_lazy=at != 0/>
                </li>
            }
        })
        .collect();
    let is_empty = pages.is_empty();
    view! {
        <article class="issue">
            <header class="list-head">
                <Breadcrumb/>
                <h1 class="list-head__title" tabindex="-1">{issue.title.clone()}</h1>
                {issue.lead.clone().map(|lead| view! { <p class="list-head__about">{lead}</p> })}
                <p class="issue__facts">
                    {issue
                        .published
                        .map(|moment| view! { <span>{labels.published} ": " <Day moment/></span> })}
                    {issue
                        .pdf
                        .clone()
                        .map(|url| view! { <a href=url rel="external" download>{labels.download_pdf}</a> })}
                </p>
            </header>
            <ol class="issue__pages">{pages}</ol>
            {is_empty.then(|| view! { <p class="empty">{labels.list_empty}</p> })}
        </article>
    }
}
