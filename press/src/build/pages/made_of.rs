//! What a page is made of, told before it is drawn: one that would be the same is kept.

mod beside;

use std::collections::HashMap;
use std::sync::Mutex;

use sapbao::backend::Backend;
use sapbao::backend::carry::Carried as _;
use sapbao::components::part::Need;
use sapbao::edition::item::Wire;
use sapbao::edition::moment::Moment;
use sapbao::prerender::at_once;
use sapbao::routes::Route;

use super::census::ServerDocument;
use super::to_draw::ToDraw;
use crate::build::documents::{Documents, leads_to};
use crate::build::output::{Digest, Key};
use crate::build::parallel::lock;
use crate::build::published::{Published, Reading};

/// Tells the keys of a run's pages.
pub struct Keys<'a> {
    reading: &'a Reading,
    /// What is known of them without reading them again; nothing, where the edition is no folder.
    documents: &'a Documents,
    /// The same of a server's articles.
    read: &'a HashMap<String, ServerDocument>,
    is_folder: bool,
    /// Of what every page has: the form that it is printed on, and the front door. Where the edition is a folder, also which
    /// of the documents are there that stand beside all pages.
    all: Key,
    /// Of what stands around the pages that are always of this run.
    around: Key,
    /// Lists from a server that many pages are made of.
    known: Mutex<HashMap<String, Key>>,
}

impl<'a> Keys<'a> {
    /// `form` is the key of all that is printed around a page's own, `now` what it says the time is.
    pub fn of_run(
        edition: &'a Published,
        documents: &'a Documents,
        read: &'a HashMap<String, ServerDocument>,
        form: Key,
        now: Moment,
    ) -> Self {
        let reading = &edition.on_site;
        let (address, front_door) = edition.front_door();
        let is_folder = documents.contains(address);
        let mut all = form.and(front_door.to_string().as_bytes());
        if is_folder {
            all = all.and(&beside::come(reading).map(u8::from));
        }
        let site = &reading.site;
        let sections = site.sections.iter().map(|section| &section.feed);
        let around = [&site.latest, &site.most_read].into_iter().chain(sections);
        let around = around
            .chain(site.weather.as_ref().map(|weather| &weather.url))
            .chain(&site.issues);
        let around = around.fold(all.and(&now.seconds().to_le_bytes()), |key, url| {
            key.and(content(reading, documents, url).as_bytes())
        });
        Self {
            reading,
            documents,
            read,
            is_folder,
            all,
            around,
            known: Mutex::default(),
        }
    }

    /// Whether a page that lacks these may be kept by its key: it says so, and every run finds anew that they are missing.
    pub fn say_lack_of(&self, missing: &[Need]) -> bool {
        missing.is_empty() || (self.is_folder && missing.iter().all(Need::is_beside_many))
    }

    /// The key of a page.
    pub fn of(&self, page: &ToDraw) -> Key {
        match page {
            ToDraw::Page(route @ Route::Article { .. }) => self.of_article(self.around, route),
            ToDraw::OldArticle(route) => self.of_article(self.all, route),
            ToDraw::Page(route) => self.around.and(route.path().as_bytes()),
            ToDraw::Magazine(route, issues) => {
                let key = self.around.and(route.path().as_bytes());
                key.and(issues.write().to_string().as_bytes())
            }
            ToDraw::List(route, url, further) => {
                let base = match route {
                    // There are as many as there are words and writers.
                    Route::Tag(_) | Route::Author(_) => self.all,
                    _ => self.around,
                };
                let further = further.as_ref().map(Route::path).unwrap_or_default();
                self.and_list(base, url).and(further.as_bytes())
            }
            ToDraw::Archive(archive) => {
                let stories = sapbao::edition::wire::feed(&archive.page).to_string();
                self.all.and(stories.as_bytes())
            }
        }
    }

    fn of_article(&self, base: Key, route: &Route) -> Key {
        let Route::Article { id, .. } = route else {
            return base;
        };
        let url = self.reading.site.article_document(id);
        let (article, older) = self.document(&url);
        let key = base.and(route.path().as_bytes()).and(article.as_bytes());
        older.map_or(key, |older| self.and_list(key, &older))
    }

    /// With the list at `url`.
    fn and_list(&self, key: Key, url: &str) -> Key {
        if self.documents.contains(url) {
            return key.and_key(self.list(url));
        }
        let known = || lock(&self.known);
        let found = known().get(url).copied();
        key.and_key(found.unwrap_or_else(|| {
            let list = self.list(url);
            known().insert(url.to_owned(), list);
            list
        }))
    }

    /// What a page shows of a list: its first page, and the first stories of the next.
    fn list(&self, url: &str) -> Key {
        let (first, next) = self.document(url);
        let key = self.all.and(first.as_bytes());
        next.map_or(key, |next| key.and(self.document(&next).0.as_bytes()))
    }

    /// What a document is known by, and what it leads to.
    fn document(&self, url: &str) -> (Digest, Option<String>) {
        if self.documents.contains(url) {
            let next = self.documents.leads_to(url).map(str::to_owned);
            return (content(self.reading, self.documents, url), next);
        }
        if let Some(ServerDocument { content, leads_to }) = self.read.get(url) {
            return (*content, leads_to.as_deref().map(str::to_owned));
        }
        let text = text(self.reading, url);
        let document = Backend::json(&text).ok();
        let wire = Wire {
            base: url,
            home_origin: &self.reading.site.home_origin,
        };
        let next = document.and_then(|document| leads_to(wire, &document));
        (Digest::of(text.as_bytes()), next)
    }
}

/// What a document is known by, which is read only where that is not known from its copy in the site.
fn content(reading: &Reading, documents: &Documents, url: &str) -> Digest {
    let known = documents.content_at(url);
    known.unwrap_or_else(|| Digest::of(text(reading, url).as_bytes()))
}

/// A document's text; nothing, where it cannot be read: that may be otherwise in the next run.
fn text(reading: &Reading, url: &str) -> String {
    at_once(reading.backend.text(url)).unwrap_or_default()
}
