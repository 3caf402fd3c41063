// The magazine's two typefaces, embedded: an SVG drawn as an image may not fetch anything.

import { readFileSync } from 'node:fs';

// Each face comes in two files; the ranges are those the subsets were cut to.
const ranges = {
  latin: 'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2212',
  vietnamese: 'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB',
};

const face = (family, file, weight, style) =>
  Object.entries(ranges)
    .map(([subset, range]) => {
      const bytes = readFileSync(new URL(`../fonts/${file.replace('*', subset)}`, import.meta.url));
      return `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};unicode-range:${range};src:url(data:font/woff2;base64,${bytes.toString('base64')}) format("woff2")}`;
    })
    .join('');

export const faces = `<style>${face('Playfair', 'playfair-display-*-700-normal.woff2', 700, 'normal')}${face('Playfair', 'playfair-display-*-400-italic.woff2', 400, 'italic')}${face('Lora', 'lora-*-400-normal.woff2', 400, 'normal')}</style>`;

export const display = 'font-family="Playfair, serif" font-weight="700"';
export const italic = 'font-family="Playfair, serif" font-style="italic"';
export const reading = 'font-family="Lora, serif"';
