//! The browser's entry: hydrate or mount; nothing else.

/// Smaller than the standard library's: docs/decisions/004-small-wasm.md.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

fn main() {
    #[cfg(target_arch = "wasm32")]
    sapbao::browser::start();
}
