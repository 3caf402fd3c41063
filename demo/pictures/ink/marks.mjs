// The few marks a block can print: areas, lines, discs, and what is cut out of them.

export const round = (value) => Math.round(value * 10) / 10;

export const area = (d, colour, more = '') => `<path d="${d}" fill="${colour}" ${more}/>`;

export const line = (d, colour, width = 3, more = '') =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" ${more}/>`;

// Cut off square at both ends: timber, culms, poles.
export const beam = (d, colour, width) => `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}"/>`;

export const disc = (x, y, r, colour, more = '') =>
  `<circle cx="${round(x)}" cy="${round(y)}" r="${round(r)}" fill="${colour}" ${more}/>`;

export const ring = (x, y, r, colour, width = 3, more = '') =>
  `<circle cx="${round(x)}" cy="${round(y)}" r="${round(r)}" fill="none" stroke="${colour}" stroke-width="${width}" ${more}/>`;

export const oval = (x, y, rx, ry, colour, more = '') =>
  `<ellipse cx="${round(x)}" cy="${round(y)}" rx="${round(rx)}" ry="${round(ry)}" fill="${colour}" ${more}/>`;

export const block = (x, y, width, height, colour, more = '') =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${colour}" ${more}/>`;

export const place = (x, y, content, { scale = 1, turn = 0, flip = false, opacity = 1 } = {}) =>
  `<g transform="translate(${round(x)} ${round(y)}) rotate(${round(turn)}) scale(${flip ? -scale : scale} ${scale})"${opacity < 1 ? ` opacity="${opacity}"` : ''}>${content}</g>`;

export const faint = (opacity, content) => `<g opacity="${opacity}">${content}</g>`;

export const overprint = (content, opacity = 1) =>
  `<g style="mix-blend-mode:multiply" opacity="${opacity}">${content}</g>`;

export const each = (count, draw) => Array.from({ length: count }, (_, index) => draw(index, count)).join('');

// Every clip and gradient needs a name of its own within the sheet.
let names = 0;
const freshName = (kind) => `${kind}${(names += 1)}`;

export function within(d, content) {
  const name = freshName('cut');
  return `<clipPath id="${name}"><path d="${d}"/></clipPath><g clip-path="url(#${name})">${content}</g>`;
}

// Bokashi: the wiped gradation of a woodblock sky. Stops are [offset, colour, opacity].
export function bokashi(x, y, width, height, stops, { sideways = false } = {}) {
  const name = freshName('wipe');
  const inks = stops
    .map(([offset, colour, opacity = 1]) => `<stop offset="${offset}" stop-color="${colour}" stop-opacity="${opacity}"/>`)
    .join('');
  const direction = sideways ? 'x2="1" y2="0"' : 'x2="0" y2="1"';
  return `<linearGradient id="${name}" x1="0" y1="0" ${direction}>${inks}</linearGradient>${block(x, y, width, height, `url(#${name})`)}`;
}

export function glow(x, y, r, colour, strength = 0.6) {
  const name = freshName('glow');
  return `<radialGradient id="${name}"><stop offset="0" stop-color="${colour}" stop-opacity="${strength}"/><stop offset="1" stop-color="${colour}" stop-opacity="0"/></radialGradient>${disc(x, y, r, `url(#${name})`)}`;
}

// Parallel gouge strokes inside a shape; `box` is the region they have to cover.
export function hatch(d, [x, y, width, height], colour, { gap = 12, turn = 0, width: stroke = 2, opacity = 0.5 } = {}) {
  const reach = Math.hypot(width, height) / 2;
  const rows = Math.ceil((2 * reach) / gap);
  const strokes = each(rows, (row) => `M${round(-reach)} ${round(-reach + row * gap)}H${round(reach)}`);
  return within(d, place(x + width / 2, y + height / 2, line(strokes, colour, stroke, `opacity="${opacity}"`), { turn }));
}
