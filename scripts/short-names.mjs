// Gives what wasm and glue know each other by short names. wasm-bindgen's own end in sixteen random digits, which no
// compression makes smaller, in both files.
import { readFileSync, writeFileSync } from 'node:fs';

/** What binaryen calls the one module that is imported from. */
const MODULE = 'a';

/** Renames both: `binaryen` the wasm's, and the glue follows. */
export function giveShortNames(glue, binaryen) {
  const renamed = JSON.parse(binaryen('--minify-imports-and-exports-and-modules'));
  const imports = new Map(renamed.imports.map(([, name, short]) => [name, short]));
  const exports = new Map(renamed.exports);

  const modules = new Set(renamed.imports.map(([module]) => module));
  if (modules.size !== 1) throw new Error(`the wasm imports from ${[...modules].join(', ')}: the names below are of one module`);
  const [module] = modules;

  const text = readFileSync(glue, 'utf8')
    .replaceAll(`"${module}"`, `"${MODULE}"`)
    // Members of the wasm's exports …
    .replaceAll(/\.([A-Za-z_]\w*)/g, (member, name) => (exports.has(name) ? `.${exports.get(name)}` : member))
    // … and the keys of what it imports, each a method.
    .replaceAll(/\b(\w+)\s*:\s*function\s*\(/g, (key, name) => (imports.has(name) ? `${imports.get(name)}(` : key));

  const left = [...imports.keys()].filter((name) => text.includes(name));
  if (left.length > 0) throw new Error(`${glue} has ${left[0]} in a place that is not known here`);
  writeFileSync(glue, text);
}
