//! The documents of the edition contract as types: one set, from which editions are written, with
//! which they are checked, and of which the JSON Schemas in `docs/schemas` are made.
//!
//! Field by field what the contract says, in its order. What may be absent there may be absent here;
//! keys that are not here are ignored. The sentences above fields are the schemas' descriptions.

mod feed;
mod id;
mod issue;
mod item;
mod picture;
mod schema;
mod site;
mod weather;

pub use feed::{Feed, JSON_FEED};
pub use id::Id;
pub use issue::{Attachment, Issue, IssueNews};
pub use item::{Author, Item, Kind, News, Origin, Section};
pub use picture::{Image, Page, Variant};
pub use schema::schemas;
pub use site::{Place, Publisher, Site, SiteNews, SiteSection, Weather};
pub use weather::{Daily, Forecast, Forecasts, Hourly};
