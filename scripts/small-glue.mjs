// A small glue: what wasm-bindgen wrote beside the wasm, without what this app has no use for, and with functions that are
// alike beside each other. What each step is worth is in docs/decisions/004-small-wasm.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'acorn';
import { buildSync } from 'esbuild';
import { chain, runsOf } from './likeness.mjs';

/** Functions are alike as far as they have runs of so many characters in common. */
const RUN = 4;

/** Rewrites the glue. */
export function makeSmallGlue(glue) {
  const { outputFiles } = buildSync({
    // `early/start.js` calls the default export; what nothing is left to call goes.
    stdin: { contents: `export { default } from ${JSON.stringify(resolve(glue))};`, resolveDir: '.' },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    minify: true,
    // Advice to who calls it in a deprecated way, and to who serves wasm with another media type, which is slower and works. What the
    // app itself would say there goes, too: it says nothing.
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
