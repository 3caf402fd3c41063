//! Pictures, films and recordings.

use super::{Markup, Walk, is_element};
use crate::edition::body::Media;
use crate::edition::body::srcset::parse_srcset;
use crate::edition::link::{resolve_document, resolve_media};
use crate::edition::picture::{Picture, Variant, parse_side};

impl Walk<'_> {
    pub(super) fn picture<M: Markup>(&self, node: &M) -> Option<Picture> {
        let children = node.children();
        let variants = children
            .iter()
            .filter(|child| is_element::<M>(child, "source"))
            .flat_map(|source| {
                let kind = source.attribute("type");
                let srcset = source.attribute("srcset").unwrap_or_default();
                parse_srcset(&srcset, kind.as_deref(), self.base)
            })
            .collect();
        let image = children
            .iter()
            .find(|child| is_element::<M>(child, "img"))?;
        self.image(image, variants)
    }

    pub(super) fn image<M: Markup>(&self, node: &M, mut variants: Vec<Variant>) -> Option<Picture> {
        // Where a CMS loads pictures by script, the picture's URL stands in `data-src`.
        let src = ["data-src", "src"].iter().find_map(|name| {
            resolve_media(
                self.base,
                &node.attribute(name).filter(|url| !url.trim().is_empty())?,
            )
        })?;
        if let Some(srcset) = node.attribute("srcset") {
            variants.extend(parse_srcset(&srcset, None, self.base));
        }
        Some(Picture {
            src,
            alt: node.attribute("alt").unwrap_or_default(),
            size: size(node),
            caption: None,
            credit: None,
            variants,
        })
    }

    pub(super) fn media<M: Markup>(&self, is_video: bool, node: &M) -> Option<Media> {
        // A sound or a film is no `data:` URL.
        let url = |node: &M| resolve_document(self.base, &node.attribute("src")?);
        let own = url(node).map(|url| (url, None));
        let others = node
            .children()
            .into_iter()
            .filter(|child| is_element::<M>(child, "source"))
            .filter_map(|source| Some((url(&source)?, source.attribute("type"))));
        let sources: Vec<_> = own.into_iter().chain(others).collect();
        (!sources.is_empty()).then(|| Media {
            is_video,
            sources,
            poster: node
                .attribute("poster")
                .and_then(|url| resolve_media(self.base, &url)),
            size: size(node),
        })
    }
}

fn size<M: Markup>(node: &M) -> Option<(u32, u32)> {
    let side = |name: &str| parse_side(f64::from(parse_whole(&node.attribute(name)?)?));
    Some((side("width")?, side("height")?))
}

/// The number that a text begins with, as browsers read `width="480px"`.
fn parse_whole(text: &str) -> Option<u32> {
    let text = text.trim_start();
    let end = text.bytes().take_while(u8::is_ascii_digit).count();
    text[..end].parse().ok()
}
