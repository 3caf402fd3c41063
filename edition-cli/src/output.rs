//! Puts an edition in place, all of it or nothing: it is written beside the output folder and then
//! takes its name. A folder with something else in it is never touched, what a failed or
//! interrupted run wrote is removed, and of two runs for one folder the second is refused.

mod lock;

use std::collections::HashSet;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use serde::Serialize;
use serde_json::Value;
use serde_json::ser::PrettyFormatter;

use crate::interrupt;
use lock::lock;

/// What `site.json` names as its maker; the mark of a folder that may be replaced.
pub const GENERATOR: &str = "edition-cli";

/// An edition that is being written. Dropped before it is published, it leaves nothing behind.
pub struct Draft {
    /// Where it will be.
    output: PathBuf,
    /// Where it is written.
    folder: PathBuf,
    /// Keeps other runs away from there, where a folder can be locked.
    _lock: Option<File>,
    is_published: bool,
    folders: HashSet<PathBuf>,
    /// The bytes of the document at hand; kept, because documents are many and alike in size.
    bytes: Vec<u8>,
    written: Written,
}

/// What an edition consists of.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Written {
    pub documents: usize,
    /// Those of the documents that are lists' pages.
    pub feeds: usize,
    pub media: usize,
}

impl Draft {
    /// Begins an edition that is to be at `output`.
    pub fn begin(output: &Path) -> Result<Self, String> {
        let folder = beside(output, "new")?;
        if output.is_file() {
            return Err(format!(
                "{} is a file. Name a folder for the edition.",
                output.display()
            ));
        }
        if !may_replace(output) {
            return Err(format!(
                "{} has files that this tool did not write. Empty it, or name another folder.",
                output.display()
            ));
        }
        let lock = lock(&folder, output)?;
        put_back(output).map_err(|error| told(output, &error))?;
        empty(&folder)
            .and_then(|()| fs::create_dir(folder.join("media")))
            .map_err(|error| told(&folder, &error))?;
        Ok(Self {
            output: output.to_owned(),
            folder,
            _lock: lock,
            is_published: false,
            folders: HashSet::new(),
            bytes: Vec::new(),
            written: Written::default(),
        })
    }

    /// Writes a document as JSON with one space of indent: it compresses as well as none, and two
    /// editions can be compared line by line.
    pub fn write(&mut self, path: &str, document: &impl Serialize) -> Result<(), String> {
        let mut bytes = std::mem::take(&mut self.bytes);
        bytes.clear();
        let pretty = PrettyFormatter::with_indent(b" ");
        document
            .serialize(&mut serde_json::Serializer::with_formatter(
                &mut bytes, pretty,
            ))
            .expect("documents have text keys, and memory takes every write");
        bytes.push(b'\n');
        let done = self.write_bytes(path, &bytes);
        self.bytes = bytes;
        done
    }

    /// Writes a document as it is.
    pub fn write_bytes(&mut self, path: &str, bytes: &[u8]) -> Result<(), String> {
        interrupt::check()?;
        let file = self.folder.join(path);
        let parent = file.parent().unwrap_or(&self.folder);
        if !self.folders.contains(parent) {
            fs::create_dir_all(parent).map_err(|error| told(parent, &error))?;
            self.folders.insert(parent.to_owned());
        }
        fs::write(&file, bytes).map_err(|error| told(&file, &error))?;
        self.written.documents += 1;
        self.written.feeds += usize::from(path.starts_with("feeds/"));
        Ok(())
    }

    /// Copies a picture or a PDF into `media/`.
    pub fn copy_media(&mut self, name: &str, from: &Path) -> Result<(), String> {
        interrupt::check()?;
        fs::copy(from, self.folder.join("media").join(name)).map_err(|error| told(from, &error))?;
        self.written.media += 1;
        Ok(())
    }

    /// Writes a picture into `media/`.
    pub fn write_media(&mut self, name: &str, bytes: &[u8]) -> Result<(), String> {
        interrupt::check()?;
        let file = self.folder.join("media").join(name);
        fs::write(&file, bytes).map_err(|error| told(&file, &error))?;
        self.written.media += 1;
        Ok(())
    }

    /// Puts the edition in the place of the one before.
    pub fn publish(mut self) -> Result<Written, String> {
        interrupt::check()?;
        let old = beside(&self.output, "old")?;
        self.swap(&old)
            .map_err(|error| told(&self.output, &error))?;
        self.is_published = true;
        // The new edition stands. What cannot be removed of the old one is hidden, and goes the next time.
        let _ = remove(&old);
        Ok(self.written)
    }

    fn swap(&self, old: &Path) -> io::Result<()> {
        remove(old)?;
        if self.output.exists() {
            fs::rename(&self.output, old)?;
        }
        fs::rename(&self.folder, &self.output).inspect_err(|_| {
            let _ = fs::rename(old, &self.output);
        })
    }
}

impl Drop for Draft {
    fn drop(&mut self) {
        // After publishing, what is there is another run's; otherwise the first error is the one to tell.
        if !self.is_published {
            let _ = remove(&self.folder);
        }
    }
}

fn told(path: &Path, error: &io::Error) -> String {
    let remedy = match error.kind() {
        io::ErrorKind::PermissionDenied => "Allow yourself to write there, or name another folder.",
        io::ErrorKind::StorageFull => "Make room on the disk, or name a folder on another.",
        io::ErrorKind::NotFound => "Make sure that it is there, and run the tool again.",
        _ => "Mend that, or name another folder.",
    };
    format!(
        "{}: {error}. {remedy} The edition that was there before is unchanged.",
        path.display()
    )
}

/// Undoes a swap that was cut off between its two renamings.
fn put_back(output: &Path) -> io::Result<()> {
    let old = beside(output, "old").map_err(io::Error::other)?;
    if output.exists() || !old.exists() {
        return Ok(());
    }
    fs::rename(old, output)
}

/// Whether the folder is absent, empty, or an edition that this tool wrote.
fn may_replace(output: &Path) -> bool {
    match fs::read_dir(output) {
        Err(error) => error.kind() == io::ErrorKind::NotFound,
        Ok(mut entries) => entries.next().is_none() || is_own(output),
    }
}

fn is_own(output: &Path) -> bool {
    let site = fs::read(output.join("site.json")).ok();
    let site: Option<Value> = site.and_then(|bytes| serde_json::from_slice(&bytes).ok());
    site.is_some_and(|site| site["_news"]["generator"] == GENERATOR)
}

/// A hidden folder next to the output, on the same file system, so that renaming moves it.
fn beside(output: &Path, what: &str) -> Result<PathBuf, String> {
    let name = output.file_name().ok_or_else(|| {
        format!(
            "{} has no name of its own. Name the output folder, as in \"public/data\".",
            output.display()
        )
    })?;
    let name = format!(".{}.{what}", name.to_string_lossy());
    Ok(output.with_file_name(name))
}

/// Removes what is in a folder that is locked, and so has to stay.
fn empty(folder: &Path) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            fs::remove_dir_all(entry.path())?;
        } else {
            fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}

fn remove(folder: &Path) -> io::Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn publish(output: &Path, name: &str) {
        let mut draft = Draft::begin(output).unwrap();
        let site = json!({"name": name, "_news": {"generator": GENERATOR}});
        draft.write("site.json", &site).unwrap();
        draft.publish().unwrap();
    }

    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).unwrap();
        let mut names: Vec<_> = entries
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn a_draft_that_is_dropped_leaves_nothing_behind() {
        let place = tempfile::tempdir().unwrap();
        let output = place.path().join("data");
        publish(&output, "old");
        let mut draft = Draft::begin(&output).unwrap();
        draft.write("feeds/latest/index.json", &json!({})).unwrap();
        drop(draft);
        assert_eq!(names(place.path()), ["data"]);
        assert_eq!(names(&output), ["media", "site.json"]);
    }

    #[test]
    fn what_an_interrupted_run_left_is_cleared_away_by_the_next() {
        let place = tempfile::tempdir().unwrap();
        let output = place.path().join("data");
        publish(&output, "old");
        // Killed while writing, and once between the two renamings.
        fs::create_dir_all(place.path().join(".data.new/half")).unwrap();
        fs::rename(&output, place.path().join(".data.old")).unwrap();
        publish(&output, "new");
        assert_eq!(names(place.path()), ["data"]);
        assert_eq!(names(&output), ["media", "site.json"]);
        assert!(
            fs::read_to_string(output.join("site.json"))
                .unwrap()
                .contains("new")
        );
    }

    #[test]
    fn of_two_runs_for_one_folder_the_second_is_refused() {
        let place = tempfile::tempdir().unwrap();
        let output = place.path().join("data");
        let mut first = Draft::begin(&output).unwrap();
        first.write("site.json", &json!({})).unwrap();
        let told = Draft::begin(&output).err().unwrap();
        assert!(told.contains("Another run"), "{told}");
        first.publish().unwrap();
        assert_eq!(names(&output), ["media", "site.json"]);
    }

    #[test]
    fn a_failed_write_names_the_file_and_keeps_the_edition() {
        let place = tempfile::tempdir().unwrap();
        let output = place.path().join("data");
        publish(&output, "old");
        let mut draft = Draft::begin(&output).unwrap();
        let told = draft
            .copy_media("a.jpg", Path::new("no-such/a.jpg"))
            .unwrap_err();
        assert!(told.starts_with("no-such/a.jpg: "), "{told}");
        drop(draft);
        assert_eq!(names(place.path()), ["data"]);
    }

    #[test]
    fn an_output_without_a_name_is_refused() {
        assert!(Draft::begin(Path::new("/")).is_err());
    }
}
