// An issue as one document to download: its pages with their words still words.

import { faces } from './typeface.mjs';

// Type is always set straight on the page and last, so it lifts off as a layer of its own:
// the art below becomes a photograph, and the words stay sharp, searchable and readable aloud.
const type = /<text[^>]*>[^<]*<\/text>/g;

export const withoutWords = (page) => page.replace(type, '');

const wordsOf = (page) => {
  const [opening] = page.match(/^<svg[^>]*>/);
  return `${opening}${page.match(type).join('')}</svg>`;
};

// The pages have the proportions of A4. A hair less in height, or rounding adds an empty leaf.
const binding = `<style>
  @page { size: 210mm 297mm; margin: 0; }
  body { margin: 0; }
  section { position: relative; width: 210mm; height: 296.9mm; overflow: hidden; }
  section + section { break-before: page; }
  img, svg { position: absolute; top: 0; left: 0; width: 210mm; height: 297mm; }
</style>`;

// `photographs` are the pages without their words, as data: addresses.
export const booklet = (title, pages, photographs) =>
  `<!doctype html><html lang="vi"><meta charset="utf-8"><title>${title.replace(/&/g, '&amp;')}</title>${faces}${binding}${pages
    .map((page, index) => `<section><img src="${photographs[index]}" alt="">${wordsOf(page)}</section>`)
    .join('')}</html>`;
