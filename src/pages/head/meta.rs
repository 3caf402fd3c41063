//! What a page's `<meta>` elements say: to search engines, and what a link to it looks like where it is shared, as
//! [Open Graph](https://ogp.me) and the [card](https://developer.x.com/en/docs/x-for-websites/cards/overview/markup) of X,
//! which takes the rest from it, have it.

use super::{Arrived, Head, Page, address, page, picture};
use crate::edition::item::{Author, Item};
use crate::edition::picture::Picture;
use crate::edition::site::Site;
use crate::edition::slug::slugify;
use crate::routes::Route;

/// A picture narrower than this, in pixels, is not shown large.
const NARROWEST_LARGE: u32 = 300;

/// A `<meta>` element.
pub struct Meta {
    /// What it tells.
    pub name: &'static str,
    /// Any text: it is not escaped.
    pub content: String,
}

impl Meta {
    /// The attribute that has its name: Open Graph's are properties.
    pub fn key(&self) -> &'static str {
        let is_open_graph = self.name.starts_with("og:") || self.name.starts_with("article:");
        if is_open_graph { "property" } else { "name" }
    }
}

/// All of a page of the site at `origin` (empty where it is not told) that has this head.
pub fn metas(arrived: &Arrived, site: &Site, origin: &str, head: &Head) -> Vec<Meta> {
    let mut metas = Metas(Vec::new());
    metas.tell("description", Some(&head.description));
    metas.tell("robots", Some(head.robots()));
    metas.tell("og:type", Some(head.kind()));
    metas.tell("og:title", Some(&head.name));
    metas.tell("og:description", Some(&head.description));
    metas.tell("og:site_name", Some(&site.name));
    metas.tell("og:locale", Some(site.language.locale()));
    metas.tell("og:url", head.canonical.as_deref());
    metas.tell("og:image", head.picture.as_deref());
    // It may be the logo, of which no more is known.
    let shown = picture(arrived)
        .filter(|picture| head.picture.is_some() && address(&picture.src, origin) == head.picture);
    let mut card = "summary";
    if let Some(picture) = shown {
        metas.picture(picture);
        let is_narrow = |(width, _)| width < NARROWEST_LARGE;
        if !picture.size.is_some_and(is_narrow) {
            card = "summary_large_image";
        }
    }
    metas.tell("twitter:card", Some(card));
    if let Some(Page::Article(article)) = page(arrived) {
        metas.story(&article.item, site, origin);
    }
    metas.0
}

/// The page about an author: the site's list, or what the backend names.
pub fn page_of(author: &Author, site: &Site, origin: &str) -> Option<String> {
    match &site.author {
        Some(_) => address(&Route::Author(slugify(&author.name)).path(), origin),
        None => address(author.url.as_ref()?, origin),
    }
}

struct Metas(Vec<Meta>);

impl Metas {
    // Once in the bundle, not once for each name.
    #[inline(never)]
    fn tell(&mut self, name: &'static str, content: Option<&str>) {
        if let Some(content) = content {
            let content = content.to_owned();
            self.0.push(Meta { name, content });
        }
    }

    fn picture(&mut self, picture: &Picture) {
        if let Some((width, height)) = picture.size {
            self.tell("og:image:width", Some(&width.to_string()));
            self.tell("og:image:height", Some(&height.to_string()));
        }
        #[cfg(feature = "ssr")]
        self.tell("og:image:type", media_type(picture).as_deref());
        let alt = Some(&picture.alt).filter(|alt| !alt.is_empty());
        self.tell(
            "og:image:alt",
            alt.or(picture.caption.as_ref()).map(|alt| &**alt),
        );
    }

    /// What Open Graph says of [articles](https://ogp.me/#type_article).
    fn story(&mut self, item: &Item, site: &Site, origin: &str) {
        for author in &item.authors {
            self.tell("author", Some(&author.name));
            self.tell("article:author", page_of(author, site, origin).as_deref());
        }
        for (name, moment) in [
            ("article:published_time", item.published),
            ("article:modified_time", item.modified.and(item.changed())),
        ] {
            let time = moment.and_then(|moment| site.zone.rfc3339(moment));
            self.tell(name, time.as_deref());
        }
        if let Some(section) = &item.section {
            self.tell("article:section", Some(&section.title));
        }
        for tag in &item.tags {
            self.tell("article:tag", Some(tag));
        }
    }
}

/// As the backend tells it of the same file; of the site's own files hosts go by the ending. It is nothing that a share sheet
/// asks for: the app has no room for it.
#[cfg(feature = "ssr")]
fn media_type(picture: &Picture) -> Option<String> {
    let told = picture
        .variants
        .iter()
        .find(|variant| variant.url == picture.src)
        .and_then(|variant| variant.kind.clone());
    told.or_else(|| {
        let path = picture.src.strip_prefix('/')?.split(['?', '#']).next()?;
        let ending = path.rsplit('.').next()?.to_ascii_lowercase();
        let kind = match &*ending {
            "jpg" | "jpeg" => "jpeg",
            "avif" | "gif" | "png" | "webp" => &ending,
            _ => return None,
        };
        Some(["image/", kind].concat())
    })
}
