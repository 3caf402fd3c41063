//! The [web app manifest](https://www.w3.org/TR/appmanifest/): what the site is called, and looks like, on
//! a phone's home screen.

use std::cell::Cell;

use anyhow::Result;
use lol_html::{RewriteStrSettings, element, rewrite_str};
use serde_json::json;

use crate::edition::FrontDoor;

/// Its name at the top of the site, which index.html links to.
pub const FILE: &str = "manifest.webmanifest";

/// The manifest of a site whose page before the app is `index`. Its icons are the app's own.
pub fn document(front_door: &FrontDoor, index: &str) -> Result<Vec<u8>> {
    let paper = paper_color(index)?;
    let mut manifest = json!({
        "name": front_door.name,
        // Launchers cut what is too long for them better than we could: they know the room.
        "short_name": front_door.name,
        "lang": front_door.language,
        "id": "/",
        "start_url": "/",
        "scope": "/",
        // A paper is full of links out of it, and has no "back" of its own: not `standalone`, which takes
        // the browser's away. Browsers without this mode open a tab.
        "display": "minimal-ui",
        "categories": ["news"],
        "icons": [
            {"src": "/icon.svg", "type": "image/svg+xml", "sizes": "any"},
            png("/icon-192.png", 192, "any"),
            png("/icon-512.png", 512, "any"),
            png("/icon-maskable-512.png", 512, "maskable"),
        ],
    });
    if !front_door.tagline.is_empty() {
        manifest["description"] = json!(front_door.tagline);
    }
    if let Some(paper) = paper {
        manifest["theme_color"] = json!(paper);
        manifest["background_color"] = json!(paper);
    }
    Ok(serde_json::to_vec(&manifest)?)
}

fn png(src: &str, side: u32, purpose: &str) -> serde_json::Value {
    let sizes = format!("{side}x{side}");
    json!({"src": src, "type": "image/png", "sizes": sizes, "purpose": purpose})
}

/// The first colour that the page gives the browser's edge: that of light paper. A manifest has room for one.
fn paper_color(index: &str) -> Result<Option<String>> {
    let found = Cell::new(None);
    let look = element!("meta[name='theme-color']", |meta| {
        let first = found.take().or_else(|| meta.get_attribute("content"));
        found.set(first);
        Ok(())
    });
    rewrite_str(
        index,
        RewriteStrSettings::new().append_element_content_handler(look),
    )?;
    Ok(found.into_inner())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::Value;
    use std::collections::BTreeSet;
    use std::fs;

    const APP: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

    fn read(front_door: &FrontDoor) -> Value {
        let index = fs::read_to_string(format!("{APP}/index.html")).unwrap();
        serde_json::from_slice(&document(front_door, &index).unwrap()).unwrap()
    }

    fn front_door(name: &str) -> FrontDoor {
        FrontDoor {
            name: name.to_owned(),
            tagline: String::new(),
            language: "vi".to_owned(),
            home: None,
            origins: Vec::new(),
        }
    }

    #[test]
    fn a_phone_shows_the_papers_name_on_the_papers_colour() {
        let hostile = "\"Báo\" </script>\u{2028}";
        let manifest = read(&front_door(hostile));
        assert_eq!(manifest["name"], hostile);
        assert_eq!(manifest["lang"], "vi");
        assert_eq!(manifest["theme_color"], "#fbf8f2");
        assert_eq!(manifest.get("description"), None);
    }

    #[test]
    fn every_icon_is_a_file_of_the_app_in_the_size_that_is_told() {
        let index = fs::read_to_string(format!("{APP}/index.html")).unwrap();
        let manifest = read(&front_door("Báo"));
        let mut purposes = BTreeSet::new();
        for icon in manifest["icons"].as_array().unwrap() {
            let path = format!("public{}", icon["src"].as_str().unwrap());
            assert!(
                index.contains(&format!("rel=\"copy-file\" href=\"{path}\"")),
                "{path}"
            );
            let file = fs::read(format!("{APP}/{path}")).unwrap();
            if icon["type"] == "image/png" {
                // https://www.w3.org/TR/png/#11IHDR
                let side = |at: usize| u32::from_be_bytes(file[at..at + 4].try_into().unwrap());
                let sizes = format!("{}x{}", side(16), side(20));
                assert_eq!(icon["sizes"], sizes, "{path}");
                purposes.insert((sizes, icon["purpose"].as_str().unwrap().to_owned()));
            }
        }
        // What browsers ask for before they offer to install a site.
        for needed in [
            ("192x192", "any"),
            ("512x512", "any"),
            ("512x512", "maskable"),
        ] {
            assert!(purposes.contains(&(needed.0.to_owned(), needed.1.to_owned())));
        }
    }
}
