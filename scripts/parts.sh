#!/usr/bin/env bash
# The parts that no page loads at first, each from its folder in parts/ to one script and one stylesheet
# in target/parts (docs/decisions/007-parts-on-demand.md). Called by trunk.
set -euo pipefail

options=(--bundle --format=esm --target=es2022 --charset=utf8 --log-level=warning)
options+=('--external:*.woff2' '--external:*.svg')
if [[ ${TRUNK_PROFILE:-release} == release ]]; then
  options+=(--minify)
fi
# A part that is no more must not stay.
rm -rf target/parts
for folder in parts/*/; do
  name=$(basename "$folder")
  node_modules/.bin/esbuild "$folder$name.js" "$folder$name.css" "${options[@]}" --outdir=target/parts
done
