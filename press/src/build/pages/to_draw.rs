//! The pages of a census, one after the other.

use sapbao::backend::Patience;
use sapbao::pages::{OpenedPages, Page};
use sapbao::prerender::at_once;
use sapbao::routes::Route;

use super::archives::{Archive, Archives, behind};
use super::census::{Census, List};
use super::file_of;
use crate::build::left_out::LeftOut;
use crate::build::parallel;
use crate::build::published::Reading;

/// How many of the newest articles have around them what is newest now, in every run. What stands around
/// older ones is of the run that drew them, so that a run costs what changed; the app has its lists come again.
const NEWEST: usize = 200;

/// A page to be drawn.
pub enum ToDraw {
    /// A page of its own.
    Page(Route),
    /// An article that few readers come to.
    OldArticle(Route),
    /// The first page of a list, and the archive page that goes on.
    List(Route, String, Option<Route>),
    /// An archive page.
    Archive(Box<Archive>),
    /// A page of the magazine: its issues were read for the census.
    Magazine(Route, Box<Page>),
}

impl ToDraw {
    /// Its address.
    pub fn route(&self) -> &Route {
        match self {
            Self::Page(route)
            | Self::OldArticle(route)
            | Self::List(route, ..)
            | Self::Magazine(route, _) => route,
            Self::Archive(archive) => &archive.route,
        }
    }
}

/// Hands out all pages, those first that most readers see; until `take` wants no more, as after an interruption.
pub fn all(
    census: &Census,
    reading: &Reading,
    left_out: &LeftOut,
    take: impl Fn(ToDraw) -> bool + Sync,
) {
    let others = census.others.iter();
    let others = others.map(|(route, _)| {
        let magazine = of_magazine(&census.magazine, route).map(Box::new);
        magazine.map_or_else(
            || ToDraw::Page(route.clone()),
            |page| ToDraw::Magazine(route.clone(), page),
        )
    });
    let lists = census.lists.iter().map(|list| first_page(reading, list));
    let articles = census.articles.iter().enumerate();
    let articles = articles.filter_map(|(at, story)| match Route::parse(&story.path) {
        route @ Route::Article { .. } if at < NEWEST => Some(ToDraw::Page(route)),
        route @ Route::Article { .. } => Some(ToDraw::OldArticle(route)),
        _ => None,
    });
    for page in others.chain(lists).chain(articles) {
        if !take(page) {
            return;
        }
    }
    // Several lists at a time: where nothing has to be drawn, reading them is what there is to do.
    parallel::map(&census.lists, |list| {
        // That the list is left out is said of its first page.
        if file_of(&list.route).is_none() {
            return;
        }
        let mut archives = Archives::of(reading, list);
        while let Some(archive) = archives.next(left_out) {
            if !take(ToDraw::Archive(Box::new(archive))) {
                return;
            }
        }
    });
}

fn of_magazine(magazine: &OpenedPages, route: &Route) -> Option<Page> {
    match route {
        Route::Issues => Some(Page::of_issues(magazine.clone())),
        Route::Issue(id) => {
            let issue = magazine.items().find(|issue| issue.id == *id)?;
            Some(Page::Issue(issue.clone()))
        }
        _ => None,
    }
}

fn first_page(reading: &Reading, list: &List) -> ToDraw {
    let page = at_once(
        reading
            .backend
            .feed(&reading.site, &list.url, Patience::Page),
    );
    let shown = page.map_or(0, |page| page.document.items.len());
    ToDraw::List(list.route.clone(), list.url.clone(), behind(list, shown))
}
