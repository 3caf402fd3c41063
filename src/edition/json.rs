//! JSON as the parsers see it, whoever parsed the text.
//!
//! The browser's own `JSON.parse` costs no bytes of the bundle and serde's costs a tenth of it, so
//! the parsers are written against this trait: `serde_json` natively, `JsValue` in the browser.

/// A JSON value. `null` is no value: [`Json::get`] does not return it.
pub trait Json: Sized {
    /// The member of an object, or `None` where this is no object or has no such member.
    fn get(&self, key: &str) -> Option<Self>;
    /// A string's text.
    fn text(&self) -> Option<String>;
    /// A finite number.
    fn number(&self) -> Option<f64>;
    /// A number's decimal digits. The platform's, as Rust's own way of writing fractions weighs more in the
    /// bundle than anything here.
    fn digits(&self) -> Option<String>;
    /// A boolean.
    fn flag(&self) -> Option<bool>;
    /// An array's elements.
    fn list(&self) -> Option<Vec<Self>>;

    /// A member that is a string with something in it.
    fn text_at(&self, key: &str) -> Option<String> {
        self.get(key)?
            .text()
            .map(|text| text.trim().to_owned())
            .filter(|text| !text.is_empty())
    }

    /// A member that is a number.
    fn number_at(&self, key: &str) -> Option<f64> {
        self.get(key)?.number()
    }

    /// The elements of a member, none where it is missing or no array.
    fn list_at(&self, key: &str) -> Vec<Self> {
        self.get(key)
            .and_then(|value| value.list())
            .unwrap_or_default()
    }
}

/// Why a document could not be read: what was expected where. For engineers, hence English.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flaw(String);

impl Flaw {
    /// `field` is a path within the document, `expected` what should have stood there.
    pub fn new(field: &str, expected: &str) -> Self {
        Self(format!("{field}: expected {expected}"))
    }
}

impl std::fmt::Display for Flaw {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(feature = "ssr")]
impl Json for &serde_json::Value {
    fn get(&self, key: &str) -> Option<Self> {
        serde_json::Value::get(self, key).filter(|value| !value.is_null())
    }
    fn text(&self) -> Option<String> {
        self.as_str().map(str::to_owned)
    }
    fn number(&self) -> Option<f64> {
        self.as_f64()
    }
    fn digits(&self) -> Option<String> {
        Some(self.as_f64()?.to_string())
    }
    fn flag(&self) -> Option<bool> {
        self.as_bool()
    }
    fn list(&self) -> Option<Vec<Self>> {
        Some(self.as_array()?.iter().collect())
    }
}

/// The browser's value, as `JSON.parse` made it.
#[cfg(target_arch = "wasm32")]
impl Json for wasm_bindgen::JsValue {
    fn get(&self, key: &str) -> Option<Self> {
        let value = js_sys::Reflect::get(self, &key.into()).ok()?;
        (!value.is_null() && !value.is_undefined()).then_some(value)
    }
    fn text(&self) -> Option<String> {
        self.as_string()
    }
    fn number(&self) -> Option<f64> {
        self.as_f64()
    }
    fn digits(&self) -> Option<String> {
        use wasm_bindgen::JsCast as _;
        let digits = self
            .dyn_ref::<js_sys::Number>()?
            .to_string_with_radix(10)
            .ok()?;
        Some(digits.into())
    }
    fn flag(&self) -> Option<bool> {
        self.as_bool()
    }
    fn list(&self) -> Option<Vec<Self>> {
        js_sys::Array::is_array(self).then(|| js_sys::Array::from(self).iter().collect())
    }
}
