// Land, water and sky.

import { crest, land, polyline, smooth } from '../ink/curves.mjs';
import { area, disc, each, faint, hatch, line, round } from '../ink/marks.mjs';
import { paper } from '../ink/palette.mjs';

export const sun = (x, y, r, colour) => disc(x, y, r, colour) + faint(0.25, disc(x, y, r * 1.25, colour));

export function hills(random, { y, rise, colour, steps, gouges, floor }) {
  const outline = land(crest(random, { y, rise, steps }), floor);
  const cut = gouges ? hatch(outline, [-40, y - rise, 1280, rise + 60], gouges, { gap: 13, turn: 64, width: 2, opacity: 0.35 }) : '';
  return area(outline, colour) + cut;
}

// Ranges fading into the distance, from the back forwards.
export const ranges = (random, y, step, colours, { rise = 130, steps = 7 } = {}) =>
  colours.map(
    (colour, index) => hills(random, { y: y + step * index, rise: rise * (1 - index * 0.12), colour, steps: steps + index }),
  ).join('');

// Limestone towers of the northern border.
export function karst(x, foot, width, height, colour, gouges) {
  const outline = `${smooth([[x - width, foot], [x - width * 0.62, foot - height * 0.4], [x - width * 0.42, foot - height * 0.82], [x - width * 0.08, foot - height], [x + width * 0.3, foot - height * 0.86], [x + width * 0.5, foot - height * 0.45], [x + width, foot]])}Z`;
  const cracks = [-0.3, -0.05, 0.2].map(
    (at) => line(
      smooth(
        [
          [x + width * at, foot - height * 0.8], [x + width * (at + 0.06), foot - height * 0.5],
          [x + width * (at - 0.03), foot - height * 0.22],
        ],
      ),
      gouges ?? colour,
      4,
      'opacity="0.55"',
    ),
  ).join('');
  return area(outline, colour) +
    (gouges ? hatch(outline, [x, foot - height, width, height], gouges, { gap: 11, turn: 80, opacity: 0.4 }) + cracks : '');
}

// The trailing cloud of village-hall carvings.
export function cloud(x, y, width, colour) {
  const h = width * 0.16;
  const d = `M${x} ${y}h${width}a${h / 2} ${h / 2} 0 0 0 0 ${-h}h${-width * 0.12}a${h * 0.75} ${h * 0.75} 0 0 0 ${-width * 0.24} ${-h * 0.55}a${h} ${h} 0 0 0 ${-width * 0.34} ${h * 0.2}a${h * 0.6} ${h * 0.6} 0 0 0 ${-width * 0.2} ${h * 0.35}h${-width * 0.1}a${h / 2} ${h / 2} 0 0 0 0 ${h}Z`;
  return area(d, colour);
}

export const mistBand = (y, height, colour = paper, opacity = 0.6) =>
  faint(
    opacity,
    area(
      `${smooth([[-40, y], [200, y - height * 0.4], [480, y + height * 0.1], [800, y - height * 0.35], [1240, y]])}L1240 ${y + height}${smooth([[1240, y + height], [860, y + height * 0.8], [520, y + height * 1.2], [220, y + height * 0.8], [-40, y + height]]).replace('M', 'L')}Z`,
      colour,
    ),
  );

export const ripples = (random, [x, y, width, height], colour, { count = 40, thick = 3, opacity = 0.6 } = {}) =>
  faint(opacity, each(count, () => {
    const depth = random.next();
    const length = (0.3 + depth) * random.between(40, 130);
    const left = x + random.next() * width;
    const top = y + depth * height;
    return line(
      `M${round(left)} ${round(top)}q${round(length / 4)} ${-4 * depth} ${round(length / 2)} 0t${round(length / 2)} 0`,
      colour,
      thick * (0.4 + depth * 0.8),
    );
  }));

// Fish-scale waves, row behind row.
export const scaleWaves = (y, radius, rows, colour, edge, x = 0, width = 1240) =>
  each(rows, (row) => each(Math.ceil(width / (radius * 2)) + 1, (index) => {
    const cx = x + index * radius * 2 + (row % 2 ? radius : 0);
    const cy = y + row * radius * 0.62;
    return disc(cx, cy, radius, colour) +
      [0.95, 0.62].map(
        (size) => `<circle cx="${cx}" cy="${cy}" r="${round(radius * size)}" fill="none" stroke="${edge}" stroke-width="3"/>`,
      ).join('');
  }));

export const furrows = (vanishing, foot, from, to, count, colour, width = 3) =>
  each(count, (index) => line(polyline([vanishing, [from + ((to - from) * index) / (count - 1), foot]]), colour, width));

export const birds = (places, colour, size = 1) =>
  places.map(
    ([x, y]) => line(`M${x} ${y}q${9 * size} ${-10 * size} ${18 * size} 0q${9 * size} ${-10 * size} ${18 * size} 0`, colour, 3),
  ).join('');

export const smoke = (x, y, height, sway, colour, opacity = 0.5) =>
  faint(
    opacity,
    area(
      `${smooth([[x - 8, y], [x - 24, y - height * 0.3], [x + sway * 0.4 - 40, y - height * 0.65], [x + sway - 30, y - height]])}L${x + sway + 50} ${y - height - 12}${smooth([[x + sway + 50, y - height - 12], [x + sway * 0.4 + 34, y - height * 0.6], [x + 20, y - height * 0.3], [x + 10, y]]).replace('M', 'L')}Z`,
      colour,
    ),
  );
