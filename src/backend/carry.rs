//! How what was fetched natively travels in a prerendered page.
//!
//! It travels as what it was: a document of the contract, cleaned by having been parsed. So the
//! page's data is read by the very parsers that read the wire, and the bundle holds no second one.

use super::{Answer, Cause, Delivered, Fault};
use crate::edition::article::Article;
use crate::edition::feed::FeedPage;
use crate::edition::item::Wire;
use crate::edition::json::{Flaw, Json};
use crate::edition::moment::Moment;
#[cfg(feature = "ssr")]
use crate::edition::wire;

/// A document, or several, that a page carries.
pub trait Carried: Sized {
    /// As JSON. Native only: a browser never writes.
    #[cfg(feature = "ssr")]
    fn write(&self) -> serde_json::Value;

    /// From JSON that [`Carried::write`] wrote.
    fn read<J: Json>(json: &J) -> Option<Self>;
}

/// A reader of carried documents: their URLs are resolved already.
pub const CARRIED: Wire = Wire {
    base: "/",
    home_origin: "",
};

impl Carried for FeedPage {
    #[cfg(feature = "ssr")]
    fn write(&self) -> serde_json::Value {
        wire::feed(self)
    }

    fn read<J: Json>(json: &J) -> Option<Self> {
        let url = json.text_at("feed_url")?;
        Self::parse(
            json,
            Wire {
                base: &url,
                ..CARRIED
            },
        )
        .ok()
    }
}

impl Carried for Article {
    #[cfg(feature = "ssr")]
    fn write(&self) -> serde_json::Value {
        wire::article(self)
    }

    fn read<J: Json>(json: &J) -> Option<Self> {
        Self::parse(json, CARRIED).ok()
    }
}

impl<T: Carried> Carried for Answer<T> {
    #[cfg(feature = "ssr")]
    fn write(&self) -> serde_json::Value {
        match self {
            Ok(delivered) => serde_json::json!({
                "document": delivered.document.write(),
                "stale_since": delivered.stale_since.map(Moment::seconds),
            }),
            Err(fault) => serde_json::json!({ "fault": write_fault(fault) }),
        }
    }

    fn read<J: Json>(json: &J) -> Option<Self> {
        if let Some(fault) = json.get("fault") {
            return Some(Err(read_fault(&fault)?));
        }
        #[allow(clippy::cast_possible_truncation)]
        Some(Ok(Delivered {
            document: T::read(&json.get("document")?)?,
            stale_since: json
                .number_at("stale_since")
                .map(|seconds| Moment::from_seconds(seconds as i64)),
        }))
    }
}

#[cfg(feature = "ssr")]
fn write_fault(fault: &Fault) -> serde_json::Value {
    use serde_json::json;
    match fault {
        Fault::NotFound => json!({"kind": "not-found"}),
        Fault::Refused { status } => json!({"kind": "refused", "status": status}),
        Fault::Unreachable(cause) => match cause {
            Cause::Status(status) => json!({"kind": "status", "status": status}),
            Cause::Connection => json!({"kind": "connection"}),
            Cause::Timeout => json!({"kind": "timeout"}),
            Cause::Offline => json!({"kind": "offline"}),
        },
        Fault::Unreadable { document, why } => {
            json!({"kind": "unreadable", "document": document, "why": why.to_string()})
        }
        Fault::ListLoops => json!({"kind": "loops"}),
        Fault::ListStrays => json!({"kind": "strays"}),
    }
}

fn read_fault<J: Json>(json: &J) -> Option<Fault> {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let status = || json.number_at("status").map(|status| status as u16);
    Some(match json.text_at("kind")?.as_str() {
        "not-found" => Fault::NotFound,
        "refused" => Fault::Refused { status: status()? },
        "status" => Fault::Unreachable(Cause::Status(status()?)),
        "connection" => Fault::Unreachable(Cause::Connection),
        "timeout" => Fault::Unreachable(Cause::Timeout),
        "offline" => Fault::Unreachable(Cause::Offline),
        "unreadable" => Fault::Unreadable {
            document: json.text_at("document")?,
            why: Flaw::from_text(json.text_at("why")?),
        },
        "loops" => Fault::ListLoops,
        "strays" => Fault::ListStrays,
        _ => return None,
    })
}
