//! One site in the place of another: at one stroke where the system can, else in two steps of
//! which the next run takes back the first when the second never came.
//!
//! A file system may write a new name to the disk before what stands behind it. So that no loss of power leaves
//! a site whose manifest names files without their content, all of it is on the disk before it has its place.

use std::fs;
use std::io;
use std::path::Path;

use anyhow::{Context, Error, Result};

/// Where the former site is once another has its place.
#[derive(Debug)]
pub enum Remains {
    /// Where it was to step aside to, or nowhere as there was none.
    Aside,
    /// In the draft's place: it could not be moved on, for this reason.
    InDraft(io::Error),
}

/// Puts `draft` where `site` is. What stood there is to stand at `former` then. After an error the site is the former one.
pub fn replace(site: &Path, draft: &Path, former: &Path) -> Result<Remains> {
    flush(draft).with_context(|| format!("{} could not be written", draft.display()))?;
    if site.exists() && exchange(draft, site).is_ok() {
        // The new site has its place, whatever becomes of the former one.
        let moved = fs::rename(draft, former);
        return Ok(moved.map_or_else(Remains::InDraft, |()| Remains::Aside));
    }
    replace_in_two_steps(site, draft, former)?;
    Ok(Remains::Aside)
}

fn replace_in_two_steps(site: &Path, draft: &Path, former: &Path) -> Result<()> {
    let cannot_move = || {
        let site = site.display();
        format!("the finished site could not be moved to {site}")
    };
    let is_replaced = site.exists();
    if is_replaced {
        fs::rename(site, former).with_context(cannot_move)?;
    }
    let Err(error) = fs::rename(draft, site) else {
        return Ok(());
    };
    let error = Error::new(error).context(cannot_move());
    if is_replaced && let Err(second) = fs::rename(former, site) {
        return Err(error.context(format!(
            "there is no site at {} now: the former one is in {} and could not be moved back ({second}). The next run \
             tries that again",
            site.display(),
            former.display()
        )));
    }
    Err(error)
}

/// Brings back a site whose replacement was cut off between its two steps, or clears away one
/// whose replacement is complete.
pub fn recover(site: &Path, former: &Path) -> Result<()> {
    if !former.exists() {
        return Ok(());
    }
    if site.exists() {
        fs::remove_dir_all(former)
    } else {
        fs::rename(former, site)
    }
    .with_context(|| {
        format!(
            "{} is left from a run that was cut off, and is in the way",
            former.display()
        )
    })
}

/// Returns when what was written to the disk that `folder` is on has arrived there.
#[cfg(target_os = "linux")]
fn flush(folder: &Path) -> io::Result<()> {
    match rustix::fs::syncfs(fs::File::open(folder)?) {
        Err(error) if io::Error::from(error).kind() == io::ErrorKind::Unsupported => Ok(()),
        done => Ok(done?),
    }
}

/// Elsewhere there is no call for all files at once, and one for each would take longer than the run.
#[cfg(not(target_os = "linux"))]
fn flush(_: &Path) -> io::Result<()> {
    Ok(())
}

/// Swaps the names of two folders: whoever reads the site meanwhile finds the one or the other.
#[cfg(target_os = "linux")]
fn exchange(one: &Path, other: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    Ok(renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE)?)
}

#[cfg(not(target_os = "linux"))]
fn exchange(_: &Path, _: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::PathBuf;

    fn folder_with(parent: &Path, name: &str, file: &str) -> PathBuf {
        let folder = parent.join(name);
        fs::create_dir(&folder).unwrap();
        fs::write(folder.join(file), "").unwrap();
        folder
    }

    #[test]
    fn the_former_site_steps_aside() {
        let folder = tempfile::tempdir().unwrap();
        let site = folder_with(folder.path(), "dist", "old.txt");
        let draft = folder_with(folder.path(), "new", "new.txt");
        let former = folder.path().join("old");
        replace(&site, &draft, &former).unwrap();
        assert!(site.join("new.txt").exists() && !site.join("old.txt").exists());
        assert!(former.join("old.txt").exists());
        assert!(!draft.exists());
    }

    #[test]
    fn a_site_that_cannot_have_its_place_leaves_it_to_the_former_one() {
        let folder = tempfile::tempdir().unwrap();
        let site = folder_with(folder.path(), "dist", "old.txt");
        let (gone, former) = (folder.path().join("gone"), folder.path().join("old"));
        let error = replace_in_two_steps(&site, &gone, &former).unwrap_err();
        assert!(error.to_string().contains("could not be moved"), "{error}");
        assert!(site.join("old.txt").exists() && !former.exists());
    }

    #[cfg(unix)]
    #[test]
    fn where_the_former_site_cannot_come_back_both_errors_are_told() {
        let folder = tempfile::tempdir().unwrap();
        let site = folder_with(folder.path(), "dist", "old.txt");
        let (gone, former) = (folder.path().join("gone"), folder.path().join("old"));
        // A path through the folder leads nowhere once that is moved.
        let site = site.join("../dist");
        let error = replace_in_two_steps(&site, &gone, &former).unwrap_err();
        let told = format!("{error:#}");
        assert_eq!(told.matches("No such file").count(), 2, "{told}");
        assert!(told.contains(&former.display().to_string()), "{told}");
        assert!(former.join("old.txt").exists());
    }

    #[test]
    fn what_was_cut_off_between_two_steps_is_taken_back() {
        let folder = tempfile::tempdir().unwrap();
        let site = folder.path().join("dist");
        let former = folder_with(folder.path(), "old", "old.txt");
        recover(&site, &former).unwrap();
        assert!(site.join("old.txt").exists() && !former.exists());
        let former = folder_with(folder.path(), "old", "older.txt");
        recover(&site, &former).unwrap();
        assert!(site.join("old.txt").exists() && !former.exists());
    }
}
