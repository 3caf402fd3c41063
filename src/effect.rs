//! What is done again whenever a signal changes that it reads.

use leptos::prelude::Effect;

/// Does something soon, and again whenever a signal changes that it reads; natively it does nothing.
///
/// [`Effect::new`] makes a kilobyte of code for each closure that it is given; this one makes it once.
pub fn effect(does: impl Fn() + 'static) {
    begin(Box::new(does));
}

#[inline(never)]
fn begin(does: Box<dyn Fn()>) {
    Effect::new(move |_| does());
}
