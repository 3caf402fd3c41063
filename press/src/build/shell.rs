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
use crate::edition::Site;

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
pub fn rewrite(index: &str, renamed: &Renamed, site: &Site, address: &str) -> Result<String> {
    let [html, title, description, edition] = PLACES;
    let summary = if site.tagline.is_empty() {
        &site.name
    } else {
        &site.tagline
    };
    let language = Language::from_tag(&site.language);
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
            Ok(element.set_attribute("lang", &site.language)?)
        }))
        .append_element_content_handler(element!(title, |element| {
            fill(title);
            element.set_inner_content(&escape::html(&site.name), ContentType::Html);
            Ok(())
        }))
        .append_element_content_handler(element!(description, |element| {
            fill(description);
            Ok(element.set_attribute("content", &escape::html(summary))?)
        }))
        .append_element_content_handler(element!(edition, |element| {
            fill(edition);
            if let Some(home) = &site.home {
                element.set_attribute("data-home", home)?;
            }
            Ok(element.set_attribute("content", &escape::html(address))?)
        }))
        // They break into as many lines as the app's, which takes the room of these.
        .append_element_content_handler(element!(".shell .masthead__name", |name| {
            name.set_inner_content(&escape::html(&site.name), ContentType::Html);
            Ok(())
        }))
        .append_element_content_handler(element!(".shell .masthead__tagline", |tagline| {
            if site.tagline.is_empty() {
                tagline.remove();
            } else {
                tagline.set_inner_content(&escape::html(&site.tagline), ContentType::Html);
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
mod tests {
    use super::*;

    const INDEX: &str = "<!doctype html><html lang=\"vi\"><head><title>Sapbao</title>\
        <meta name=\"description\" content=\"\"><meta name=\"sapbao:edition\" content=\"/data/\">\
        <meta name=\"sapbao:viewer\" data-src=\"/parts/viewer.js\" data-style=\"/parts/viewer.css\">\
        <link rel=\"stylesheet\" href=\"/main-1.css\"></head><body><!-- note --><svg><title>a</title></svg>\
        <div class=\"page shell\"><p class=\"masthead__name\">&nbsp;</p><p class=\"masthead__tagline\">&nbsp;</p></div>\
        <script type=\"module\" src=\"/start.js\" data-js=\"/a.js\" data-wasm=\"/a.wasm\"></script></body></html>";

    fn site(name: &str, tagline: &str) -> Site {
        Site {
            name: name.to_owned(),
            tagline: tagline.to_owned(),
            language: "en".to_owned(),
            home: Some("https://bao.example".to_owned()),
            origins: Vec::new(),
        }
    }

    #[test]
    fn the_page_names_its_files() {
        assert_eq!(
            references(INDEX).unwrap(),
            [
                "/parts/viewer.js",
                "/parts/viewer.css",
                "/main-1.css",
                "/start.js",
                "/a.js",
                "/a.wasm"
            ]
        );
    }

    #[test]
    fn the_page_becomes_the_editions() {
        let renamed = Renamed::from([
            ("/main-1.css".to_owned(), "/main-2.css".to_owned()),
            ("/a.wasm".to_owned(), "/b.wasm".to_owned()),
            (
                "/parts/viewer.css".to_owned(),
                "/parts/viewer-2.css".to_owned(),
            ),
        ]);
        let page = rewrite(
            INDEX,
            &renamed,
            &site("Báo", "Tin nhanh"),
            "https://a.example/",
        )
        .unwrap();
        for part in [
            "<html lang=\"en\">",
            "<head><title>Báo</title>",
            "content=\"Tin nhanh\"",
            "<meta name=\"sapbao:edition\" content=\"https://a.example/\" data-home=\"https://bao.example\">",
            "href=\"/main-2.css\"",
            "data-js=\"/a.js\" data-wasm=\"/b.wasm\"",
            "data-src=\"/parts/viewer.js\" data-style=\"/parts/viewer-2.css\"",
            "<svg><title>a</title></svg>",
            "<p class=\"masthead__name\">Báo</p><p class=\"masthead__tagline\">Tin nhanh</p>",
        ] {
            assert!(page.contains(part), "{part} in {page}");
        }
        assert!(!page.contains("note"));
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
        let page = rewrite(OWN, &Renamed::new(), &site("Paper", ""), "/data/").unwrap();
        assert_eq!(
            said(&page),
            "<div class=\"visually-hidden\" role=\"status\"><h1>Loading…</h1></div>\n\n\
             <noscript><p>This page was not found, or it needs JavaScript. \
             <a href=\"/\">Go to the front page</a> · <a href=\"/moi-nhat\">Latest</a></p>"
        );
    }

    #[test]
    fn what_the_app_says_in_its_own_language_stays_as_it_is() {
        let site = Site {
            language: "vi-VN".to_owned(),
            ..site("Báo", "")
        };
        let page = rewrite(OWN, &Renamed::new(), &site, "/data/").unwrap();
        let note = said(OWN).find("<!--").unwrap();
        let note_end = said(OWN).find("-->").unwrap() + "-->".len();
        let own = [&said(OWN)[..note], &said(OWN)[note_end..]].concat();
        assert_eq!(said(&page), own);
    }

    #[test]
    fn an_editions_text_stays_text() {
        let hostile = "A &amp; B</title><script>\"'";
        let page = rewrite(INDEX, &Renamed::new(), &site(hostile, hostile), "/data/").unwrap();
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
        let page = rewrite(INDEX, &Renamed::new(), &site("Báo", ""), "/data/").unwrap();
        assert!(
            page.contains("<meta name=\"description\" content=\"Báo\">"),
            "{page}"
        );
        assert!(
            page.contains("<p class=\"masthead__name\">Báo</p></div>"),
            "{page}"
        );
    }

    #[test]
    fn a_page_without_a_place_for_the_edition_is_refused() {
        let index = INDEX.replace("sapbao:edition", "other");
        let error = rewrite(&index, &Renamed::new(), &site("Báo", ""), "/data/").unwrap_err();
        assert!(error.to_string().contains("sapbao:edition"));
    }
}
