//! Pictures. All logic of their sizes is in [`Image`]: which file a browser may choose, how much
//! room is kept, and when it loads.

use crate::app::Paper;
use crate::edition::item::{Picture, Variant};
use leptos::prelude::*;

/// A picture, with room kept for it.
///
/// Where the backend tells no size the stylesheet keeps 3:2.
#[component]
pub fn Image(
    /// The picture.
    picture: Picture,
    /// How wide the layout shows it, for the browser's choice among the variants.
    sizes: &'static str,
    /// Whether it may wait until it comes near the screen. The page's most important picture must
    /// not: it is fetched before all others.
    #[prop(default = true)]
    is_lazy: bool,
) -> impl IntoView {
    let (width, height) = picture.size.unzip();
    let sources: Vec<_> = by_kind(&picture.variants)
        .into_iter()
        .map(|(kind, srcset)| {
            view! { <source type=kind.map(str::to_owned) srcset=srcset sizes=sizes/> }
        })
        .collect();
    view! {
        <picture>
            {sources}
            <img
                src=picture.src
                alt=picture.alt
                width=width
                height=height
                class:is-unsized=width.is_none()
                loading=is_lazy.then_some("lazy")
                fetchpriority=(!is_lazy).then_some("high")
                decoding="async"
            />
        </picture>
    }
    .into_any()
}

/// One `srcset` for each MIME type, in the order in which the backend first names them.
fn by_kind(variants: &[Variant]) -> Vec<(Option<&str>, String)> {
    let mut sets: Vec<(Option<&str>, String)> = Vec::new();
    for variant in variants {
        let candidate = format!("{} {}w", variant.url, variant.width);
        let kind = variant.kind.as_deref();
        match sets.iter_mut().find(|(known, _)| *known == kind) {
            Some((_, set)) => {
                set.push_str(", ");
                set.push_str(&candidate);
            }
            None => sets.push((kind, candidate)),
        }
    }
    sets
}

/// How wide an article's column shows its pictures.
pub const COLUMN: &str = "(min-width: 64rem) 50rem, 100vw";

/// The picture above an article's text, with its caption and maker.
#[component]
pub fn Hero(
    /// The picture.
    picture: Picture,
) -> impl IntoView {
    let labels = Paper::expect().labels();
    let caption = picture.caption.clone();
    let credit = picture.credit.clone();
    let is_captioned = caption.is_some() || credit.is_some();
    view! {
        <figure class="figure figure--hero">
            <Image picture sizes=COLUMN is_lazy=false/>
            {is_captioned
                .then(|| {
                    view! {
                        <figcaption>
                            {caption} " "
                            {credit
                                .map(|name| {
                                    view! {
                                        <span class="figure__credit">
                                            <span class="visually-hidden">{labels.credit} ": "</span>
                                            {name}
                                        </span>
                                    }
                                })}
                        </figcaption>
                    }
                })}
        </figure>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variants_of_one_type_are_one_set() {
        let variant = |url: &str, width, kind: Option<&str>| Variant {
            url: url.into(),
            width,
            kind: kind.map(str::to_owned),
        };
        let variants = [
            variant("/a.webp", 480, Some("image/webp")),
            variant("/a.jpg", 480, None),
            variant("/b.webp", 800, Some("image/webp")),
        ];
        assert_eq!(
            by_kind(&variants),
            [
                (Some("image/webp"), "/a.webp 480w, /b.webp 800w".to_owned()),
                (None, "/a.jpg 480w".to_owned())
            ]
        );
    }
}
