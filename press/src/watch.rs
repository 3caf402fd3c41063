//! `press build --watch`: writes the site again whenever what it is made of changes.
//!
//! What is watched is watched anew for each run, and from before it: whoever replaces a folder whole leaves
//! the old one watched, and what changes while a site is written must not be missed.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;

use anyhow::{Context, Result, bail};
use console::streams;
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};

use crate::build::{self, Order};
use crate::edition::Source;
use crate::{complain, interrupt};

/// So long nothing must change before a run: whoever writes one file often writes several.
const QUIET: Duration = Duration::from_millis(300);
/// How soon Ctrl-C is heard.
const BREATH: Duration = Duration::from_millis(100);

/// Returns when it is interrupted.
pub fn run(order: &Order) -> Result<()> {
    interrupt::listen();
    let mut folders = vec![order.app.as_path()];
    match &order.edition {
        Source::Folder(folder) => folders.push(folder),
        Source::Url(url) => say(&format!("{url} is not watched: only the app is")),
    }
    loop {
        let watch = Watch::over(&folders)?;
        if let Err(error) = build::run(order) {
            if interrupt::is_asked_for() {
                return Ok(());
            }
            complain(&error);
        }
        say("watching for changes; Ctrl-C ends it");
        if !watch.waits_for_a_change()? {
            return Ok(());
        }
    }
}

/// It goes on whether somebody reads that or not.
fn say(line: &str) {
    let _ = streams::to_output(format!("{line}\n"));
}

/// Folders that are watched for as long as it lives.
struct Watch {
    events: Receiver<notify::Result<Event>>,
    folders: Vec<PathBuf>,
    _watcher: RecommendedWatcher,
}

impl Watch {
    fn over(folders: &[&Path]) -> Result<Self> {
        let (sender, events) = channel();
        let mut watcher = notify::recommended_watcher(sender).context(
            "nothing can be watched; on Linux, fs.inotify.max_user_instances may be too low. Press without --watch meanwhile",
        )?;
        let mut absolute = Vec::new();
        for folder in folders {
            let cannot_watch = || {
                format!(
                    "{} cannot be watched; on Linux, fs.inotify.max_user_watches may be too low for its folders",
                    folder.display()
                )
            };
            let folder = build::absolute(folder)?;
            match watcher.watch(&folder, RecursiveMode::Recursive) {
                Err(error) if folder.exists() => return Err(error).with_context(cannot_watch),
                // Removed, perhaps to be written anew.
                _ => {}
            }
            // Of a folder that is replaced by another, only the one around it hears.
            if let Some(parent) = folder.parent() {
                watcher
                    .watch(parent, RecursiveMode::NonRecursive)
                    .with_context(cannot_watch)?;
            }
            absolute.push(folder);
        }
        Ok(Self {
            events,
            folders: absolute,
            _watcher: watcher,
        })
    }

    /// Returns when something changed and then nothing more for a while; `false` when interrupted.
    fn waits_for_a_change(&self) -> Result<bool> {
        let mut has_changed = false;
        loop {
            if interrupt::is_asked_for() {
                return Ok(false);
            }
            let patience = if has_changed { QUIET } else { BREATH };
            match self.events.recv_timeout(patience) {
                // What could not be told of may have been a change.
                Ok(event) => has_changed |= event.map_or(true, |event| self.concerns(&event)),
                Err(RecvTimeoutError::Timeout) if has_changed => return Ok(true),
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => bail!(
                    "changes are not heard of any more, as what watched the folders has ended. Start it again"
                ),
            }
        }
    }

    fn concerns(&self, event: &Event) -> bool {
        // Too much happened at once.
        if event.need_rescan() {
            return true;
        }
        // Reading is an event, too, and the press itself reads.
        let changes = matches!(
            event.kind,
            EventKind::Create(_) | EventKind::Modify(_) | EventKind::Remove(_)
        );
        changes && event.paths.iter().any(|path| is_of(path, &self.folders))
    }
}

/// Whether a path is one of the folders or below it, and no hidden file: editors write those while one types,
/// and the press leaves them out.
fn is_of(path: &Path, folders: &[PathBuf]) -> bool {
    let is_hidden = |part: &OsStr| part.to_string_lossy().starts_with('.');
    folders.iter().any(|folder| {
        path.strip_prefix(folder)
            .is_ok_and(|inside| !inside.iter().any(is_hidden))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_watcher_that_ended_is_an_error() {
        let (_, events) = channel();
        let watch = Watch {
            events,
            folders: Vec::new(),
            _watcher: notify::recommended_watcher(|_| {}).unwrap(),
        };
        let error = watch.waits_for_a_change().unwrap_err().to_string();
        assert!(error.contains("again"), "{error}");
    }

    #[test]
    fn the_folders_and_what_is_in_them_count_but_for_hidden_files() {
        let folders = [PathBuf::from("/a/edition"), PathBuf::from("/a/app")];
        for (path, counts) in [
            ("/a/edition/articles/1.json", true),
            ("/a/app", true),
            ("/a/edition/articles/.1.json.swp", false),
            ("/a/edition/.git/index", false),
            ("/a/dist/index.html", false),
            ("/a/edition-2/site.json", false),
        ] {
            assert_eq!(is_of(Path::new(path), &folders), counts, "{path}");
        }
    }
}
