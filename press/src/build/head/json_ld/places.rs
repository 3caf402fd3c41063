//! Where a page is among the others: the site, the way from its front page, the stories that it lists.

use sapbao::edition::item::Address;
use sapbao::pages::head::{Head, listed};
use sapbao::pages::{Arrived, Page, heading_of_list};
use sapbao::routes::Route;
use serde_json::{Value, json};

use super::super::Publication;
use super::publisher_in_full;

/// The site, on its front page: what search engines call it, and how it is searched.
///
/// Google took its search box away in November 2024 and ignores the action; others read it.
pub fn web_site(by: &Publication) -> Option<Value> {
    let home = by.page(&Route::Front)?;
    let search = format!("{}?q={{search_term_string}}", by.page(&Route::Search)?);
    Some(json!({
        "@type": "WebSite",
        "@id": format!("{home}#website"),
        "name": by.site.name,
        "url": home,
        "description": by.site.tagline,
        "inLanguage": by.site.language.tag(),
        "publisher": publisher_in_full(by),
        "potentialAction": {
            "@type": "SearchAction",
            "target": {"@type": "EntryPoint", "urlTemplate": search},
            "query-input": "required name=search_term_string",
        },
    }))
}

/// The stories that the page lists, by the addresses of their pages.
pub fn list(by: &Publication, arrived: &Arrived, head: &Head) -> Option<Value> {
    let own = listed(arrived)
        .into_iter()
        .filter_map(|item| match &item.address {
            Address::Here(path) => by.address(path),
            // A list's pages must all be of one site.
            Address::Elsewhere(_) => None,
        });
    let elements: Vec<_> = own
        .enumerate()
        .map(|(at, url)| json!({"@type": "ListItem", "position": at + 1, "url": url}))
        .collect();
    (!elements.is_empty()).then(|| {
        json!({
            "@type": "ItemList",
            "name": head.name,
            "url": head.canonical,
            "itemListElement": elements,
        })
    })
}

/// The way from the front page to here, as the page shows it, and the page itself at its end.
pub fn breadcrumb(by: &Publication, arrived: &Arrived, head: &Head) -> Option<Value> {
    let labels = by.site.language.labels();
    let front = (labels.front_page.to_owned(), Route::Front);
    let between = match &arrived.answer.as_ref().ok()?.document {
        Page::Front(_) => return None,
        Page::Article(article) => article
            .item
            .section
            .as_ref()
            .and_then(|section| by.site.section(&section.slug))
            .map(|section| (section.title.clone(), Route::Section(section.slug.clone()))),
        Page::Issue(_) => Some((labels.magazine.to_owned(), Route::Issues)),
        Page::List(opened) => match &arrived.visit.location.route {
            Route::Archive { list, .. } => {
                Some((heading_of_list(list, by.site, opened), Route::clone(list)))
            }
            _ => None,
        },
        _ => None,
    };
    let mut steps = Vec::new();
    for (name, route) in [Some(front), between].into_iter().flatten() {
        steps.push(json!({"@type": "ListItem", "name": name, "item": by.page(&route)?}));
    }
    // Where the reader is needs no address.
    steps.push(json!({"@type": "ListItem", "name": head.name}));
    for (at, step) in steps.iter_mut().enumerate() {
        step["position"] = json!(at + 1);
    }
    Some(json!({"@type": "BreadcrumbList", "itemListElement": steps}))
}
