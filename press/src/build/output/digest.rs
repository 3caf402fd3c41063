//! What a content or a set of inputs is known by: the first half of its SHA-256.
//!
//! Half of it tells apart any number of files that a site can have, and keeps the manifest short.

use std::fmt;
use std::fs::File;
use std::io::{self, Read, Write};
use std::path::Path;

use serde::de::{Deserialize, Deserializer, Error};
use serde::{Serialize, Serializer};
use sha2::{Digest as _, Sha256};

const BYTES: usize = 16;
const CHUNK: usize = 64 * 1024;

/// Written as hexadecimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Digest([u8; BYTES]);

impl Digest {
    /// Of some bytes.
    pub fn of(content: &[u8]) -> Self {
        Self::finished(Sha256::new_with_prefix(content))
    }

    /// Of several parts, which are not mistaken for others that join to the same bytes.
    pub fn of_parts<'a>(parts: impl IntoIterator<Item = &'a [u8]>) -> Self {
        let mut state = Sha256::new();
        for part in parts {
            state.update((part.len() as u64).to_le_bytes());
            state.update(part);
        }
        Self::finished(state)
    }

    /// Of a file, however large.
    pub fn of_file(path: &Path) -> io::Result<Self> {
        Self::of_copied(&mut File::open(path)?, &mut io::sink())
    }

    /// Of what is read, all of which is written to `to` on the way.
    pub fn of_copied(from: &mut impl Read, to: &mut impl Write) -> io::Result<Self> {
        let mut state = Sha256::new();
        let mut chunk = vec![0; CHUNK];
        loop {
            match from.read(&mut chunk) {
                Ok(0) => return Ok(Self::finished(state)),
                Ok(read) => {
                    state.update(&chunk[..read]);
                    to.write_all(&chunk[..read])?;
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
    }

    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    fn finished(state: Sha256) -> Self {
        let mut half = [0; BYTES];
        half.copy_from_slice(&state.finalize()[..BYTES]);
        Self(half)
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl Serialize for Digest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Digest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <&str>::deserialize(deserializer)?;
        let digits = u128::from_str_radix(text, 16).map_err(D::Error::custom)?;
        Ok(Self(digits.to_be_bytes()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_more_than_what_they_join_to() {
        let parts = |parts: &[&[u8]]| Digest::of_parts(parts.iter().copied());
        assert_ne!(parts(&[b"ab", b"c"]), parts(&[b"a", b"bc"]));
        assert_ne!(parts(&[b"ab", b""]), parts(&[b"ab"]));
    }

    #[test]
    fn what_was_written_is_read_again() {
        for content in ["", "tin", "a line that begins with zeros"] {
            let digest = Digest::of(content.as_bytes());
            let text = serde_json::to_string(&digest).unwrap();
            assert_eq!(serde_json::from_str::<Digest>(&text).unwrap(), digest);
        }
    }

    #[test]
    fn a_copy_is_known_by_the_same_digest() {
        let content = "tin ".repeat(CHUNK);
        let mut copy = Vec::new();
        let digest = Digest::of_copied(&mut content.as_bytes(), &mut copy).unwrap();
        assert_eq!(copy, content.as_bytes());
        assert_eq!(digest, Digest::of(content.as_bytes()));
    }
}
