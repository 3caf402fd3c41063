//! Chance that falls the same way every time.

use fastrand::Rng;

/// What is diced for an article: its parts do not depend on each other.
#[derive(Debug, Clone, Copy)]
pub(super) enum Part {
    Head = 1,
    Body = 2,
}

/// The dice for a part of an article.
pub(super) fn dice(seed: u64, number: usize, part: Part) -> Rng {
    // Stirred, because neighbouring seeds throw alike at first.
    let number = u64::try_from(number).unwrap_or_default();
    let mut rng = Rng::with_seed(seed ^ number.wrapping_mul(0x9e37_79b9_7f4a_7c15));
    Rng::with_seed(rng.u64(..) ^ part as u64)
}

/// One of several.
pub(super) fn one_of<'a>(rng: &mut Rng, several: &[&'a str]) -> &'a str {
    several[rng.usize(..several.len())]
}
