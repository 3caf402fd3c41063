//! An article: its headline, body, and the stories around it.

use crate::app::{Paper, use_side};
use crate::backend::{Delivered, Patience, sendable};
use crate::components::body::Body;
use crate::components::breadcrumb::Breadcrumb;
use crate::components::figure::Hero;
use crate::components::list::List;
use crate::components::skeleton::CardSkeletons;
use crate::components::story::{Look, Story};
use crate::components::time::Time;
use crate::edition::article::Article;
use crate::edition::body::Block;
use crate::edition::feed::{FeedPage, Next};
use crate::edition::item::Item;
use crate::edition::slug::Id;
use crate::navigation::{Arrival, Visit};
use crate::pages::{OpenedPages, open_list};
use leptos::prelude::*;
use std::sync::Arc;

/// A story, whole.
#[component]
pub fn ArticlePage(
    /// The story.
    article: Arc<Article>,
    /// How the reader came to it.
    visit: Visit,
) -> impl IntoView {
    let item = article.item.clone();
    // Where the body shows the picture itself, a reader need not see it twice.
    let hero = item
        .picture
        .clone()
        .filter(|picture| !shows(&article.body, &picture.src));
    let has_hero = hero.is_some();
    view! {
        <article class="article">
            <Head item=item.clone()/>
            {hero.map(|picture| view! { <Hero picture/> })}
            <Audio url=article.audio.clone()/>
            <Body blocks=article.body.clone() is_first_image_hero=!has_hero/>
            <Byline item/>
        </article>
        <Around article visit/>
    }
}

/// Whether a body shows the picture at `src`.
fn shows(blocks: &[Block], src: &str) -> bool {
    blocks.iter().any(|block| match block {
        Block::Image(picture) => {
            picture.src == src || picture.variants.iter().any(|variant| variant.url == src)
        }
        Block::Figure { content, .. } | Block::Aside(content) | Block::Quote(content) => {
            shows(content, src)
        }
        _ => false,
    })
}

/// Section, headline, time and lead.
#[component]
fn Head(item: Item) -> impl IntoView {
    let labels = Paper::expect().labels();
    // A change within the minute of publishing is none.
    let changed = item.modified.filter(|modified| {
        item.published
            .is_none_or(|published| modified.seconds() - published.seconds() > 60)
    });
    view! {
        <header class="article__head">
            <Breadcrumb section=item.section.clone()/>
            <h1 class="article__headline" tabindex="-1">{item.title}</h1>
            <p class="article__time">
                {item.published.map(|moment| view! { <Time moment/> })}
                {changed
                    .map(|moment| {
                        view! {
                            <span class="article__changed">
                                {labels.updated} ": " <Time moment/>
                            </span>
                        }
                    })}
            </p>
            {item
                .lead
                .map(|lead| {
                    view! {
                        <p class="article__lead">
                            {item.source.map(|source| view! { <span class="article__source">{source}" - "</span> })}
                            {lead}
                        </p>
                    }
                })}
        </header>
    }
    .into_any()
}

#[component]
fn Audio(url: Option<String>) -> impl IntoView {
    let labels = Paper::expect().labels();
    url.map(|url| {
        view! {
            <figure class="article__audio">
                <figcaption>{labels.listen}</figcaption>
                <audio controls preload="none" src=url></audio>
            </figure>
        }
    })
}

/// Who wrote it, where it stood first, and what it is about.
#[component]
fn Byline(item: Item) -> impl IntoView {
    let labels = Paper::expect().labels();
    let authors: Vec<_> = item.authors.into_iter().map(|author| author.name).collect();
    let origin = item.origin.map(|origin| {
        let name = match origin.url {
            Some(url) => view! { <a href=url rel="external">{origin.name}</a> }.into_any(),
            None => origin.name.into_any(),
        };
        view! { <p class="byline__origin">{labels.origin} " " <cite>{name}</cite></p> }
    });
    let tags: Vec<_> = item
        .tags
        .into_iter()
        .map(|tag| view! { <li>{tag}</li> })
        .collect();
    view! {
        <footer class="byline">
            {(!authors.is_empty())
                .then(|| {
                    view! {
                        <p class="byline__authors">
                            <span class="visually-hidden">{labels.author} " "</span>
                            {authors.join(", ")}
                        </p>
                    }
                })}
            {origin}
            {(!tags.is_empty())
                .then(|| view! { <ul class="byline__tags" aria-label=labels.tags>{tags}</ul> })}
        </footer>
    }
    .into_any()
}

/// The stories around an article: the editor's choice, what came after it, what came before.
/// "Tin liên quan" heads all three, and stands there when any has a story.
#[component]
fn Around(article: Arc<Article>, visit: Visit) -> impl IntoView {
    let labels = Paper::expect().labels();
    let has_near = !article.related.is_empty() || !article.newer.is_empty();
    let shown: Vec<Id> = [&article.item]
        .into_iter()
        .chain(&article.related)
        .chain(&article.newer)
        .map(|item| item.id.clone())
        .collect();
    let related = (!article.related.is_empty())
        .then(|| view! { <Near items=article.related.clone() look=Look::Standard/> });
    let newer = (!article.newer.is_empty()).then(|| {
        view! {
            <h3 class="around__title">{labels.newer}</h3>
            <Near items=article.newer.clone() look=Look::Compact/>
        }
    });
    let heading = move || view! { <h2 class="block__title" id="around">{labels.related}</h2> };
    let older = article
        .older
        .clone()
        .map(|url| view! { <Older url shown visit has_near/> });
    view! {
        <section class="around" aria-labelledby=has_near.then_some("around")>
            {has_near.then(heading)}
            {related}
            {newer}
            {older}
        </section>
    }
    .into_any()
}

#[component]
fn Near(items: Vec<Item>, look: Look) -> impl IntoView {
    let class = match look {
        Look::Standard => "stories stories--grid",
        _ => "stories",
    };
    let items: Vec<_> = items
        .into_iter()
        .map(|item| view! { <li><Story item look heading=4/></li> })
        .collect();
    view! { <ul class=class>{items}</ul> }
}

/// "Tin khác": the list of stories that came before, continued by "Xem thêm".
#[component]
fn Older(url: String, shown: Vec<Id>, visit: Visit, has_near: bool) -> impl IntoView {
    let labels = Paper::expect().labels();
    let first = url.clone();
    let keep = visit.arrival == Arrival::Returned;
    let opened = visit.location.opened;
    let pages = use_side(move |paper| {
        let url = first.clone();
        sendable(async move {
            if keep && paper.lists.has(&url) {
                // What is kept counts; this is only to have a first page at once.
                return Ok(Delivered::fresh(OpenedPages::default()));
            }
            open_list(&paper.backend, &paper.site, &url, opened, Patience::Side).await
        })
    });
    let location = visit.location;
    let show = move |opened: OpenedPages| {
        let is_shown = |page: &FeedPage| page.items.iter().all(|item| shown.contains(&item.id));
        let is_empty = opened
            .pages
            .iter()
            .all(|page| is_shown(page) && page.next == Next::End);
        (!is_empty || keep).then(|| {
            view! {
                {(!has_near)
                    .then(|| view! { <h2 class="block__title" id="around">{labels.related}</h2> })}
                <h3 class="around__title" id="older">{labels.older}</h3>
                <List
                    url=url.clone()
                    opened
                    elsewhere=shown.clone()
                    location=location.clone()
                    keep
                    look=Look::Compact
                    heading=4
                />
            }
        })
    };
    view! {
        <Suspense fallback=|| view! { <CardSkeletons count=4/> }>
            // A side list that fails is left out: the article stands without it.
            {move || pages.get().flatten().map(&show)}
        </Suspense>
    }
    .into_any()
}
