//! Every page of the site as HTML, drawn by the app's own components.
//!
//! Pages are drawn on all processors, each in one pass; a page that cannot be drawn is left out, and
//! the others are written.

mod archives;
pub mod census;
mod form;
mod made_of;
pub mod moved;
mod press;
mod sidebars;
mod to_draw;

use std::collections::HashMap;

use anyhow::Result;
use sapbao::routes::Route;

use super::compress::original;
use super::documents::Documents;
use super::published::Published;
use super::run::Run;
use census::Census;
use form::Form;
use moved::Addresses;
use press::Press;

/// The front page's file.
pub const FRONT: &str = "index.html";

/// Where a page's file is: `/moi-nhat` is `moi-nhat.html`, which hosts show for it without a redirect.
/// `None` where no host could have such a file, or it would be in the way of another page's folder.
pub fn file_of(route: &Route) -> Option<String> {
    /// Of a file system, in bytes.
    const LONGEST_NAME: usize = 255;
    let path = route.path();
    let path = sapbao::edition::link::decode(path.trim_start_matches('/'));
    let is_name = |part: &str| {
        !part.is_empty()
            && !part.starts_with('.')
            && part.len() + ".html".len() <= LONGEST_NAME
            && !part.contains(|letter: char| {
                letter.is_control() || matches!(letter, '\\' | '%' | '?' | '#')
            })
    };
    // A slug with a slash in it would lie in another's folder.
    let folders = match route {
        Route::Front => return Some(FRONT.to_owned()),
        Route::Archive { list, .. } if matches!(**list, Route::Latest | Route::MostRead) => 2,
        Route::Archive { .. } => 3,
        Route::Section(_) | Route::Tag(_) | Route::Author(_) | Route::Issue(_) => 2,
        _ => 1,
    };
    if path.split('/').count() != folders || !path.split('/').all(is_name) {
        return None;
    }
    let list = match route {
        Route::Archive { list, .. } => list,
        _ => route,
    };
    if let Route::Section(name) | Route::Tag(name) | Route::Author(name) = list
        && !is_free_for_a_folder(name)
    {
        return None;
    }
    Some(match path.strip_suffix(".html") {
        Some(_) => path,
        None => format!("{path}.html"),
    })
}

/// Whether a folder for what belongs to a list may have its name. A file of that name may be there: the page of the
/// list that is called so without the ending, or a compressed copy of it.
fn is_free_for_a_folder(name: &str) -> bool {
    let file = original(name).unwrap_or(name);
    file.strip_suffix(".html").is_none()
}

/// The pages that were written.
#[derive(Default)]
pub struct WrittenPages {
    /// Their files, each with the address of its page.
    files: HashMap<String, String>,
    /// The addresses that stories give themselves.
    own_addresses: Addresses,
}

impl WrittenPages {
    /// Whether that page is among them.
    pub fn has(&self, route: &Route) -> bool {
        file_of(route).is_some_and(|file| self.files.get(&file) == Some(&route.path()))
    }

    /// The pages' files.
    pub fn files(&self) -> impl Iterator<Item = &str> + Clone {
        self.files.keys().map(String::as_str)
    }

    fn has_file(&self, file: &str) -> bool {
        self.files.contains_key(file)
    }
}

/// Writes all pages of the `census`; in place of a front page that cannot be drawn, and of the weather where it is left to
/// readers' browsers, the `shell`: every page links them. What the former site has there stays, where something was out of reach.
pub fn write(
    edition: &Published,
    documents: &Documents,
    census: &Census,
    shell: &str,
    run: Run<'_>,
) -> Result<WrittenPages> {
    let form = Form::of_shell(shell)?;
    let written = Press::new(edition, documents, census, &form, run)?.run()?;
    let has_weather = edition.on_site.site.weather.is_some();
    let linked = [Route::Front]
        .into_iter()
        .chain(has_weather.then_some(Route::Weather));
    for route in linked.filter(|route| !written.has(route)) {
        if let Some(file) = file_of(&route) {
            let stays = moved::stays(edition, run) && run.output.keep_as_it_is(&file);
            if !stays {
                run.output.write(&file, shell.as_bytes())?;
            }
        }
    }
    Ok(written)
}

#[cfg(test)]
mod tests {
    use super::*;
    use sapbao::edition::slug::Id;

    fn file(path: &str) -> Option<String> {
        file_of(&Route::parse(path))
    }

    #[test]
    fn a_page_is_a_file_that_hosts_show_for_its_path() {
        for (path, name) in [
            ("/", "index.html"),
            ("/gom-12.html", "gom-12.html"),
            ("/moi-nhat", "moi-nhat.html"),
            ("/moi-nhat/trang-3", "moi-nhat/trang-3.html"),
            ("/chuyen-muc/ocop", "chuyen-muc/ocop.html"),
            (
                "/chuyen-muc/l%C3%A0ng/trang-1",
                "chuyen-muc/làng/trang-1.html",
            ),
            ("/an-pham/so-12", "an-pham/so-12.html"),
        ] {
            assert_eq!(file(path).as_deref(), Some(name), "{path}");
        }
    }

    #[test]
    fn a_slug_never_leads_out_of_its_folder() {
        for slug in [
            "..",
            "../..",
            "a/b",
            ".git",
            "a\\b",
            "a\0",
            "",
            &"a".repeat(251),
        ] {
            assert_eq!(file_of(&Route::Section(slug.to_owned())), None, "{slug}");
        }
        let id = Id::new("a/../../b");
        assert_eq!(id.and_then(|id| file_of(&Route::Issue(id))), None);
    }

    #[test]
    fn no_page_is_in_the_way_of_a_folder() {
        for slug in ["x.html", "x.html.br", "x.html.gz"] {
            let list = Route::Section(slug.to_owned());
            assert_eq!(file_of(&list), None, "{slug}");
            let list = Box::new(list);
            let archive = Route::Archive { list, number: 1 };
            assert_eq!(file_of(&archive), None, "{slug}");
        }
        // No folder is called as an issue is.
        let issue = file("/an-pham/x.html");
        assert_eq!(issue.as_deref(), Some("an-pham/x.html"));
    }

    #[test]
    fn a_name_may_be_as_long_as_its_file_allows() {
        let slug = "a".repeat(250);
        let file = file_of(&Route::Section(slug.clone()));
        assert_eq!(file, Some(format!("chuyen-muc/{slug}.html")));
    }
}
