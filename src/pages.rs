//! One file per page: what it needs and what it shows. [`load`] fetches a page's own document,
//! [`page_view`] shows it.

mod article;
mod fault;
mod front;
pub mod head;
mod issue;
mod issues;
mod list;
mod opened;
mod search;
mod weather;

pub use fault::{explain, fault_page, list_fault};
pub use list::heading as heading_of_list;
pub use opened::{HowFar, OpenedPages, open_list};

use crate::app::Paper;
use crate::backend::carry::{CARRIED, Carried};
use crate::backend::{Answer, Backend, Delivered, Fault, Patience};
use crate::components::part::read_weather;
use crate::components::stale::stale;
use crate::components::tag::{Content as _, still};
use crate::components::view::View;
use crate::edition::article::Article;
use crate::edition::feed::FeedPage;
use crate::edition::item::{Address, Item};
use crate::edition::json::Json;
use crate::edition::known::Known;
use crate::edition::site::Site;
use crate::edition::slug::Id;
use crate::edition::weather::Forecast;
use crate::navigation::Visit;
use crate::routes::{Location, Route};
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
fn heading(arrived: &Arrived, site: &Site) -> String {
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

impl Carried for Page {
    #[cfg(feature = "ssr")]
    fn write(&self) -> serde_json::Value {
        use crate::edition::wire;
        use serde_json::json;
        match self {
            Self::Front(latest) => json!({"front": latest.write()}),
            Self::Article(article) => json!({"article": article.write()}),
            Self::List(opened) => json!({"list": opened.write()}),
            Self::Weather(weather) => json!({"weather": wire::weather(weather)}),
            Self::Issue(issue) => json!({"issue": wire::item(issue)}),
            Self::Issues(opened) => json!({"issues": opened.write()}),
            Self::Search => json!({"search": {}}),
        }
    }

    fn read<J: Json>(json: &J) -> Option<Self> {
        if let Some(json) = json.get("front") {
            return FeedPage::read(&json).map(|page| Self::Front(Arc::new(page)));
        }
        if let Some(json) = json.get("article") {
            return Article::read(&json).map(|page| Self::Article(Arc::new(page)));
        }
        if let Some(json) = json.get("list") {
            return OpenedPages::read(&json).map(|page| Self::List(Arc::new(page)));
        }
        if let Some(json) = json.get("weather") {
            return read_weather(&json).map(|page| Self::Weather(Arc::new(page)));
        }
        if json.get("search").is_some() {
            return Some(Self::Search);
        }
        if let Some(json) = json.get("issues") {
            return OpenedPages::read(&json).map(|page| Self::Issues(Arc::new(page)));
        }
        Item::parse(&json.get("issue")?, CARRIED).map(|page| Self::Issue(Arc::new(page)))
    }
}

/// The visit is the browser's own: a page is carried for the path that it was opened at. Only pages that came are
/// pressed.
impl Carried for Arrived {
    #[cfg(feature = "ssr")]
    fn write(&self) -> serde_json::Value {
        serde_json::json!({
            "path": self.visit.location.route.path(),
            "opened": self.visit.location.opened,
            "place": self.visit.location.place,
            "page": self.answer.as_ref().ok().map(|delivered| delivered.document.write()),
        })
    }

    fn read<J: Json>(json: &J) -> Option<Self> {
        use crate::navigation::Arrival;
        let route = Route::parse(&json.text_at("path")?);
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let opened = json.number_at("opened")? as u32;
        Some(Self {
            visit: Visit {
                location: Location {
                    route,
                    opened,
                    place: json.text_at("place"),
                },
                arrival: Arrival::Opened,
                serial: 0,
            },
            answer: Ok(Delivered::fresh(Page::read(&json.get("page")?)?)),
        })
    }
}
