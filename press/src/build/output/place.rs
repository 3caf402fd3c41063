//! The folder that a site goes to: refused where something else stands, and claimed by one press at a time.
//!
//! A marker file says that a folder is the press's own and may be replaced.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use super::lock::Lock;
use super::swap::Remains;
use super::{refusal, removal, swap};
use crate::build::files::absolute;
use console::streams;

/// In every site that the press wrote.
const MARKER: &str = ".sapbao-press";
const MARKER_TEXT: &str =
    "Written by `press build`, which replaces this whole folder. Keep nothing of your own in it.\n";

/// Where a site is to be, and where it grows until then.
pub struct Place {
    site: PathBuf,
    draft: PathBuf,
    /// Where the former site stands while it is replaced.
    former: PathBuf,
    _lock: Lock,
    published: bool,
}

impl Place {
    /// Refuses a place that holds something else than an earlier site, or that lies inside one of
    /// the `sources`, or around it. Clears away what an interrupted run left.
    pub fn claim(out: &Path, sources: &[&Path]) -> Result<Self> {
        let site = real_place(out)?;
        for source in sources {
            let real = source
                .canonicalize()
                .with_context(|| format!("{} could not be read", source.display()))?;
            if site.starts_with(&real) || real.starts_with(&site) {
                bail!(
                    "the site cannot go to {}: that is {}, from which it is made, or lies inside it or around it. \
                     Choose another folder",
                    out.display(),
                    source.display()
                );
            }
        }
        let (Some(parent), Some(name)) = (site.parent(), site.file_name()) else {
            bail!(
                "the site cannot go to {}; name a folder of its own",
                out.display()
            );
        };
        let name = name.to_string_lossy();
        let draft = parent.join(format!(".{name}.press-new"));
        let former = parent.join(format!(".{name}.press-old"));

        // Before anything is made beside it.
        refusal::of_foreign_files(&site, MARKER, out)?;
        refusal::of_what_stays(&site, out)?;
        let lock = lock(parent, &name, out)?;
        swap::recover(&site, &former)?;
        begin(&draft, out)?;
        Ok(Self {
            site,
            draft,
            former,
            _lock: lock,
            published: false,
        })
    }

    /// Where the site is to be.
    pub fn site(&self) -> &Path {
        &self.site
    }

    /// Where the site grows.
    pub fn draft(&self) -> &Path {
        &self.draft
    }

    /// Puts the site in its place.
    pub fn publish(mut self) -> Result<()> {
        let remains = swap::replace(&self.site, &self.draft, &self.former)?;
        self.published = true;
        let (place, error) = match remains {
            Remains::InDraft(error) => (&self.draft, error),
            Remains::Aside => match removal::remove(&self.former) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => (&self.former, error),
                _ => return Ok(()),
            },
        };
        streams::to_errors(format!(
            "press: the site is complete, but the former one remains in {} until the next run: {error}\n",
            place.display()
        ));
        Ok(())
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        if !self.published {
            // Nothing to do about a failure here: the next run empties the folder anyway.
            let _ = fs::remove_dir_all(&self.draft);
        }
    }
}

/// Whether two folders are one, or one of them lies in the other; whether they are there or not.
pub fn overlap(one: &Path, other: &Path) -> Result<bool> {
    let (one, other) = (real_place(one)?, real_place(other)?);
    Ok(one.starts_with(&other) || other.starts_with(&one))
}

/// `out` without symbolic links and `..`, although it need not exist yet.
fn real_place(out: &Path) -> Result<PathBuf> {
    let mut existing = absolute(out)?;
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

fn lock(parent: &Path, name: &str, out: &Path) -> Result<Lock> {
    let file = parent.join(format!(".{name}.press-lock"));
    let lock = fs::create_dir_all(parent).and_then(|()| Lock::take(&file));
    let Some(lock) = lock.with_context(|| cannot_write(out))? else {
        bail!(
            "another press is writing to {}; let it finish first",
            out.display()
        );
    };
    Ok(lock)
}

/// Makes an empty folder for the site to grow in, whatever an earlier run left there.
fn begin(draft: &Path, out: &Path) -> Result<()> {
    if let Err(error) = fs::remove_dir_all(draft)
        && error.kind() != io::ErrorKind::NotFound
    {
        return Err(error).with_context(|| {
            format!(
                "{} is left from an earlier run and cannot be removed",
                draft.display()
            )
        });
    }
    fs::create_dir(draft)
        .and_then(|()| fs::write(draft.join(MARKER), MARKER_TEXT))
        .with_context(|| cannot_write(out))
}

fn cannot_write(out: &Path) -> String {
    format!("nothing can be written beside {}", out.display())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(out: &Path, sources: &[&Path]) -> String {
        let claimed = Place::claim(out, sources);
        claimed.err().expect("a refusal").to_string()
    }

    #[test]
    fn two_presses_do_not_write_to_one_place() {
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().join("dist");
        let _first = Place::claim(&out, &[]).unwrap();
        assert!(refusal(&out, &[]).contains("another press"));
    }

    #[test]
    fn no_other_press_begins_while_one_swaps_the_sites() {
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().join("dist");
        Place::claim(&out, &[]).unwrap().publish().unwrap();
        let first = Place::claim(&out, &[]).unwrap();
        // As an exchange leaves it: what was the site stands in the draft's place.
        let aside = folder.path().join("aside");
        for (from, to) in [
            (&first.site, &aside),
            (&first.draft, &first.site),
            (&aside, &first.draft),
        ] {
            fs::rename(from, to).unwrap();
        }
        assert!(refusal(&out, &[]).contains("another press"));
        fs::rename(&first.draft, &first.former).unwrap();
        assert!(refusal(&out, &[]).contains("another press"));
    }

    #[cfg(target_os = "linux")] // Elsewhere a site cannot be exchanged, and stays as it was.
    #[test]
    fn a_site_is_published_though_the_former_one_cannot_step_aside() {
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().join("dist");
        let publish = |name: &str| {
            let place = Place::claim(&out, &[]).unwrap();
            fs::write(place.draft().join(name), "").unwrap();
            if name == "second" {
                fs::create_dir_all(place.former.join("in the way")).unwrap();
            }
            place.publish().unwrap();
        };
        publish("first");
        publish("second");
        assert!(out.join("second").exists() && !out.join("first").exists());
        // Nothing was lost, and the next run clears up.
        assert!(folder.path().join(".dist.press-new/first").exists());
        publish("third");
        assert!(out.join("third").exists());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
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
    fn a_refusal_leaves_nothing_behind() {
        let folder = tempfile::tempdir().unwrap();
        let (mine, file) = (folder.path().join("mine"), folder.path().join("file"));
        fs::create_dir(&mine).unwrap();
        fs::write(mine.join("thesis.txt"), "").unwrap();
        fs::write(&file, "").unwrap();
        for out in [&mine, &file] {
            refusal(out, &[]);
            assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_link_is_followed_and_one_that_leads_nowhere_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let (link, site) = (folder.path().join("link"), folder.path().join("site"));
        std::os::unix::fs::symlink(&site, &link).unwrap();
        assert!(refusal(&link, &[]).contains("leads nowhere"));
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
        fs::create_dir(&site).unwrap();
        let claimed = Place::claim(&link, &[]).unwrap();
        assert_eq!(claimed.site(), site.canonicalize().unwrap());
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
