// A small glue: what wasm-bindgen wrote beside the wasm, without what this app has no use for, and with functions that are
// alike beside each other. What each step is worth is in docs/decisions/004-small-wasm.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'acorn';
import { buildSync } from 'esbuild';
import { chain, runsOf } from './likeness.mjs';

/** Functions are alike as far as they have runs of so many characters in common. */
const RUN = 4;

/** From what `early/start.js` hands over, the promise of an answer. Only WebAssembly's own media type may be compiled while it comes. */
const LOADING = `
async function __wbg_init({ module_or_path }) {
  const answer = await module_or_path;
  if (!answer.ok) throw Error(answer.status + ' ' + answer.url);
  const isStreamed = WebAssembly.instantiateStreaming && answer.headers.get('Content-Type') === 'application/wasm';
  const imports = __wbg_get_imports();
  const { instance, module } = await (isStreamed
    ? WebAssembly.instantiateStreaming(answer, imports)
    : WebAssembly.instantiate(await answer.arrayBuffer(), imports));
  return __wbg_finalize_init(instance, module);
}
`;

/** What wasm-bindgen writes for more cases than this app's, and what is left of it. */
const NARROWER = [
  // The wasm loaded from whatever may hold it: two functions, to the end of the second.
  [/async function __wbg_load\([^]*\nasync function __wbg_init\([^]*?\n\}\n/, LOADING],
  [/export \{ initSync, /, 'export { '],
  // Text for who cannot make room for more of it: the app always can.
  [/ +if \(realloc === undefined\) \{[^]*?\n {4}\}\n/, ''],
  // Browsers that know reference types, without which the wasm does not run, know this.
  [/if \(!\('encodeInto' in cachedTextEncoder\)\) \{[^]*?\n\}\n/, ''],
];

/** Rewrites the glue. */
export function makeSmallGlue(glue) {
  let code = readFileSync(glue, 'utf8');
  for (const [part, less] of NARROWER) {
    if (!part.test(code)) throw new Error(`${glue} has nothing like ${part}: wasm-bindgen writes it otherwise now`);
    code = code.replace(part, () => less);
  }
  writeFileSync(glue, code);
  const { outputFiles } = buildSync({
    // `early/start.js` calls the default export; what nothing is left to call goes.
    stdin: { contents: `export { default } from ${JSON.stringify(resolve(glue))};`, resolveDir: '.' },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    minify: true,
    // What the app itself would say there goes: it says nothing.
    drop: ['console'],
    write: false,
  });
  writeFileSync(glue, likeBesideLike(outputFiles[0].text));
}

/** Reorders what the wasm imports: methods of one object, whose order says nothing. */
function likeBesideLike(code) {
  const imported = objectOfMostMethods(parse(code, { ecmaVersion: 2022, sourceType: 'module' })).properties;
  const methods = imported.slice(imported.findIndex(isMethod));
  if (methods.length === 0 || !methods.every(isMethod)) throw new Error('what the wasm imports is no longer methods, behind which nothing else stands');
  const texts = methods.map(({ start, end }) => code.slice(start, end));
  const bodies = methods.map(({ value }) => runsOf(Buffer.from(code.slice(value.start, value.end)), RUN));
  const ordered = chain(bodies).map((at) => texts[at]);
  return code.slice(0, methods[0].start) + ordered.join(',') + code.slice(methods.at(-1).end);
}

const isMethod = (property) => property.method;

/** The object of most methods that stands in the code. */
function objectOfMostMethods(node, most = { properties: [] }) {
  const count = (object) => object.properties.filter(isMethod).length;
  if (node?.type === 'ObjectExpression' && count(node) > count(most)) most = node;
  for (const child of Object.values(node ?? {})) {
    if (child && typeof child === 'object') most = objectOfMostMethods(child, most);
  }
  return most;
}
