//! Names that follow content, so that hosts and browsers may keep a file for ever.
//!
//! trunk puts a hash into its names, too, but one that does not always follow the content (0.21). A file is
//! renamed only where every reference to it is known: those that the page itself makes, and
//! those that a stylesheet makes to fonts. A script that imports another by name must not be imported
//! under that name by a second one; the app has no such pair.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use sha2::{Digest, Sha256};

use super::app::Files;
use crate::hosts::lifetimes::{ENDINGS_BY_CONTENT, NAME_DIGITS};

/// Old address to new, both from the root of the site: `/main-1.css` → `/main-2.css`.
pub type Renamed = BTreeMap<String, String>;

/// Renames what the page refers to (`references`, addresses as they stand in it), and what its
/// stylesheets refer to.
pub fn by_content(files: &mut Files, references: &[String]) -> Renamed {
    let mut renamed = Renamed::new();
    let (stylesheets, others): (Vec<_>, Vec<_>) = references
        .iter()
        .filter(|address| is_named_by_content(address, files))
        .partition(|address| extension(address) == Some("css"));
    for address in others {
        rename(address, files, &mut renamed);
    }
    // A stylesheet's own content changes with the names in it, so its turn comes last.
    for address in stylesheets {
        let path = address[1..].to_owned();
        let Some(css) = files
            .get(&path)
            .and_then(|css| str::from_utf8(css).ok().map(str::to_owned))
        else {
            continue;
        };
        let css = map_urls(&css, |url| {
            let target = resolve(url, address);
            if is_named_by_content(&target, files) {
                rename(&target, files, &mut renamed);
            }
            renamed.get(&target).cloned()
        });
        files.insert(path, css.into_bytes());
        rename(address, files, &mut renamed);
    }
    renamed
}

fn is_named_by_content(address: &str, files: &Files) -> bool {
    address
        .strip_prefix('/')
        .is_some_and(|path| files.contains_key(path))
        && extension(address).is_some_and(|extension| ENDINGS_BY_CONTENT.contains(&extension))
}

fn rename(address: &str, files: &mut Files, renamed: &mut Renamed) {
    if renamed.contains_key(address) {
        return;
    }
    let Some(content) = files.remove(&address[1..]) else {
        return;
    };
    let new = address_by_content(address, &content);
    files.insert(new[1..].to_owned(), content);
    renamed.insert(address.to_owned(), new);
}

/// `/sapbao-0123456789abcdef_bg.wasm` → `/sapbao_bg-{content}.wasm`.
fn address_by_content(address: &str, content: &[u8]) -> String {
    let (folder, file) = address.rsplit_once('/').unwrap_or(("", address));
    let (stem, extension) = file.rsplit_once('.').unwrap_or((file, ""));
    let digest = format!("{:x}", Sha256::digest(content));
    format!(
        "{folder}/{}-{}.{extension}",
        without_trunks_hash(stem),
        &digest[..NAME_DIGITS]
    )
}

fn without_trunks_hash(stem: &str) -> String {
    /// Of 64 bits, in hexadecimal digits without leading zeros.
    const HASH: RangeInclusive<usize> = 12..=16;
    for (dash, _) in stem.match_indices('-') {
        let (before, after) = (&stem[..dash], &stem[dash + 1..]);
        let rest = after.trim_start_matches(|letter: char| letter.is_ascii_hexdigit());
        let is_hash = HASH.contains(&(after.len() - rest.len()));
        if is_hash && (rest.is_empty() || rest.starts_with('_')) {
            return format!("{before}{rest}");
        }
    }
    stem.to_owned()
}

fn extension(address: &str) -> Option<&str> {
    address.rsplit_once('.').map(|(_, extension)| extension)
}

/// Replaces each `url(…)` of a stylesheet for which `map` has something better.
fn map_urls(css: &str, mut map: impl FnMut(&str) -> Option<String>) -> String {
    const OPEN: &str = "url(";
    let mut mapped = String::with_capacity(css.len());
    let mut rest = css;
    while let Some(start) = rest.find(OPEN) {
        let (before, from) = rest.split_at(start + OPEN.len());
        let Some(end) = from.find(')') else { break };
        let written = &from[..end];
        let url = written.trim().trim_matches(['"', '\'']);
        mapped.push_str(before);
        mapped.push_str(&map(url).unwrap_or_else(|| written.to_owned()));
        rest = &from[end..];
    }
    mapped.push_str(rest);
    mapped
}

/// A stylesheet's `url` as an address from the root. What leads elsewhere names no file of the app and is left alone.
fn resolve(url: &str, stylesheet: &str) -> String {
    let mut parts: Vec<&str> = if url.starts_with('/') {
        Vec::new()
    } else {
        let folder = stylesheet.rsplit_once('/').map_or("", |(folder, _)| folder);
        folder.split('/').skip(1).collect()
    };
    for part in url.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    format!("/{}", parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn app(files: &[(&str, &str)]) -> Files {
        files
            .iter()
            .map(|(path, content)| ((*path).to_owned(), content.as_bytes().to_vec()))
            .collect()
    }

    fn rename_all(files: &mut Files, references: &[&str]) -> Renamed {
        let references: Vec<_> = references
            .iter()
            .map(|&address| address.to_owned())
            .collect();
        by_content(files, &references)
    }

    #[test]
    fn a_name_follows_the_content_and_not_trunks_hash() {
        let name = |trunks: &str, content: &str| {
            let path = format!("sapbao-{trunks}_bg.wasm");
            let mut files = app(&[(&path, content)]);
            rename_all(&mut files, &[&format!("/{path}")]);
            files.into_keys().next().unwrap()
        };
        let first = name("0123456789abcdef", "one");
        assert_eq!(first, name("fedcba9876543210", "one"));
        assert_eq!(first, name("fedcba987654321", "one"));
        assert_ne!(first, name("0123456789abcdef", "two"));
        let (stem, ending) = first.split_once('.').unwrap();
        assert_eq!(ending, "wasm");
        assert!(stem.starts_with("sapbao_bg-"), "{first}");
    }

    #[test]
    fn a_font_that_changes_changes_the_stylesheets_name() {
        let name = |font: &str| {
            let css = "@font-face{src:url(/fonts/serif.woff2) format(\"woff2\")}";
            let mut files = app(&[("main.css", css), ("fonts/serif.woff2", font)]);
            let renamed = rename_all(&mut files, &["/main.css", "/fonts/serif.woff2"]);
            let sheet = &renamed["/main.css"];
            let css = String::from_utf8(files[&sheet[1..]].clone()).unwrap();
            assert!(
                css.contains(&format!("url({})", renamed["/fonts/serif.woff2"])),
                "{css}"
            );
            sheet.clone()
        };
        assert_ne!(name("one"), name("two"));
    }

    #[test]
    fn urls_are_found_however_they_are_written() {
        let css = "a{src:url(\"fonts/a.woff2\")}b{src:url( '../styles/fonts/a.woff2' )}\
                   c{src:url(data:font/woff2;base64,AA)}d{src:url(https://x.example/fonts/a.woff2)}";
        let mut files = app(&[("styles/main.css", css), ("styles/fonts/a.woff2", "font")]);
        let renamed = rename_all(&mut files, &["/styles/main.css"]);
        let font = &renamed["/styles/fonts/a.woff2"];
        let css = &files[&renamed["/styles/main.css"][1..]];
        let css = str::from_utf8(css).unwrap();
        assert_eq!(css.matches(font.as_str()).count(), 2, "{css}");
        assert!(css.contains("url(data:font/woff2;base64,AA)"));
        assert!(css.contains("url(https://x.example/fonts/a.woff2)"));
    }

    #[test]
    fn what_the_page_does_not_refer_to_keeps_its_name() {
        let mut files = app(&[("shared.js", "a"), ("icon.svg", "b"), ("early.js", "c")]);
        let renamed = rename_all(
            &mut files,
            &["/icon.svg", "/early.js", "https://a.example/b.js"],
        );
        assert!(files.contains_key("shared.js") && files.contains_key("icon.svg"));
        assert_eq!(renamed.keys().collect::<Vec<_>>(), ["/early.js"]);
    }
}
