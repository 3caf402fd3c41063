#!/usr/bin/env bash
# Builds the app for readers into target/app: the standard library is built along, for size, and a
# panic stops the app without a text that nobody would read. Both are -Z options, which the pinned
# compiler takes when it is told so; docs/decisions/004-small-wasm.md has the sizes.
set -euo pipefail
cd "$(dirname "$0")/.."

export RUSTC_BOOTSTRAP=1
export CARGO_UNSTABLE_BUILD_STD=std,panic_abort
export CARGO_UNSTABLE_BUILD_STD_FEATURES=optimize_for_size
# Read by rustc only for the browser.
export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS='-Zunstable-options -Cpanic=immediate-abort'

# trunk takes nothing but true and false here; https://no-color.org means any value.
if [[ -n ${NO_COLOR:-} ]]; then
  export NO_COLOR=true
fi

# trunk builds offline (else it downloads tools of its own), so the crates have to be here.
cargo fetch --quiet --locked --target wasm32-unknown-unknown
# A folder of its own: the lints of the browser's build compile without these options.
CARGO_TARGET_DIR=target/release-app exec trunk build --release --offline --dist target/app
