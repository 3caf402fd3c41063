//! Drawing pages on all processors.

use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use anyhow::Result;
use sapbao::backend::{Backend, Delivered, Fault};
use sapbao::edition::item::Address;
use sapbao::edition::moment::Moment;
use sapbao::edition::site::Site;
use sapbao::navigation::{Arrival, Visit};
use sapbao::pages::{Arrived, OpenedPages, Page};
use sapbao::parcel::{self, Parts};
use sapbao::prerender::{arrive, draw};
use sapbao::reader::clock;
use sapbao::routes::{Location, Route};
use serde_json::Value;

use super::super::discovery::left_out::LeftOut;
use super::super::discovery::paper::Paper;
use super::super::output::Output;
use super::super::progress::Progress;
use super::archives::{Archive, Archives, behind};
use super::census::Census;
use super::{Form, file_of};

/// Pages that wait for a processor, or for being written.
const MOST_WAITING: usize = 64;

/// What all pages of a run are made of.
pub struct Press<'a> {
    paper: &'a Paper,
    form: &'a Form,
    backend: Backend,
    site: Arc<Site>,
    /// The edition's `site.json`, and where it is.
    front_door: (&'a str, &'a Value),
    now: Moment,
    beside_many: Arc<Parts>,
}

/// A page to be drawn.
enum Order {
    Route(Route),
    /// With where "Xem thêm" leads.
    List(Route, Option<Route>),
    Archive(Box<Archive>),
}

/// A page that is drawn, or why it is not.
struct Done {
    route: Route,
    page: Result<(String, String), Fault>,
}

impl<'a> Press<'a> {
    pub fn new(paper: &'a Paper, form: &'a Form) -> Self {
        Self {
            paper,
            form,
            backend: paper.on_site.backend.clone(),
            site: Arc::new(paper.on_site.site.clone()),
            front_door: paper.front_door(),
            now: hour_of(clock::now()),
            beside_many: Arc::default(),
        }
    }

    /// Draws all pages of the census and writes them. Returns whether the front page is among them.
    pub fn run(
        &self,
        census: &Census,
        output: &mut Output,
        left_out: &mut LeftOut,
        progress: &Progress,
    ) -> Result<bool> {
        let (orders, to_draw) = sync_channel(MOST_WAITING);
        let (drawn, to_write) = sync_channel(MOST_WAITING);
        let to_draw = Arc::new(Mutex::new(to_draw));
        let (mut pages, mut has_front) = (0, false);
        thread::scope(|scope| {
            let lists = scope.spawn(move || self.order(census, &orders));
            for _ in 0..thread::available_parallelism().map_or(1, usize::from) {
                let (to_draw, drawn) = (to_draw.clone(), drawn.clone());
                scope.spawn(move || self.work(&to_draw, &drawn));
            }
            drop(drawn);
            for Done { route, page } in to_write {
                match page {
                    Ok((file, html)) => {
                        output.write(&file, html.as_bytes())?;
                        pages += 1;
                        has_front |= route == Route::Front;
                        progress.tell(|| format!("drawing pages: {pages}"));
                    }
                    // Why a list did not come was said when it was counted.
                    Err(_) if route.is_list() => {}
                    Err(fault) => left_out.page(&self.site, &route, &fault),
                }
            }
            if let Ok(faults) = lists.join() {
                left_out.add(faults);
            }
            Ok(has_front)
        })
    }

    /// Orders all pages, those that most readers see first.
    fn order(&self, census: &Census, orders: &SyncSender<Order>) -> LeftOut {
        let mut left_out = LeftOut::default();
        let others = census.others.iter().cloned().map(Order::Route);
        let lists = census.lists.iter().map(|list| {
            let page = at_first_page(self, &list.url);
            Order::List(list.route.clone(), behind(list, page))
        });
        let articles = census
            .articles
            .iter()
            .filter_map(|(_, path)| match Route::parse(path) {
                route @ Route::Article { .. } => Some(Order::Route(route)),
                _ => None,
            });
        for order in others.chain(lists).chain(articles) {
            if orders.send(order).is_err() {
                return left_out;
            }
        }
        for list in &census.lists {
            let mut archives = Archives::of(&self.paper.on_site, list);
            while let Some(archive) = archives.next(&mut left_out) {
                if orders.send(Order::Archive(Box::new(archive))).is_err() {
                    return left_out;
                }
            }
        }
        left_out
    }

    fn work(&self, orders: &Mutex<Receiver<Order>>, drawn: &SyncSender<Done>) {
        loop {
            let order = orders.lock().unwrap_or_else(PoisonError::into_inner).recv();
            let Ok(order) = order else {
                return;
            };
            let arrived = self.bring(order);
            let route = arrived.visit.location.route.clone();
            if drawn
                .send(Done {
                    route,
                    page: self.print(arrived),
                })
                .is_err()
            {
                return;
            }
        }
    }

    /// What is to be drawn.
    fn bring(&self, order: Order) -> Arrived {
        match order {
            Order::Route(route) => self.arrive(route),
            Order::List(route, further) => {
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
                Arrived {
                    visit: Visit {
                        location: at(archive.route),
                        arrival: Arrival::Opened,
                        serial: 0,
                    },
                    answer: Ok(Delivered::fresh(Page::List(Arc::new(opened)))),
                }
            }
        }
    }

    fn arrive(&self, route: Route) -> Arrived {
        let mut arrived = arrive(&self.backend, &self.site, at(route));
        // The article's own word for its path counts.
        if let Ok(Delivered {
            document: Page::Article(article),
            ..
        }) = &arrived.answer
            && let Address::Here(path) = &article.item.address
            && let route @ Route::Article { .. } = Route::parse(path)
        {
            arrived.visit.location = at(route);
        }
        arrived
    }

    /// The file of a page, and its HTML.
    fn print(&self, arrived: Arrived) -> Result<(String, String), Fault> {
        if let Err(fault) = &arrived.answer {
            return Err(fault.clone());
        }
        let route = &arrived.visit.location.route;
        let file = file_of(route).ok_or(Fault::NotFound)?;
        let head = head(&arrived, &self.site);
        let parts = Parts::of_run(&self.beside_many);
        let drawn = draw(
            self.site.clone(),
            self.backend.clone(),
            arrived.clone(),
            parts,
            self.now,
        );
        let parcel = parcel::write(self.front_door, self.now, Some((&arrived, &drawn.parts)));
        Ok((file, self.form.fill(&head, &drawn.html, &parcel)))
    }
}

fn head(arrived: &Arrived, site: &Site) -> String {
    let title = sapbao::pages::title(arrived, site);
    format!("<title>{}</title>", super::super::shell::escaped(&title))
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

/// How many stories the first page of a list shows.
fn at_first_page(press: &Press, url: &str) -> usize {
    use sapbao::backend::Patience;
    use sapbao::prerender::at_once;
    let page = at_once(press.backend.feed(&press.site, url, Patience::Page));
    page.map_or(0, |page| page.document.items.len())
}
