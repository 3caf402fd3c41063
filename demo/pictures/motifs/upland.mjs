// Highland dress, packs and terraced fields.

import { land, smooth } from '../ink/curves.mjs';
import { area, disc, each, hatch, line, oval, within } from '../ink/marks.mjs';
import { ink, ochre, paper } from '../ink/palette.mjs';
import { standing } from './people.mjs';

export const headscarf = (colour, band) => area('M-22 -184C-26 -214 26 -214 22 -184Q0 -196 -22 -184Z', colour) +
  line('M-21 -190Q0 -202 21 -190', band, 5) + area('M16 -190L34 -164L22 -162Z', colour);

// Pleated skirt in flounces over a short jacket; 200 high like `standing`.
export function uplandWoman({ jacket, skirt, bands, scarf, hand = [34, -88], pack = '', flip = '' }) {
  const outline = 'M-22 -114Q0 -106 22 -114C30 -80 44 -58 52 -34Q0 -18 -52 -34C-44 -58 -30 -80 -22 -114Z';
  return standing({ robe: jacket, trousers: '#2a2d3d', hand, arm: jacket, hat: '' }) +
    area(outline, skirt) +
    within(
      outline,
      bands.map((colour, index) => line(`M-60 ${-42 - index * 21}Q0 ${-26 - index * 21} 60 ${-42 - index * 21}`, colour, 9)).join('') +
        each(9, (index) => line(`M${-20 + index * 5} -116L${-56 + index * 14} -20`, ink, 1.6, 'opacity="0.3"')),
    ) +
    line('M-21 -114Q0 -106 21 -114', bands[0], 7) +
    headscarf(scarf, bands[1] ?? ochre) + pack + flip;
}

// A carrying basket on the back, seen from behind.
export const backBasket = (colour = '#b98a4c', dark = '#6b4623') => {
  const outline = 'M-28 -156H28L20 -92Q0 -84 -20 -92Z';
  return area(outline, colour) + hatch(outline, [-30, -158, 60, 72], dark, { gap: 8, turn: 45, opacity: 0.6 }) +
    hatch(outline, [-30, -158, 60, 72], dark, { gap: 8, turn: -45, opacity: 0.6 }) + oval(0, -156, 28, 7, dark);
};

export const uplandMan = ({ coat = '#22304f', hat = true, hand = [36, -100], ...rest } = {}) => standing({
  robe: coat,
  trousers: '#1b2338',
  hand,
  hat: hat ? area('M-20 -188C-18 -210 18 -210 20 -188Q0 -196 -20 -188Z', ink) : '',
  ...rest,
});

// Ledge below ledge between two contours, each given as a function of x.
export function terraces(top, foot, rows, colours, rim, { from = -40, to = 1240, wave = 9, phase = 0, floor = 840, power = 1.25, bank = ink } = {}) {
  return each(rows, (row) => {
    const t = (row / rows) ** power;
    const points = Array.from({ length: 23 }, (_, step) => {
      const x = from + ((to - from) * step) / 22;
      return [x, top(x) * (1 - t) + foot(x) * t + Math.sin(x / 74 + row * 0.7 + phase) * wave * (0.35 + t)];
    });
    return area(land(points, floor), colours[row % colours.length]) +
      line(smooth(points.map(([x, y]) => [x, y + 5 + 5 * t])), bank, 5 + 5 * t, 'opacity="0.28"') +
      line(smooth(points), rim, 2.5 + 2.5 * t);
  });
}

export const umbrella = (size, colours, spoke = ink) => {
  const w = size;
  const ribs = colours.length;
  return each(ribs, (index) => {
    const a = -w + (2 * w * index) / ribs;
    const b = -w + (2 * w * (index + 1)) / ribs;
    return area(`M0 ${-w * 0.78}Q${a * 0.96} ${-w * 0.66} ${a} 0Q${(a + b) / 2} ${-w * 0.14} ${b} 0Q${b * 0.96} ${-w * 0.66} 0 ${-w * 0.78}Z`, colours[index]);
  }) + line(`M0 ${-w * 0.78}v${-w * 0.1}`, spoke, 4);
};

export const dots = (points, size, colour = paper) => points.map(([x, y]) => disc(x, y, size, colour)).join('');
