// What every page of the magazine shares: trim size, folio, framed pictures.

import { block, line } from '../ink/marks.mjs';
import { ink, lacquer, paper } from '../ink/palette.mjs';
import { seeded } from '../ink/seeded.mjs';
import { cutByHand, filters } from '../ink/sheet.mjs';
import { faces, italic } from './typeface.mjs';
import { words } from './typesetting.mjs';

export const pageSize = { width: 840, height: 1188 };
export const margin = 64;

export const printed = (content, ground = paper) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${pageSize.width}" height="${pageSize.height}" viewBox="0 0 ${pageSize.width} ${pageSize.height}">${faces}${filters}${block(0, 0, pageSize.width, pageSize.height, ground)}${content}</svg>`;

// An article's picture in a frame; `focus` says which side survives the crop, `view` enlarges a part.
export const picture = (scene, key, [x, y, width, height], focus = 'xMidYMid', view = '0 0 1200 800') =>
  `<svg x="${x}" y="${y}" width="${width}" height="${height}" viewBox="${view}" preserveAspectRatio="${focus} slice">${cutByHand(scene(seeded(key)))}</svg>`;

export const caption = (x, y, content, options = {}) => words(x, y, content, { size: 13, face: italic, colour: '#6b6156', ...options });

export const rubric = (x, y, content, colour = lacquer) =>
  block(x, y - 12, 26, 4, colour) + words(x + 36, y - 4, content, { size: 14, colour, spacing: 2.4 });

// Each issue signs the foot of its pages with its own name.
export const folioOf = (issue) => (number, colour = ink) => {
  const even = number % 2 === 0;
  return (
    line(`M${margin} 1136H${pageSize.width - margin}`, colour, 1, 'opacity="0.35"') +
    words(even ? margin : pageSize.width - margin, 1160, String(number), { size: 15, colour, anchor: even ? 'start' : 'end' }) +
    words(even ? pageSize.width - margin : margin, 1160, `Làng & Nghề · ${issue}`, { size: 13, face: italic, colour, anchor: even ? 'end' : 'start' })
  );
};
