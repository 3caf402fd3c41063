//! One file per page: what it needs and what it shows. [`load`] fetches a page's own document,
//! [`page_view`] shows it.

mod article;
mod carried;
mod fault;
mod front;
pub mod head;
mod issue;
mod issues;
mod list;
mod load;
mod opened;
mod search;
mod title;
mod weather;

pub use fault::{explain, fault_page, list_fault};
pub use list::heading as heading_of_list;
pub use load::load;
pub use opened::{HowFar, OpenedPages, open_list};
pub use title::title;

use crate::app::Paper;
use crate::backend::{Answer, Delivered, Fault};
use crate::components::stale::stale;
use crate::components::tag::{Content as _, still};
use crate::components::view::View;
use crate::edition::article::Article;
use crate::edition::feed::FeedPage;
use crate::edition::item::{Address, Item};
use crate::edition::known::Known;
use crate::edition::slug::Id;
use crate::edition::weather::Forecast;
use crate::navigation::Visit;
use crate::routes::Route;
use std::sync::Arc;

/// What a page is about, as it came.
#[derive(Clone, Debug, PartialEq)]
pub enum Page {
    /// The newest stories of the paper.
    Front(Arc<FeedPage>),
    /// A story.
    Article(Arc<Article>),
    /// A list: of a section, a tag or an author, the newest, the most read.
    List(Arc<OpenedPages>),
    /// An issue of the print magazine.
    Issue(Arc<Item>),
    /// All its issues, each with no more than its cover.
    Issues(Arc<OpenedPages>),
    /// The weather, at all places.
    Weather(Arc<Vec<Forecast>>),
    /// The search, which fetches for itself (`parts/search`).
    Search,
}

impl Page {
    /// The issue `id` of those that came.
    ///
    /// # Errors
    /// When it is not among them: why no more came, or that there is no such issue.
    fn of_issue(opened: OpenedPages, id: &Id) -> Result<Self, Fault> {
        let missing = match opened.fault {
            // Of a page of the list, which leaves open whether there is such an issue.
            Some(Fault::NotFound) => Fault::Refused { status: 404 },
            fault => fault.unwrap_or(Fault::NotFound),
        };
        let mut issues = opened.pages.into_iter().flat_map(|page| page.items);
        let issue = issues.find(|issue| issue.id == *id);
        Ok(Self::Issue(issue.ok_or(missing)?))
    }

    /// All issues that came, each once and with no more than its cover.
    pub fn of_issues(mut opened: OpenedPages) -> Self {
        let mut known = Known::default();
        for page in &mut opened.pages {
            page.items.retain_mut(|issue| {
                // Nobody else has it yet.
                if let Some(issue) = Arc::get_mut(issue) {
                    issue.print.pages.truncate(1);
                }
                known.insert(issue.id.as_str())
            });
        }
        Self::Issues(Arc::new(opened))
    }

    /// The route that an article says is its own; the one it was asked for by may have a former slug.
    pub fn own_route(&self) -> Option<Route> {
        match self {
            Self::Article(article) => match &article.item.address {
                Address::Here(path) => Some(Route::parse(path)),
                Address::Elsewhere(_) => None,
            },
            _ => None,
        }
    }
}

/// The answer to one visit.
#[derive(Clone, Debug, PartialEq)]
pub struct Arrived {
    /// Which visit.
    pub visit: Visit,
    /// The page, or why it did not come.
    pub answer: Answer<Page>,
}

/// A page, or what is shown in its place.
pub fn page_view(paper: &Paper, arrived: Arrived) -> View {
    let mut parts = Vec::new();
    match arrived.answer {
        Ok(Delivered {
            document,
            stale_since,
        }) => {
            stale_since
                .map(|since| stale(paper, since))
                .add_to(&mut parts);
            match document {
                Page::Front(latest) => {
                    front::front_page(paper, &latest, arrived.visit.arrival).add_to(&mut parts);
                }
                Page::Article(article) => {
                    article::article_page(paper, &article, arrived.visit).add_to(&mut parts);
                }
                Page::List(opened) => {
                    list::list_page(paper, OpenedPages::clone(&opened), arrived.visit)
                        .add_to(&mut parts);
                }
                Page::Issue(issue) => {
                    let paper = paper.clone();
                    still(move || issue::issue_page(&paper, &issue)).add_to(&mut parts);
                }
                Page::Issues(opened) => issues::issues_page(paper, &opened).add_to(&mut parts),
                Page::Weather(weather) => {
                    weather::weather_page(paper, &weather, &arrived.visit).add_to(&mut parts);
                }
                Page::Search => {
                    search::search_page(paper, arrived.visit.arrival).add_to(&mut parts);
                }
            }
        }
        Err(Fault::NotFound) => fault::not_found_page(paper).add_to(&mut parts),
        Err(fault) => {
            let navigation = paper.navigation;
            fault_page(explain(&fault, paper.labels()), paper.labels(), move || {
                navigation.again();
            })
            .add_to(&mut parts);
        }
    }
    View::Several(parts)
}

/// The slug of the section that the page belongs to.
pub fn section_of(arrived: &Arrived) -> Option<String> {
    if let Route::Section(slug) = &arrived.visit.location.route {
        return Some(slug.clone());
    }
    match &arrived.answer.as_ref().ok()?.document {
        Page::Article(article) => Some(article.item.section.as_ref()?.slug.clone()),
        _ => None,
    }
}
