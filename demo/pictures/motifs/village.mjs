// Buildings.

import { box, polygon, smooth } from '../ink/curves.mjs';
import { area, block, each, hatch, line, within } from '../ink/marks.mjs';
import { ink } from '../ink/palette.mjs';

// Courses of brick, a few of them fired darker.
export const brickwork = (random, outline, [x, y, width, height], { face, joint, odd }, size = 60) =>
  area(outline, joint) +
  within(
    outline,
    each(
      Math.ceil(height / (size * 0.42)),
      (row) => each(
        Math.ceil(width / size) + 1,
        (column) => block(
          x + column * size - (row % 2 ? size / 2 : 0) + 2, y + row * size * 0.42 + 2, size - 4, size * 0.42 - 4,
          random.next() < 0.2 ? odd : face, 'rx="2"',
        ),
      ),
    ),
  );

// A tiled roof with upturned eaves; the ridge's middle is the origin.
export function tiledRoof(width, height, colour, shade, { sweep = 26 } = {}) {
  const half = width / 2;
  const outline = `M${-half * 0.7} 0H${half * 0.7}C${half * 0.8} ${height * 0.5} ${half * 0.9} ${height * 0.9} ${half + sweep} ${height - sweep}Q${half * 0.9} ${height} ${half * 0.8} ${height}H${-half * 0.8}Q${-half * 0.9} ${height} ${-half - sweep} ${height - sweep}C${-half * 0.9} ${height * 0.9} ${-half * 0.8} ${height * 0.5} ${-half * 0.7} 0Z`;
  return area(outline, colour) +
    hatch(outline, [-half - sweep, 0, width + sweep * 2, height], shade, { gap: 13, turn: 90, width: 3, opacity: 0.55 }) +
    line(`M${-half * 0.74} -2H${half * 0.74}`, shade, 8);
}

// An old-town house front, two storeys; the foot's left corner is the origin.
export const townHouse = (width, height, { wall, roof, shutter, dark = ink }) =>
  block(0, -height, width, height, wall) +
  area(`M-10 ${-height}L${width * 0.08} ${-height - 46}H${width * 0.92}L${width + 10} ${-height}Z`, roof) +
  hatch(
    `M-10 ${-height}L${width * 0.08} ${-height - 46}H${width * 0.92}L${width + 10} ${-height}Z`,
    [-10, -height - 46, width + 20, 46],
    dark,
    { gap: 11, turn: 90, opacity: 0.4 },
  ) +
  area(`M-8 ${-height * 0.5}h${width + 16}l-12 -22h${-width + 8}Z`, roof) +
  each(
    2,
    (index) => block(width * (0.16 + index * 0.4), -height * 0.88, width * 0.26, height * 0.26, shutter) +
      line(`M${width * (0.29 + index * 0.4)} ${-height * 0.88}v${height * 0.26}`, dark, 3),
  ) +
  block(width * 0.14, -height * 0.42, width * 0.72, height * 0.42, dark, 'opacity="0.75"');

// A house on stilts under a steep thatch; the middle of the ground is the origin.
export function stiltHouse(width, { thatch, gouge, wall, post }) {
  const half = width / 2;
  const roof = polygon(
    [[-half * 0.6, -width * 0.74], [half * 0.6, -width * 0.74], [half * 1.16, -width * 0.36], [-half * 1.16, -width * 0.36]],
  );
  return (
    each(5, (index) => line(`M${-half * 0.84 + index * half * 0.42} 0V${-width * 0.2}`, post, width * 0.022)) +
    block(-half * 0.98, -width * 0.38, width * 0.98, width * 0.19, wall) +
    each(9, (index) => line(`M${-half * 0.9 + index * half * 0.225} ${-width * 0.37}v${width * 0.17}`, post, 3, 'opacity="0.5"')) +
    block(-half * 0.25, -width * 0.35, half * 0.26, width * 0.15, post) +
    block(-half * 1.06, -width * 0.2, width * 1.06, width * 0.025, post) +
    line(`M${half * 0.5} ${-width * 0.18}L${half * 0.74} 0M${half * 0.62} ${-width * 0.18}L${half * 0.86} 0`, post, 5) +
    each(4, (index) => line(`M${half * (0.55 + index * 0.06)} ${-width * 0.15 + index * width * 0.042}h${half * 0.12}`, post, 4)) +
    area(roof, thatch) +
    hatch(roof, [-half * 1.2, -width * 0.76, width * 1.2, width * 0.42], gouge, { gap: 9, turn: 82, width: 2.4, opacity: 0.6 })
  );
}

// The communal house of the Highlands: a roof like an axe blade.
export function rongHouse(width, { thatch, gouge, wall, post, trim }) {
  const half = width / 2;
  const top = -width * 1.36;
  const roof = `${smooth([[-half * 0.62, top], [-half * 0.7, top * 0.68], [-half * 0.94, -width * 0.42]])}L${half * 0.94} ${-width * 0.42}${smooth([[half * 0.94, -width * 0.42], [half * 0.7, top * 0.68], [half * 0.62, top]]).replace('M', 'L')}Q0 ${top + width * 0.07} ${-half * 0.62} ${top}Z`;
  return (
    each(6, (index) => line(`M${-half * 0.78 + index * half * 0.312} 0V${-width * 0.24}`, post, width * 0.03)) +
    block(-half * 0.84, -width * 0.44, width * 0.84, width * 0.22, wall) +
    block(-half * 0.14, -width * 0.4, half * 0.28, width * 0.17, post) +
    block(-half * 0.92, -width * 0.24, width * 0.92, width * 0.03, post) +
    line(`M${-half * 0.08} ${-width * 0.22}L${-half * 0.12} 0M${half * 0.08} ${-width * 0.22}L${half * 0.12} 0`, post, 6) +
    area(roof, thatch) +
    hatch(roof, [-half, top, width, -top - width * 0.42], gouge, { gap: 9, turn: 88, width: 2.4, opacity: 0.55 }) +
    within(
      roof,
      each(
        3,
        (row) => line(
          `M${-half} ${top * (0.9 - row * 0.2)}q${half / 4} 26 ${half / 2} 0t${half / 2} 0t${half / 2} 0t${half / 2} 0`,
          trim,
          4,
        ),
      ),
    ) +
    each(5, (index) => line(`M${-half * 0.5 + index * half * 0.25} ${top + 8}l-8 -26m8 26l8 -26`, trim, 4))
  );
}

export const plank = (y, height, colour, gouge, [x, width] = [-40, 1280]) =>
  block(x, y, width, height, colour) +
    hatch(box(x, y, width, height), [x, y, width, height], gouge, { gap: 17, turn: 1, width: 2, opacity: 0.35 });
