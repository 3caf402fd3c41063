//! Work that all processors share.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, OnceLock};
use std::thread;

use anyhow::{Error, Result};

/// Does `work` for every item, in no order. The first error ends it.
pub fn each<T: Sync>(items: &[T], work: impl Fn(&T) -> Result<()> + Sync) -> Result<()> {
    let next = AtomicUsize::new(0);
    let failure: Mutex<Option<Error>> = Mutex::new(None);
    let take_turns = || {
        while let Some(item) = items.get(next.fetch_add(1, Ordering::Relaxed)) {
            if let Err(error) = work(item) {
                // Nobody finds another item.
                next.store(items.len(), Ordering::Relaxed);
                if let Ok(mut failure) = failure.lock() {
                    failure.get_or_insert(error);
                }
            }
        }
    };
    let threads = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(take_turns);
        }
    });
    failure
        .into_inner()
        .unwrap_or_else(std::sync::PoisonError::into_inner)
        .map_or(Ok(()), Err)
}

/// What `work` makes of every item, in the items' order.
pub fn map<T: Sync, R: Send + Sync>(items: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let made: Vec<_> = items.iter().map(|item| (item, OnceLock::new())).collect();
    let done = each(&made, |(item, made)| {
        made.get_or_init(|| work(item));
        Ok(())
    });
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
    fn an_error_is_handed_on() {
        let error = each(&[1, 2, 3], |item| {
            anyhow::ensure!(*item != 2, "two");
            Ok(())
        })
        .unwrap_err();
        assert_eq!(error.to_string(), "two");
    }
}
