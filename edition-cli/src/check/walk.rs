//! The walk through an edition: from `site.json` along every link, each document once.

use std::collections::{HashMap, HashSet, VecDeque};
use std::fmt;
use std::sync::{Condvar, Mutex, MutexGuard};

use sapbao::edition::site::Site;
use serde_json::Value;
use url::Url;

use super::backend::{Backend, Unread};
use super::finding::{Finding, Findings, Severity};
use super::shape::Shapes;
use super::sheet::{Link, Sheet};
use super::{article, feed, issues, loops, progress, salvage, site, weather};

/// What a document should be.
#[derive(Debug, Clone)]
pub enum Kind {
    Site,
    Feed,
    /// The article of that id.
    Article {
        id: String,
    },
    /// Forecasts for so many places.
    Weather {
        places: usize,
    },
    Issues,
}

/// A document that is to be read, and who leads there.
struct Visit {
    url: Url,
    kind: Kind,
    from: String,
    field: String,
}

/// How many documents of each kind were read.
#[derive(Debug, Default)]
pub struct Counts {
    site: usize,
    feeds: usize,
    articles: usize,
    weather: usize,
    issues: usize,
}

impl Counts {
    fn add(&mut self, kind: &Kind) {
        let count = match kind {
            Kind::Site => &mut self.site,
            Kind::Feed => &mut self.feeds,
            Kind::Article { .. } => &mut self.articles,
            Kind::Weather { .. } => &mut self.weather,
            Kind::Issues => &mut self.issues,
        };
        *count += 1;
    }

    fn all(&self) -> usize {
        self.site + self.feeds + self.articles + self.weather + self.issues
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} documents ({} feed pages, {} articles)",
            self.all(),
            self.feeds,
            self.articles
        )
    }
}

/// A walk that came to its end.
#[derive(Default)]
pub struct Walk {
    pub findings: Findings,
    pub counts: Counts,
    queue: VecDeque<Visit>,
    seen: HashSet<String>,
    /// How many workers are reading a document, which may lead on.
    at_work: usize,
    /// Each page's next one, by URL.
    next: HashMap<String, String>,
    /// Documents that were not read because there were too many.
    left: usize,
    /// Documents on other servers that a folder leads to.
    elsewhere: usize,
}

impl Walk {
    /// Walks the whole edition.
    pub fn from_the_front_door(backend: &Backend, limit: usize) -> Self {
        let shapes = Shapes::new();
        let mut walk = Self::default();
        let front_door = Visit {
            url: backend.site(),
            kind: Kind::Site,
            from: "site.json".to_owned(),
            field: "$".to_owned(),
        };
        walk.seen.insert(front_door.url.to_string());
        let document = read(backend, &front_door);
        walk.counts.add(&Kind::Site);
        let site = document.and_then(|document| {
            let site = Site::parse(&&document, front_door.url.as_str());
            // What makes a site unreadable is a matter of shape: its own findings tell it better.
            Ok((document, site.ok()))
        });
        let site = match site {
            Err(unread) => {
                walk.unread(&front_door, unread);
                return walk;
            }
            Ok((document, None)) => {
                for finding in misshapes(&shapes, &front_door, "site.json", &document) {
                    walk.findings.add(finding);
                }
                return walk;
            }
            Ok((document, Some(site))) => {
                let sheet = examine(backend, &shapes, &site, &front_door, document);
                walk.take(sheet, "site.json", &front_door.url, limit);
                site
            }
        };
        walk.onwards(backend, &shapes, &site, limit)
    }

    fn onwards(self, backend: &Backend, shapes: &Shapes, site: &Site, limit: usize) -> Self {
        let state = Mutex::new(self);
        let changed = Condvar::new();
        std::thread::scope(|scope| {
            for _ in 0..backend.hands() {
                scope.spawn(|| work(&state, &changed, backend, shapes, site, limit));
            }
            progress::tell(&state, &changed, |walk: &Self| {
                let waiting = walk.queue.len();
                let is_over = waiting == 0 && walk.at_work == 0;
                (!is_over).then(|| format!("{} read, {waiting} known to follow", walk.counts))
            });
        });
        let mut walk = state.into_inner().expect("no worker panics");
        walk.tell_loops(backend);
        walk
    }

    /// Takes over what was found in a document.
    fn take(&mut self, sheet: Sheet, name: &str, url: &Url, limit: usize) {
        for finding in sheet.findings {
            self.findings.add(finding);
        }
        if let Some(next) = sheet.next {
            self.next.insert(url.to_string(), next.to_string());
        }
        for Link { url, kind, field } in sheet.links {
            if !self.seen.contains(url.as_str()) {
                self.seen.insert(url.to_string());
                if self.seen.len() > limit {
                    self.left += 1;
                } else {
                    self.queue.push_back(Visit {
                        url,
                        kind,
                        from: name.to_owned(),
                        field,
                    });
                }
            }
        }
    }

    /// A link that leads to nothing readable is a fault of the document that has it.
    fn unread(&mut self, visit: &Visit, unread: Unread) {
        match unread {
            Unread::Elsewhere => self.elsewhere += 1,
            Unread::Failed(why) => self.findings.add(Finding {
                severity: Severity::Breach,
                document: visit.from.clone(),
                field: visit.field.clone(),
                found: format!("{why} at {}", visit.url),
                expected: visit.kind.name().to_owned(),
            }),
        }
    }

    fn tell_loops(&mut self, backend: &Backend) {
        let name =
            |url: &str| Url::parse(url).map_or_else(|_| url.to_owned(), |url| backend.name(&url));
        for (page, next) in loops::loops(&self.next) {
            self.findings.add(Finding {
                severity: Severity::Breach,
                document: name(page),
                field: "$.next_url".to_owned(),
                found: format!("{}, which leads back here", name(next)),
                expected: "a page that the list has not had, or none at its end".to_owned(),
            });
        }
    }

    /// What the summary should not be read without.
    pub fn notes(&self, limit: usize) -> String {
        let mut notes = String::new();
        if self.left > 0 {
            notes += &format!(
                "note: {} more documents are known and were not read: --limit is {limit}\n",
                self.left
            );
        }
        if self.elsewhere > 0 {
            notes += &format!(
                "note: {} documents are on other servers and were not read: a folder was to be checked\n",
                self.elsewhere
            );
        }
        notes
    }
}

impl Kind {
    fn name(&self) -> &'static str {
        match self {
            Self::Site => "site.json",
            Self::Feed => "a feed",
            Self::Article { .. } => "the article's document",
            Self::Weather { .. } => "the weather",
            Self::Issues => "the feed of issues",
        }
    }
}

fn lock(state: &Mutex<Walk>) -> MutexGuard<'_, Walk> {
    state.lock().expect("no worker panics")
}

/// Reads documents until there are none left and nobody reads one that may lead on.
fn work(
    state: &Mutex<Walk>,
    changed: &Condvar,
    backend: &Backend,
    shapes: &Shapes,
    site: &Site,
    limit: usize,
) {
    let mut walk = lock(state);
    loop {
        let Some(visit) = walk.queue.pop_front() else {
            if walk.at_work == 0 {
                changed.notify_all();
                return;
            }
            walk = changed.wait(walk).expect("no worker panics");
            continue;
        };
        walk.at_work += 1;
        drop(walk);
        let read = read(backend, &visit);
        let sheet = read.map(|document| examine(backend, shapes, site, &visit, document));
        walk = lock(state);
        match sheet {
            Ok(sheet) => {
                walk.counts.add(&visit.kind);
                walk.take(sheet, &backend.name(&visit.url), &visit.url, limit);
            }
            Err(unread) => walk.unread(&visit, unread),
        }
        walk.at_work -= 1;
        changed.notify_all();
    }
}

fn read(backend: &Backend, visit: &Visit) -> Result<Value, Unread> {
    let bytes = backend.get(&visit.url)?;
    serde_json::from_slice(&bytes)
        .map_err(|error| Unread::Failed(format!("something that is not JSON ({error})")))
}

/// Holds a document against the contract.
fn examine<'a>(
    backend: &'a Backend,
    shapes: &Shapes,
    paper: &'a Site,
    visit: &'a Visit,
    mut document: Value,
) -> Sheet<'a> {
    let mut sheet = Sheet::new(backend, paper, &visit.url);
    let name = backend.name(&visit.url);
    let shape = shapes.check(&visit.kind, &document);
    let is_whole = shape.is_empty();
    sheet.findings = told(&shape, &name);
    if !is_whole {
        salvage::salvage(&mut document, &shape);
    }
    let read = match &visit.kind {
        Kind::Site => {
            serde_json::from_value(document).map(|document| site::check(&document, &mut sheet))
        }
        Kind::Feed => {
            serde_json::from_value(document).map(|document| feed::check(&document, &mut sheet))
        }
        Kind::Article { id } => serde_json::from_value(document)
            .map(|document| article::check(&document, id, &mut sheet)),
        // Forecasts stand and fall together: without one of them the others are another place's.
        Kind::Weather { .. } if !is_whole => Ok(()),
        Kind::Weather { places } => serde_json::from_value(document)
            .map(|document| weather::check(&document, *places, &mut sheet)),
        Kind::Issues => {
            serde_json::from_value(document).map(|document| issues::check(&document, &mut sheet))
        }
    };
    if let (Err(error), true) = (read, is_whole) {
        sheet.breach(
            "$",
            format!("something unreadable ({error})"),
            visit.kind.name(),
        );
    }
    sheet
}

fn misshapes(shapes: &Shapes, visit: &Visit, name: &str, document: &Value) -> Vec<Finding> {
    told(&shapes.check(&visit.kind, document), name)
}

fn told(shape: &[super::shape::Misshape], name: &str) -> Vec<Finding> {
    let findings = shape.iter().map(|misshape| Finding {
        severity: Severity::Breach,
        document: name.to_owned(),
        field: misshape.field.clone(),
        found: misshape.found.clone(),
        expected: misshape.expected.clone(),
    });
    findings.collect()
}
