#!/usr/bin/env bash
# One classic script, target/early.js, from the sources in early/. Called by trunk.
set -euo pipefail

exec node_modules/.bin/esbuild early/early.js --bundle --format=iife --target=es2020 --charset=utf8 --log-level=warning \
  --outfile=target/early.js
