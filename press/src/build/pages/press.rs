//! Drawing pages on all processors.

mod arriving;
mod workers;

use std::collections::hash_map::Entry;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use anyhow::Result;
use sapbao::backend::Delivered;
use sapbao::components::part::Need;
use sapbao::edition::item::Address;
use sapbao::edition::link::origin;
use sapbao::edition::moment::Moment;
use sapbao::edition::site::Site;
use sapbao::edition::zone::Steady;
use sapbao::pages::{Arrived, Page};
use sapbao::parcel::{self, BesideMany, Parts};
use sapbao::prerender::draw;
use sapbao::reader::clock;
use sapbao::routes::Route;

use super::census::Census;
use super::made_of::Keys;
use super::sidebars::Sidebars;
use super::to_draw::{self, ToDraw};
use super::{Form, WrittenPages, file_of, moved};
use crate::build::documents::Documents;
use crate::build::head::Publication;
use crate::build::output::Key;
use crate::build::parallel::lock;
use crate::build::published::Published;
use crate::build::run::Run;
use crate::interrupt;

/// What all pages of a run are made of, and where they go.
pub struct Press<'a> {
    edition: &'a Published,
    census: &'a Census,
    form: &'a Form,
    run: Run<'a>,
    keys: Keys<'a>,
    site: Arc<Site>,
    heads: Publication<'a>,
    now: Moment,
    clock: Option<Steady>,
    beside_many: Arc<BesideMany>,
    /// To readers' browsers.
    leaves_weather: bool,
    done: Mutex<WrittenPages>,
}

impl<'a> Press<'a> {
    pub fn new(
        edition: &'a Published,
        documents: &'a Documents,
        census: &'a Census,
        form: &'a Form,
        run: Run<'a>,
    ) -> Result<Self> {
        let now = hour_of(clock::now());
        let site = Arc::new(edition.on_site.site.clone());
        let mut leaves_weather = false;
        let is_folder = documents.contains(edition.front_door().0);
        if is_folder {
            let weather = weather_elsewhere(&site);
            run.left_out.set_folder(weather);
            leaves_weather = weather.is_some();
        }
        let left_to_readers = leaves_weather.then_some(Need::Weather);
        let left_to_readers = left_to_readers.into_iter().collect();
        let beside_many = Arc::new(BesideMany::without(left_to_readers));
        let sidebars = Sidebars::of_run(&edition.on_site, census, &beside_many, run)?;
        let form_key = sidebars.mark(Key::of(&[form.text().as_bytes()]));
        let keys = Keys::of_run(edition, documents, &census.read, form_key, now);
        Ok(Self {
            edition,
            census,
            form,
            run,
            keys,
            site,
            heads: Publication::new(&edition.on_site.site),
            now,
            clock: edition.on_site.site.zone.steady_around(now),
            beside_many,
            leaves_weather,
            done: Mutex::default(),
        })
    }

    /// Writes all pages of the census.
    pub fn run(self) -> Result<WrittenPages> {
        let step = self.run.progress.step("pages", Some(self.census.pages()));
        workers::share_out(
            |take| to_draw::all(self.census, &self.edition.on_site, self.run.left_out, take),
            |page| {
                self.put(page)?;
                step.advance(1);
                Ok(())
            },
        )?;
        let done = self.done.into_inner();
        Ok(done.unwrap_or_else(PoisonError::into_inner))
    }

    /// Keeps a page that would be the same, or draws it.
    fn put(&self, page: ToDraw) -> Result<()> {
        let Run {
            output, left_out, ..
        } = self.run;
        let route = page.route().clone();
        // The app draws its page, where a host has none.
        if route == Route::Weather && self.leaves_weather {
            return Ok(());
        }
        let Some(file) = file_of(&route) else {
            left_out.note(route.path(), "its name cannot be that of a file");
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
            left_out.note(route.path(), why);
            return Ok(());
        }
        let key = self.keys.of(&page);
        if output.keep(&file, &key).is_none() {
            let arrived = arriving::bring(page, &self.edition.on_site);
            if let Err(fault) = &arrived.answer {
                left_out.page(&self.site, &route, fault);
                self.done().files.remove(&file);
                return Ok(());
            }
            self.note_own_address(&arrived);
            let (page, missing) = self.print(arrived);
            // Without its key it is drawn again in the next run.
            let key = self.keys.say_lack_of(&missing).then_some(&key);
            output.write_made_of(&file, key, page.as_bytes())?;
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

    fn done(&self) -> MutexGuard<'_, WrittenPages> {
        lock(&self.done)
    }

    /// Draws a page; tells what is missing on it.
    fn print(&self, arrived: Arrived) -> (String, Vec<Need>) {
        let head = self.heads.elements(&arrived);
        let drawn = draw(
            self.site.clone(),
            self.edition.on_site.backend.clone(),
            arrived.clone(),
            Parts::of_run(&self.beside_many),
            self.now,
        );
        let page = Some((&arrived, &drawn.parts));
        let parcel = parcel::write(self.edition.front_door(), self.clock, self.now, page);
        let missing = drawn.parts.missing();
        for need in &missing {
            let document = self.document_of(need);
            if need.is_beside_many() {
                self.run.left_out.beside_pages(document);
            } else {
                let path = arrived.visit.location.route.path();
                let why =
                    format!("the page stands without this list, which cannot be read: {document}");
                self.run.left_out.note(path, why);
            }
        }
        (self.form.fill(&head, &drawn.html, &parcel), missing)
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
}

/// The weather's address where it is another server's. For a folder nothing is fetched from there but by readers' browsers.
fn weather_elsewhere(site: &Site) -> Option<&str> {
    let url = &site.weather.as_ref()?.url;
    let server = origin(url);
    (!server.is_empty() && server != site.home_origin).then_some(url)
}

/// The hour that a moment lies in: pages that say it are the same for as long.
fn hour_of(moment: Moment) -> Moment {
    const HOUR: i64 = 3600;
    Moment::from_seconds(moment.seconds() / HOUR * HOUR)
}
