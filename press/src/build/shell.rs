//! The app's `index.html`: the page before the app has drawn anything.
//!
//! It becomes this site's by a rewriting that leaves everything else in it as the app's author wrote
//! it: title, language, description and masthead from the edition, what is said in the language's words, the edition's
//! address, and names by content.

use std::cell::RefCell;
use std::collections::BTreeSet;

use anyhow::{Result, bail};
use lol_html::html_content::ContentType;
use lol_html::{RewriteStrSettings, doc_comments, element, rewrite_str};
use sapbao::escape;
use sapbao::labels::Language;
use sapbao::routes::Route;

use super::names::Renamed;
use crate::edition::FrontDoor;

/// The attributes by which a page names files.
const ADDRESSES: [&str; 6] = [
    "src",
    "href",
    "data-js",
    "data-wasm",
    // Of parts that are loaded when they are first used.
    "data-src",
    "data-style",
];

/// What a page must have for an edition to be written into it.
const PLACES: [&str; 4] = [
    "html",
    "head > title",
    "meta[name='description']",
    "meta[name='sapbao:edition']",
];

/// Every address that the page names, in the order of their first appearance.
pub fn references(index: &str) -> Result<Vec<String>> {
    let mut found = Vec::new();
    let look = element!("*", |element| {
        for address in ADDRESSES
            .iter()
            .filter_map(|name| element.get_attribute(name))
        {
            if !found.contains(&address) {
                found.push(address);
            }
        }
        Ok(())
    });
    rewrite_str(
        index,
        RewriteStrSettings::new().append_element_content_handler(look),
    )?;
    Ok(found)
}

/// The page of this site. Refuses a page that has no place for something that must be in it.
pub fn rewrite(
    index: &str,
    renamed: &Renamed,
    front_door: &FrontDoor,
    address: &str,
) -> Result<String> {
    let [html, title, description, edition] = PLACES;
    let summary = if front_door.tagline.is_empty() {
        &front_door.name
    } else {
        &front_door.tagline
    };
    let language = Language::from_tag(&front_door.language);
    let filled = RefCell::new(BTreeSet::new());
    let fill = |place| filled.borrow_mut().insert(place);

    let settings = RewriteStrSettings::new()
        .append_element_content_handler(element!("*", |element| {
            for attribute in ADDRESSES {
                let new = element
                    .get_attribute(attribute)
                    .and_then(|old| renamed.get(&old));
                if let Some(new) = new {
                    element.set_attribute(attribute, new)?;
                }
            }
            Ok(())
        }))
        .append_element_content_handler(element!(html, |element| {
            fill(html);
            Ok(element.set_attribute("lang", &front_door.language)?)
        }))
        .append_element_content_handler(element!(title, |element| {
            fill(title);
            element.set_inner_content(&escape::html(&front_door.name), ContentType::Html);
            Ok(())
        }))
        .append_element_content_handler(element!(description, |element| {
            fill(description);
            Ok(element.set_attribute("content", &escape::html(summary))?)
        }))
        .append_element_content_handler(element!(edition, |element| {
            fill(edition);
            if let Some(home) = &front_door.home {
                element.set_attribute("data-home", home)?;
            }
            Ok(element.set_attribute("content", &escape::html(address))?)
        }))
        // They break into as many lines as the app's, which takes the room of these.
        .append_element_content_handler(element!(".shell .masthead__name", |name| {
            name.set_inner_content(&escape::html(&front_door.name), ContentType::Html);
            Ok(())
        }))
        .append_element_content_handler(element!(".shell .masthead__tagline", |tagline| {
            if front_door.tagline.is_empty() {
                tagline.remove();
            } else {
                tagline.set_inner_content(&escape::html(&front_door.tagline), ContentType::Html);
            }
            Ok(())
        }))
        .append_element_content_handler(element!(".shell [role='status'] > h1", |heading| {
            heading.set_inner_content(language.labels().loading, ContentType::Text);
            Ok(())
        }))
        .append_element_content_handler(element!(".shell noscript", |noscript| {
            noscript.set_inner_content(&without_scripts(language), ContentType::Html);
            Ok(())
        }))
        // Notes of the app's author to its next author.
        .append_document_content_handler(doc_comments!(|comment| {
            comment.remove();
            Ok(())
        }));
    let rewritten = rewrite_str(index, settings)?;

    if let Some(place) = PLACES
        .iter()
        .find(|place| !filled.borrow().contains(*place))
    {
        bail!(
            "the app's index.html has no element `{place}`, so the edition's cannot be written; add it there"
        );
    }
    Ok(rewritten)
}

/// What is said where no script runs, to who has come by an address that has no file.
fn without_scripts(language: Language) -> String {
    // Here, as only the press says it: among the app's labels every reader would load it.
    let why = match language {
        Language::Vietnamese => "Không tìm thấy trang này, hoặc trang cần JavaScript.",
        Language::English => "This page was not found, or it needs JavaScript.",
    };
    let labels = language.labels();
    let link = |to: Route, label: &str| {
        format!(
            "<a href=\"{}\">{}</a>",
            escape::html(&to.path()),
            escape::html(label)
        )
    };
    format!(
        "<p>{why} {} · {}</p>",
        link(Route::Front, labels.go_home),
        link(Route::Latest, labels.latest)
    )
}

#[cfg(test)]
#[path = "../../tests/support/index.rs"]
mod index;

#[cfg(test)]
mod tests {
    use super::index::built_index;
    use super::*;

    fn front_door(name: &str, tagline: &str) -> FrontDoor {
        FrontDoor {
            name: name.to_owned(),
            tagline: tagline.to_owned(),
            language: "en".to_owned(),
            home: Some("https://bao.example".to_owned()),
            origins: Vec::new(),
        }
    }

    #[test]
    fn the_page_names_its_files() {
        let named = references(&built_index()).unwrap();
        for file in [
            "/sapbao-0123456789abcdef.js",
            "/sapbao-0123456789abcdef_bg.wasm",
            "/parts/viewer.js",
            "/parts/viewer.css",
            "/main-0123456789abcdef.css",
            "/early.js",
        ] {
            let times = named.iter().filter(|address| *address == file).count();
            assert_eq!(times, 1, "{file} in {named:?}");
        }
    }

    #[test]
    fn the_page_becomes_the_editions() {
        let renamed = [
            ("/main-0123456789abcdef.css", "/main-2.css"),
            ("/sapbao-0123456789abcdef_bg.wasm", "/b.wasm"),
            ("/parts/viewer.css", "/parts/viewer-2.css"),
            ("/early.js", "/early-2.js"),
        ];
        let renamed = renamed.map(|(old, new)| (old.to_owned(), new.to_owned()));
        let page = rewrite(
            &built_index(),
            &Renamed::from(renamed),
            &front_door("Báo", "Tin nhanh"),
            "https://a.example/",
        )
        .unwrap();
        for part in [
            "<html lang=\"en\">",
            "<title>Báo</title>",
            "content=\"Tin nhanh\"",
            "<meta name=\"sapbao:edition\" content=\"https://a.example/\" data-home=\"https://bao.example\">",
            "href=\"/main-2.css\"",
            "<script src=\"/early-2.js\" ",
            "data-js=\"/sapbao-0123456789abcdef.js\" data-wasm=\"/b.wasm\"",
            "data-src=\"/parts/viewer.js\" data-style=\"/parts/viewer-2.css\"",
            "<p class=\"masthead__name\">Báo</p>",
            "<p class=\"masthead__tagline\">Tin nhanh</p>",
        ] {
            assert!(page.contains(part), "{part} in {page}");
        }
        assert!(!page.contains("<!--"), "{page}");
    }

    #[test]
    fn a_title_in_the_body_is_not_the_pages() {
        let drawing = "<svg><title>a</title></svg>";
        let index = built_index().replace("<noscript>", &format!("{drawing}<noscript>"));
        let page = rewrite(&index, &Renamed::new(), &front_door("Báo", ""), "/data/").unwrap();
        assert!(page.contains(drawing), "{page}");
    }

    /// The app's own page, as its author wrote it.
    const OWN: &str = include_str!("../../../index.html");

    /// What a page says before the app has started, and where no script runs.
    fn said(page: &str) -> &str {
        let from = page
            .find("<div class=\"visually-hidden\" role=\"status\">")
            .unwrap();
        let to = page.find("</noscript>").unwrap();
        &page[from..to]
    }

    #[test]
    fn the_page_speaks_the_editions_language_before_the_app_has_started() {
        let page = rewrite(OWN, &Renamed::new(), &front_door("Paper", ""), "/data/").unwrap();
        assert_eq!(
            said(&page),
            "<div class=\"visually-hidden\" role=\"status\"><h1>Loading…</h1></div>\n\n\
             <noscript><p>This page was not found, or it needs JavaScript. \
             <a href=\"/\">Go to the front page</a> · <a href=\"/moi-nhat\">Latest</a></p>"
        );
    }

    #[test]
    fn what_the_app_says_in_its_own_language_stays_as_it_is() {
        let front_door = FrontDoor {
            language: "vi-VN".to_owned(),
            ..front_door("Báo", "")
        };
        let page = rewrite(OWN, &Renamed::new(), &front_door, "/data/").unwrap();
        let note = said(OWN).find("<!--").unwrap();
        let note_end = said(OWN).find("-->").unwrap() + "-->".len();
        let own = [&said(OWN)[..note], &said(OWN)[note_end..]].concat();
        assert_eq!(said(&page), own);
    }

    #[test]
    fn an_editions_text_stays_text() {
        let hostile = "A &amp; B</title><script>\"'";
        let page = rewrite(
            &built_index(),
            &Renamed::new(),
            &front_door(hostile, hostile),
            "/data/",
        )
        .unwrap();
        assert!(
            page.contains("<title>A &amp;amp; B&lt;/title&gt;&lt;script&gt;&quot;'</title>"),
            "{page}"
        );
        assert!(
            page.contains("content=\"A &amp;amp; B&lt;/title&gt;&lt;script&gt;&quot;'\""),
            "{page}"
        );
        assert!(
            page.contains(
                "<p class=\"masthead__name\">A &amp;amp; B&lt;/title&gt;&lt;script&gt;&quot;'</p>"
            ),
            "{page}"
        );
    }

    #[test]
    fn without_a_tagline_the_name_describes_the_site() {
        let page = rewrite(
            &built_index(),
            &Renamed::new(),
            &front_door("Báo", ""),
            "/data/",
        )
        .unwrap();
        assert!(
            page.contains("<meta name=\"description\" content=\"Báo\">"),
            "{page}"
        );
        assert!(
            page.contains("masthead__name") && !page.contains("masthead__tagline"),
            "{page}"
        );
    }

    #[test]
    fn a_page_without_a_place_for_the_edition_is_refused() {
        let index = built_index().replace("sapbao:edition", "other");
        let error = rewrite(&index, &Renamed::new(), &front_door("Báo", ""), "/data/").unwrap_err();
        assert!(error.to_string().contains("sapbao:edition"));
    }
}
