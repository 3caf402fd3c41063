//! Whose a value is.

/// The thread that a value came from.
#[cfg(not(target_arch = "wasm32"))]
pub(crate) struct Owner(std::thread::ThreadId);

#[cfg(not(target_arch = "wasm32"))]
impl Owner {
    pub(crate) fn this_thread() -> Self {
        Self(std::thread::current().id())
    }

    pub(crate) fn is_this_thread(&self) -> bool {
        self.0 == std::thread::current().id()
    }
}

/// The browser's one thread.
#[cfg(target_arch = "wasm32")]
pub(crate) struct Owner;

#[cfg(target_arch = "wasm32")]
impl Owner {
    // A wasm that shares its memory has threads, and would need the other one.
    const _ONE_THREAD: () = assert!(!cfg!(target_feature = "atomics"));

    pub(crate) fn this_thread() -> Self {
        Self
    }

    #[allow(clippy::unused_self)]
    pub(crate) fn is_this_thread(&self) -> bool {
        true
    }
}
