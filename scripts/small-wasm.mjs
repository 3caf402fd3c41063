// The last steps to a small wasm: `node scripts/small-wasm.mjs FOLDER`, with the wasm and the glue that wasm-bindgen wrote
// in it. What each step is worth is in docs/decisions/004-small-wasm.md.
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { giveShortNames } from './short-names.mjs';
import { makeSmallGlue } from './small-glue.mjs';
import { putSimilarTogether } from './similar-functions.mjs';

/** What rustc may use. Every browser that has WebAssembly's 2.0 has these. */
const FEATURES = ['bulk-memory', 'nontrapping-float-to-int', 'sign-ext', 'mutable-globals', 'reference-types', 'multivalue'];
/** Written with these each time: else binaryen writes it as it reads it, less tightly than it could. */
const TIGHT = ['--optimize-level=2', '--shrink-level=2', '--low-memory-unused'];
/** The usual passes, and what lays the code out flat and finds its structure anew, which they cannot. */
const USUAL = ['-Oz'];
const ANEW = ['--flatten', '--rereloop', '-Oz'];

const [folder] = process.argv.slice(2);
const wasm = join(folder, readdirSync(folder).find((name) => name.endsWith('_bg.wasm')));
const glue = wasm.replace('_bg.wasm', '.js');

/** Rewrites the wasm; returns what binaryen prints. */
function binaryen(...passes) {
  const options = ['--quiet', ...FEATURES.map((name) => `--enable-${name}`), ...TIGHT, ...passes];
  return execFileSync('node_modules/.bin/wasm-opt', [wasm, '--output', wasm, ...options], { encoding: 'utf8' });
}

// Each round a run of its own: it begins with what the one before wrote, and finds more in it.
binaryen(...USUAL);
binaryen(...USUAL);
giveShortNames(glue, binaryen);
binaryen(...ANEW);
binaryen(...ANEW);
binaryen(...USUAL, '--reorder-locals');
putSimilarTogether(wasm, binaryen);
makeSmallGlue(glue);
