// Puts functions that are alike beside each other: what repeats is then repeated from near, in fewer bits of brotli.
// The binary format: https://webassembly.github.io/spec/core/binary/modules.html
import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { chain, runsOf } from './likeness.mjs';

/** Functions are alike as far as they have runs of so many bytes in common, and it is held against long ones, which have more of
 * everything, that they are long: by this power of both lengths. Which tells best is tried out each time. */
const RUNS = [3, 4];
const POWERS = [0.7, 0.75, 0.8];
const IMPORTS = 2;
const CODE = 10;
const CUSTOM = 0;
/** Of the custom section "name": the part that names functions. */
const FUNCTION_NAMES = 1;

/** Reorders the functions of the wasm. */
export function putSimilarTogether(wasm, binaryen) {
  const bytes = readFileSync(wasm);
  const { imported, bodies } = functionsOf(bytes);
  let smallest;
  for (const [run, power] of RUNS.flatMap((run) => POWERS.map((power) => [run, power]))) {
    // Binaryen orders them by name. What is imported comes first whatever it is called.
    const names = Array.from({ length: imported }, (_, at) => `imported ${at}`);
    const order = chain(bodies.map((body) => runsOf(body, run)), power);
    order.forEach((body, place) => {
      names[imported + body] = String(place).padStart(6, '0');
    });
    writeFileSync(wasm, Buffer.concat([bytes, nameSection(names)]));
    // Without `--debuginfo` it does not read the names.
    binaryen('--debuginfo', '--reorder-functions-by-name');
    binaryen('--strip-debug', '--strip-target-features', '--strip-producers');
    const ordered = readFileSync(wasm);
    const weight = brotliCompressSync(ordered, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }).length;
    if (!(weight >= smallest?.weight)) smallest = { weight, ordered };
  }
  writeFileSync(wasm, smallest.ordered);
}

/** How many functions are imported, and the bodies of the others. */
function functionsOf(bytes) {
  let at = 8; // after the magic number and the version
  let imported = 0;
  const bodies = [];

  function read() {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++];
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  }
  function skipText() {
    const length = read();
    at += length;
  }
  function skipLimits() {
    const hasMost = bytes[at++] & 1;
    read();
    if (hasMost) read();
  }

  while (at < bytes.length) {
    const section = bytes[at++];
    const end = read() + at;
    if (section === IMPORTS) {
      for (let left = read(); left > 0; left -= 1) {
        skipText();
        skipText();
        const kind = bytes[at++];
        if (kind === 0) {
          read();
          imported += 1;
        } else if (kind === 1) {
          at += 1;
          skipLimits();
        } else if (kind === 2) {
          skipLimits();
        } else {
          at += 2;
        }
      }
    } else if (section === CODE) {
      for (let left = read(); left > 0; left -= 1) {
        const size = read();
        bodies.push(bytes.subarray(at, (at += size)));
      }
    }
    at = end;
  }
  return { imported, bodies };
}

/** The custom section that names functions, by their number: https://webassembly.github.io/spec/core/appendix/custom.html */
function nameSection(names) {
  const text = (string) => [...number(string.length), ...Buffer.from(string)];
  const functions = [...number(names.length), ...names.flatMap((name, at) => [...number(at), ...text(name)])];
  const content = [...text('name'), FUNCTION_NAMES, ...number(functions.length), ...functions];
  return Buffer.from([CUSTOM, ...number(content.length), ...content]);
}

/** A number in LEB128. */
function number(value) {
  const bytes = [];
  for (; value >= 0x80; value >>>= 7) bytes.push((value & 0x7f) | 0x80);
  return [...bytes, value];
}
