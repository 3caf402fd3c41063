//! Work that all processors share.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};
use std::thread;

use anyhow::{Error, Result};

use crate::interrupt;

/// How many threads are of use at a time.
pub fn processors() -> usize {
    thread::available_parallelism().map_or(1, usize::from)
}

/// What is behind a lock, also after a thread that had it has panicked: whoever joins that thread hears of it.
pub fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Does `work` for every item, in no order. The first error ends it, and so does an interruption, which is an error then.
pub fn each<T: Sync>(items: &[T], work: impl Fn(&T) -> Result<()> + Sync) -> Result<()> {
    each_with(items, || (), |(), item| work(item))
}

/// The same where each processor has a `tool` of its own for all items that it comes to.
pub fn each_with<T: Sync, Tool>(
    items: &[T],
    tool: impl Fn() -> Tool + Sync,
    work: impl Fn(&mut Tool, &T) -> Result<()> + Sync,
) -> Result<()> {
    share(items, tool, |tool, item| {
        interrupt::check()?;
        work(tool, item)
    })
}

/// Has all processors take items until there are none, or one fails.
fn share<T: Sync, Tool>(
    items: &[T],
    tool: impl Fn() -> Tool + Sync,
    work: impl Fn(&mut Tool, &T) -> Result<()> + Sync,
) -> Result<()> {
    let next = AtomicUsize::new(0);
    let failure: Mutex<Option<Error>> = Mutex::new(None);
    let take_turns = || {
        let mut tool = tool();
        while let Some(item) = items.get(next.fetch_add(1, Ordering::Relaxed)) {
            if let Err(error) = work(&mut tool, item) {
                // Nobody finds another item.
                next.store(items.len(), Ordering::Relaxed);
                lock(&failure).get_or_insert(error);
            }
        }
    };
    thread::scope(|scope| {
        for _ in 0..processors().min(items.len()) {
            scope.spawn(take_turns);
        }
    });
    failure
        .into_inner()
        .unwrap_or_else(PoisonError::into_inner)
        .map_or(Ok(()), Err)
}

/// What `work` makes of every item, in the items' order. An interruption is for `work` to hear: whoever wants something of
/// every item gets it.
pub fn map<T: Sync, R: Send + Sync>(items: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let made: Vec<_> = items.iter().map(|item| (item, OnceLock::new())).collect();
    let done = share(
        &made,
        || (),
        |(), (item, made)| {
            made.get_or_init(|| work(item));
            Ok(())
        },
    );
    debug_assert!(done.is_ok());
    let made = made.into_iter().filter_map(|(_, made)| made.into_inner());
    made.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_made_stands_in_the_order_of_the_items() {
        let items: Vec<usize> = (0..1000).collect();
        assert_eq!(map(&items, |item| item * 2)[999], 1998);
        assert_eq!(map(&items, |item| *item), items);
    }

    #[test]
    fn every_item_is_done_once() {
        let items: Vec<usize> = (0..1000).collect();
        let done = Mutex::new(Vec::new());
        each(&items, |item| {
            done.lock().unwrap().push(*item);
            Ok(())
        })
        .unwrap();
        let mut done = done.into_inner().unwrap();
        done.sort_unstable();
        assert_eq!(done, items);
    }

    #[test]
    fn a_tool_serves_for_many_items() {
        let tools = AtomicUsize::new(0);
        let items: Vec<usize> = (0..1000).collect();
        let tool = || tools.fetch_add(1, Ordering::Relaxed);
        each_with(&items, tool, |_, _| Ok(())).unwrap();
        assert!((1..=processors()).contains(&tools.into_inner()));
    }

    #[test]
    fn an_error_is_handed_on() {
        let error = each(&[1, 2, 3], |item| {
            anyhow::ensure!(*item != 2, "two");
            Ok(())
        })
        .unwrap_err();
        assert_eq!(error.to_string(), "two");
    }
}
