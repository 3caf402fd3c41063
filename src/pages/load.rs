//! What a page needs before it is shown.

use super::{HowFar, OpenedPages, Page, open_list};
use crate::backend::{Answer, Backend, Delivered, Fault, Patience};
use crate::edition::site::Site;
use crate::routes::{Location, Route};
use std::sync::Arc;

/// Fetches what the page at `location` is about.
///
/// # Errors
/// As [`Backend`]'s documents; a page that the site does not have is [`Fault::NotFound`].
pub async fn load(backend: &Backend, site: &Site, location: &Location) -> Answer<Page> {
    let opened = |url, far| open_list(backend, site, url, far, Patience::Page);
    let pages = HowFar::Pages(location.opened);
    let list = |answer: Answer<OpenedPages>| {
        answer.map(|list| list.map(|list| Page::List(Arc::new(list))))
    };
    match &location.route {
        Route::Front => {
            let latest = backend.feed(site, &site.latest, Patience::Page).await?;
            Ok(latest.map(|latest| Page::Front(Arc::new(latest))))
        }
        Route::Article { id, .. } => {
            let article = backend.article(site, id).await?;
            Ok(article.map(|article| Page::Article(Arc::new(article))))
        }
        Route::Section(slug) => {
            let section = site.section(slug).ok_or(Fault::NotFound)?;
            list(opened(&section.feed, pages).await)
        }
        Route::Latest => list(opened(&site.latest, pages).await),
        Route::MostRead => list(opened(&site.most_read, pages).await),
        Route::Issue(id) => {
            let url = site.issues.as_ref().ok_or(Fault::NotFound)?;
            let opened = opened(url, HowFar::Item(id)).await?;
            Ok(Delivered {
                document: Page::of_issue(opened.document, id)?,
                stale_since: opened.stale_since,
            })
        }
        Route::Issues => {
            let url = site.issues.as_ref().ok_or(Fault::NotFound)?;
            let opened = opened(url, HowFar::End).await?;
            Ok(opened.map(Page::of_issues))
        }
        Route::Tag(slug) => {
            let feed = site.tag.as_ref().ok_or(Fault::NotFound)?.fill(slug);
            list(opened(&feed, pages).await)
        }
        Route::Author(slug) => {
            let feed = site.author.as_ref().ok_or(Fault::NotFound)?.fill(slug);
            list(opened(&feed, pages).await)
        }
        Route::Weather => {
            let source = site.weather.as_ref().ok_or(Fault::NotFound)?;
            let weather = backend.weather(source, Patience::Page).await?;
            Ok(weather.map(|weather| Page::Weather(Arc::new(weather))))
        }
        Route::Search => Ok(Delivered::fresh(Page::Search)),
        Route::Archive { .. } | Route::Saved | Route::NotFound(_) => Err(Fault::NotFound),
    }
}
