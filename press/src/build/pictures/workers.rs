//! Work that all processors share, each with its own tool.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// Does `work` once for each of the `tasks`, in no order; each processor has a `tool` of its own for all of its tasks.
pub fn share<T: Sync, Tool>(
    tasks: &[T],
    tool: impl Fn() -> Tool + Sync,
    work: impl Fn(&mut Tool, &T) + Sync,
) {
    let next = AtomicUsize::new(0);
    let run = || {
        let mut tool = tool();
        while let Some(task) = tasks.get(next.fetch_add(1, Ordering::Relaxed)) {
            work(&mut tool, task);
        }
    };
    let threads = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        for _ in 0..threads.min(tasks.len()) {
            scope.spawn(run);
        }
    });
}
