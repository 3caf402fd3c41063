//! What is said of pictures at the end of a run.

use std::collections::BTreeMap;
use std::fmt;
use std::time::Duration;

use console::terminal::line;

/// So many are named; more would hide what else is said.
const MOST_NAMED: usize = 10;

/// What was done.
#[derive(Default)]
pub struct Summary {
    /// Pictures that were worked on in this run.
    pub made: usize,
    /// Pictures whose copies an earlier run made.
    pub kept: usize,
    /// Copies in the site.
    pub copies: usize,
    /// Their size.
    pub bytes: u64,
    /// Why the cache does not have all copies.
    pub no_cache: Option<String>,
    /// Why no copies can be made here.
    pub no_encoder: Option<String>,
    /// Pictures that would need it.
    pub without_encoder: usize,
    /// Pictures that were left as they are, and why.
    left: Vec<(String, String)>,
    took: Duration,
}

impl Summary {
    pub fn leave(&mut self, picture: String, why: String) {
        self.left.push((picture, why));
    }

    /// `astray` are addresses that lead to no file of the edition, with a document that shows each.
    pub fn end(&mut self, astray: &BTreeMap<String, String>, took: Duration) {
        self.left.sort();
        self.left.extend(astray.iter().map(|(address, document)| {
            let why = format!("{document} shows it, and the edition's folder has no such file");
            (address.clone(), why)
        }));
        self.took = took;
    }
}

impl fmt::Display for Summary {
    #[expect(clippy::cast_precision_loss, reason = "for people to read")]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.made + self.kept > 0 {
            writeln!(
                f,
                "pictures: {} made, {} kept, {} copies of {:.1} MB, in {:.1} s",
                self.made,
                self.kept,
                self.copies,
                self.bytes as f64 / 1_000_000.0,
                self.took.as_secs_f64()
            )?;
        }
        if let Some(why) = &self.no_cache {
            writeln!(
                f,
                "pictures: not all could be kept in the cache, and later runs may make them again: {}",
                line(why)
            )?;
        }
        if let Some(why) = &self.no_encoder {
            writeln!(
                f,
                "pictures: {} left without copies for phones, as {why}; run `npm ci` where you run the press, or name \
                 the folder of its node_modules in NODE_PATH",
                self.without_encoder
            )?;
        }
        if self.left.is_empty() {
            return Ok(());
        }
        writeln!(f, "pictures: {} left as they are", self.left.len())?;
        for (picture, why) in self.left.iter().take(MOST_NAMED) {
            writeln!(f, "  {}: {}", short(picture), line(why))?;
        }
        match self.left.len().saturating_sub(MOST_NAMED) {
            0 => Ok(()),
            more => writeln!(f, "  and {more} more"),
        }
    }
}

/// An address as one short line: the edition may write anything into it.
fn short(address: &str) -> String {
    const LONGEST: usize = 100;
    match address.char_indices().nth(LONGEST) {
        Some((end, _)) => line(&address[..end]) + "…",
        None => line(address),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_pictures_are_named_and_the_others_counted() {
        let mut summary = Summary::default();
        for number in 0..12 {
            summary.leave(format!("{number:02}.jpg"), "it is torn".to_owned());
        }
        summary.end(&BTreeMap::new(), Duration::ZERO);
        let said = summary.to_string();
        assert!(
            said.starts_with("pictures: 12 left as they are\n  00.jpg: it is torn\n"),
            "{said}"
        );
        assert!(
            said.ends_with("  09.jpg: it is torn\n  and 2 more\n"),
            "{said}"
        );
    }

    #[test]
    fn an_address_cannot_write_lines_of_its_own() {
        let astray = BTreeMap::from([("a\n\u{1b}[2Jb".to_owned(), "1\u{1b}.json".to_owned())]);
        let mut summary = Summary::default();
        summary.leave("a.jpg".to_owned(), "it is\n\u{1b}[2J torn".to_owned());
        summary.end(&astray, Duration::ZERO);
        assert_eq!(summary.to_string().lines().count(), 3);
        assert!(!summary.to_string().contains('\u{1b}'));
        assert_eq!(Summary::default().to_string(), "");
    }
}
