// Woven things: baskets, cloth and rolled mats.

import { box, polygon, turned } from '../ink/curves.mjs';
import { area, block, disc, each, line, oval, place, within } from '../ink/marks.mjs';
import { ink } from '../ink/palette.mjs';

// Plaiting over any outline: two slants of cane.
export const plait = (outline, [x, y, width, height], light, dark, cell = 18) =>
  within(outline, each(Math.ceil(height / cell), (row) => each(Math.ceil(width / cell), (column) => {
    const left = x + column * cell;
    const top = y + row * cell;
    return (row + column) % 2
      ? line(`M${left + 2} ${top + cell / 2}h${cell - 4}`, light, cell * 0.5)
      : line(`M${left + cell / 2} ${top + 2}v${cell - 4}`, dark, cell * 0.5);
  })));

export function basket(profile, { body, light, dark, rim = dark, cell = 18 }) {
  const outline = turned(profile);
  const widest = Math.max(...profile.map(([, radius]) => radius));
  const [top, mouth] = profile[0];
  return (
    area(outline, body) +
    plait(outline, [-widest, top, widest * 2, -top + 30], light, dark, cell) +
    within(
      outline,
      area(`M-2000 -2000H2000V2000H-2000Z${outline}`, ink, `fill-rule="evenodd" opacity="0.28" transform="translate(${-widest * 0.3} 0)"`),
    ) +
    oval(0, top, mouth, mouth * 0.2, rim) +
    oval(0, top + 3, mouth * 0.88, mouth * 0.14, ink, 'opacity="0.7"')
  );
}

const lozenge = (x, y, w, h) => polygon([[x, y - h], [x + w, y], [x, y + h], [x - w, y]]);

// One band of brocade; `motif` is the pattern woven into it.
export function brocadeBand(y, height, width, motif, ground, thread, accent = thread) {
  const middle = y + height / 2;
  const step = height * 1.1;
  const across = Math.ceil(width / step) + 1;
  const patterns = {
    plain: () => '',
    lozenges: (x) => area(lozenge(x, middle, step * 0.46, height * 0.42), thread) +
      area(lozenge(x, middle, step * 0.24, height * 0.22), ground) +
      area(lozenge(x, middle, step * 0.1, height * 0.1), accent),
    chevrons: (x) => line(
      `M${x - step / 2} ${middle + height * 0.26}L${x} ${middle - height * 0.26}L${x + step / 2} ${middle + height * 0.26}`,
      thread,
      height * 0.14,
    ) +
      line(`M${x - step / 2} ${middle + height * 0.5}L${x} ${middle}L${x + step / 2} ${middle + height * 0.5}`, accent, height * 0.07),
    beads: (x) => disc(x, middle, height * 0.13, thread) +
      disc(x + step / 2, middle - height * 0.2, height * 0.07, accent) +
      disc(x + step / 2, middle + height * 0.2, height * 0.07, accent),
    hooks: (x) => line(
      `M${x - step * 0.4} ${middle + height * 0.3}V${middle - height * 0.3}H${x + step * 0.2}V${middle + height * 0.1}H${x - step * 0.12}V${middle - height * 0.06}`,
      thread,
      height * 0.09,
    ) +
      disc(x + step * 0.36, middle + height * 0.22, height * 0.06, accent),
    stars: (x) => each(
      8,
      (index) => place(x, middle, area(lozenge(0, -height * 0.22, height * 0.1, height * 0.2), thread), { turn: index * 45 }),
    ) +
      disc(x, middle, height * 0.08, accent),
  };
  const outline = box(0, y, width, height);
  return block(0, y, width, height + 1, ground) + within(outline, each(across, (index) => patterns[motif](index * step)));
}

// A mat rolled up, lying on its side; the near end's middle is the origin.
export const rolledMat = (length, radius, { side, stripe, end, core = ink }) =>
  block(-length, -radius, length, radius * 2, side) +
  each(Math.round(length / 34), (index) => block(-length + 8 + index * 34, -radius, 12, radius * 2, stripe)) +
  oval(0, 0, radius * 0.55, radius, end) +
  [0.7, 0.42].map(
    (size) => `<ellipse rx="${radius * 0.55 * size}" ry="${radius * size}" fill="none" stroke="${core}" stroke-width="2.5"/>`,
  ).join('') +
  oval(0, 0, 3, 5, core);
