//! The browser's entry: hydrate or mount; nothing else.

fn main() {
    #[cfg(target_arch = "wasm32")]
    sapbao::browser::start();
}
