//! The folder that the site goes to: written beside it, then put in its place.
//!
//! A marker file says that a folder is the press's own and may be replaced. It is also the lock that
//! keeps two presses from writing to one place.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow, bail};

/// In every site that the press wrote.
pub const MARKER: &str = ".sapbao-press";
const MARKER_TEXT: &str =
    "Written by `press build`, which replaces this whole folder. Keep nothing of your own in it.\n";

/// A site that is being written.
pub struct Output {
    /// Where the site is to be.
    place: PathBuf,
    /// Where it grows.
    draft: PathBuf,
    /// Where the former site stands while it is replaced.
    former: PathBuf,
    files: Vec<String>,
    bytes: u64,
    _lock: File,
    published: bool,
}

impl Output {
    /// Refuses a place that holds something else than an earlier site, or that lies inside one of
    /// the `sources`, or around it.
    pub fn begin(out: &Path, sources: &[&Path]) -> Result<Self> {
        let place = real_place(out)?;
        for source in sources {
            let real = source
                .canonicalize()
                .with_context(|| format!("{} could not be read", source.display()))?;
            if place.starts_with(&real) || real.starts_with(&place) {
                bail!(
                    "the site cannot go to {}: that is {}, from which it is made, or lies inside it or around it. \
                     Choose another folder",
                    out.display(),
                    source.display()
                );
            }
        }
        let (Some(parent), Some(name)) = (place.parent(), place.file_name()) else {
            bail!(
                "the site cannot go to {}; name a folder of its own",
                out.display()
            );
        };
        let name = name.to_string_lossy();
        let draft = parent.join(format!(".{name}.press-new"));
        let former = parent.join(format!(".{name}.press-old"));

        let cannot_write = || format!("nothing can be written beside {}", out.display());
        fs::create_dir_all(&draft).with_context(cannot_write)?;
        let lock = OpenOptions::new()
            .create(true)
            .append(true)
            .open(draft.join(MARKER))
            .with_context(cannot_write)?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                bail!(
                    "another press is writing to {}; let it finish first",
                    out.display()
                )
            }
            Err(TryLockError::Error(error)) => return Err(error).with_context(cannot_write),
        }
        recover(&place, &former)?;
        refuse_foreign(&place, out)?;
        empty_except_marker(&draft)?;
        fs::write(draft.join(MARKER), MARKER_TEXT).with_context(cannot_write)?;
        Ok(Self {
            place,
            draft,
            former,
            files: Vec::new(),
            bytes: 0,
            _lock: lock,
            published: false,
        })
    }

    /// Adds a file.
    pub fn write(&mut self, path: &str, content: &[u8]) -> Result<()> {
        let target = self.room_for(path)?;
        fs::write(&target, content).with_context(|| cannot_write(&target))?;
        self.count(path, content.len() as u64);
        Ok(())
    }

    /// Adds a copy of a file.
    pub fn copy(&mut self, path: &str, from: &Path) -> Result<()> {
        let target = self.room_for(path)?;
        let bytes = fs::copy(from, &target).with_context(|| {
            format!(
                "{} could not be copied to {}",
                from.display(),
                target.display()
            )
        })?;
        self.count(path, bytes);
        Ok(())
    }

    /// Counts files that were written to the draft directly.
    pub fn count_also(&mut self, written: Vec<(String, u64)>) {
        for (path, bytes) in written {
            self.count(&path, bytes);
        }
    }

    /// The paths of all files so far.
    pub fn paths(&self) -> &[String] {
        &self.files
    }

    /// Where the site grows.
    pub fn draft(&self) -> &Path {
        &self.draft
    }

    /// The site that stands where this one will.
    pub fn former_site(&self) -> &Path {
        &self.place
    }

    pub fn files(&self) -> usize {
        self.files.len()
    }

    pub fn bytes(&self) -> u64 {
        self.bytes
    }

    /// Puts the site in its place.
    pub fn publish(mut self) -> Result<()> {
        let replace = || -> io::Result<()> {
            if self.place.exists() {
                fs::rename(&self.place, &self.former)?;
            }
            fs::rename(&self.draft, &self.place)
        };
        if let Err(error) = replace() {
            recover(&self.place, &self.former)?;
            return Err(error).with_context(|| {
                format!(
                    "the finished site could not be moved to {}",
                    self.place.display()
                )
            });
        }
        self.published = true;
        match fs::remove_dir_all(&self.former) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                Err(error).with_context(|| {
                    format!(
                        "the site is complete, but the former one remains in {}",
                        self.former.display()
                    )
                })
            }
            _ => Ok(()),
        }
    }

    fn room_for(&self, path: &str) -> Result<PathBuf> {
        let target = self.draft.join(path);
        if let Some(folder) = target.parent() {
            fs::create_dir_all(folder).with_context(|| cannot_write(folder))?;
        }
        Ok(target)
    }

    fn count(&mut self, path: &str, bytes: u64) {
        self.files.push(path.to_owned());
        self.bytes += bytes;
    }
}

impl Drop for Output {
    fn drop(&mut self) {
        if !self.published {
            // Nothing to do about a failure here: the next run empties the folder anyway.
            let _ = fs::remove_dir_all(&self.draft);
        }
    }
}

/// `out` without symbolic links and `..`, although it need not exist yet.
fn real_place(out: &Path) -> Result<PathBuf> {
    let mut existing = std::path::absolute(out)?;
    let mut missing = Vec::new();
    while !existing.exists() {
        let Some(name) = existing.file_name() else {
            break;
        };
        missing.push(name.to_owned());
        existing.pop();
    }
    let mut real = existing
        .canonicalize()
        .with_context(|| format!("{} could not be read", existing.display()))?;
    real.extend(missing.into_iter().rev());
    Ok(real)
}

/// Brings back a site whose replacement was cut off between its two steps.
fn recover(place: &Path, former: &Path) -> Result<()> {
    if !former.exists() {
        return Ok(());
    }
    if place.exists() {
        fs::remove_dir_all(former)
    } else {
        fs::rename(former, place)
    }
    .with_context(|| {
        format!(
            "{} is left from a run that was cut off, and is in the way",
            former.display()
        )
    })
}

fn refuse_foreign(place: &Path, out: &Path) -> Result<()> {
    let entries = match fs::read_dir(place) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => {
            return Err(error)
                .with_context(|| format!("{} is not a folder that can be read", out.display()));
        }
    };
    if place.join(MARKER).is_file() || entries.count() == 0 {
        return Ok(());
    }
    Err(anyhow!(
        "{} holds files that the press did not write, and would be replaced whole. \
         Choose another folder, or empty this one",
        out.display()
    ))
}

fn empty_except_marker(draft: &Path) -> Result<()> {
    let empty = || -> io::Result<()> {
        for entry in fs::read_dir(draft)? {
            let entry = entry?;
            if entry.file_name() == MARKER {
                continue;
            }
            if entry.file_type()?.is_dir() {
                fs::remove_dir_all(entry.path())?;
            } else {
                fs::remove_file(entry.path())?;
            }
        }
        Ok(())
    };
    empty().with_context(|| {
        format!(
            "{} is left from an earlier run and cannot be emptied",
            draft.display()
        )
    })
}

fn cannot_write(path: &Path) -> String {
    format!("{} could not be written", path.display())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn begin(out: &Path) -> Result<Output> {
        Output::begin(out, &[])
    }

    fn refusal(out: &Path, sources: &[&Path]) -> String {
        Output::begin(out, sources)
            .err()
            .expect("a refusal")
            .to_string()
    }

    #[test]
    fn a_site_replaces_the_former_one_whole() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("deep/dist");
        for name in ["one.txt", "two.txt"] {
            let mut output = begin(&place).unwrap();
            output.write(name, b"text").unwrap();
            output.publish().unwrap();
        }
        assert!(!place.join("one.txt").exists());
        assert!(place.join("two.txt").exists());
        assert_eq!(fs::read_dir(folder.path().join("deep")).unwrap().count(), 1);
    }

    #[test]
    fn a_run_that_gives_up_leaves_the_former_site() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("dist");
        let mut output = begin(&place).unwrap();
        output.write("a/one.txt", b"text").unwrap();
        output.publish().unwrap();
        let mut output = begin(&place).unwrap();
        output.write("two.txt", b"text").unwrap();
        drop(output);
        assert!(place.join("a/one.txt").exists());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_run_that_was_cut_off_is_mended_by_the_next() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("dist");
        let former = folder.path().join(".dist.press-old");
        fs::create_dir(&former).unwrap();
        fs::write(former.join(MARKER), "").unwrap();
        fs::write(former.join("one.txt"), "").unwrap();
        fs::create_dir(folder.path().join(".dist.press-new")).unwrap();
        fs::write(folder.path().join(".dist.press-new/half.txt"), "").unwrap();
        let output = begin(&place).unwrap();
        assert!(place.join("one.txt").exists());
        output.publish().unwrap();
        assert!(!place.join("half.txt").exists());
    }

    #[test]
    fn two_presses_do_not_write_to_one_place() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("dist");
        let _first = begin(&place).unwrap();
        assert!(refusal(&place, &[]).contains("another press"));
    }

    #[test]
    fn foreign_files_are_not_replaced() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("thesis.txt"), "").unwrap();
        assert!(refusal(folder.path(), &[]).contains("did not write"));
        assert!(folder.path().join("thesis.txt").exists());
        assert!(refusal(&folder.path().join("thesis.txt"), &[]).contains("thesis.txt"));
    }

    #[test]
    fn the_site_does_not_go_into_its_sources_or_around_them() {
        let folder = tempfile::tempdir().unwrap();
        let edition = folder.path().join("edition");
        fs::create_dir(&edition).unwrap();
        for out in [
            edition.clone(),
            edition.join("dist"),
            folder.path().to_owned(),
        ] {
            assert!(refusal(&out, &[&edition]).contains("from which it is made"));
        }
        assert!(!edition.join("dist").exists());
    }
}
