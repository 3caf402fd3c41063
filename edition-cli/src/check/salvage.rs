//! A document without what is misshapen in it, so that the rest of it, and where it leads, can still
//! be looked at: a broken item goes, its list stays. So does the reader.

use serde_json::Value;

use super::shape::Misshape;

/// Takes what is misshapen out of a document.
pub(super) fn salvage(document: &mut Value, misshapes: &[Misshape]) {
    for misshape in misshapes {
        match (&misshape.missing, misshape.pointer.as_str()) {
            // The document itself lacks something: an empty one stands in.
            (Some(key), "") => {
                if let Value::Object(members) = document {
                    let empty = if key == "items" {
                        Value::Array(Vec::new())
                    } else {
                        Value::String(String::new())
                    };
                    members.insert(key.clone(), empty);
                }
            }
            (_, pointer) => take_out(document, pointer),
        }
    }
    remove_nulls(document);
}

/// Puts null in the place, or in the nearest list's element around it, for elements need all of theirs.
fn take_out(document: &mut Value, pointer: &str) {
    let is_index = |part: &str| part.parse::<usize>().is_ok();
    let parts: Vec<_> = pointer.split('/').collect();
    let end = parts
        .iter()
        .rposition(|part| is_index(part))
        .map_or(parts.len(), |last| last + 1);
    if let Some(value) = document.pointer_mut(&parts[..end].join("/")) {
        *value = Value::Null;
    }
}

fn remove_nulls(value: &mut Value) {
    match value {
        Value::Array(list) => {
            list.retain(|element| !element.is_null());
            list.iter_mut().for_each(remove_nulls);
        }
        Value::Object(members) => {
            members.retain(|_, member| !member.is_null());
            members.values_mut().for_each(remove_nulls);
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::kind::DocumentKind;
    use crate::check::shape::Shapes;
    use crate::wire::{Feed, Item};
    use serde_json::json;

    #[test]
    fn a_broken_item_goes_and_its_list_stays() {
        let mut feed = json!({"items": [{"id": "1"}, {"id": "2", "title": "B"}], "next_url": 7});
        let misshapes = Shapes::new().check(&DocumentKind::Feed, &feed);
        salvage(&mut feed, &misshapes);
        let feed: Feed<Item> = serde_json::from_value(feed).unwrap();
        assert_eq!(feed.items.len(), 1);
        assert_eq!(feed.items[0].title, "B");
        assert_eq!(feed.next_url, None);
    }
}
