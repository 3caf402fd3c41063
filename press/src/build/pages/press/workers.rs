//! Work that is handed out piece by piece, and shared by all processors.

use std::panic::resume_unwind;
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, sync_channel};
use std::thread;

use anyhow::Result;

use crate::build::parallel::{lock, processors};

/// Pieces that wait for a processor.
const MOST_WAITING: usize = 64;

/// Does `work` for all pieces that `hand_out` gives to the function that it is given, which says whether more are wanted.
/// After an error none are.
pub fn share_out<T: Send>(
    hand_out: impl FnOnce(&(dyn Fn(T) -> bool + Sync)),
    work: impl Fn(T) -> Result<()> + Sync,
) -> Result<()> {
    let (sender, receiver) = sync_channel(MOST_WAITING);
    let waiting = Mutex::new(receiver);
    thread::scope(|scope| {
        let workers: Vec<_> = (0..processors())
            .map(|_| scope.spawn(|| take_turns(&waiting, &work)))
            .collect();
        hand_out(&|piece| sender.send(piece).is_ok());
        drop(sender);
        workers
            .into_iter()
            .try_for_each(|worker| worker.join().unwrap_or_else(|panic| resume_unwind(panic)))
    })
}

fn take_turns<T>(waiting: &Mutex<Receiver<T>>, work: impl Fn(T) -> Result<()>) -> Result<()> {
    loop {
        let piece = lock(waiting).recv();
        let Ok(piece) = piece else {
            return Ok(());
        };
        if let Err(error) = work(piece) {
            // Nobody is handed another piece, and whoever hands them out is told.
            *lock(waiting) = sync_channel(0).1;
            return Err(error);
        }
    }
}
