// Gives what wasm and glue know each other by short names: `node scripts/short-names.mjs FOLDER`, with the two that
// wasm-bindgen wrote in it. Its own names end in sixteen random digits, which no compression makes smaller, in both files:
// 3 KB of every reader's.
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// As in index.html.
const FEATURES = ['bulk-memory', 'nontrapping-float-to-int', 'sign-ext', 'mutable-globals', 'reference-types', 'multivalue'];
/** What binaryen calls the one module that is imported from. */
const MODULE = 'a';

const [folder] = process.argv.slice(2);
const wasm = join(folder, readdirSync(folder).find((name) => name.endsWith('_bg.wasm')));
const glue = wasm.replace('_bg.wasm', '.js');

const passes = ['--quiet', '--minify-imports-and-exports-and-modules', ...FEATURES.map((name) => `--enable-${name}`)];
const renamed = JSON.parse(execFileSync('node_modules/.bin/wasm-opt', [wasm, '--output', wasm, ...passes], { encoding: 'utf8' }));
const imports = new Map(renamed.imports.map(([, name, short]) => [name, short]));
const exports = new Map(renamed.exports);

const modules = new Set(renamed.imports.map(([module]) => module));
if (modules.size !== 1) throw new Error(`${wasm} imports from ${[...modules].join(', ')}: the names below are of one module`);
const [module] = modules;

const text = readFileSync(glue, 'utf8')
  .replaceAll(`"${module}"`, `"${MODULE}"`)
  // Members of the wasm's exports …
  .replaceAll(/\.([A-Za-z_]\w*)/g, (member, name) => (exports.has(name) ? `.${exports.get(name)}` : member))
  // … and the keys of what it imports.
  .replaceAll(/\b(\w+)(?=\s*:\s*function)/g, (key, name) => imports.get(name) ?? key);

const left = [...imports.keys()].filter((name) => text.includes(name));
if (left.length > 0) throw new Error(`${glue} has ${left[0]} in a place that is not known here`);
writeFileSync(glue, text);
