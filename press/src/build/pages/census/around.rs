//! Stories that readers come to although no list that has a page leads to them: those around an article, and those in the list
//! below it.
//!
//! Documents lead from one to the next, and each is looked into once, however they lead in circles. What is known of the
//! edition's own documents is not read again.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use sapbao::backend::{Backend, Patience};
use sapbao::edition::item::{Address, Item, Wire};
use sapbao::prerender::at_once;
use sapbao::reader::opened_list::OpenedList;

use super::{Seen, Story};
use crate::build::documents::{Documents, Names, items, leads_to};
use crate::build::left_out::LeftOut;
use crate::build::output::Digest;
use crate::build::parallel;
use crate::build::progress::Step;
use crate::build::published::Reading;
use crate::interrupt;

/// So many articles are looked around at a time: what all of them lead to is held until each story of it is known.
const AT_A_TIME: usize = 1000;
/// So many stories that no list has are followed. Some backends have another one behind each.
const MOST: usize = 400_000;

/// The way from article to article.
pub struct Around<'a> {
    reading: &'a Reading,
    documents: &'a Documents,
    left_out: &'a LeftOut,
    step: &'a Step<'a>,
    /// How many of the articles were looked around.
    looked: usize,
    /// The pages of lists that were come by.
    pages: HashSet<String>,
    /// Those of them that nobody looked into.
    waiting: Vec<String>,
    /// How many stories were found.
    found: usize,
    /// What came from a server.
    read: HashMap<String, ServerDocument>,
}

/// What a page's key needs to know of a document that was read from a server.
pub struct ServerDocument {
    pub content: Digest,
    pub leads_to: Option<Box<str>>,
}

/// A document that may lead to stories.
enum Lead {
    Article(String),
    Page(String),
}

/// What a document says.
#[derive(Default)]
struct Told {
    /// Those that were not met, or not at that address.
    stories: Vec<Arc<Item>>,
    /// The first page of the list below the article, or the page behind this one.
    next: Option<String>,
    names: Names,
    read: Option<ServerDocument>,
}

impl<'a> Around<'a> {
    pub fn new(
        reading: &'a Reading,
        documents: &'a Documents,
        left_out: &'a LeftOut,
        step: &'a Step<'a>,
    ) -> Self {
        Self {
            reading,
            documents,
            left_out,
            step,
            looked: 0,
            pages: HashSet::new(),
            waiting: Vec::new(),
            found: 0,
            read: HashMap::new(),
        }
    }

    /// Has all stories met to which those lead that were met, and those to which these lead in turn.
    pub fn look(&mut self, seen: &mut Seen) {
        loop {
            let leads = self.leads(seen);
            if leads.is_empty() || interrupt::is_asked_for() {
                return;
            }
            if self.found > MOST {
                let why = format!("there are more than {MOST}; the others are not followed");
                self.left_out.note("stories that no list has", why);
                return;
            }
            let told = parallel::map(&leads, |lead| self.ask(lead, seen));
            for (lead, told) in leads.into_iter().zip(told) {
                self.hear(lead, told, seen);
            }
        }
    }

    /// What came from a server.
    pub fn into_read(self) -> HashMap<String, ServerDocument> {
        self.read
    }

    /// What is to be looked into next.
    fn leads(&mut self, seen: &Seen) -> Vec<Lead> {
        let articles = seen.articles[self.looked..].iter().take(AT_A_TIME);
        let articles = articles.map(|story| self.reading.site.article_document(&story.id));
        let mut leads: Vec<_> = articles.map(Lead::Article).collect();
        self.looked += leads.len();
        leads.extend(self.waiting.drain(..).map(Lead::Page));
        leads
    }

    fn ask(&self, lead: &Lead, seen: &Seen) -> Told {
        let (Lead::Article(url) | Lead::Page(url)) = lead;
        let is_at_hand = self.documents.contains(url);
        if is_at_hand && self.documents.stories_at(url).all(|path| seen.has(path)) {
            return Told {
                next: self.documents.leads_to(url).map(str::to_owned),
                names: self.documents.names_at(url).cloned().unwrap_or_default(),
                ..Told::default()
            };
        }
        let mut told = match lead {
            Lead::Article(url) => self.article(url),
            Lead::Page(url) => self.page(url),
        };
        told.stories
            .retain(|item| matches!(&item.address, Address::Here(path) if !seen.has(path)));
        // Of a server each article may have a list of its own, all of which go through the whole paper.
        if told.stories.is_empty() && !is_at_hand && matches!(lead, Lead::Page(_)) {
            told.next = None;
        }
        told
    }

    /// One that cannot be read leads nowhere; that it cannot is said when its page is to be drawn.
    fn article(&self, url: &str) -> Told {
        let text = at_once(self.reading.backend.text(url)).unwrap_or_default();
        let Ok(document) = Backend::json(&text) else {
            return Told::default();
        };
        let site = &self.reading.site;
        let wire = Wire {
            base: url,
            home_origin: &site.home_origin,
        };
        let stories: Vec<_> = items(&document).collect();
        let next = leads_to(wire, &document).filter(|next| {
            let may_follow = site.may_follow(url, next);
            if !may_follow {
                let why = format!(
                    "the list below it is on an origin that site.json does not name: {next}"
                );
                self.left_out.note(url, why);
            }
            may_follow
        });
        let read = || ServerDocument {
            content: Digest::of(text.as_bytes()),
            leads_to: next.as_deref().map(Into::into),
        };
        Told {
            stories: Item::parse_all(&stories, wire),
            names: Names::of(&document),
            read: (!self.documents.contains(url)).then(read),
            next,
        }
    }

    fn page(&self, url: &str) -> Told {
        let Reading { backend, site } = self.reading;
        let come = at_once(backend.feed(site, url, Patience::Page)).and_then(|page| {
            let mut list = OpenedList::new(&[]);
            let stories = list.append(&page.document);
            Ok((stories, list.next(site)?))
        });
        match come {
            Ok((stories, next)) => Told {
                stories,
                next,
                ..Told::default()
            },
            Err(fault) => {
                self.left_out.document(url, &fault);
                Told::default()
            }
        }
    }

    fn hear(&mut self, lead: Lead, told: Told, seen: &mut Seen) {
        seen.named.add_article(&told.names);
        let before = seen.articles.len();
        for item in told.stories {
            seen.named.add(&item);
            if let Some(story) = Story::of(&item) {
                seen.meet(story);
            }
        }
        let found = seen.articles.len() - before;
        self.found += found;
        self.step.advance(found);
        if let Some(next) = told.next
            && self.pages.insert(next.clone())
        {
            self.waiting.push(next);
        }
        if let (Lead::Article(url), Some(read)) = (lead, told.read) {
            self.read.insert(url, read);
        }
    }
}
