// Text with the words in it that were found.
import { element } from '../element.js';
import { bare, unfold } from './stroke.js';

const WORDS = /[\p{L}\p{M}\p{N}]+/gu;

/** Pagefind's excerpt, which is escaped text with `<mark>` around words, as nodes. */
export function excerpt(html) {
  return html.split(/<\/?mark>/).map((text, at) => {
    const plain = unfold(text.replaceAll('&lt;', '<').replaceAll('&gt;', '>'));
    return at % 2 ? element('mark', {}, plain) : plain;
  });
}

/** A text with the words marked that begin as one of `query`, as nodes. */
export function marked(text, query) {
  const looked = bare(query).match(WORDS) ?? [];
  const nodes = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(WORDS)) {
    if (!looked.some((start) => bare(word).startsWith(start))) continue;
    nodes.push(text.slice(end, index), element('mark', {}, word));
    end = index + word.length;
  }
  return [...nodes, text.slice(end)];
}
