// Boats and flags.

import { smooth } from '../ink/curves.mjs';
import { area, disc, each, line, within } from '../ink/marks.mjs';
import { ink, paper } from '../ink/palette.mjs';

// A slender river boat; the waterline's middle is the origin.
export function sampan(length, { hull, inside, edge = ink, rise = 0.12 }) {
  const half = length / 2;
  const lift = length * rise;
  const outline = `${smooth([[-half, -lift], [-half * 0.5, -lift * 0.25], [0, -lift * 0.12], [half * 0.5, -lift * 0.25], [half, -lift]])}${smooth([[half, -lift], [half * 0.62, lift * 0.42], [0, lift * 0.62], [-half * 0.62, lift * 0.42], [-half, -lift]]).replace('M', 'L')}Z`;
  return (
    area(
      `${smooth([[-half, -lift], [-half * 0.5, -lift * 0.55], [0, -lift * 0.44], [half * 0.5, -lift * 0.55], [half, -lift]])}L${half} ${-lift}${smooth([[half, -lift], [0, lift * 0.2], [-half, -lift]]).replace('M', 'L')}Z`,
      inside,
    ) +
    area(outline, hull) +
    within(
      outline,
      line(smooth([[-half, -lift + 12], [0, lift * 0.12], [half, -lift + 12]]), edge, 3, 'opacity="0.5"') +
        line(smooth([[-half * 0.9, -lift + 34], [0, lift * 0.36], [half * 0.9, -lift + 34]]), edge, 2, 'opacity="0.35"'),
    )
  );
}

// A central-coast fishing boat with painted eyes.
export function fishingBoat(length, { hull, stripe, keel, cabin, glass = ink }) {
  const half = length / 2;
  const h = length * 0.17;
  const outline = `M${-half} ${-h * 1.1}Q${-half * 0.4} ${-h * 0.55} ${half * 0.3} ${-h * 0.62}Q${half * 0.75} ${-h * 0.75} ${half} ${-h * 1.75}Q${half * 0.86} ${h * 0.1} ${half * 0.6} ${h * 0.32}H${-half * 0.78}Q${-half * 0.96} ${-h * 0.3} ${-half} ${-h * 1.1}Z`;
  return (
    area(`M${-half * 0.72} ${-h * 0.7}V${-h * 2.3}H${-half * 0.08}V${-h * 0.6}Z`, cabin) +
    area(`M${-half * 0.8} ${-h * 2.26}h${half * 0.8}l-8 -14h${-half * 0.76}Z`, stripe) +
    each(
      3,
      (index) => `<rect x="${-half * 0.66 + index * half * 0.2}" y="${-h * 2}" width="${half * 0.13}" height="${h * 0.5}" fill="${glass}"/>`,
    ) +
    area(outline, hull) +
    within(
      outline,
      area(`M${-half} ${-h * 0.66}Q0 ${-h * 0.1} ${half} ${-h * 1.3}V${-h * 0.95}Q0 ${h * 0.22} ${-half} ${-h * 0.36}Z`, stripe) +
        area(`M${-half} ${h * 0.02}H${half}V${h}H${-half}Z`, keel),
    ) +
    area(
      `M${half * 0.66} ${-h * 0.72}q${half * 0.12} ${-h * 0.34} ${half * 0.22} ${-h * 0.18}q${-half * 0.06} ${h * 0.34} ${-half * 0.22} ${h * 0.18}Z`,
      paper,
    ) +
    disc(half * 0.77, -h * 0.78, h * 0.1, ink)
  );
}

// The five-colour festival flag: square in square, with flame-cut edges.
export function festivalFlag(size, colours) {
  const fringe = (s) => {
    const teeth = 7;
    const step = (2 * s) / teeth;
    const right = Array.from({ length: teeth }, (_, i) => `l${s * 0.16} ${step / 2}l${-s * 0.16} ${step / 2}`).join('');
    const bottom = Array.from({ length: teeth }, () => `l${-step / 2} ${s * 0.16}l${-step / 2} ${-s * 0.16}`).join('');
    return `M${-s} ${-s}H${s}${right}${bottom}Z`;
  };
  return colours.map((colour, index) => {
    const s = (size / 2) * (1 - index * 0.2);
    return index === 0 ? area(fringe(s), colour) : area(`M${-s} ${-s}H${s}V${s}H${-s}Z`, colour);
  }).join('');
}

export const pennant = (length, drop, colour) =>
  area(
    `M0 0C${length * 0.3} ${-drop * 0.3} ${length * 0.6} ${drop * 0.5} ${length} ${drop * 0.2}C${length * 0.7} ${drop * 0.8} ${length * 0.3} ${drop * 0.6} 0 ${drop}Z`,
    colour,
  );

export const pole = (x, foot, top, colour = ink, width = 6) => line(`M${x} ${foot}V${top}`, colour, width);
