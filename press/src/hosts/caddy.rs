//! The configuration for Caddy 2.6 or newer.

use super::command::Place;
use super::lifetimes::{self, Lifetime};
use super::media_types::{BY_ENDING, OF_FEEDS};
use super::paths::{DATA, patterns};
use super::security;
use super::template::{fill, lines};

/// The text of the file, for a site with this content security policy.
pub fn document(place: &Place, policy: &str) -> String {
    let headers = security::headers(policy)
        .into_iter()
        .map(|(name, value)| format!("{name} \"{value}\""));
    let (name, value) = security::TRANSPORT;
    // The last that fits counts.
    let lifetimes = lifetimes::patterns().into_iter().rev().enumerate();
    let lifetimes = lifetimes.flat_map(|(at, (path, lifetime))| {
        let value = lifetime.cache_control();
        [
            format!("@lifetime-{at} path_regexp \"{path}\""),
            format!("header @lifetime-{at} Cache-Control \"{value}\""),
        ]
    });
    // The first that fits counts.
    let of_feeds = OF_FEEDS
        .into_iter()
        .map(|(name, of)| (format!("/{name}"), of));
    let by_ending = BY_ENDING
        .into_iter()
        .map(|(ending, of)| (format!(".{ending}"), of));
    let types = of_feeds
        .chain(by_ending)
        .map(|(end, of)| format!("~(?i){}$ \"{of}\"", end.replace('.', r"\.")));
    let mut values = vec![
        ("name", place.name.clone()),
        ("root", place.root.clone()),
        ("headers", lines(headers, "\t\t\t")),
        (
            "ask-each-time",
            Lifetime::AskEachTime.cache_control().to_owned(),
        ),
        ("transport", format!("{name} \"{value}\"")),
        (
            "policy-of-data",
            format!(
                "/{DATA}/* {} \"{}\"",
                security::POLICY,
                security::policy_of_data(policy)
            ),
        ),
        ("lifetimes", lines(lifetimes, "\t\t")),
        ("types", lines(types, "\t\t\t")),
    ];
    values.extend(patterns::named());
    fill(include_str!("Caddyfile"), &values)
}
