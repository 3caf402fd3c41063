//! A document held against the schema of its kind.

use jsonschema::error::{TypeKind, ValidationErrorKind};
use jsonschema::{JsonType, ValidationError, Validator};
use serde_json::Value;

use super::kind::DocumentKind;
use super::path;
use crate::wire::schemas;

/// The schemas, ready for use.
pub struct Shapes {
    validators: [Validator; 5],
}

/// A place of a document that has not the shape of its kind.
pub struct Misshape {
    /// A JSON path.
    pub field: String,
    /// A JSON pointer to what must go for the rest to be read.
    pub pointer: String,
    /// The key that is missing there, if that is what is wrong.
    pub missing: Option<String>,
    pub found: String,
    pub expected: String,
}

impl Shapes {
    /// Compiles the schemas.
    pub fn new() -> Self {
        let validators = schemas().map(|schema| {
            jsonschema::options()
                .should_validate_formats(true)
                .offline()
                .build(&schema.json)
                .expect("a test holds the schemas against their own")
        });
        Self { validators }
    }

    /// What in a document is not of its kind's shape.
    pub fn check(&self, kind: &DocumentKind, document: &Value) -> Vec<Misshape> {
        let [site, feed, article, weather, issues] = &self.validators;
        let validator = match kind {
            DocumentKind::Site => site,
            DocumentKind::Feed => feed,
            DocumentKind::Article { .. } => article,
            DocumentKind::Weather { .. } => weather,
            DocumentKind::Issues => issues,
        };
        let mut misshapes = Vec::new();
        for error in validator.iter_errors(document) {
            note(&error, &mut misshapes);
        }
        misshapes
    }
}

/// Of alternatives only the one that was meant is spoken of: the one whose type fits.
fn note(error: &ValidationError, misshapes: &mut Vec<Misshape>) {
    if let ValidationErrorKind::AnyOf { context } | ValidationErrorKind::OneOfNotValid { context } =
        error.kind()
    {
        let place = error.instance_path();
        let is_other_type = |inner: &ValidationError| {
            matches!(inner.kind(), ValidationErrorKind::Type { .. })
                && inner.instance_path() == place
        };
        let meant = context
            .iter()
            .find(|errors| !errors.iter().any(is_other_type));
        if let Some(errors) = meant {
            for error in errors {
                note(error, misshapes);
            }
            return;
        }
    }
    let field = path::of(error.instance_path());
    let (field, found, missing) = match error.kind() {
        ValidationErrorKind::Required { property } => {
            let key = property.as_str().unwrap_or_default();
            let field = path::member(&field, key);
            (field, "nothing".to_owned(), Some(key.to_owned()))
        }
        _ => (field, shown(error.instance()), None),
    };
    misshapes.push(Misshape {
        field,
        pointer: error.instance_path().as_str().to_owned(),
        missing,
        found,
        expected: expected(error),
    });
}

fn expected(error: &ValidationError) -> String {
    match error.kind() {
        ValidationErrorKind::Required { .. } => "a value, for the field is required".to_owned(),
        ValidationErrorKind::Type { kind } => match kind {
            TypeKind::Single(single) => type_name(*single).to_owned(),
            TypeKind::Multiple(several) => {
                // That a field may also be absent helps nobody who has written it.
                let names = several.iter().filter(|name| *name != JsonType::Null);
                let names: Vec<_> = names.map(type_name).collect();
                names.join(" or ")
            }
        },
        ValidationErrorKind::AnyOf { context } | ValidationErrorKind::OneOfNotValid { context } => {
            let first = context.iter().filter_map(|errors| errors.first());
            first.map(expected).collect::<Vec<_>>().join(" or ")
        }
        ValidationErrorKind::Enum { options } => {
            let options = options.as_array().into_iter().flatten();
            let options = options.filter(|option| !option.is_null());
            let options: Vec<_> = options.map(ToString::to_string).collect();
            format!("one of {}", options.join(", "))
        }
        ValidationErrorKind::Format { format } if format == "date-time" => {
            "a time by RFC 3339 with its offset, as \"2026-11-22T08:15:00+07:00\"".to_owned()
        }
        ValidationErrorKind::Pattern { pattern } => match pattern.as_str() {
            r"\S" => "a text with something in it".to_owned(),
            r"\{id\}" => "a URL with {id} in it".to_owned(),
            r"\{slug\}" => "a URL with {slug} in it".to_owned(),
            "^image/" => "the type of a picture, as \"image/webp\"".to_owned(),
            pattern => format!("a text that matches {pattern}"),
        },
        ValidationErrorKind::Minimum { limit } => format!("at least {limit}"),
        ValidationErrorKind::Maximum { limit } => format!("at most {limit}"),
        _ => format!("otherwise ({error})"),
    }
}

fn type_name(name: JsonType) -> &'static str {
    match name {
        JsonType::Array => "a list",
        JsonType::Boolean => "true or false",
        JsonType::Integer => "a whole number",
        JsonType::Null => "null",
        JsonType::Number => "a number",
        JsonType::Object => "an object",
        JsonType::String => "a text",
    }
}

/// A value as a report shows it: whole where it is short.
pub(super) fn shown(value: &Value) -> String {
    const LONGEST: usize = 60;
    match value {
        Value::Array(list) => format!("a list of {}", list.len()),
        Value::Object(_) => "an object".to_owned(),
        other => {
            let text = other.to_string();
            if text.chars().count() <= LONGEST {
                return text;
            }
            let start: String = text.chars().take(LONGEST).collect();
            format!("{start}…")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn told(kind: &DocumentKind, document: &Value) -> Vec<String> {
        let misshapes = Shapes::new().check(kind, document);
        let mut told: Vec<_> = misshapes
            .iter()
            .map(|m| format!("{}: {}, {}", m.field, m.found, m.expected))
            .collect();
        told.sort();
        told
    }

    #[test]
    fn what_is_wrong_is_told_with_its_place() {
        let feed = json!({"version": "https://jsonfeed.org/version/1.1", "title": "Mới nhất", "items": [
            {"id": 7, "title": "Gốm", "unknown": [], "authors": []},
            {"id": "8", "title": " ", "date_published": "hôm qua", "_news": {"kind": "audio"}},
            {"title": "x", "tags": "gốm", "_news": {"image": {"width": "1200"}}},
        ]});
        assert_eq!(
            told(&DocumentKind::Feed, &feed),
            [
                "$.items[1]._news.kind: \"audio\", one of \"article\", \"photo\", \"video\", \"live\"",
                "$.items[1].date_published: \"hôm qua\", a time by RFC 3339 with its offset, as \"2026-11-22T08:15:00+07:00\"",
                "$.items[1].title: \" \", a text with something in it",
                "$.items[2]._news.image.width: \"1200\", a whole number",
                "$.items[2].id: nothing, a value, for the field is required",
                "$.items[2].tags: \"gốm\", a list",
            ]
        );
    }

    #[test]
    fn a_bare_forecast_is_held_against_the_one_shape_and_a_list_against_the_other() {
        let kind = DocumentKind::Weather { places: 1 };
        assert_eq!(
            told(&kind, &json!([{"utc_offset_seconds": 0, "current": 5}])),
            ["$[0].current: 5, an object"]
        );
        let error = json!({"error": true, "reason": "limit"});
        assert_eq!(told(&kind, &error).len(), 2);
    }
}
