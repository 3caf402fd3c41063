//! Which copies of a picture are made, and which of them are worth keeping.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::format::Format;

/// The widths in pixels that the layouts ask for, by the `sizes` of `components/story.rs`,
/// `components/figure.rs` and `pages/issue.rs`: small pictures in lists are 8 to 15 rem wide (240 at
/// one or two device pixels each, 480 at three), a phone's whole width is 360 to 430 (800 at two, 1200 at
/// three), the column of an article on a desk 800 (1600 at two).
const LADDER: [u32; 5] = [240, 480, 800, 1200, 1600];

/// A step that is nearer than this to the picture's own width is left out, in percent.
const NEAREST_STEP: u32 = 115;

/// The few browsers that know neither AVIF nor WebP get a small and a large one.
const SMALL_JPEG: u32 = 480;

/// No side of a copy is longer, in pixels: WebP's header has 14 bits for it, the encoder of AVIF takes one more, and JPEG's header
/// has 16 bits.
fn longest_side(format: Format) -> u64 {
    match format {
        Format::Avif => 16_384,
        Format::Webp => 16_383,
        Format::Jpeg => 65_500,
    }
}

/// What a format must save to be worth its place in every document that shows the picture, in
/// percent of what a browser would fetch without it.
const LEAST_SAVING: u64 = 5;

/// An edition's own copies do without wider ones of the press where the widest is so wide, in pixels, or nearly: a
/// phone's whole width at three device pixels.
const WIDE_ENOUGH: u32 = 1200;

/// A copy of a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Copy {
    /// By the name that lists of earlier presses have for it.
    #[serde(rename = "kind")]
    pub format: Format,
    /// In pixels.
    pub width: u32,
    /// The file's size.
    pub bytes: u64,
}

/// What is known of a picture by looking at it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Measured {
    /// In pixels, as it is shown: turned as its metadata asks.
    pub size: (u32, u32),
    /// Whether something behind it shows through.
    pub is_transparent: bool,
    /// Whether it moves; then it stays as it is.
    pub is_animated: bool,
}

/// The widths in which `format` is made of a picture: none wider than the picture is.
pub fn widths(format: Format, picture: Measured) -> Vec<u32> {
    let (width, height) = picture.size;
    let widest = width.min(LADDER[LADDER.len() - 1]);
    // The longest copy; a pixel more where it is rounded up.
    let length = u64::from(height) * u64::from(widest) / u64::from(width);
    let is_impossible =
        length >= longest_side(format) || (format == Format::Jpeg && picture.is_transparent);
    if picture.is_animated || is_impossible {
        return Vec::new();
    }
    let mut widths: Vec<u32> = LADDER
        .into_iter()
        .filter(|step| step * NEAREST_STEP <= widest * 100)
        .filter(|step| format != Format::Jpeg || *step == SMALL_JPEG)
        .collect();
    if widths.last() != Some(&widest) {
        widths.push(widest);
    }
    widths
}

/// Whether the edition's own copies of a format do, of which the widest has this `width`. What is not told of the
/// `picture` is its width; it is then taken for a wide one.
pub fn is_wide_enough(width: u32, picture: Option<u32>) -> bool {
    let needed = picture.map_or(WIDE_ENOUGH, |picture| picture.min(WIDE_ENOUGH));
    u64::from(width) * u64::from(NEAREST_STEP) >= u64::from(needed) * 100
}

/// The formats among the `made` copies that are worth keeping. A format stands or falls whole: a browser
/// takes the first format that it knows, and then has only that format's widths.
///
/// `own` are copies that the edition brings wherever it shows the picture, `original` is the picture itself (its
/// width and bytes). A format is compared with the next worse one, where both have the same width; but where the
/// edition has small copies of it alone, they would be blown up, and the larger ones are kept whatever they save.
pub fn worth_keeping(made: &[Copy], own: &[Copy], original: (u32, u64)) -> BTreeSet<Format> {
    let mut keep = BTreeSet::new();
    let mut without = BTreeMap::from([original]);
    for format in Format::ALL.into_iter().rev() {
        let of_format = |copies: &[Copy]| -> BTreeMap<u32, u64> {
            copies
                .iter()
                .filter(|copy| copy.format == format)
                .map(|copy| (copy.width, copy.bytes))
                .collect()
        };
        let (made, own) = (of_format(made), of_format(own));
        let widest_own = own.last_key_value().map(|(width, _)| *width);
        let is_lacking = widest_own.is_none_or(|width| !is_wide_enough(width, Some(original.0)));
        if made.is_empty() || !is_lacking {
            // What nobody lacks was made before the picture's width was known.
            if !own.is_empty() {
                without = own;
            }
        } else if !own.is_empty() || saves(&made, &without) {
            keep.insert(format);
            without = made;
        }
    }
    keep
}

fn saves(made: &BTreeMap<u32, u64>, without: &BTreeMap<u32, u64>) -> bool {
    let (mut new, mut old) = (0, 0);
    for (width, bytes) in made {
        if let Some(other) = without.get(width) {
            new += bytes;
            old += other;
        }
    }
    old == 0 || new * 100 <= old * (100 - LEAST_SAVING)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn still(width: u32, height: u32) -> Measured {
        Measured {
            size: (width, height),
            is_transparent: false,
            is_animated: false,
        }
    }

    #[test]
    fn no_copy_is_wider_than_its_picture() {
        let avif = |width| widths(Format::Avif, still(width, 600));
        assert_eq!(avif(4000), [240, 480, 800, 1200, 1600]);
        assert_eq!(avif(1200), [240, 480, 800, 1200]);
        assert_eq!(avif(840), [240, 480, 840]);
        assert_eq!(avif(100), [100]);
        assert_eq!(widths(Format::Jpeg, still(4000, 600)), [480, 1600]);
        assert_eq!(widths(Format::Jpeg, still(300, 600)), [300]);
    }

    #[test]
    fn what_a_format_cannot_hold_is_not_made_in_it() {
        let scroll = still(1600, 20_000);
        assert!(widths(Format::Webp, scroll).is_empty());
        assert!(widths(Format::Avif, scroll).is_empty());
        assert!(!widths(Format::Jpeg, scroll).is_empty());
        // A wider one is made smaller, and is not too long then.
        assert!(!widths(Format::Avif, still(3200, 20_000)).is_empty());
        let seal = Measured {
            is_transparent: true,
            ..still(800, 800)
        };
        assert!(widths(Format::Jpeg, seal).is_empty());
        let film = Measured {
            is_animated: true,
            ..still(800, 800)
        };
        assert!(
            Format::ALL
                .iter()
                .all(|format| widths(*format, film).is_empty())
        );
    }

    fn copy(format: Format, width: u32, bytes: u64) -> Copy {
        Copy {
            format,
            width,
            bytes,
        }
    }

    #[test]
    fn a_format_that_saves_nothing_over_the_next_one_goes() {
        let (avif, webp, jpeg) = (Format::Avif, Format::Webp, Format::Jpeg);
        let made = [
            copy(avif, 480, 70),
            copy(avif, 1200, 200),
            copy(webp, 480, 100),
            copy(webp, 1200, 200),
            copy(jpeg, 480, 150),
            copy(jpeg, 1200, 390),
        ];
        let kept = |own: &[Copy], original| worth_keeping(&made, own, original);
        assert_eq!(kept(&[], (1200, 500)), BTreeSet::from([avif, webp, jpeg]));
        // The original is smaller than its copy in JPEG, and as small as the others.
        assert_eq!(kept(&[], (1200, 205)), BTreeSet::from([]));
        let own = [copy(webp, 480, 60), copy(webp, 1200, 190)];
        assert_eq!(kept(&own, (1200, 500)), BTreeSet::from([jpeg]));
    }

    #[test]
    fn small_copies_of_the_edition_do_not_take_the_place_of_large_ones() {
        let (avif, webp) = (Format::Avif, Format::Webp);
        let made = [
            copy(avif, 240, 40),
            copy(avif, 900, 200),
            copy(webp, 240, 50),
            copy(webp, 900, 499),
        ];
        let kept = |own: &[Copy]| worth_keeping(&made, own, (900, 500));
        assert_eq!(kept(&[]), BTreeSet::from([avif]));
        // The edition's is smaller, and alone it would be blown up.
        let small = copy(webp, 240, 1);
        assert_eq!(kept(&[small]), BTreeSet::from([avif, webp]));
        let small = copy(avif, 240, 1);
        assert_eq!(kept(&[small]), BTreeSet::from([avif]));
        assert_eq!(kept(&[small, copy(avif, 800, 1)]), BTreeSet::new());
    }

    #[test]
    fn the_editions_copies_do_where_the_widest_is_nearly_as_wide_as_wanted() {
        assert!(is_wide_enough(1200, None));
        assert!(is_wide_enough(1100, Some(4000)));
        assert!(!is_wide_enough(800, Some(4000)));
        assert!(!is_wide_enough(800, None));
        assert!(is_wide_enough(800, Some(900)));
        assert!(is_wide_enough(u32::MAX, Some(u32::MAX)));
    }
}
