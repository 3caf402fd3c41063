//! The page's most important picture, asked for before the page itself has come to it.

use sapbao::pages::Arrived;
use sapbao::pages::head;

use super::html::Elements;

/// Asks for the very file that the page's `<picture>` will choose; another one would be fetched in vain.
pub fn hero(elements: &mut Elements, arrived: &Arrived) {
    let Some((picture, sizes)) = head::hero(arrived) else {
        return;
    };
    let mut attributes = vec![
        ("rel", "preload"),
        ("as", "image"),
        ("fetchpriority", "high"),
    ];
    // Browsers take the first set of a type that they know. Who does not know the first one's leaves
    // this link alone and waits for the picture; two links would both be fetched by who knows both.
    let sets = picture.source_sets();
    match sets.first() {
        Some((kind, srcset)) => {
            attributes.extend(kind.map(|kind| ("type", kind)));
            attributes.extend([("imagesrcset", srcset.as_str()), ("imagesizes", sizes)]);
        }
        // It is in the page already.
        None if picture.src.starts_with("data:") => return,
        None => attributes.push(("href", &picture.src)),
    }
    elements.link(&attributes);
}
