//! An article: its headline, body, and the stories around it.

use crate::app::Paper;
use crate::components::body::body;
use crate::components::breadcrumb::breadcrumb;
use crate::components::byline::byline;
use crate::components::contents::contents;
use crate::components::figure::hero;
use crate::components::gallery;
use crate::components::list::{List, list};
use crate::components::part::{Document, Need, part};
use crate::components::story::{Look, stories};
use crate::components::tag::{Tag, still, tag};
use crate::components::time::full_time;
use crate::components::tools::{printed, tools};
use crate::components::view::View;
use crate::edition::article::Article;
use crate::edition::body::Block;
use crate::edition::feed::{FeedPage, Next};
use crate::edition::item::{Item, reading_minutes};
use crate::edition::moment::Moment;
use crate::edition::picture::Picture;
use crate::edition::slug::Id;
use crate::labels::Labels;
use crate::navigation::{Arrival, Visit};
use crate::routes::Route;
use std::sync::Arc;

/// A story, whole, and the stories around it.
pub fn article_page(paper: &Paper, article: &Arc<Article>, visit: Visit) -> (View, Option<Tag>) {
    let whole = {
        let (paper, article) = (paper.clone(), article.clone());
        still(move || story(&paper, &article))
    };
    (whole, around(paper, article, visit))
}

/// The story itself.
fn story(paper: &Paper, article: &Article) -> Tag {
    let item = &article.item;
    let hero = hero_picture(article).cloned();
    let has_hero = hero.is_some();
    let whole = gallery::of_pictures(tag("article"), paper.labels());
    whole.class("article").with((
        head(paper, item),
        hero.map(|picture| self::hero(picture, paper.labels())),
        article.audio.as_deref().map(|url| audio(paper, url)),
        contents(paper, &article.body),
        body(&article.body, has_hero, paper.labels()),
        (byline(paper, item), printed(paper, item)),
    ))
}

/// The picture above the text. Where the body shows it itself, a reader need not see it twice.
pub(super) fn hero_picture(article: &Article) -> Option<&Picture> {
    let picture = article.item.picture.as_ref()?;
    (!shows(&article.body, &picture.src)).then_some(picture)
}

/// Whether a body shows the picture at `src`.
fn shows(blocks: &[Block], src: &str) -> bool {
    blocks.iter().any(|block| match block {
        Block::Image(picture) => {
            picture.src == src || picture.variants.iter().any(|variant| variant.url == src)
        }
        Block::Figure { content, .. }
        | Block::Aside(content)
        | Block::Quote(content)
        | Block::Details { content, .. } => shows(content, src),
        Block::List { items, .. } => items.iter().any(|item| shows(item, src)),
        Block::Table(table) => {
            let mut cells = table.head.iter().chain(&table.rows).flatten();
            cells.any(|cell| shows(&cell.content, src))
        }
        Block::Paragraph(_)
        | Block::Heading(..)
        | Block::Media(_)
        | Block::Verbatim(_)
        | Block::Rule => false,
    })
}

/// Section, headline, time and lead.
fn head(paper: &Paper, item: &Item) -> Tag {
    /// A change this soon after publishing is part of it, in seconds.
    const SOON: i64 = 60;
    let since = |moment: Moment| {
        item.published
            .map_or(i64::MAX, |published| moment.seconds() - published.seconds())
    };
    let changed = item
        .modified
        .filter(|modified| since(*modified) > SOON)
        .map(|modified| {
            let label = format!("{}: ", paper.labels().updated);
            tag("span").with((label, full_time(paper, modified)))
        });
    let published = item.published.map(|moment| full_time(paper, moment));
    let length = item.words.map(|words| {
        let minutes = reading_minutes(words);
        tag("span").with(paper.labels().reading_time.with(&minutes.to_string()))
    });
    let lead = item.lead.as_deref().map(|lead| {
        let source = item.source.as_ref().map(|source| {
            tag("span")
                .class("article__source")
                .with(format!("{source} - "))
        });
        tag("p").class("article__lead").with((source, lead))
    });
    tag("header").with((
        breadcrumb(paper, item.section.as_ref()),
        tag("h1")
            .class("article__headline")
            .set("tabindex", "-1")
            .with(item.title.as_str()),
        tag("div").class("article__facts").with((
            tag("p")
                .class("article__time")
                .with((published, changed, length)),
            tools(paper, item),
        )),
        lead,
    ))
}

fn audio(paper: &Paper, url: &str) -> Tag {
    let label = tag("figcaption").with(paper.labels().listen);
    let audio = tag("audio")
        .set("controls", true)
        .set("preload", "none")
        .set("src", url);
    tag("figure").class("article__audio").with((label, audio))
}

/// The stories around an article: the editor's choice, what came after it, what came before.
/// "Tin liên quan" heads all three, and stands there when any has a story.
fn around(paper: &Paper, article: &Arc<Article>, visit: Visit) -> Option<Tag> {
    let labels = paper.labels();
    let has_near = !article.related.is_empty() || !article.newer.is_empty();
    if !has_near && article.older.is_none() {
        return None;
    }
    let related = (!article.related.is_empty()).then(|| {
        let (paper, article) = (paper.clone(), article.clone());
        still(move || {
            let items = stories(&paper, &article.related, Look::Standard, 3);
            tag("ul").class("stories stories--grid").with(items)
        })
    });
    let newer = (!article.newer.is_empty()).then(|| {
        let (paper, article) = (paper.clone(), article.clone());
        let stories = still(move || {
            let items = stories(&paper, &article.newer, Look::Compact, 4);
            tag("ul").class("stories").with(items)
        });
        let heading = tag("h3").class("around__title").with(labels.newer);
        (heading, stories)
    });
    let older = article
        .older
        .as_ref()
        .map(|url| older(paper, article, url, visit));
    let section = tag("section")
        .class("around")
        .set("aria-label", labels.related);
    Some(section.with((has_near.then(|| heading(labels)), related, newer, older)))
}

fn heading(labels: &Labels) -> Tag {
    tag("h2").class("block__title").with(labels.related)
}

/// "Tin khác": the list of stories that came before, continued by "Xem thêm".
fn older(paper: &Paper, article: &Article, url: &str, visit: Visit) -> View {
    let has_near = !article.related.is_empty() || !article.newer.is_empty();
    let around = article.related.iter().chain(&article.newer);
    let shown: Vec<Id> = around
        .map(|item| &item.id)
        .chain([&article.item.id])
        .cloned()
        .collect();
    let arrival = visit.arrival;
    let keep = arrival == Arrival::Returned;
    let location = visit.location;
    let needs = vec![Need::Opened {
        url: url.to_owned(),
        on: location.route.clone(),
        pages: location.opened,
    }];
    let (paper_here, url) = (paper.clone(), url.to_owned());
    let section = article.item.section.as_ref();
    let section = section.filter(|section| paper.site.section(&section.slug).is_some());
    let list_of = section.map_or(Route::Latest, |section| {
        Route::Section(section.slug.clone())
    });
    part(paper, needs, arrival, 4, move |documents| {
        let Some(Some(Document::Opened(mut opened))) = documents.into_iter().next() else {
            return View::Nothing;
        };
        let labels = paper_here.labels();
        if !cfg!(target_arch = "wasm32") {
            opened.further = Some(list_of.path());
        }
        let is_shown = |page: &FeedPage| page.items.iter().all(|item| shown.contains(&item.id));
        let is_empty = opened
            .pages
            .iter()
            .all(|page| is_shown(page) && page.next == Next::End);
        if is_empty && !keep {
            return View::Nothing;
        }
        let list = list(
            &paper_here,
            List {
                url: url.clone(),
                opened,
                elsewhere: shown.clone(),
                name: labels.older.to_owned(),
                location: location.clone(),
                keep,
                look: Look::Compact,
                heading: 4,
            },
        );
        let title = tag("h3")
            .class("around__title")
            .set("id", "older")
            .with(labels.older);
        let head = (!has_near).then(|| heading(labels));
        tag("div").with((head, title, list)).view()
    })
}
