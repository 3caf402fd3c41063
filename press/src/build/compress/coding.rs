//! The codings of compressed copies, and the copies' names.

/// How a copy is compressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Coding {
    Brotli,
    Gzip,
}

impl Coding {
    pub const ALL: [Self; 2] = [Self::Brotli, Self::Gzip];

    /// What the name of a copy has behind the name of the file that it is of.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Brotli => ".br",
            Self::Gzip => ".gz",
        }
    }

    /// The path of the copy of the file at `path`.
    pub fn of(self, path: &str) -> String {
        format!("{path}{}", self.ending())
    }
}

/// The path of the file that a copy at `path` would be of.
pub fn original(path: &str) -> Option<&str> {
    Coding::ALL
        .into_iter()
        .find_map(|coding| path.strip_suffix(coding.ending()))
}
