//! A story in a list: one component, in the looks that the layouts need.

use super::figure::Image;
use super::time::ShortTime;
use crate::app::Paper;
use crate::edition::item::{Address, Item, Kind};
use crate::routes::Route;
use leptos::prelude::*;

/// How much room a story has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// The front page's most important: a big picture, the lead in full.
    Lead,
    /// A section's most important: picture beside the text.
    Feature,
    /// A picture above the headline.
    Standard,
    /// Headline left, a small picture right; on wide layouts with the lead.
    Row,
    /// Headline left, a small picture right.
    Compact,
    /// A headline and its time.
    Headline,
}

impl Look {
    fn class(self) -> &'static str {
        match self {
            Self::Lead => "story story--lead",
            Self::Feature => "story story--feature",
            Self::Standard => "story story--standard",
            Self::Row => "story story--row",
            Self::Compact => "story story--compact",
            Self::Headline => "story story--headline",
        }
    }

    /// How wide its picture is shown; none where it shows none.
    fn picture_sizes(self) -> Option<&'static str> {
        match self {
            Self::Lead => Some("(min-width: 64rem) 34rem, 100vw"),
            Self::Feature => Some("(min-width: 64rem) 25rem, 100vw"),
            Self::Standard => Some("(min-width: 64rem) 15rem, (min-width: 40rem) 45vw, 100vw"),
            Self::Row => Some("(min-width: 40rem) 15rem, 30vw"),
            Self::Compact => Some("(min-width: 64rem) 10rem, 30vw"),
            Self::Headline => None,
        }
    }

    fn has_lead(self) -> bool {
        matches!(self, Self::Lead | Self::Feature | Self::Row)
    }
}

/// A story, leading to its article.
#[component]
pub fn Story(
    /// The story.
    item: Item,
    /// How much room it has.
    look: Look,
    /// The level of its headline, 2 to 4.
    #[prop(default = 3)]
    heading: u8,
    /// Whether its picture is the page's most important.
    #[prop(optional)]
    is_first: bool,
) -> impl IntoView {
    let paper = Paper::expect();
    let href = item.address.href().to_owned();
    let rel = matches!(item.address, Address::Elsewhere(_)).then_some("external");
    let picture = look.picture_sizes().map(|sizes| {
        let picture = item.picture.clone().map(|mut picture| {
            // The headline beside it says what a reader who cannot see it needs.
            picture.alt.clear();
            view! { <Image picture sizes is_lazy=!is_first/> }
        });
        // The headline is the link that is read out and tabbed to; this one is for fingers.
        view! {
            <a class="story__picture" href=href.clone() rel=rel tabindex="-1" aria-hidden="true">
                {picture}
            </a>
        }
    });
    // Without a picture of its own the text takes the room.
    let picture = item.picture.is_some().then_some(picture).flatten();
    let section = item
        .section
        .as_ref()
        .and_then(|section| paper.site.section(&section.slug))
        .map(|section| {
            let path = Route::Section(section.slug.clone()).path();
            view! { <a class="story__section" href=path>{section.title.clone()}</a> }
        });
    let link = view! { <a href=href rel=rel>{kind_mark(item.kind)} {item.title}</a> };
    let headline = match heading {
        2 => view! { <h2 class="story__headline">{link}</h2> }.into_any(),
        4 => view! { <h4 class="story__headline">{link}</h4> }.into_any(),
        _ => view! { <h3 class="story__headline">{link}</h3> }.into_any(),
    };
    let lead = item.lead.filter(|_| look.has_lead()).map(|lead| {
        let source = item.source.map(|source| format!("{source} - "));
        view! { <p class="story__lead">{source} {lead}</p> }
    });
    view! {
        <article class=look.class()>
            {picture}
            <div class="story__text">
                {headline}
                {lead}
                <p class="story__facts">
                    {section}
                    {item.published.map(|moment| view! { <ShortTime moment/> })}
                </p>
            </div>
        </article>
    }
    .into_any()
}

/// Marks what is not text.
fn kind_mark(kind: Kind) -> Option<impl IntoView> {
    let labels = Paper::expect().labels();
    let (class, word) = match kind {
        Kind::Article => return None,
        Kind::Photo => ("kind", labels.kind_photo),
        Kind::Video => ("kind", labels.kind_video),
        Kind::Live => ("kind kind--live", labels.kind_live),
    };
    Some(view! { <span class=class>{word}</span> })
}
