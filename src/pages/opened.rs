//! The pages that a list is opened with.

use crate::backend::carry::Carried;
use crate::backend::{Answer, Backend, Delivered, Fault, Patience};
use crate::edition::feed::{FeedPage, Next};
use crate::edition::item::Item;
use crate::edition::json::Json;
use crate::edition::site::Site;
use crate::edition::slug::Id;
use crate::reader::opened_list::OpenedList;
use std::sync::Arc;

/// The first pages of a list.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OpenedPages {
    /// At least one, unless the list is kept from an earlier visit.
    pub pages: Vec<FeedPage>,
    /// Why there are fewer than were asked for.
    pub fault: Option<Fault>,
    /// Where "Xem thêm" leads who has no app: an archive page. Only the press knows it, and what it
    /// writes into a link stays there.
    pub further: Option<String>,
}

impl OpenedPages {
    /// The items of all pages, in order.
    pub fn items(&self) -> impl Iterator<Item = &Arc<Item>> {
        self.pages.iter().flat_map(|page| &page.items)
    }

    /// Whether more pages follow.
    pub fn goes_on(&self) -> bool {
        self.pages.last().is_some_and(|page| page.next != Next::End)
    }

    fn reaches(&self, far: HowFar) -> bool {
        let most = match far {
            HowFar::Pages(count) => count,
            HowFar::Item(id) if self.items().any(|item| item.id == *id) => 0,
            HowFar::Item(_) | HowFar::End => MOST_PAGES,
        };
        self.pages.len() >= most as usize
    }
}

/// How far a list is opened.
#[derive(Clone, Copy)]
pub enum HowFar<'a> {
    /// So many pages.
    Pages(u32),
    /// As far as the page that has the item.
    Item(&'a Id),
    /// To its end.
    End,
}

/// No list that is opened to its end has more pages; a backend may go on for ever.
const MOST_PAGES: u32 = 100;

/// Fetches the first pages of the list at `url`, one after the other, as far as they lead.
///
/// # Errors
/// When not even the first page came.
pub async fn open_list(
    backend: &Backend,
    site: &Site,
    url: &str,
    far: HowFar<'_>,
    patience: Patience,
) -> Answer<OpenedPages> {
    let first = backend.feed(site, url, patience).await?;
    let mut stale_since = first.stale_since;
    let mut list = OpenedList::new(&[]);
    list.append(&first.document);
    let mut opened = OpenedPages {
        pages: vec![first.document],
        ..OpenedPages::default()
    };
    while !opened.reaches(far) {
        let page = match list.next(site) {
            Ok(Some(next)) => backend.feed(site, &next, patience).await,
            Ok(None) => break,
            Err(fault) => Err(fault),
        };
        match page {
            Ok(page) => {
                // As old as the oldest of them.
                stale_since = [stale_since, page.stale_since].into_iter().flatten().min();
                list.append(&page.document);
                opened.pages.push(page.document);
            }
            Err(fault) => {
                opened.fault = Some(fault);
                break;
            }
        }
    }
    Ok(Delivered {
        document: opened,
        stale_since,
    })
}

impl Carried for OpenedPages {
    #[cfg(feature = "ssr")]
    fn write(&self) -> serde_json::Value {
        self.pages.iter().map(Carried::write).collect()
    }

    /// A fault does not travel: the list goes on from where it is.
    fn read<J: Json>(json: &J) -> Option<Self> {
        let pages: Option<Vec<_>> = json.list()?.iter().map(FeedPage::read).collect();
        Some(Self {
            pages: pages.filter(|pages| !pages.is_empty())?,
            ..Self::default()
        })
    }
}
