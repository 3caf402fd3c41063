//! The pages of a census, one after the other.

use sapbao::backend::Patience;
use sapbao::prerender::at_once;
use sapbao::routes::Route;

use super::super::discovery::paper::View;
use super::super::left_out::LeftOut;
use super::super::parallel;
use super::archives::{Archive, Archives, behind};
use super::census::{Census, List};
use super::file_of;

/// How many of the newest articles have around them what is newest now, in every run. What stands around
/// older ones is of the run that drew them, so that a run costs what changed; the app has its lists come again.
const NEWEST: usize = 200;

/// A page to be drawn.
pub enum Order {
    /// A page of its own.
    Page(Route),
    /// An article that few readers come to.
    OldArticle(Route),
    /// The first page of a list, and the archive page that goes on.
    List(Route, String, Option<Route>),
    /// An archive page.
    Archive(Box<Archive>),
}

/// Hands out all pages, those first that most readers see; until `take` wants no more, as after an interruption.
pub fn all(census: &Census, view: &View, left_out: &LeftOut, take: impl Fn(Order) -> bool + Sync) {
    let others = census.others.iter();
    let others = others.map(|(route, _)| Order::Page(route.clone()));
    let lists = census.lists.iter().map(|list| first_page(view, list));
    let articles = census.articles.iter().enumerate();
    let articles = articles.filter_map(|(at, story)| match Route::parse(&story.path) {
        route @ Route::Article { .. } if at < NEWEST => Some(Order::Page(route)),
        route @ Route::Article { .. } => Some(Order::OldArticle(route)),
        _ => None,
    });
    for order in others.chain(lists).chain(articles) {
        if !take(order) {
            return;
        }
    }
    // Several lists at a time: where nothing has to be drawn, reading them is what there is to do.
    parallel::map(&census.lists, |list| {
        // That the list is left out is said of its first page.
        if file_of(&list.route).is_none() {
            return;
        }
        let mut archives = Archives::of(view, list);
        while let Some(archive) = archives.next(left_out) {
            if !take(Order::Archive(Box::new(archive))) {
                return;
            }
        }
    });
}

fn first_page(view: &View, list: &List) -> Order {
    let page = at_once(view.backend.feed(&view.site, &list.url, Patience::Page));
    let shown = page.map_or(0, |page| page.document.items.len());
    Order::List(list.route.clone(), list.url.clone(), behind(list, shown))
}
