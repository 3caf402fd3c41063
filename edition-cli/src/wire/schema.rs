//! The JSON Schemas (draft 2020-12) of the contract's documents, made from their types.

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, SchemaGenerator};
use serde_json::{Value, json};

use super::{Feed, Forecasts, Issue, Item, Site};

/// The schema of one kind of document.
pub struct Schema {
    /// Its file's name in `docs/schemas`.
    pub file: &'static str,
    /// The schema itself.
    pub json: Value,
}

/// Every schema, in the contract's order.
pub fn schemas() -> [Schema; 5] {
    [
        schema::<Site>(
            "site.schema.json",
            "site.json, the front door of an edition",
        ),
        schema::<Feed<Item>>("feed.schema.json", "A feed: one page of a list"),
        schema::<Item>("article.schema.json", "An article: one item, whole"),
        schema::<Forecasts>("weather.schema.json", "The weather, as Open-Meteo answers"),
        schema::<Feed<Issue>>("issues.schema.json", "The print magazine's issues"),
    ]
}

fn schema<T: JsonSchema>(file: &'static str, title: &str) -> Schema {
    let generator = SchemaGenerator::new(SchemaSettings::draft2020_12());
    let mut json = generator.into_root_schema_for::<T>().to_value();
    json["title"] = json!(title);
    Schema { file, json }
}

#[cfg(test)]
mod tests {
    use super::schemas;

    #[test]
    fn every_schema_is_one_by_its_own_draft() {
        for schema in schemas() {
            assert_eq!(
                schema.json["$schema"],
                "https://json-schema.org/draft/2020-12/schema"
            );
            jsonschema::meta::validate(&schema.json).unwrap();
        }
    }
}
