#!/usr/bin/env bash
# Installs what is missing on this machine, and says what and why.
#   scripts/setup.sh rust    the compiler
#   scripts/setup.sh check   and what the press and its tests call: what native checks need
#   scripts/setup.sh build   and what building the app needs
#   scripts/setup.sh test    and what the browser tests, and those with real web servers, need
# When nothing is missing, it says nothing.
set -euo pipefail
cd "$(dirname "$0")/.."
PATH="$HOME/.cargo/bin:$PATH"

trunk_version=0.21.14
node_version=20.19.5

say() { printf 'setup: %s\n' "$*" >&2; }

fail() {
  say "$*"
  exit 1
}

has() { command -v "$1" >/dev/null; }

# need COMMAND REMEDY: what this script does not install.
need() {
  has "$1" || fail "$1 is missing: $2"
}

as_root() {
  if [[ $EUID -eq 0 ]]; then
    "$@"
  else
    has sudo || fail "sudo is missing: as root, run $*"
    sudo "$@"
  fi
}

# apt WHY PACKAGE...: as root, or with sudo.
apt() {
  local why=$1
  shift
  has apt-get || fail "$* is missing ($why): install it with this system's package manager"
  say "installing $* by apt-get: $why"
  as_root apt-get update -qq
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

# of_toolchain KEY: the quoted words of one line of rust-toolchain.toml.
of_toolchain() {
  sed -n "s/^$1 *= *//p" rust-toolchain.toml | grep -o '"[^"]*"' | tr -d '"'
}

set_up_rust() {
  need git "install it with this system's package manager (apt-get install git)"
  need rustup "install it as https://rustup.rs says, then run this again"
  has cc || apt "the linker that the Rust compiler calls" gcc libc6-dev

  local channel missing=no installed part
  channel=$(of_toolchain channel)
  local -a targets components
  mapfile -t targets < <(of_toolchain targets)
  mapfile -t components < <(of_toolchain components)
  installed=$(rustup component list --installed --toolchain "$channel" 2>/dev/null) || missing=yes
  for part in "${components[@]}" "${targets[@]/#/rust-std-}"; do
    [[ $installed == *"$part"* ]] || missing=yes
  done
  if [[ $missing == yes ]]; then
    say "installing Rust $channel with ${components[*]} and ${targets[*]} by rustup: the compiler (under a minute)"
    rustup toolchain install "$channel" --profile minimal --no-self-update \
      "${components[@]/#/--component=}" "${targets[@]/#/--target=}"
  fi
}

# cargo_tool CRATE COMMAND VERSION WHY
cargo_tool() {
  local crate=$1 command=$2 version=$3 why=$4
  if [[ $("$command" --version 2>/dev/null) != "$command $version" ]]; then
    say "installing $crate $version by cargo: $why (compiles for some minutes, once)"
    cargo install "$crate" --version "$version" --locked
  fi
}

set_up_check() {
  set_up_rust
  need node "install Node.js $node_version or newer (https://nodejs.org)"
  need npm "it comes with Node.js $node_version or newer (https://nodejs.org)"
  local node
  node=$(node --version)
  node=${node#v}
  [[ $(printf '%s\n' "$node_version" "$node" | sort --version-sort | head -n 1) == "$node_version" ]] ||
    fail "Node.js $node is too old: install $node_version or newer (https://nodejs.org)"

  # npm writes this file last.
  if [[ ! -e node_modules/.package-lock.json || package-lock.json -nt node_modules/.package-lock.json ]]; then
    say "installing node_modules by npm: wasm-opt and esbuild make the app small, sharp the pictures, Playwright drives the tests"
    npm ci --no-fund --no-audit --loglevel=error
  fi
}

set_up_build() {
  set_up_check

  local bindgen_version
  bindgen_version=$(grep -A1 '^name = "wasm-bindgen"$' Cargo.lock | sed -n 's/^version = "\(.*\)"/\1/p')
  cargo_tool wasm-bindgen-cli wasm-bindgen "$bindgen_version" "writes the JavaScript between browser and wasm"
  cargo_tool trunk trunk "$trunk_version" "builds the app"
}

set_up_test() {
  set_up_build
  # As scripts/chromium.mjs launches it.
  [[ -x ${CHROME_PATH:-/usr/bin/chromium} ]] || apt "the browser that the tests drive" chromium
  if ! has fc-list || [[ -z $(fc-list :lang=vi) ]]; then
    apt "a font with Vietnamese letters, for the tests' pictures" fontconfig fonts-dejavu-core
  fi
  set_up_servers
}

# The web servers whose configurations press/tests/hosts tries. Unpacked below target/ and not installed: an installed
# one would listen on port 80 from then on.
set_up_servers() {
  local place=target/servers packages=(nginx libnginx-mod-http-brotli-static caddy)
  [[ ! -e $place/complete ]] || return 0
  has apt-get || fail "${packages[*]} are missing, for the tests of what is written for hosts: they are unpacked from Debian's packages, which need apt-get"
  say "unpacking ${packages[*]} to $place: the tests try what is written for them"
  rm -rf "$place"
  mkdir -p "$place/packages"
  # Without lists of packages, as in a fresh container, or with old ones, it finds nothing.
  if ! (cd "$place/packages" && apt-get download -qq "${packages[@]}") >/dev/null 2>&1; then
    as_root apt-get update -qq
    (cd "$place/packages" && apt-get download -qq "${packages[@]}")
  fi
  local package
  for package in "$place"/packages/*.deb; do
    dpkg-deb -x "$package" "$place"
  done
  rm -r "$place/packages"
  touch "$place/complete"
}

case ${1:-} in
  rust) set_up_rust ;;
  check) set_up_check ;;
  build) set_up_build ;;
  test) set_up_test ;;
  *) fail "say what for: scripts/setup.sh rust, check, build or test" ;;
esac
