//! What the heaviest page of an article weighs, and what a phone loads before it shows anything of it.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use lol_html::{RewriteStrSettings, element, rewrite_str};
use sapbao::routes::Route;

use crate::build::brotli;

/// The page of an article.
pub struct Page {
    /// Its file in the site.
    pub path: String,
    /// Its HTML after brotli.
    pub html: u64,
    /// The HTML, the stylesheets and scripts that its first paint waits for, its typefaces and its hero picture.
    pub before_first_paint: u64,
}

/// The article of a site whose HTML weighs most.
pub fn heaviest(site: &Path) -> Result<Page> {
    let mut heaviest: Option<(u64, String, String)> = None;
    let unread = |path: &Path| {
        let path = path.display();
        format!("{path}: cannot be read. Press the site first.")
    };
    for entry in fs::read_dir(site).with_context(|| unread(site))? {
        let entry = entry.with_context(|| unread(site))?;
        let path = entry.file_name().to_string_lossy().into_owned();
        let is_page = path.strip_suffix(".html").is_some();
        let route = Route::parse(&format!("/{path}"));
        if !is_page || !matches!(route, Route::Article { .. }) {
            continue;
        }
        let html = fs::read_to_string(entry.path()).with_context(|| unread(&entry.path()))?;
        let bytes = brotli(html.as_bytes())?.len() as u64;
        if heaviest.as_ref().is_none_or(|(most, ..)| bytes > *most) {
            heaviest = Some((bytes, path, html));
        }
    }
    let Some((bytes, path, html)) = heaviest else {
        bail!("{} has no page of an article to weigh", site.display());
    };
    let mut before_first_paint = bytes;
    for file in waited_for(&html)? {
        before_first_paint += weight(&site.join(file.trim_start_matches('/')))?;
    }
    Ok(Page {
        path,
        html: bytes,
        before_first_paint,
    })
}

/// The files that a page's head asks for before its first paint.
fn waited_for(html: &str) -> Result<Vec<String>> {
    let mut files = Vec::new();
    let look = element!(
        "link[rel='stylesheet'], link[rel='preload'], head > script[src]",
        |element| {
            let file = element
                .get_attribute("imagesrcset")
                .and_then(|set| for_phone(&set))
                .or_else(|| element.get_attribute("href"))
                .or_else(|| element.get_attribute("src"));
            // Of another server, whose files are not here.
            files.extend(file.filter(|file| file.starts_with('/')));
            Ok(())
        }
    );
    let settings = RewriteStrSettings::new().append_element_content_handler(look);
    rewrite_str(html, settings)?;
    Ok(files)
}

/// Of a `srcset`, what a phone chooses that is 390 px wide, at two dots a pixel.
fn for_phone(set: &str) -> Option<String> {
    const DOTS: u32 = 780;
    let mut candidates: Vec<(u32, &str)> = set
        .split(", ")
        .filter_map(|candidate| {
            let (url, width) = candidate.rsplit_once(' ')?;
            Some((width.strip_suffix('w')?.parse().ok()?, url))
        })
        .collect();
    candidates.sort_unstable();
    let large_enough = candidates.iter().find(|(width, _)| *width >= DOTS);
    let (_, url) = large_enough.or(candidates.last())?;
    Some((*url).to_owned())
}

/// Text is compressed on its way; pictures and typefaces are as small as they get.
fn weight(file: &Path) -> Result<u64> {
    let content =
        fs::read(file).with_context(|| format!("{} could not be weighed", file.display()))?;
    let is_text = file
        .extension()
        .is_some_and(|ending| ending == "css" || ending == "js" || ending == "svg");
    let size = if is_text {
        brotli(&content)?.len()
    } else {
        content.len()
    };
    Ok(size as u64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phone_takes_the_smallest_picture_that_is_sharp() {
        let chosen = |set| for_phone(set).unwrap();
        assert_eq!(chosen("/a 480w, /b 800w, /c 1600w"), "/b");
        assert_eq!(chosen("/c 640w, /a 320w"), "/c");
        assert_eq!(for_phone(""), None);
    }

    #[test]
    fn nothing_but_articles_pages_is_weighed() {
        let site = tempfile::tempdir().unwrap();
        let write = |name: &str, bytes: &[u8]| fs::write(site.path().join(name), bytes).unwrap();
        write(
            "moi-nhat.html",
            "<p>Danh sách dài hơn".repeat(99).as_bytes(),
        );
        write("gom-12.html", b"<p>Tin");
        write("gom-12.html.br", b"\xff");
        write("sapbao_bg-b687f609f356.wasm", b"\xff");
        assert_eq!(heaviest(site.path()).unwrap().path, "gom-12.html");
    }

    #[test]
    fn what_is_loaded_later_is_not_counted() {
        let html = "<head><link rel=\"stylesheet\" href=\"/a.css\"><link rel=\"icon\" href=\"/i.svg\">\
            <script src=\"/e.js\" async></script><script type=\"application/ld+json\">{}</script>\
            <link rel=\"preload\" as=\"font\" href=\"/f.woff2\"><link rel=\"preload\" as=\"image\" \
            imagesrcset=\"/p-480.avif 480w, /p-800.avif 800w\" href=\"https://x.example/p\"></head>\
            <body><img src=\"/later.jpg\"></body>";
        assert_eq!(
            waited_for(html).unwrap(),
            ["/a.css", "/e.js", "/f.woff2", "/p-800.avif"]
        );
    }
}
