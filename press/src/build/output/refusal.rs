//! Places that no site can go to, told before any work is done.

use std::fs;
use std::io;
use std::path::Path;

use anyhow::{Context, Result, anyhow, bail};

/// Refuses a folder with files in it that has no `marker`.
pub fn of_foreign_files(site: &Path, marker: &str, out: &Path) -> Result<()> {
    let entries = match fs::read_dir(site) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => {
            return Err(error)
                .with_context(|| format!("{} is not a folder that can be read", out.display()));
        }
    };
    if site.join(marker).is_file() || entries.count() == 0 {
        return Ok(());
    }
    Err(anyhow!(
        "{} holds files that the press did not write, and would be replaced whole. \
         Choose another folder, or empty this one",
        out.display()
    ))
}

/// Refuses what no other folder can take the name of: that would be found out when the site is complete.
pub fn of_what_stays(site: &Path, out: &Path) -> Result<()> {
    if site.is_symlink() {
        bail!(
            "{} is a link that leads nowhere. Remove it, or make the folder that it leads to",
            out.display()
        );
    }
    if is_mount_point(site) {
        bail!(
            "the site cannot go to {}: a file system is mounted there, and no other folder can take its place. \
             Name a folder in it",
            out.display()
        );
    }
    Ok(())
}

/// Whether it is one as far as the system tells.
#[cfg(target_os = "linux")]
fn is_mount_point(folder: &Path) -> bool {
    use rustix::fs::{AtFlags, CWD, StatxAttributes, StatxFlags, statx};
    let told = statx(CWD, folder, AtFlags::empty(), StatxFlags::empty());
    told.is_ok_and(|told| told.stx_attributes.contains(StatxAttributes::MOUNT_ROOT))
}

#[cfg(not(target_os = "linux"))]
fn is_mount_point(_: &Path) -> bool {
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(target_os = "linux")]
    #[test]
    fn a_mount_point_is_refused() {
        assert!(is_mount_point(Path::new("/proc")));
        assert!(!is_mount_point(tempfile::tempdir().unwrap().path()));
    }
}
