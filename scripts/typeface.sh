#!/usr/bin/env bash
# Makes the paper's typeface anew (docs/decisions/018-typeface.md): Source Serif 4 with the weights that the stylesheet
# asks for, from 400 to 650, under another name, as its licence reserves the word "Source". Asks for npm and Python; nothing else in the
# project does, and its files are committed.
set -euo pipefail
cd "$(dirname "$0")/.."

package=@fontsource-variable/source-serif-4@5.3.1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

echo "typeface: fetching $package, and fonttools to a folder of its own" >&2
(cd "$work" && npm pack --silent "$package" >/dev/null && tar xzf ./*.tgz)
python3 -m venv "$work/python"
"$work/python/bin/pip" install --quiet fonttools==4.68.0 brotli==1.2.0
"$work/python/bin/python" - "$work/package/files" public/fonts <<'PYTHON'
import sys
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

source, target = sys.argv[1:]
FAMILY = 1, 16
FULL, POSTSCRIPT, UNIQUE = 4, 6, 3
for part in "latin", "vietnamese":
    font = TTFont(f"{source}/source-serif-4-{part}-wght-normal.woff2", recalcTimestamp=False)
    font = instancer.instantiateVariableFont(font, {"wght": (400, 400, 650)})
    for record in font["name"].names:
        if record.nameID in FAMILY:
            record.string = "Sapbao Serif"
        elif record.nameID == FULL:
            record.string = "Sapbao Serif Regular"
        elif record.nameID in (POSTSCRIPT, UNIQUE):
            record.string = "SapbaoSerif-Regular"
    font.flavor = "woff2"
    font.save(f"{target}/sapbao-serif-{part}.woff2")
PYTHON
wc -c public/fonts/*.woff2 >&2
