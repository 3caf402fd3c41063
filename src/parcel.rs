//! What a prerendered page was made of: it travels in the page, so that the browser draws the same
//! and fetches none of it again (docs/decisions/010-prerendering.md).

use crate::backend::carry::Carried;
use crate::components::part::{Document, Need};
use crate::edition::json::Json;
use crate::edition::moment::Moment;
use crate::edition::site::Site;
use crate::edition::zone::Steady;
use crate::pages::Arrived;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// What came for a need: `None` when it failed, which is carried too, so that it is not tried again
/// while the page is taken over.
type Came = Option<Document>;

/// The documents of a page's parts, by what they are needed for.
#[derive(Clone, Debug, Default)]
pub struct Parts {
    came: Arc<Mutex<Vec<(String, Came)>>>,
    /// What stands beside many pages: it is fetched once in a press run.
    #[cfg(feature = "ssr")]
    beside_many: Option<Arc<Self>>,
    /// What this page alone needed and did not come.
    #[cfg(feature = "ssr")]
    missing: Arc<Mutex<Vec<Need>>>,
}

impl Parts {
    /// Those of a page of a press run, whose pages share what stands beside all of them.
    #[cfg(feature = "ssr")]
    pub fn of_run(beside_many: &Arc<Self>) -> Self {
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
        let shared = self.beside_many.as_ref().filter(|_| need.is_beside_many());
        let Some(shared) = shared else {
            let came = fetch();
            if came.is_none() {
                let mut missing = self.missing.lock().unwrap_or_else(PoisonError::into_inner);
                missing.push(need.clone());
            }
            return self.put(need, came);
        };
        let came = shared.find(need).unwrap_or_else(|| {
            let came = fetch();
            shared.put(need, came.clone());
            came
        });
        self.put(need, came);
    }

    #[cfg(feature = "ssr")]
    fn put(&self, need: &Need, came: Came) {
        self.lock().push((need.key(), came));
    }

    /// What this page alone needed and did not come.
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
