// The printed sheet: hand-cut edges, wood grain and flecks of bare paper over a scene.

import { disc, each, oval } from './marks.mjs';
import { ink, paper } from './palette.mjs';

// A knife never follows the drawing exactly; large art gets the same cut as small.
const handCut = `<filter id="hand-cut" x="-2%" y="-2%" width="104%" height="104%" color-interpolation-filters="sRGB">
  <feTurbulence type="fractalNoise" baseFrequency="0.016" numOctaves="2" seed="4"/>
  <feDisplacementMap in="SourceGraphic" scale="7" xChannelSelector="R" yChannelSelector="G"/>
</filter>`;

// Long, low-contrast streaks survive compression; fine noise would only cost bytes.
const woodGrain = `<filter id="wood-grain" x="0" y="0" width="100%" height="100%" color-interpolation-filters="sRGB">
  <feTurbulence type="fractalNoise" baseFrequency="0.0016 0.055" numOctaves="2" seed="9"/>
  <feColorMatrix values="0 0 0 0 0.98  0 0 0 0 0.95  0 0 0 0 0.88  1.6 0 0 0 -0.72"/>
</filter>`;

// Where the paper did not take the ink.
const flecks = (random, width, height, count) =>
  each(count, () =>
    oval(random.next() * width, random.next() * height, random.between(0.7, 2.4), random.between(0.7, 1.6), paper, `opacity="${random.between(0.25, 0.7).toFixed(2)}"`));

const soil = (random, width, height, count) =>
  each(count, () => disc(random.next() * width, random.next() * height, random.between(0.6, 1.4), ink, 'opacity="0.22"'));

export const filters = `<defs>${handCut}${woodGrain}</defs>`;

// The knife nibbles at the outer edge as well, so the scene is laid on slightly oversize.
export const cutByHand = (scene, width = 1200, height = 800) =>
  `<g transform="translate(${-width * 0.01} ${-height * 0.01}) scale(1.02)"><g filter="url(#hand-cut)">${scene}</g></g>`;

export function sheet(random, scene, { width = 1200, height = 800 } = {}) {
  // A small sheet carries as many blemishes to the hand's breadth as a large one.
  const share = (width * height) / (1200 * 800);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
${filters}<rect width="${width}" height="${height}" fill="${paper}"/>
${cutByHand(scene, width, height)}
<rect width="${width}" height="${height}" filter="url(#wood-grain)" opacity="0.18"/>
${flecks(random, width, height, 260 * share)}${soil(random, width, height, 60 * share)}
</svg>`;
}
