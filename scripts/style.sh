#!/usr/bin/env bash
# One stylesheet, target/style/main.css, from style/main.css and the parts that it imports. Called by trunk.
set -euo pipefail

# Fonts and pictures stay where they are: only stylesheets are bundled.
options=(--bundle --outfile=target/style/main.css --charset=utf8 --log-level=warning)
options+=('--external:*.woff2' '--external:*.svg' '--external:*.png' '--external:*.webp')
if [[ ${TRUNK_PROFILE:-release} == release ]]; then
  options+=(--minify)
fi
exec node_modules/.bin/esbuild style/main.css "${options[@]}"
