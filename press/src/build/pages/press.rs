//! Drawing pages on all processors.

use std::collections::hash_map::Entry;
use std::sync::mpsc::{Receiver, sync_channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;

use anyhow::Result;
use sapbao::backend::Delivered;
use sapbao::components::part::Need;
use sapbao::edition::item::Address;
use sapbao::edition::link::origin;
use sapbao::edition::moment::Moment;
use sapbao::edition::site::Site;
use sapbao::edition::zone::Steady;
use sapbao::navigation::{Arrival, Visit};
use sapbao::pages::{Arrived, OpenedPages, Page};
use sapbao::parcel::{self, BesideMany, Parts};
use sapbao::prerender::{arrive, draw};
use sapbao::reader::clock;
use sapbao::routes::{Location, Route};

use super::super::discovery::paper::Paper;
use super::super::documents::Documents;
use super::super::head::Publication;
use super::super::left_out::LeftOut;
use super::super::output::Output;
use super::super::progress::{Progress, Step};
use super::census::Census;
use super::made_of::Keys;
use super::moved;
use super::order::{self, Order};
use super::{Form, Written, file_of};
use crate::interrupt;

/// Pages that wait for a processor.
const MOST_WAITING: usize = 64;

/// What all pages of a run are made of, and where they go.
pub struct Press<'a> {
    pub paper: &'a Paper,
    pub form: &'a Form,
    pub output: &'a Output,
    pub left_out: &'a LeftOut,
    pub progress: &'a Progress,
    keys: Keys<'a>,
    site: Arc<Site>,
    heads: Publication<'a>,
    now: Moment,
    clock: Option<Steady>,
    beside_many: Arc<BesideMany>,
    /// To readers' browsers.
    leaves_weather: bool,
    census: &'a Census,
    done: Mutex<Written>,
}

impl<'a> Press<'a> {
    pub fn new(
        paper: &'a Paper,
        documents: &'a Documents,
        census: &'a Census,
        form: &'a Form,
        output: &'a Output,
        left_out: &'a LeftOut,
        progress: &'a Progress,
    ) -> Self {
        let now = hour_of(clock::now());
        let site = Arc::new(paper.on_site.site.clone());
        let keys = Keys::of_run(paper, documents, &census.read, &form.text(), now);
        let mut leaves_weather = false;
        if keys.is_folder() {
            let weather = weather_elsewhere(&site);
            left_out.set_folder(weather);
            leaves_weather = weather.is_some();
        }
        let left_to_readers = leaves_weather.then_some(Need::Weather);
        Self {
            keys,
            site,
            paper,
            form,
            heads: Publication::new(&paper.on_site.site),
            output,
            left_out,
            progress,
            now,
            clock: paper.on_site.site.zone.steady_around(now),
            beside_many: Arc::new(BesideMany::without(left_to_readers.into_iter().collect())),
            leaves_weather,
            census,
            done: Mutex::default(),
        }
    }

    /// Writes all pages of the census.
    pub fn run(self) -> Result<Written> {
        let step = self.progress.step("pages", Some(self.census.pages()));
        let (orders, waiting) = sync_channel(MOST_WAITING);
        let waiting = Mutex::new(waiting);
        thread::scope(|scope| {
            let workers: Vec<_> = (0..thread::available_parallelism().map_or(1, usize::from))
                .map(|_| scope.spawn(|| self.work(&waiting, &step)))
                .collect();
            order::all(self.census, &self.paper.on_site, self.left_out, |order| {
                orders.send(order).is_ok()
            });
            drop(orders);
            workers.into_iter().try_for_each(|worker| {
                worker
                    .join()
                    .unwrap_or_else(|panic| std::panic::resume_unwind(panic))
            })
        })?;
        let done = self.done.into_inner();
        Ok(done.unwrap_or_else(PoisonError::into_inner))
    }

    fn work(&self, waiting: &Mutex<Receiver<Order>>, step: &Step<'_>) -> Result<()> {
        loop {
            let order = waiting
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .recv();
            let Ok(order) = order else {
                return Ok(());
            };
            if let Err(error) = self.carry_out(order) {
                // Nobody is handed another page, and whoever hands them out is told.
                let mut waiting = waiting.lock().unwrap_or_else(PoisonError::into_inner);
                *waiting = sync_channel(0).1;
                return Err(error);
            }
            step.advance(1);
        }
    }

    /// Keeps a page that would be the same, or draws it.
    fn carry_out(&self, order: Order) -> Result<()> {
        let route = match &order {
            Order::Page(route)
            | Order::OldArticle(route)
            | Order::List(route, ..)
            | Order::Magazine(route, _) => route.clone(),
            Order::Archive(archive) => archive.route.clone(),
        };
        // The app draws its page, where a host has none.
        if route == Route::Weather && self.leaves_weather {
            return Ok(());
        }
        let Some(file) = file_of(&route) else {
            self.left_out
                .note(route.path(), "its name cannot be that of a file");
            return Ok(());
        };
        interrupt::check()?;
        let is_taken = match self.done().files.entry(file.clone()) {
            Entry::Occupied(_) => true,
            Entry::Vacant(place) => {
                place.insert(route.path());
                false
            }
        };
        if is_taken {
            let why = format!("another page has its file, {file}");
            self.left_out.note(route.path(), why);
            return Ok(());
        }
        let key = self.keys.of(&order);
        if self.output.keep(&file, &key).is_none() {
            let arrived = self.bring(order);
            if let Err(fault) = &arrived.answer {
                self.left_out.page(&self.site, &route, fault);
                self.done().files.remove(&file);
                return Ok(());
            }
            self.note_own_address(&arrived);
            let (page, missing) = self.print(arrived);
            // Without its key it is drawn again in the next run.
            let key = self.keys.say_lack_of(&missing).then_some(&key);
            self.output.write_made_of(&file, key, page.as_bytes())?;
        }
        Ok(())
    }

    /// Notes the address that a story gives itself, to which the app goes in the browser.
    fn note_own_address(&self, arrived: &Arrived) {
        if let Ok(Delivered {
            document: Page::Article(article),
            ..
        }) = &arrived.answer
            && let Address::Here(path) = &article.item.address
        {
            let address = moved::address(&article.item.id, path);
            self.done().own_addresses.extend(address);
        }
    }

    fn done(&self) -> MutexGuard<'_, Written> {
        self.done.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What is to be drawn.
    fn bring(&self, order: Order) -> Arrived {
        match order {
            Order::Page(route) | Order::OldArticle(route) => self.arrive(route),
            Order::List(route, _, further) => {
                let mut arrived = self.arrive(route);
                if let Ok(Delivered {
                    document: Page::List(opened),
                    ..
                }) = &mut arrived.answer
                {
                    Arc::make_mut(opened).further = further.map(|route| route.path());
                }
                arrived
            }
            Order::Archive(archive) => {
                let opened = OpenedPages {
                    pages: vec![archive.page],
                    ..OpenedPages::default()
                };
                at_hand(archive.route, Page::List(Arc::new(opened)))
            }
            Order::Magazine(route, page) => at_hand(route, *page),
        }
    }

    fn arrive(&self, route: Route) -> Arrived {
        arrive(&self.paper.on_site.backend, &self.site, at(route))
    }

    fn document_of<'b>(&'b self, need: &'b Need) -> &'b str {
        match need {
            Need::Feed { url, .. } | Need::Opened { url, .. } | Need::Issues(url) => url,
            Need::Weather => {
                let weather = self.site.weather.as_ref();
                weather.map_or("weather", |weather| &weather.url)
            }
        }
    }

    /// Draws a page; tells what is missing on it.
    fn print(&self, arrived: Arrived) -> (String, Vec<Need>) {
        let head = self.heads.elements(&arrived);
        let drawn = draw(
            self.site.clone(),
            self.paper.on_site.backend.clone(),
            arrived.clone(),
            Parts::of_run(&self.beside_many),
            self.now,
        );
        let page = Some((&arrived, &drawn.parts));
        let parcel = parcel::write(self.paper.front_door(), self.clock, self.now, page);
        let missing = drawn.parts.missing();
        for need in &missing {
            let document = self.document_of(need);
            if need.is_beside_many() {
                self.left_out.beside_pages(document);
            } else {
                let path = arrived.visit.location.route.path();
                let why =
                    format!("the page stands without this list, which cannot be read: {document}");
                self.left_out.note(path, why);
            }
        }
        (self.form.fill(&head, &drawn.html, &parcel), missing)
    }
}

/// The weather's address where it is another server's. For a folder nothing is fetched from there but by readers' browsers.
fn weather_elsewhere(site: &Site) -> Option<&str> {
    let url = &site.weather.as_ref()?.url;
    let server = origin(url);
    (!server.is_empty() && server != site.home_origin).then_some(url)
}

/// A page that does not have to be fetched.
fn at_hand(route: Route, page: Page) -> Arrived {
    Arrived {
        visit: Visit {
            location: at(route),
            arrival: Arrival::Opened,
            serial: 0,
        },
        answer: Ok(Delivered::fresh(page)),
    }
}

fn at(route: Route) -> Location {
    Location {
        route,
        opened: 1,
        place: None,
    }
}

/// The hour that a moment lies in: pages that say it are the same for as long.
fn hour_of(moment: Moment) -> Moment {
    const HOUR: i64 = 3600;
    Moment::from_seconds(moment.seconds() / HOUR * HOUR)
}
