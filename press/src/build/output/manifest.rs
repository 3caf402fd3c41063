//! What stands in a site about its files, so that the next run knows which of them it may keep.
//!
//! A hidden file: a line that says how to read it, then a line for each file, as a JSON array, in
//! the order in which they were finished. A site without it, or with one of another format, is made anew.

use std::collections::HashMap;
use std::fs::{File, Metadata, OpenOptions};
use std::io::{self, BufRead, BufReader, BufWriter, Write};
use std::path::Path;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Serialize};

use super::digest::Digest;
use crate::build::compress::Coding;

const NAME: &str = ".sapbao-manifest";
/// Clocks of file systems count in steps, of two seconds at most.
const STEP: Duration = Duration::from_secs(2);

/// What tells that a file changed, without reading it. Written as an array of the two.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "(u64, i64)", into = "(u64, i64)")]
pub struct Stamp {
    /// The file's length.
    pub bytes: u64,
    /// When it last changed, since 1970.
    changed_ns: i64,
}

impl From<(u64, i64)> for Stamp {
    fn from((bytes, changed_ns): (u64, i64)) -> Self {
        Self { bytes, changed_ns }
    }
}

impl From<Stamp> for (u64, i64) {
    fn from(stamp: Stamp) -> Self {
        (stamp.bytes, stamp.changed_ns)
    }
}

impl Stamp {
    pub fn of(metadata: &Metadata) -> io::Result<Self> {
        let changed = metadata.modified()?.duration_since(UNIX_EPOCH);
        let nanoseconds = changed.map_or(0, |passed| passed.as_nanos());
        Ok(Self {
            bytes: metadata.len(),
            changed_ns: i64::try_from(nanoseconds).unwrap_or(i64::MAX),
        })
    }

    pub fn of_file(path: &Path) -> io::Result<Self> {
        Self::of(&path.metadata()?)
    }

    /// For a key.
    pub fn to_bytes(self) -> Vec<u8> {
        [self.bytes.to_le_bytes(), self.changed_ns.to_le_bytes()].concat()
    }

    /// Whether a change from now on could not leave the stamp as it is.
    pub fn is_settled(self) -> bool {
        let changed = Duration::from_nanos(u64::try_from(self.changed_ns).unwrap_or(0));
        SystemTime::now()
            .duration_since(UNIX_EPOCH + changed)
            .is_ok_and(|age| age > STEP)
    }
}

/// A file of the site.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    pub content: Digest,
    pub stamp: Stamp,
    pub copies: Copies,
    pub origin: Origin,
}

/// The compressed copies beside a file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Copies {
    pub br: Option<Stamp>,
    pub gz: Option<Stamp>,
}

impl Copies {
    /// Those that there are.
    pub fn iter(&self) -> impl Iterator<Item = (Coding, Stamp)> {
        let stamp = |coding| match coding {
            Coding::Brotli => self.br,
            Coding::Gzip => self.gz,
        };
        Coding::ALL
            .into_iter()
            .filter_map(move |coding| Some((coding, stamp(coding)?)))
    }

    /// Notes a copy.
    pub fn set(&mut self, coding: Coding, stamp: Stamp) {
        match coding {
            Coding::Brotli => self.br = Some(stamp),
            Coding::Gzip => self.gz = Some(stamp),
        }
    }
}

/// What tells that a file would become the same again, before it is made.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Origin {
    /// Nothing but its content.
    Content,
    /// The key of its inputs.
    MadeOf(Digest),
    /// The file that it is a copy of.
    CopyOf(Stamp),
}

/// The line of one file.
#[derive(Serialize, Deserialize)]
struct Line<'a>(
    #[serde(borrow)] std::borrow::Cow<'a, str>,
    Digest,
    Stamp,
    Option<Stamp>,
    Option<Stamp>,
    Option<Digest>,
    Option<Stamp>,
);

/// Changes when the lines mean something else, or when copies are compressed in another way.
const FIRST_LINE: &str = r#"["sapbao-press",2]"#;

/// The manifest of a site that is being written.
pub struct Writer(BufWriter<File>);

impl Writer {
    pub fn create(site: &Path) -> io::Result<Self> {
        let file = OpenOptions::new()
            .write(true)
            .create_new(true)
            .open(site.join(NAME))?;
        let mut file = BufWriter::new(file);
        writeln!(file, "{FIRST_LINE}")?;
        Ok(Self(file))
    }

    pub fn add(&mut self, path: &str, entry: &Entry) -> io::Result<()> {
        let (key, source) = match entry.origin {
            Origin::Content => (None, None),
            Origin::MadeOf(key) => (Some(key), None),
            Origin::CopyOf(source) => (None, Some(source)),
        };
        let Copies { br, gz } = entry.copies;
        let line = Line(path.into(), entry.content, entry.stamp, br, gz, key, source);
        serde_json::to_writer(&mut self.0, &line)?;
        self.0.write_all(b"\n")
    }

    pub fn finish(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

/// What a site's manifest says, by path. Nothing when there is none that can be read.
pub fn read(site: &Path) -> HashMap<Box<str>, Entry> {
    let mut entries = HashMap::new();
    let Ok(file) = File::open(site.join(NAME)) else {
        return entries;
    };
    let mut lines = BufReader::new(file).lines();
    if !matches!(lines.next(), Some(Ok(line)) if line == FIRST_LINE) {
        return entries;
    }
    // A line that cannot be read costs the writing of a file.
    for line in lines.map_while(Result::ok) {
        if let Ok(Line(path, content, stamp, br, gz, key, source)) = serde_json::from_str(&line) {
            let origin = match (key, source) {
                (Some(key), _) => Origin::MadeOf(key),
                (None, Some(source)) => Origin::CopyOf(source),
                (None, None) => Origin::Content,
            };
            let entry = Entry {
                content,
                stamp,
                copies: Copies { br, gz },
                origin,
            };
            entries.insert(path.into(), entry);
        }
    }
    entries
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    fn entry(origin: Origin) -> Entry {
        Entry {
            content: Digest::of(b"tin"),
            stamp: Stamp::from((3, 1_800_000_000_123_456_789)),
            copies: Copies {
                br: None,
                gz: Some(Stamp::from((2, 1))),
            },
            origin,
        }
    }

    #[test]
    fn what_was_written_is_read_again() {
        let folder = tempfile::tempdir().unwrap();
        let entries = [
            ("a.html", entry(Origin::MadeOf(Digest::of(b"key")))),
            (
                "\"làng\\nghề\n.json",
                entry(Origin::CopyOf(Stamp::from((3, 4)))),
            ),
            ("feed.xml", entry(Origin::Content)),
        ];
        let mut writer = Writer::create(folder.path()).unwrap();
        for (path, entry) in &entries {
            writer.add(path, entry).unwrap();
        }
        writer.finish().unwrap();
        let expected = entries.map(|(path, entry)| (Box::from(path), entry));
        assert_eq!(read(folder.path()), HashMap::from(expected));
    }

    #[test]
    fn the_format_stays_what_its_first_line_says() {
        let folder = tempfile::tempdir().unwrap();
        let digest = Digest::of(b"tin");
        let lines = format!(
            "{FIRST_LINE}\n[\"a.jpg\",\"{digest}\",[3,1800000000123456789],null,[2,1],null,[3,4]]\n"
        );
        let path = folder.path().join(NAME);
        fs::write(&path, &lines).unwrap();
        let read = read(folder.path());
        assert_eq!(read["a.jpg"], entry(Origin::CopyOf(Stamp::from((3, 4)))));

        fs::remove_file(&path).unwrap();
        let mut writer = Writer::create(folder.path()).unwrap();
        writer.add("a.jpg", &read["a.jpg"]).unwrap();
        writer.finish().unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), lines);
    }

    #[test]
    fn what_cannot_be_read_is_not_known() {
        let folder = tempfile::tempdir().unwrap();
        assert!(read(folder.path()).is_empty());
        let mut writer = Writer::create(folder.path()).unwrap();
        writer.add("a.html", &entry(Origin::Content)).unwrap();
        writer.add("b.html", &entry(Origin::Content)).unwrap();
        writer.finish().unwrap();
        let path = folder.path().join(NAME);
        let text = fs::read_to_string(&path).unwrap();
        fs::write(&path, &text[..text.len() - 20]).unwrap();
        assert_eq!(read(folder.path()).len(), 1);
        fs::write(&path, text.replacen('2', "1", 1)).unwrap();
        assert!(read(folder.path()).is_empty());
    }
}
