//! Structured data: the page in the words of [schema.org](https://schema.org), as JSON-LD.
//!
//! What is said of what is after Google's documentation of
//! [articles](https://developers.google.com/search/docs/appearance/structured-data/article),
//! [breadcrumbs](https://developers.google.com/search/docs/appearance/structured-data/breadcrumb),
//! [site names](https://developers.google.com/search/docs/appearance/site-names) and
//! [organizations](https://developers.google.com/search/docs/appearance/structured-data/organization).

mod article;
mod places;

use sapbao::pages::head::Head;
use sapbao::pages::{Arrived, Page};
use serde_json::{Map, Value, json};

use super::Publication;

/// All that is said of a page, as one document, if anything is. Nothing in it is `null` or empty.
pub fn graph(by: &Publication, arrived: &Arrived, head: &Head) -> Option<Value> {
    let mut things = Vec::new();
    if let Ok(delivered) = &arrived.answer {
        things.extend(match &delivered.document {
            Page::Article(article) => Some(article::news_article(by, article, head)),
            Page::Front(_) => places::web_site(by),
            _ => None,
        });
        things.extend(places::list(by, arrived, head));
        things.extend(places::breadcrumb(by, arrived, head));
    }
    let things: Vec<_> = things.into_iter().map(without_blanks).collect();
    (!things.is_empty()).then(|| json!({"@context": "https://schema.org", "@graph": things}))
}

/// Who publishes. `@id` makes those of all pages one.
fn publisher(by: &Publication) -> Value {
    let told = &by.site.publisher;
    let name = if told.name.is_empty() {
        &by.site.name
    } else {
        &told.name
    };
    let home = by.address("/");
    let logo = by.site.logo.as_ref().and_then(|logo| by.address(logo));
    json!({
        "@type": "NewsMediaOrganization",
        "@id": home.as_ref().map(|home| format!("{home}#publisher")),
        "name": name,
        "url": home,
        "logo": logo
            .or_else(|| by.address(OWN_LOGO))
            .map(|url| json!({"@type": "ImageObject", "url": url})),
    })
}

/// The same, with the imprint: for the front page alone.
fn publisher_in_full(by: &Publication) -> Value {
    let told = &by.site.publisher;
    let mut publisher = publisher(by);
    publisher["address"] = json!(told.address);
    publisher["telephone"] = json!(told.phone);
    publisher["email"] = json!(told.email);
    publisher
}

/// The app's icon stands for a paper that has no logo.
const OWN_LOGO: &str = "/icon-512.png";

/// The same without members that say nothing. Texts that are empty are among them, which an edition's documents keep
/// (`edition::wire`): search engines take a blank property for a mistake.
fn without_blanks(value: Value) -> Value {
    match value {
        Value::Object(members) => Value::Object(
            members
                .into_iter()
                .map(|(key, value)| (key, without_blanks(value)))
                .filter(|(_, value)| match value {
                    Value::Null => false,
                    Value::String(text) => !text.is_empty(),
                    Value::Array(list) => !list.is_empty(),
                    _ => true,
                })
                .collect::<Map<_, _>>(),
        ),
        Value::Array(list) => list.into_iter().map(without_blanks).collect(),
        other => other,
    }
}
