//! What a file was made of, so that it need not be made again to know what it would be.

use std::env;
use std::fmt;
use std::sync::LazyLock;
use std::time::{SystemTime, UNIX_EPOCH};

use super::digest::Digest;

/// Stands for everything that went into a file, the press itself included: another press makes
/// everything anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Key(Digest);

impl Key {
    /// Of all inputs of a file, in an order that stays the same.
    pub fn of(inputs: &[&[u8]]) -> Self {
        let press = PRESS.as_slice();
        Self(Digest::of_parts(
            std::iter::once(press).chain(inputs.iter().copied()),
        ))
    }

    /// With one more input: what many files have in common is read once.
    #[must_use]
    pub fn and(&self, input: &[u8]) -> Self {
        Self(Digest::of_parts([self.0.as_bytes(), input]))
    }

    /// With all that went into another.
    #[must_use]
    pub fn and_key(&self, other: Self) -> Self {
        self.and(other.0.as_bytes())
    }

    pub(super) fn digest(self) -> Digest {
        self.0
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// This program's own content. Where that cannot be read, no two runs are alike.
static PRESS: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let content = env::current_exe().and_then(|program| Digest::of_file(&program));
    content.map_or_else(
        |_| {
            let now = SystemTime::now().duration_since(UNIX_EPOCH);
            now.unwrap_or_default().as_nanos().to_le_bytes().to_vec()
        },
        |digest| digest.as_bytes().to_vec(),
    )
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_told_by_every_input() {
        let base = Key::of(&[b"site", b"article"]);
        assert_eq!(base, Key::of(&[b"site", b"article"]));
        assert_ne!(base, Key::of(&[b"sitearticle"]));
        assert_ne!(base, base.and(b""));
        assert_eq!(
            base.and(b"list"),
            Key::of(&[b"site", b"article"]).and(b"list")
        );
    }
}
