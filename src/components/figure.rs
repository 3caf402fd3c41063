//! Pictures. All logic of their sizes is in [`image`]: which file a browser may choose, how much
//! room is kept, and when it loads.

use super::gallery::viewable;
use super::tag::{Tag, tag};
use crate::edition::picture::Picture;
use crate::labels::Labels;

/// A picture, with room kept for it. Where the backend tells no size the stylesheet keeps 3:2.
///
/// `sizes` says how wide the layout shows it, for the browser's choice among the variants; what begins with `auto` is for
/// lazy pictures in a box of their own. The page's most important picture must not be lazy: it is fetched before all others.
pub fn image(picture: Picture, sizes: &'static str, is_lazy: bool) -> Tag {
    let (width, height) = picture.size.unzip();
    let sources: Vec<_> = picture
        .source_sets()
        .into_iter()
        .map(|(kind, srcset)| {
            tag("source")
                .set("type", kind)
                .set("srcset", srcset)
                .set("sizes", sizes)
        })
        .collect();
    let img = tag("img")
        .set("src", picture.src)
        .set("alt", picture.alt)
        .set("width", width)
        .set("height", height)
        // What its sources say holds only if it says so, too.
        .set("sizes", sizes.starts_with("auto").then_some("auto"))
        .set("class", width.is_none().then_some("is-unsized"))
        .set("loading", is_lazy.then_some("lazy"))
        .set("fetchpriority", (!is_lazy).then_some("high"))
        .set("decoding", "async");
    tag("picture").with((sources, img))
}

/// The file to see most in. Of several that are as large the last: the best format is named first, and the last is the one that
/// most browsers show, also those that have no viewer and follow the link.
pub fn largest(picture: &Picture) -> &str {
    let widest = picture.variants.iter().max_by_key(|variant| variant.width);
    let own = picture.size.map_or(0, |(width, _)| width);
    match widest {
        Some(widest) if widest.width >= own => &widest.url,
        _ => &picture.src,
    }
}

/// How wide an article's column shows its pictures.
pub const COLUMN: &str = "(min-width: 64rem) 50rem, 100vw";

/// The picture above an article's text, with its caption and maker.
pub fn hero(picture: Picture, labels: &Labels) -> Tag {
    let caption = picture.caption.clone();
    let credit = picture.credit.clone().map(|name| {
        let label = tag("span")
            .class("visually-hidden")
            .with((labels.credit, ": "));
        tag("span").class("figure__credit").with((label, name))
    });
    let is_captioned = caption.is_some() || credit.is_some();
    let text = is_captioned.then(|| tag("figcaption").with((caption, " ", credit)));
    tag("figure")
        .class("figure figure--hero")
        .with((viewable(picture, 1, false, labels), text))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edition::picture::Variant;

    #[test]
    fn the_largest_file_may_be_the_one_that_every_browser_shows() {
        let mut picture = Picture {
            src: "/a.jpg".into(),
            alt: String::new(),
            size: Some((1200, 800)),
            caption: None,
            credit: None,
            variants: Vec::new(),
        };
        assert_eq!(largest(&picture), "/a.jpg");
        for (url, width, expected) in [
            ("/800.webp", 800, "/a.jpg"),
            ("/1200.webp", 1200, "/1200.webp"),
        ] {
            picture.variants.push(Variant {
                url: url.into(),
                width,
                kind: None,
            });
            assert_eq!(largest(&picture), expected);
        }
    }
}
