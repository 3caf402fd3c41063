//! Time zones by IANA name: the platform's own data, natively and in the browser.

use super::moment::{Moment, WallTime};

/// A time zone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Zone {
    name: String,
    steady: Option<Steady>,
}

/// A time during which a zone's clocks are not changed.
///
/// It travels in prerendered pages: a browser takes a hundredth of a second, and a slow phone several, to look a
/// zone up for the first time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Steady {
    /// Its first moment.
    pub from: Moment,
    /// The first moment behind it.
    pub until: Moment,
    /// How far the clocks are ahead of UTC.
    pub offset_minutes: i32,
}

impl Zone {
    /// The zone of that name. Where the platform does not know it, its clocks show UTC.
    pub fn named(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            steady: None,
        }
    }

    /// The same zone, of which this is known.
    #[must_use]
    pub fn with_steady(self, steady: Option<Steady>) -> Self {
        Self { steady, ..self }
    }

    /// The zone's IANA name; `UTC` where the platform does not know it.
    #[cfg(feature = "ssr")]
    pub fn name(&self) -> &str {
        if self.is_known() { &self.name } else { "UTC" }
    }

    /// Whether the platform knows it.
    #[cfg(feature = "ssr")]
    pub fn is_known(&self) -> bool {
        platform::offset_minutes(&self.name, Moment::from_seconds(0)).is_some()
    }

    /// The time around `moment` in which the clocks are not changed, as far as anybody knows; it ends after a year,
    /// as a law may come between.
    #[cfg(feature = "ssr")]
    pub fn steady_around(&self, moment: Moment) -> Option<Steady> {
        const YEAR: i64 = 366 * 86_400;
        let zone = jiff::tz::TimeZone::get(&self.name).ok()?;
        let at = jiff::Timestamp::from_second(moment.seconds()).ok()?;
        let before = zone.preceding(at).next();
        let after = zone.following(at).next();
        let second = |change: jiff::tz::TimeZoneTransition<'_>| change.timestamp().as_second();
        Some(Steady {
            from: Moment::from_seconds(before.map_or(0, second)),
            until: Moment::from_seconds(
                after.map_or(i64::MAX, second).min(moment.seconds() + YEAR),
            ),
            offset_minutes: platform::offset_minutes(&self.name, moment)?,
        })
    }

    /// What a clock in this zone shows.
    pub fn wall_time(&self, moment: Moment) -> WallTime {
        let known = self
            .steady
            .filter(|steady| (steady.from..steady.until).contains(&moment))
            .map(|steady| steady.offset_minutes);
        let offset = known.or_else(|| platform::offset_minutes(&self.name, moment));
        moment.wall_time(offset.unwrap_or(0))
    }

    /// A moment on the zone's clock as [the web's formats](https://www.w3.org/TR/NOTE-datetime) have it:
    /// `2026-11-22T08:15:00+07:00`. `None` outside of the years that four digits can write.
    pub fn rfc3339(&self, moment: Moment) -> Option<String> {
        let wall = self.wall_time(moment);
        (wall.year <= 9999).then(|| moment.to_rfc3339(wall.offset_minutes))
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod platform {
    use super::Moment;

    #[cfg(feature = "ssr")]
    pub(super) fn offset_minutes(name: &str, moment: Moment) -> Option<i32> {
        let zone = jiff::tz::TimeZone::get(name).ok()?;
        let at = jiff::Timestamp::from_second(moment.seconds()).ok()?;
        Some(zone.to_offset(at).seconds() / 60)
    }
}

#[cfg(target_arch = "wasm32")]
mod platform {
    use super::Moment;
    use std::cell::RefCell;
    use wasm_bindgen::{JsCast as _, JsValue};

    thread_local! {
        /// Making a formatter takes a browser a tenth of a millisecond; a page shows one zone.
        static FORMATTER: RefCell<Option<(String, js_sys::Intl::DateTimeFormat)>> =
            const { RefCell::new(None) };
    }

    /// `Intl` formats the moment in the zone; read back as if it were UTC, it is the offset away.
    pub(super) fn offset_minutes(name: &str, moment: Moment) -> Option<i32> {
        let format = formatter(name)?;
        #[allow(clippy::cast_precision_loss)]
        let date = js_sys::Date::new(&JsValue::from_f64(moment.seconds() as f64 * 1000.0));
        let shown = format
            .format()
            .call1(&JsValue::UNDEFINED, &date)
            .ok()?
            .as_string()?;
        let mut parts = shown
            .split(|c: char| !c.is_ascii_digit())
            .filter_map(|part| part.parse::<i64>().ok());
        let mut next = || parts.next();
        let (month, day, year) = (next()?, next()?, next()?);
        let (hour, minute) = (next()? % 24, next()?);
        let text = format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}");
        let local = Moment::parse_local(&text, 0)?.seconds();
        i32::try_from((local - moment.seconds().div_euclid(60) * 60) / 60).ok()
    }

    fn formatter(name: &str) -> Option<js_sys::Intl::DateTimeFormat> {
        FORMATTER.with_borrow_mut(|kept| {
            if let Some((zone, format)) = kept
                && zone == name
            {
                return Some(format.clone());
            }
            let options = js_sys::Object::new();
            for (key, value) in [
                ("timeZone", name),
                ("hourCycle", "h23"),
                ("year", "numeric"),
                ("month", "2-digit"),
                ("day", "2-digit"),
                ("hour", "2-digit"),
                ("minute", "2-digit"),
            ] {
                js_sys::Reflect::set(&options, &key.into(), &value.into()).ok()?;
            }
            // An unknown zone throws; through `Reflect` that is an error, not a trap.
            let intl = js_sys::Reflect::get(&js_sys::global(), &"Intl".into()).ok()?;
            let constructor: js_sys::Function =
                js_sys::Reflect::get(&intl, &"DateTimeFormat".into())
                    .ok()?
                    .dyn_into()
                    .ok()?;
            let format: js_sys::Intl::DateTimeFormat = js_sys::Reflect::construct(
                &constructor,
                &js_sys::Array::of2(&"en-US".into(), &options),
            )
            .ok()?
            .unchecked_into();
            *kept = Some((name.to_owned(), format.clone()));
            Some(format)
        })
    }
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_shown_on_the_editions_clock() {
        let moment = Moment::parse("2026-11-22T23:30:00Z").unwrap();
        let wall = Zone::named("Asia/Ho_Chi_Minh").wall_time(moment);
        assert_eq!((wall.day, wall.hour, wall.offset_minutes), (23, 6, 420));
    }

    #[test]
    fn a_moment_is_written_in_years_of_four_digits() {
        let zone = Zone::named("Asia/Ho_Chi_Minh");
        let written = |text| zone.rfc3339(Moment::parse(text).unwrap());
        let early = written("2026-11-22T01:15:00Z");
        assert_eq!(early.unwrap(), "2026-11-22T08:15:00+07:00");
        assert_eq!(written("9999-12-31T23:59:59-23:59"), None);
    }

    #[test]
    fn summer_time_is_kept() {
        let zone = Zone::named("Europe/Paris");
        let winter = Moment::parse("2026-01-10T12:00:00Z").unwrap();
        let summer = Moment::parse("2026-07-10T12:00:00Z").unwrap();
        assert_eq!(zone.wall_time(winter).offset_minutes, 60);
        assert_eq!(zone.wall_time(summer).offset_minutes, 120);
    }

    #[test]
    fn an_unknown_zone_is_utc() {
        let zone = Zone::named("Asia/Atlantis");
        assert_eq!(zone.name(), "UTC");
        let moment = Moment::parse("2026-01-10T12:00:00Z").unwrap();
        assert_eq!(zone.wall_time(moment).hour, 12);
        assert_eq!(zone.steady_around(moment), None);
    }

    #[test]
    fn what_is_known_of_a_zone_says_what_the_zone_says() {
        let at = |text: &str| Moment::parse(text).unwrap();
        for (name, from, until) in [
            (
                "Asia/Ho_Chi_Minh",
                "1975-06-12T16:00:00Z",
                "2027-07-11T12:00:00Z",
            ),
            (
                "Europe/Paris",
                "2026-03-29T01:00:00Z",
                "2026-10-25T01:00:00Z",
            ),
        ] {
            let zone = Zone::named(name);
            let steady = zone.steady_around(at("2026-07-10T12:00:00Z")).unwrap();
            assert_eq!((steady.from, steady.until), (at(from), at(until)), "{name}");
            let known = zone.clone().with_steady(Some(steady));
            for moment in [
                "1999-12-01T00:00:00Z",
                from,
                "2026-07-10T12:00:00Z",
                until,
                "2026-12-01T00:00:00Z",
            ] {
                assert_eq!(
                    known.wall_time(at(moment)),
                    zone.wall_time(at(moment)),
                    "{name} {moment}"
                );
            }
        }
    }
}
