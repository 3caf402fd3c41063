//! Which documents come that stand beside all pages of an edition that is a folder.

use sapbao::backend::Patience;
use sapbao::prerender::at_once;

use crate::build::published::Reading;

/// Whether each comes, as pages read it: the two lists of the sidebar, the weather, the magazine. One that the edition does not
/// name does not.
pub fn come(reading: &Reading) -> [bool; 4] {
    let Reading { backend, site } = reading;
    let list = |url: &str| at_once(backend.feed(site, url, Patience::Side)).is_ok();
    let weather = site.weather.as_ref();
    [
        list(&site.latest),
        list(&site.most_read),
        weather.is_some_and(|source| at_once(backend.weather(source, Patience::Side)).is_ok()),
        site.issues.as_deref().is_some_and(list),
    ]
}
