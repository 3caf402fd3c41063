//! The walk through an edition: from `site.json` along every link, each document once.

use std::collections::{HashMap, HashSet, VecDeque};
use std::fmt::Write;
use std::sync::{Condvar, Mutex, MutexGuard};

use sapbao::edition::json::Flaw;
use sapbao::edition::site::Site;
use url::Url;

use super::backend::{Backend, Unread};
use super::counts::Counts;
use super::examine::{Check, misshapes, read};
use super::finding::{Finding, Findings, Severity};
use super::kind::DocumentKind;
use super::shape::Shapes;
use super::sheet::{Link, Sheet};
use super::{loops, progress};

/// A document that is to be read, and who leads there.
struct Visit {
    url: Url,
    kind: DocumentKind,
    from: String,
    field: String,
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
            kind: DocumentKind::Site,
            from: "site.json".to_owned(),
            field: "$".to_owned(),
        };
        walk.seen.insert(front_door.url.to_string());
        let document = match read(backend, &front_door.url) {
            Ok(document) => document,
            Err(unread) => {
                walk.unread(&front_door, unread, backend);
                return walk;
            }
        };
        walk.counts.add(&DocumentKind::Site);
        let site = match Site::parse(&&document, front_door.url.as_str()) {
            Ok(site) => site,
            Err(flaw) => {
                walk.unreadable_site(misshapes(&shapes, &document), &flaw);
                return walk;
            }
        };
        let check = Check {
            backend,
            shapes,
            site,
            limit,
        };
        let sheet = check.examine(&front_door.url, &front_door.kind, document);
        walk.take(sheet, &front_door.url, &check);
        walk.onwards(&check)
    }

    /// What makes a site unreadable is mostly a matter of shape, and told better as that.
    fn unreadable_site(&mut self, misshapes: Vec<Finding>, flaw: &Flaw) {
        if misshapes.is_empty() {
            self.findings.add(Finding {
                severity: Severity::Breach,
                document: "site.json".to_owned(),
                field: "$".to_owned(),
                found: format!("what no reader can begin with ({flaw})"),
                expected: "the front door of an edition".to_owned(),
            });
        }
        self.findings.add_all(misshapes);
    }

    fn onwards(self, check: &Check) -> Self {
        let state = Mutex::new(self);
        let changed = Condvar::new();
        std::thread::scope(|scope| {
            for _ in 0..check.backend.hands() {
                scope.spawn(|| work(&state, &changed, check));
            }
            progress::tell(&state, &changed, |walk: &Self| {
                let waiting = walk.queue.len();
                let is_over = waiting == 0 && walk.at_work == 0;
                (!is_over).then(|| format!("{} read, {waiting} known to follow", walk.counts))
            });
        });
        let mut walk = state.into_inner().expect("no worker panics");
        walk.tell_loops(check.backend);
        walk
    }

    /// Takes over what was found in a document.
    fn take(&mut self, sheet: Sheet, url: &Url, check: &Check) {
        let name = check.backend.name(url);
        self.findings.add_all(sheet.findings);
        if let Some(next) = sheet.next {
            self.next.insert(url.to_string(), next.to_string());
        }
        for Link { url, kind, field } in sheet.links {
            if !self.seen.contains(url.as_str()) {
                self.seen.insert(url.to_string());
                if self.seen.len() > check.limit {
                    self.left += 1;
                } else {
                    self.queue.push_back(Visit {
                        url,
                        kind,
                        from: name.clone(),
                        field,
                    });
                }
            }
        }
    }

    /// A link that leads to nothing readable is a fault of the document that has it.
    fn unread(&mut self, visit: &Visit, unread: Unread, backend: &Backend) {
        match unread {
            Unread::Elsewhere => self.elsewhere += 1,
            Unread::Failed(why) => self.findings.add(Finding {
                severity: Severity::Breach,
                document: visit.from.clone(),
                field: visit.field.clone(),
                found: format!("{why} at {}", backend.name(&visit.url)),
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
        let mut note = |count: usize, why: &str| {
            if count > 0 {
                // Writing to a text cannot fail.
                let _ = writeln!(notes, "note: {count} documents were not read: {why}");
            }
        };
        note(self.left, &format!("--limit is {limit}"));
        note(
            self.elsewhere,
            "they are on other servers, and a folder was to be checked",
        );
        notes
    }
}

fn lock(state: &Mutex<Walk>) -> MutexGuard<'_, Walk> {
    state.lock().expect("no worker panics")
}

/// Reads documents until there are none left and nobody reads one that may lead on.
fn work(state: &Mutex<Walk>, changed: &Condvar, check: &Check) {
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
        let Visit { url, kind, .. } = &visit;
        let sheet = read(check.backend, url).map(|document| check.examine(url, kind, document));
        walk = lock(state);
        match sheet {
            Ok(sheet) => {
                walk.counts.add(kind);
                walk.take(sheet, url, check);
            }
            Err(unread) => walk.unread(&visit, unread, check.backend),
        }
        walk.at_work -= 1;
        changed.notify_all();
    }
}
