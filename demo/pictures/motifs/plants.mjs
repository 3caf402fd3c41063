// Trees, leaves and flowers.

import { leafOutline, petal, polar, smooth } from '../ink/curves.mjs';
import { area, beam, disc, each, line, oval, place } from '../ink/marks.mjs';
import { ochre, paper } from '../ink/palette.mjs';

export const leafShape = (x, y, length, width, turn, colour, vein) =>
  place(
    x,
    y,
    area(leafOutline(length, width), colour) +
      (
        vein ? line(`M4 0H${length * 0.86}`, vein, 2, 'opacity="0.7"') +
          each(
            4,
            (index) => line(
              `M${length * (0.22 + index * 0.16)} 0l${length * 0.1} ${-width * 0.42}M${length * (0.22 + index * 0.16)} 0l${length * 0.1} ${width * 0.34}`,
              vein,
              1.4,
              'opacity="0.55"',
            ),
          ) : ''
      ),
    { turn },
  );

export function bamboo(random, x, foot, height, lean, colour, joint, thick = 16) {
  const joints = Math.round(height / 85);
  const at = (step) => [x + lean * (step / joints) ** 1.6, foot - (height * step) / joints];
  const culm = each(joints, (step) => {
    const [x1, y1] = at(step);
    const [x2, y2] = at(step + 1);
    const width = thick * (1 - (0.5 * step) / joints);
    return beam(`M${x1} ${y1}L${x2} ${y2 + 5}`, colour, width) + line(`M${x1 - width / 2 - 1} ${y1}h${width + 2}`, joint, 3);
  });
  const leaves = each(joints * 3, (index) => {
    const step = Math.min(joints, 1.5 + (index / 3) * 0.95);
    const [lx, ly] = at(step);
    const side = index % 2 ? 1 : -1;
    return leafShape(
      lx + side * 4, ly, random.between(60, 110), random.between(7, 11), side > 0 ? random.between(10, 60) : random.between(120, 170),
      colour,
    );
  });
  return culm + leaves;
}

export function coconutPalm(random, x, foot, height, lean, trunk, frond, shade) {
  const top = [x + lean, foot - height];
  const stem = smooth([[x, foot], [x + lean * 0.25, foot - height * 0.45], top]);
  const fronds = [-165, -140, -112, -80, -48, -18, 12, 195].map((turn, index) => {
    const length = height * random.between(0.34, 0.42);
    const spine = (t) => [t * length, 0.0032 * (t * length) ** 2 * (Math.cos((turn * Math.PI) / 180) >= 0 ? 1 : -1)];
    const leaflets = each(12, (step) => {
      const [lx, ly] = spine(0.15 + step * 0.07);
      const reach = length * 0.26 * (1 - Math.abs(step - 5) / 10);
      return line(`M${lx} ${ly}l${reach * 0.6} ${reach * 0.75}M${lx} ${ly}l${reach * 0.6} ${-reach * 0.6}`, index % 2 ? frond : shade, 5);
    });
    return place(top[0], top[1], line(smooth([0, 0.35, 0.7, 1].map(spine)), index % 2 ? frond : shade, 6) + leaflets, { turn });
  }).join('');
  const nuts = [[-14, 12], [10, 14], [-2, 22]].map(([dx, dy]) => disc(top[0] + dx, top[1] + dy, height * 0.026, trunk)).join('');
  return line(stem, trunk, height * 0.042) + fronds + nuts;
}

// A crown built from clumps, lit from the upper left.
export const crown = (random, x, y, width, height, colours, clumps = 16) =>
  colours.map((colour, layer) => each(clumps, () => {
    const [px, py] = polar(0, 0, Math.sqrt(random.next()), random.between(0, 360));
    const size = width * random.between(0.13, 0.2) * (1 - layer * 0.25);
    return oval(x + px * width * 0.5 - layer * width * 0.05, y + py * height * 0.5 - layer * height * 0.1, size, size * 0.66, colour);
  })).join('');

export function oldTree(random, x, foot, height, trunk, colours, spread = 0.9) {
  const fork = foot - height * 0.42;
  const limbs = [[-0.34, -0.86], [-0.14, -1], [0.12, -0.95], [0.36, -0.8]].map(([dx, dy]) =>
    line(
      smooth([[x, foot - height * 0.2], [x + dx * height * 0.3, fork], [x + dx * height * spread, foot + dy * height * 0.86]]),
      trunk,
      height * 0.035,
    )).join('');
  const stem = area(
    `M${x - height * 0.1} ${foot}C${x - height * 0.03} ${foot - height * 0.1} ${x - height * 0.07} ${fork + 20} ${x - height * 0.04} ${fork}H${x + height * 0.05}C${x + height * 0.07} ${fork + 20} ${x + height * 0.02} ${foot - height * 0.1} ${x + height * 0.12} ${foot}Z`,
    trunk,
  );
  const leaves = [[-0.36, -0.8, 0.5], [0.02, -0.95, 0.6], [0.4, -0.76, 0.5], [-0.05, -0.72, 0.46]].map(
    ([dx, dy, size]) => crown(random, x + dx * height * spread, foot + dy * height, size * height, size * height * 0.62, colours),
  ).join('');
  return stem + limbs + leaves;
}

export const flower = (x, y, size, petals, colour, heart = ochre, turn = 0) =>
  place(
    x,
    y,
    each(petals, (index) => place(0, 0, area(petal(size, size * 0.42), colour), { turn: (360 / petals) * index })) +
      disc(0, 0, size * 0.16, heart),
    { turn },
  );

export const stalks = (random, [x, y, width], count, height, colour, grain) =>
  each(count, () => {
    const left = x + random.next() * width;
    const tall = height * random.between(0.7, 1.1);
    const bend = random.between(14, 44);
    const ears = grain ? each(
      6,
      (index) => oval(
        left + bend * (0.4 + index * 0.12),
        y - tall * (0.86 + 0.035 * Math.sin(index)) + index * index * 1.1,
        4,
        7,
        grain,
        `transform="rotate(${20 + index * 12} ${left + bend * (0.4 + index * 0.12)} ${y - tall * 0.9 + index * index})"`,
      ),
    ) : '';
    return line(`M${left} ${y}Q${left} ${y - tall} ${left + bend} ${y - tall * 0.92}`, colour, 3) + ears;
  });

export const pineTree = (x, foot, height, colour, shade) =>
  line(`M${x} ${foot}V${foot - height * 0.5}`, shade, height * 0.04) +
  each(4, (tier) => {
    const base = foot - height * (0.18 + tier * 0.19);
    const half = height * (0.24 - tier * 0.045);
    return area(
      `M${x - half} ${base}Q${x} ${base + half * 0.3} ${x + half} ${base}L${x} ${base - height * 0.3}Z`,
      tier % 2 ? shade : colour,
    );
  });

export const blossomSpray = (random, points, size, colours, heart = paper) =>
  points.map(([x, y]) => flower(x, y, size * random.between(0.8, 1.15), 5, random.pick(colours), heart, random.between(0, 72))).join('');
