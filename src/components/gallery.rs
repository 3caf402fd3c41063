//! What the viewer (`parts/viewer`, fetched when it is first used) finds in a page: pictures in links
//! to their largest file, which without it open just that, and around them every word that it says.

use super::figure::{COLUMN, image, largest};
use super::tag::{Tag, tag};
use crate::edition::picture::Picture;
use crate::labels::{Labels, ViewerLabels};

/// Makes `part` a gallery of a magazine's pages.
pub fn of_pages(part: Tag, labels: &Labels) -> Tag {
    gallery(part, "pages", labels, &labels.page_viewer)
}

/// Makes `part` a gallery of an article's pictures.
pub fn of_pictures(part: Tag, labels: &Labels) -> Tag {
    gallery(part, "pictures", labels, &labels.picture_viewer)
}

fn gallery(part: Tag, kind: &'static str, labels: &Labels, viewer: &ViewerLabels) -> Tag {
    let words = [
        ("data-gallery", kind),
        ("data-position", viewer.position),
        ("data-previous", viewer.previous),
        ("data-next", viewer.next),
        ("data-failed", viewer.failed),
        ("data-thumbnails", viewer.all),
        ("data-zoom-in", labels.zoom_in),
        ("data-zoom-out", labels.zoom_out),
        ("data-full-screen", labels.full_screen),
        ("data-retry", labels.retry),
        ("data-close", labels.close),
    ];
    words
        .into_iter()
        .fold(part, |part, (name, word)| part.set(name, word))
}

/// The picture of that number in an article.
pub fn viewable(picture: Picture, number: u32, is_lazy: bool, labels: &Labels) -> Tag {
    view(
        format!("hinh-{number}"),
        picture,
        COLUMN,
        is_lazy,
        labels.view_picture,
    )
}

/// A picture that the viewer opens; `id` names it in addresses, `name` where it has no text of its own.
pub fn view(
    id: String,
    picture: Picture,
    sizes: &'static str,
    is_lazy: bool,
    name: &'static str,
) -> Tag {
    tag("a")
        .class("view")
        .set("href", largest(&picture))
        .set("id", id.as_str())
        .set("data-view", id)
        .set("aria-label", picture.alt.is_empty().then_some(name))
        .with(image(picture, sizes, is_lazy))
}
