//! What a prerendered page was made of: it travels in the page, so that the browser draws the same
//! and fetches none of it again (docs/decisions/010-prerendering.md).

use crate::backend::carry::Carried;
use crate::components::part::{Document, Need};
use crate::edition::json::Json;
use crate::edition::moment::Moment;
use crate::edition::site::Site;
use crate::edition::zone::Steady;
use crate::pages::Arrived;
#[cfg(feature = "ssr")]
use std::collections::HashMap;
#[cfg(feature = "ssr")]
use std::sync::OnceLock;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// What came for a need: `None` when it failed, which is carried too, so that it is not tried again
/// while the page is taken over.
type Came = Option<Document>;

/// The documents of a page's parts, by what they are needed for.
#[derive(Clone, Debug, Default)]
pub struct Parts {
    came: Arc<Mutex<Vec<(String, Came)>>>,
    #[cfg(feature = "ssr")]
    beside_many: Option<Arc<BesideMany>>,
    /// What the page needed and did not come.
    #[cfg(feature = "ssr")]
    missing: Arc<Mutex<Vec<Need>>>,
}

impl Parts {
    /// Those of a page of a press run, whose pages share what stands beside all of them.
    #[cfg(feature = "ssr")]
    pub fn of_run(beside_many: &Arc<BesideMany>) -> Self {
        Self {
            beside_many: Some(beside_many.clone()),
            ..Self::default()
        }
    }

    /// Has what is needed come, by `fetch` if it has not already.
    #[cfg(feature = "ssr")]
    pub fn bring(&self, need: &Need, fetch: impl FnOnce() -> Came) {
        if self.find(need).is_some() {
            return;
        }
        let is_left = self.is_left_to_readers(&need.key());
        let shared = self.beside_many.as_ref().filter(|_| need.is_beside_many());
        let came = match shared {
            _ if is_left => None,
            Some(shared) => shared.bring(need, fetch),
            None => fetch(),
        };
        if came.is_none() && !is_left {
            let mut missing = self.missing.lock().unwrap_or_else(PoisonError::into_inner);
            missing.push(need.clone());
        }
        self.lock().push((need.key(), came));
    }

    #[cfg(feature = "ssr")]
    fn is_left_to_readers(&self, key: &str) -> bool {
        let beside_many = self.beside_many.as_ref();
        beside_many.is_some_and(|run| run.left_to_readers.iter().any(|need| need.key() == key))
    }

    /// What the page needed and did not come.
    #[cfg(feature = "ssr")]
    pub fn missing(&self) -> Vec<Need> {
        let missing = self.missing.lock();
        missing.unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// What came for a need. It stays: two parts of a page may need the same.
    pub fn find(&self, need: &Need) -> Option<Came> {
        let key = need.key();
        let parts = self.lock();
        let (_, came) = parts.iter().find(|(known, _)| *known == key)?;
        Some(came.clone())
    }

    /// Forgets all: the page that they were carried for is drawn.
    pub fn clear(&self) {
        self.lock().clear();
    }

    fn lock(&self) -> MutexGuard<'_, Vec<(String, Came)>> {
        // A lock is poisoned only by a panic, and a panic ends the page.
        self.came.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What stands beside many pages of a press run, by what it is needed for. It is fetched once, so that all of them have
/// the same, or none has it.
#[cfg(feature = "ssr")]
#[derive(Debug, Default)]
pub struct BesideMany {
    came: Mutex<HashMap<String, Arc<OnceLock<Came>>>>,
    left_to_readers: Vec<Need>,
}

#[cfg(feature = "ssr")]
impl BesideMany {
    /// Of a run that does not fetch these. Its pages are drawn without them and carry no failure, so that the reader's
    /// browser fetches them at once.
    pub fn without(left_to_readers: Vec<Need>) -> Self {
        Self {
            left_to_readers,
            ..Self::default()
        }
    }

    /// What came for a need. Who needs it while it is fetched waits for it; needs do not wait for each other.
    fn bring(&self, need: &Need, fetch: impl FnOnce() -> Came) -> Came {
        let mut places = self.came.lock().unwrap_or_else(PoisonError::into_inner);
        let place = places.entry(need.key()).or_default().clone();
        drop(places);
        place.get_or_init(fetch).clone()
    }
}

/// What a page carries.
pub struct Parcel {
    /// The edition's front door.
    pub site: Site,
    /// When the page was pressed.
    pub pressed: Moment,
    /// The page; the shell has none.
    pub arrived: Option<Arrived>,
    /// What stands beside it.
    pub parts: Parts,
}

/// Writes a page's parcel; `site` is its edition's `site.json`, which came from `url`, and `clock` is what is known
/// of its zone.
#[cfg(feature = "ssr")]
pub fn write(
    (url, site): (&str, &serde_json::Value),
    clock: Option<Steady>,
    pressed: Moment,
    page: Option<(&Arrived, &Parts)>,
) -> serde_json::Value {
    use serde_json::json;
    let mut parcel = json!({ "url": url, "site": site, "pressed": pressed.seconds() });
    if let Some(clock) = clock {
        parcel["clock"] = json!({
            "from": clock.from.seconds(),
            "until": clock.until.seconds(),
            "offset": clock.offset_minutes,
        });
    }
    if let Some((arrived, parts)) = page {
        parcel["page"] = arrived.write();
        parcel["parts"] = parts
            .lock()
            .iter()
            .filter(|(need, _)| !parts.is_left_to_readers(need))
            .map(|(need, came)| json!({ "need": need, "came": came.as_ref().map(Carried::write) }))
            .collect();
    }
    parcel
}

impl Parcel {
    /// Reads what [`write`] wrote.
    pub fn read<J: Json>(json: &J) -> Option<Self> {
        let parts = json.list_at("parts");
        let parts = parts.iter().filter_map(|part| {
            let came = part.get("came").and_then(|came| Document::read(&came));
            Some((part.text_at("need")?, came))
        });
        let mut site = Site::parse(&json.get("site")?, &json.text_at("url")?).ok()?;
        site.zone = site
            .zone
            .with_steady(json.get("clock").and_then(|clock| read_clock(&clock)));
        #[allow(clippy::cast_possible_truncation)]
        Some(Self {
            site,
            pressed: Moment::from_seconds(json.number_at("pressed")? as i64),
            arrived: json.get("page").and_then(|page| Arrived::read(&page)),
            parts: Parts {
                came: Arc::new(Mutex::new(parts.collect())),
                #[cfg(feature = "ssr")]
                beside_many: None,
                #[cfg(feature = "ssr")]
                missing: Arc::default(),
            },
        })
    }
}

#[allow(clippy::cast_possible_truncation)]
fn read_clock<J: Json>(json: &J) -> Option<Steady> {
    let moment = |key| Some(Moment::from_seconds(json.number_at(key)? as i64));
    Some(Steady {
        from: moment("from")?,
        until: moment("until")?,
        offset_minutes: json.number_at("offset")? as i32,
    })
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::*;
    use crate::backend::Fault;
    use crate::navigation::{Arrival, Visit};
    use crate::routes::Location;
    use std::sync::Barrier;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::thread;

    #[test]
    fn a_page_does_not_carry_what_is_left_to_its_readers_nor_is_it_missing() {
        let run = Arc::new(BesideMany::without(vec![Need::Weather]));
        let parts = Parts::of_run(&run);
        let issues = Need::Issues("/data/issues.json".to_owned());
        parts.bring(&Need::Weather, || unreachable!("nobody fetches it"));
        parts.bring(&issues, || None);
        assert_eq!(parts.find(&Need::Weather), Some(None));
        assert_eq!(parts.missing(), [issues]);
        let visit = Visit {
            location: Location::parse("/", ""),
            arrival: Arrival::Opened,
            serial: 0,
        };
        let arrived = Arrived {
            visit,
            answer: Err(Fault::NotFound),
        };
        let site = serde_json::Value::Null;
        let parcel = write(
            ("", &site),
            None,
            Moment::from_seconds(0),
            Some((&arrived, &parts)),
        );
        let carried = serde_json::json!([{"need": "/data/issues.json", "came": null}]);
        assert_eq!(parcel["parts"], carried);
    }

    #[test]
    fn what_stands_beside_many_pages_is_fetched_once_however_many_are_drawn_at_a_time() {
        const PAGES: usize = 16;
        let (run, start, fetched) = (Arc::default(), Barrier::new(PAGES), AtomicUsize::new(0));
        let missing = thread::scope(|scope| {
            let draw = || {
                let parts = Parts::of_run(&run);
                start.wait();
                parts.bring(&Need::Weather, || {
                    // The first time it does not come. The others have time to ask as well.
                    let is_first = fetched.fetch_add(1, Ordering::SeqCst) == 0;
                    (0..1000).for_each(|_| thread::yield_now());
                    (!is_first).then(|| Document::Weather(Vec::new()))
                });
                parts.missing()
            };
            let pages: Vec<_> = (0..PAGES).map(|_| scope.spawn(draw)).collect();
            let pages = pages.into_iter().map(|page| page.join().unwrap());
            pages.collect::<Vec<_>>()
        });
        assert_eq!(fetched.into_inner(), 1);
        assert_eq!(missing, vec![vec![Need::Weather]; PAGES]);
    }
}
