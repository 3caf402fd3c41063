//! What Leptos and the app name of [send_wrapper](https://docs.rs/send_wrapper/0.6), and no more.
//!
//! The real crate asks which thread it is on whenever a value is touched. In the browser there is one; yet each of these
//! checks is a reader's to load, and with them the standard library's handles of threads and the allocator that only
//! these use (docs/decisions/004-small-wasm.md). Where there are threads, it is asked here as well.

#[cfg(feature = "futures")]
mod futures;
mod owner;

use owner::Owner;
use std::fmt;
use std::mem::{ManuallyDrop, needs_drop};
use std::ops::{Deref, DerefMut};

/// A value that may be moved between threads, and be touched and dropped on its own only.
pub struct SendWrapper<T> {
    value: ManuallyDrop<T>,
    owner: Owner,
}

// SAFETY: a reference to the value, and the value itself, are only handed out on the thread that it came from.
unsafe impl<T> Send for SendWrapper<T> {}
// SAFETY: as above.
unsafe impl<T> Sync for SendWrapper<T> {}

impl<T> SendWrapper<T> {
    /// Wraps a value of this thread.
    pub fn new(value: T) -> Self {
        Self {
            value: ManuallyDrop::new(value),
            owner: Owner::this_thread(),
        }
    }

    /// Whether this is the value's thread.
    pub fn valid(&self) -> bool {
        self.owner.is_this_thread()
    }

    /// The value.
    ///
    /// # Panics
    /// On another thread than its own.
    pub fn take(self) -> T {
        self.check();
        let mut this = ManuallyDrop::new(self);
        // SAFETY: `this` is not dropped, so nobody touches the value after this.
        unsafe { ManuallyDrop::take(&mut this.value) }
    }

    fn check(&self) {
        assert!(
            self.valid(),
            "a value is touched on a thread that is not its own"
        );
    }
}

impl<T> Deref for SendWrapper<T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.check();
        &self.value
    }
}

impl<T> DerefMut for SendWrapper<T> {
    fn deref_mut(&mut self) -> &mut T {
        self.check();
        &mut self.value
    }
}

impl<T> Drop for SendWrapper<T> {
    fn drop(&mut self) {
        if !needs_drop::<T>() {
            return;
        }
        if !self.valid() && std::thread::panicking() {
            // A second panic would end the program without the first one's text.
            return;
        }
        self.check();
        // SAFETY: it is the value's thread, and nobody touches the value after this.
        unsafe { ManuallyDrop::drop(&mut self.value) }
    }
}

impl<T: Clone> Clone for SendWrapper<T> {
    fn clone(&self) -> Self {
        Self::new((**self).clone())
    }
}

impl<T: fmt::Debug> fmt::Debug for SendWrapper<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("SendWrapper").field(&**self).finish()
    }
}
