//! What a reader may do with an article: send it to others, print it.
//!
//! Links carry the article's public address and nothing else. The menu is the platform's, so it opens without
//! scripts; `early/share.js` offers the device's own sheet in its place and copies, `early/print.js` prints.

use super::icon::{self, icon};
use super::tag::{Tag, tag};
use crate::app::Paper;
use crate::edition::item::Item;
use crate::edition::link::encode_segment;

/// Sharing and printing, as a row of quiet buttons, and what was done.
pub fn tools(paper: &Paper, item: &Item) -> Tag {
    let labels = &paper.labels().reading;
    let link = item.address.public(&paper.site.home_origin);
    let button = || tag("button").set("type", "button");
    let share = button()
        .class("tool")
        .set("popovertarget", "share")
        .set("data-shares", "share")
        .set("data-link", link.as_str())
        .with((icon(icon::SHARE), labels.share));
    let print = button()
        .class("tool")
        .set("data-prints", true)
        .with((icon(icon::PRINTER), labels.print));
    let copy = button()
        .set("data-copies", "tools-note")
        .set("data-link", link.as_str())
        .set("data-done", labels.copied)
        .set("data-failed", labels.not_copied)
        .with(labels.copy_link);
    // Where the edition does not say where it stands, others cannot be led there.
    let places = (!link.starts_with('/')).then(|| places(&link, labels.by_mail));
    let copy = tag("li").class("needs-script").with(copy);
    let menu = tag("div")
        .class("menu tools__menu")
        .set("id", "share")
        .set("popover", "auto")
        .set("role", "dialog")
        .set("aria-label", labels.share)
        .with(tag("ul").with((copy, places)));
    let note = tag("span")
        .class("tools__note")
        .set("id", "tools-note")
        .set("role", "status");
    tag("div").class("tools").with((share, print, menu, note))
}

/// Where a link can be sent by a link.
fn places(link: &str, by_mail: &str) -> Vec<Tag> {
    let encoded = encode_segment(link, false);
    [
        (
            "Facebook",
            format!("https://www.facebook.com/sharer/sharer.php?u={encoded}"),
        ),
        // The page that the button of Zalo's own script opens; it takes the address as base64 of JSON.
        (
            "Zalo",
            format!(
                "https://button-share.zalo.me/share_external?d={}",
                encode_segment(&base64(&format!("{{\"url\":\"{link}\"}}")), false)
            ),
        ),
        (by_mail, format!("mailto:?body={encoded}")),
    ]
    .into_iter()
    .map(|(label, href)| {
        let is_page = href.starts_with("https:");
        let anchor = tag("a")
            .set("href", href)
            .set("target", is_page.then_some("_blank"))
            .set("rel", "external noopener noreferrer");
        tag("li").with(anchor.with(label))
    })
    .collect()
}

/// RFC 4648, without padding.
fn base64(text: &str) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::new();
    for bytes in text.as_bytes().chunks(3) {
        let mut bits = [0; 4];
        bits[1..=bytes.len()].copy_from_slice(bytes);
        let bits = u32::from_be_bytes(bits);
        for digit in 0..=bytes.len() {
            out.push(DIGITS[(bits >> (18 - 6 * digit)) as usize & 63] as char);
        }
    }
    out
}

/// What an article says only on paper: where it is read. `parts/print` adds the address as a code.
pub fn printed(paper: &Paper, item: &Item) -> Tag {
    let link = item.address.public(&paper.site.home_origin);
    let text = tag("p").with((
        tag("strong").with(paper.site.name.as_str()),
        tag("br"),
        paper.labels().reading.online,
        tag("br"),
        link.as_str(),
    ));
    tag("div")
        .class("printed")
        .set("data-link", link.as_str())
        .with(text)
}

#[cfg(test)]
mod tests {
    use super::base64;

    #[test]
    fn every_length_has_its_digits() {
        assert_eq!(
            ["", "f", "fo", "foo", "foob", "{\"url\":\"?>\"}"].map(base64),
            ["", "Zg", "Zm8", "Zm9v", "Zm9vYg", "eyJ1cmwiOiI/PiJ9"]
        );
    }
}
