// Setting type: lines, columns and drop capitals, in page units.

import { ink } from '../ink/palette.mjs';
import { display, italic, reading } from './typeface.mjs';

const escaped = (words) => words.replace(/&/g, '&amp;').replace(/</g, '&lt;');

export const words = (x, y, content, { size = 16, face = reading, colour = ink, anchor = 'start', spacing = 0 } = {}) =>
  `<text x="${x}" y="${y}" font-size="${size}" ${face} fill="${colour}" text-anchor="${anchor}" letter-spacing="${spacing}">${escaped(content)}</text>`;

export const headline = (x, y, lines, size, options = {}) =>
  lines.map((content, index) => words(x, y + index * size * 1.12, content, { size, face: display, ...options })).join('');

export const standfirst = (x, y, lines, size, options = {}) =>
  lines.map((content, index) => words(x, y + index * size * 1.4, content, { size, face: italic, ...options })).join('');

// Relative advance widths of Lora, close enough to break lines by.
const narrow = /[iìíỉĩịjlt.,;:'’()!|]/;
const wide = /[mwA-ZĐÂĂÊÔƠƯ—]/;
const advance = (content) => [...content].reduce((sum, letter) => sum + (letter === ' ' ? 0.25 : narrow.test(letter) ? 0.31 : wide.test(letter) ? 0.74 : 0.52), 0);

function brokenInto(paragraph, width, size, indents) {
  const lines = [];
  let current = '';
  for (const word of paragraph.split(' ')) {
    const room = (width - (indents[lines.length] ?? 0)) / size;
    const longer = current ? `${current} ${word}` : word;
    if (advance(longer) > room && current) {
      lines.push(current);
      current = word;
    } else {
      current = longer;
    }
  }
  return [...lines, current];
}

// Every line of the text, with the indent its place in the paragraph asks for.
const flowed = (paragraphs, width, size, initial) =>
  paragraphs.flatMap((paragraph, number) => {
    const opening = initial && number === 0;
    const indents = opening ? [size * 3.1, size * 3.1, size * 3.1] : number === 0 ? [] : [size * 1.2];
    const lines = brokenInto(opening ? paragraph.slice(1) : paragraph, width, size, indents);
    return lines.map((content, row) => ({ content, indent: indents[row] ?? 0, last: row === lines.length - 1 }));
  });

// Justified columns of equal length, each box [x, y, width].
export function columns(paragraphs, boxes, { size = 17, leading = 1.48, colour = ink, dropCap } = {}) {
  const step = size * leading;
  const lines = flowed(paragraphs, boxes[0][2], size, Boolean(dropCap));
  const depth = Math.ceil(lines.length / boxes.length);
  const set = lines.map(({ content, indent, last }, number) => {
    const [x, y, width] = boxes[Math.floor(number / depth)];
    const baseline = (y + size + (number % depth) * step).toFixed(1);
    const justified = last ? '' : `textLength="${(width - indent).toFixed(1)}" lengthAdjust="spacing"`;
    return `<text x="${x + indent}" y="${baseline}" font-size="${size}" ${reading} fill="${colour}" ${justified}>${escaped(content)}</text>`;
  });
  const [x, y] = boxes[0];
  const initial = dropCap ? words(x, y + size + step * 2 + 2, paragraphs[0][0], { size: size * 4.3, face: display, colour: dropCap }) : '';
  return initial + set.join('');
}
