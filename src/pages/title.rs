//! What a page is called.

use super::{Arrived, Page, list};
use crate::backend::Fault;
use crate::edition::site::Site;

/// The page's title, as tabs and histories show it.
pub fn title(arrived: &Arrived, site: &Site) -> String {
    match &arrived.answer {
        Ok(delivered) if matches!(delivered.document, Page::Front(_)) => {
            if site.tagline.is_empty() {
                site.name.clone()
            } else {
                format!("{} – {}", site.name, site.tagline)
            }
        }
        _ => format!("{} – {}", heading(arrived, site), site.name),
    }
}

/// What the page is called on the site itself.
pub fn heading(arrived: &Arrived, site: &Site) -> String {
    let labels = site.language.labels();
    match &arrived.answer {
        Ok(delivered) => match &delivered.document {
            Page::Front(_) => site.name.clone(),
            Page::Article(article) => article.item.title.clone(),
            Page::List(opened) => list::heading(&arrived.visit.location.route, site, opened),
            Page::Issue(issue) => issue.title.clone(),
            Page::Issues(_) => labels.magazine.to_owned(),
            Page::Weather(_) => labels.weather.to_owned(),
            Page::Search => labels.search.title.to_owned(),
        },
        Err(Fault::NotFound) => labels.not_found.to_owned(),
        Err(_) => labels.failed.to_owned(),
    }
}
