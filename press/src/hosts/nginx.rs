//! The configuration for nginx 1.18 or newer, as Debian and Ubuntu have it.

use super::command::Place;
use super::lifetimes::{self, Lifetime};
use super::media_types::{BY_ENDING, OF_FEEDS};
use super::paths::{DATA, patterns};
use super::security;
use super::template::{fill, lines};

/// The text of the file, for a site with this content security policy.
pub fn document(place: &Place, policy: &str) -> String {
    let lifetimes = lifetimes::patterns()
        .into_iter()
        .map(|(path, lifetime)| format!("\"~{path}\" \"{}\";", lifetime.cache_control()));
    let types = BY_ENDING
        .into_iter()
        .map(|(ending, of)| format!("\"{of}\" {ending};"));
    let headers = security::headers(policy);
    let of_data = security::policy_of_data(policy);
    let headers_once = headers.into_iter().flat_map(|(name, value)| {
        let of_data =
            (name == security::POLICY).then(|| format!("    \"~^[0-9]* /{DATA}/\" \"{of_data}\";"));
        [
            format!("map \"$status $uri\" {} {{", variable(name)),
            "    volatile;".to_owned(),
            format!("    default \"{value}\";"),
            "    \"~^416 \" \"\";".to_owned(),
        ]
        .into_iter()
        .chain(of_data)
        .chain(["}".to_owned()])
    });
    let headers = headers
        .into_iter()
        .map(|(name, _)| format!("add_header {name} {} always;", variable(name)));
    let feeds = OF_FEEDS.into_iter().flat_map(|(name, of)| {
        [
            format!("location ~ \"/{}$\" {{", name.replace('.', r"\.")),
            "    types {}".to_owned(),
            format!("    default_type \"{of}\";"),
            "    try_files $uri =404;".to_owned(),
            "    error_page 404 @nothing;".to_owned(),
            "}".to_owned(),
        ]
    });
    let (transport_name, transport_value) = security::TRANSPORT;
    let mut values = vec![
        ("name", place.name.clone()),
        ("root", place.root.clone()),
        (
            "ask-each-time",
            Lifetime::AskEachTime.cache_control().to_owned(),
        ),
        ("lifetimes", lines(lifetimes, "    ")),
        ("transport-name", transport_name.to_owned()),
        ("transport-value", transport_value.to_owned()),
        ("types", lines(types, "        ")),
        ("headers-once", lines(headers_once, "")),
        ("headers", lines(headers, "    ")),
        ("feeds", lines(feeds, "    ")),
    ];
    values.extend(patterns::named());
    fill(include_str!("nginx.conf"), &values)
}

/// What holds a header's value.
fn variable(header: &str) -> String {
    format!("$sapbao_{}", header.to_ascii_lowercase().replace('-', "_"))
}
