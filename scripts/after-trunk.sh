#!/usr/bin/env bash
# The last step of trunk's build: a release gets smaller scripts, a development build the demo edition.
set -euo pipefail

if [[ $TRUNK_PROFILE == release ]]; then
  node scripts/small-wasm.mjs "$TRUNK_STAGING_DIR"
  mapfile -t scripts < <(find "$TRUNK_STAGING_DIR" -name '*.js')
  exec node_modules/.bin/esbuild "${scripts[@]}" --minify --charset=utf8 --legal-comments=inline --log-level=warning \
    --outdir="$TRUNK_STAGING_DIR" --outbase="$TRUNK_STAGING_DIR" --allow-overwrite
fi
ln -s "$PWD/public/data" "$TRUNK_STAGING_DIR/data"
