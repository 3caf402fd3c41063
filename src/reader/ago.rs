//! How long ago the stories on the screen were published, kept right while they stay there.

use crate::edition::moment::Moment;
use crate::edition::site::Site;

/// Marks a time that says how long ago it was.
pub const CLASS: &str = "ago";

/// Until when a story is told by its age, in seconds. Later its date says more.
const DAY: i64 = 86_400;

/// "3 giờ trước"; `None` for a moment that is longer ago than a day, or still to come.
pub fn text(site: &Site, moment: Moment, now: Moment) -> Option<String> {
    let seconds = now.seconds() - moment.seconds();
    (0..DAY)
        .contains(&seconds)
        .then(|| site.language.labels().ago(seconds / 60))
}

/// Writes all times on the screen that say how long ago they were, every minute.
#[cfg(target_arch = "wasm32")]
pub fn keep_right(site: std::sync::Arc<Site>) {
    use leptos::prelude::set_interval;
    set_interval(move || rewrite(&site), std::time::Duration::from_mins(1));
}

#[cfg(target_arch = "wasm32")]
fn rewrite(site: &Site) {
    use crate::components::time::short;
    use leptos::prelude::document;
    let now = super::clock::now();
    let times = document().get_elements_by_class_name(CLASS);
    // From the end: a time that loses its class leaves the collection.
    for time in (0..times.length()).rev().filter_map(|at| times.item(at)) {
        let moment = time.get_attribute("datetime");
        let Some(moment) = moment.and_then(|text| Moment::parse(&text)) else {
            continue;
        };
        if let Some(text) = text(site, moment, now) {
            time.set_text_content(Some(&text));
        } else {
            time.set_text_content(Some(&short(site, moment)));
            time.set_class_name("");
        }
    }
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_story_is_told_by_its_age_for_a_day() {
        let json = json!({"name": "Báo", "latest_url": "l.json", "most_read_url": "m.json",
                          "article_url": "a/{id}.json"});
        let site = Site::parse(&&json, "/data/site.json").unwrap();
        let now = Moment::from_seconds(1_000_000_000);
        let after = |seconds| text(&site, Moment::from_seconds(now.seconds() - seconds), now);
        assert_eq!(after(10).as_deref(), Some("Vừa xong"));
        assert_eq!(after(300).as_deref(), Some("5 phút trước"));
        assert_eq!(after(3 * 3600 + 5).as_deref(), Some("3 giờ trước"));
        assert_eq!(after(DAY), None);
        assert_eq!(after(-1), None);
    }
}
