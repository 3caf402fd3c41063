//! `site.json` beyond its shape: the clock, addresses, and the lists that it leads to.

use std::collections::HashSet;

use jiff::tz::TimeZone;
use sapbao::edition::origin::Origin;
use url::Url;

use super::kind::DocumentKind;
use super::path::element;
use super::sheet::Sheet;
use crate::wire;

pub(super) fn check(site: &wire::Site, sheet: &mut Sheet) {
    if TimeZone::get(&site.time_zone).is_err() {
        sheet.breach(
            "$.time_zone",
            format!("\"{}\"", site.time_zone),
            "a name of the IANA time zone database, as \"Asia/Ho_Chi_Minh\"",
        );
    }
    let language = site.language.to_ascii_lowercase();
    if !["vi", "en"].contains(&language.split('-').next().unwrap_or_default()) {
        sheet.warn(
            "$.language",
            format!("\"{}\"", site.language),
            "vi or en: the interface speaks no other language",
        );
    }
    home_url(site, sheet);
    for (field, picture) in [("$.logo", &site.logo), ("$.icon", &site.icon)] {
        if let Some(picture) = picture {
            sheet.media(field, picture);
        }
    }
    for (index, origin) in site.news.allowed_origins.iter().enumerate() {
        if let Err(why) = Origin::parse(origin) {
            let field = element("$._news.allowed_origins", index);
            sheet.breach(
                &field,
                format!("\"{origin}\""),
                format!("an origin, as \"https://cdn.example\": {why}"),
            );
        }
    }
    links(site, sheet);
}

fn home_url(site: &wire::Site, sheet: &mut Sheet) {
    let found = format!("\"{}\"", site.home_url);
    match Url::parse(&site.home_url) {
        Ok(url) if ["http", "https"].contains(&url.scheme()) => {
            let origin = url.origin().ascii_serialization();
            let written = site.home_url.strip_suffix('/').unwrap_or(&site.home_url);
            // A name in letters of its own language has two spellings.
            let is_spelled_so = !written.is_ascii() || written == origin;
            if !is_spelled_so || url.path() != "/" {
                sheet.warn(
                    "$.home_url",
                    found,
                    format!("\"{origin}\": a site's pages begin right behind its host"),
                );
            }
        }
        Ok(_) => sheet.breach("$.home_url", found, "an http(s) URL"),
        Err(_) => sheet.warn(
            "$.home_url",
            found,
            "the site's whole address, as \"https://bao.example\": canonical and shared links need it",
        ),
    }
}

fn links(site: &wire::Site, sheet: &mut Sheet) {
    sheet.follow("$.latest_url", &site.latest_url, DocumentKind::Feed);
    sheet.follow("$.most_read_url", &site.most_read_url, DocumentKind::Feed);
    let mut slugs = HashSet::new();
    for (index, section) in site.sections.iter().enumerate() {
        let field = element("$.sections", index);
        if !slugs.insert(&section.slug) {
            sheet.breach(
                &format!("{field}.slug"),
                format!("\"{}\" again", section.slug),
                "each section's own slug",
            );
        }
        sheet.follow(
            &format!("{field}.feed_url"),
            &section.feed_url,
            DocumentKind::Feed,
        );
    }
    if let Some(weather) = &site.weather {
        let places = weather.places.len();
        sheet.follow(
            "$.weather.url",
            &weather.url,
            DocumentKind::Weather { places },
        );
        if places == 0 {
            sheet.warn(
                "$.weather.places",
                "none",
                "a place: without one no weather is shown",
            );
        }
    }
    if let Some(issues) = &site.issues_url {
        sheet.follow("$.issues_url", issues, DocumentKind::Issues);
    }
}
