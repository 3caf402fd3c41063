// Vessels: everything thrown, cast or coopered around an upright axis.

import { circle, polar, polyline, smooth, turned } from '../ink/curves.mjs';
import { area, each, faint, line, oval, overprint, place, within } from '../ink/marks.mjs';
import { indigo, ink, paper } from '../ink/palette.mjs';

// Profiles from lip to foot as [y, radius]; the foot stands on y = 0.
export const profiles = {
  plumVase: [[-300, 34], [-286, 26], [-262, 30], [-220, 88], [-160, 100], [-80, 66], [-20, 50], [0, 54]],
  lidded: [[-210, 44], [-196, 46], [-180, 74], [-130, 104], [-70, 98], [-16, 60], [0, 60]],
  bottle: [[-270, 24], [-256, 18], [-190, 20], [-150, 48], [-90, 84], [-40, 76], [0, 48]],
  round: [[-170, 56], [-158, 48], [-130, 84], [-80, 104], [-30, 78], [0, 52]],
  bowl: [[-96, 104], [-70, 96], [-36, 68], [-14, 36], [0, 38]],
  tallJar: [[-240, 62], [-226, 52], [-200, 84], [-140, 106], [-60, 84], [0, 58]],
  crock: [[-150, 84], [-136, 78], [-90, 92], [-40, 80], [0, 60]],
};

export function vessel(profile, { body, dark = ink, light = paper, inside = dark, gloss = 0.5 }, decoration = '') {
  const outline = turned(profile);
  const widest = Math.max(...profile.map(([, radius]) => radius));
  const [lipY, lipR] = profile[0];
  const height = -lipY;
  const shadowSide = `M-2000 -2000H2000V2000H-2000Z${outline}`;
  return (
    area(outline, body) +
    within(
      outline,
      decoration +
        overprint(area(shadowSide, dark, `fill-rule="evenodd" transform="translate(${-widest * 0.42} 0)"`), 0.3) +
        overprint(area(shadowSide, dark, `fill-rule="evenodd" transform="translate(${-widest * 0.14} 0)"`), 0.38) +
        line(
          smooth([[-widest * 0.62, lipY + height * 0.3], [-widest * 0.72, lipY + height * 0.5], [-widest * 0.56, lipY + height * 0.72]]),
          light,
          widest * 0.09,
          `opacity="${gloss}"`,
        ),
    ) +
    oval(0, lipY, lipR, lipR * 0.2, body) +
    oval(0, lipY + 1, lipR * 0.84, lipR * 0.14, inside)
  );
}

// A band painted round the belly follows the curve of the wheel.
export const band = (y, radius, colour, width = 4) =>
  line(`M${-radius} ${y}Q0 ${y + radius * 0.3} ${radius} ${y}`, colour, width);

export const waveBand = (y, radius, colour, width = 3) => {
  const along = Array.from({ length: 25 }, (_, step) => {
    const x = -radius + (step * radius) / 12;
    return [x, y + radius * 0.15 * (1 - (x / radius) ** 2) + (step % 2 ? -7 : 7)];
  });
  return line(smooth(along), colour, width);
};

export function lotus(x, y, size, colour = indigo) {
  const leaf = (turn, length, width) =>
    place(
      x,
      y,
      area(
        `M0 0C${width} ${-length * 0.3} ${width} ${-length * 0.8} 0 ${-length}C${-width} ${-length * 0.8} ${-width} ${-length * 0.3} 0 0Z`,
        colour,
      ),
      { turn },
    );
  return [-78, -46, 46, 78].map((turn) => leaf(turn, size, size * 0.3)).join('') +
    faint(0.75, leaf(-22, size * 1.1, size * 0.26) + leaf(22, size * 1.1, size * 0.26)) +
    leaf(0, size * 1.2, size * 0.26);
}

export const scroll = (x, y, size, colour = indigo, width = 4) => {
  const coil = Array.from({ length: 16 }, (_, step) => polar(x, y, size * (1 - step / 18), step * 34));
  return line(smooth(coil), colour, width);
};

export const peony = (x, y, size, colour = indigo) =>
  each(7, (index) => {
    const [px, py] = polar(x, y, size * 0.55, index * 51.4);
    return faint(0.85, area(circle(px, py, size * 0.36), colour));
  }) +
  area(circle(x, y, size * 0.42), paper) +
  area(circle(x, y, size * 0.26), colour);

export const sprig = (x, y, length, turn, colour = indigo) =>
  place(
    x,
    y,
    line(smooth([[0, 0], [length * 0.4, -length * 0.12], [length, 0]]), colour, 3) +
      each(4, (index) => {
        const at = length * (0.25 + index * 0.2);
        const side = index % 2 ? 1 : -1;
        return area(
          `M${at} ${-length * 0.08}q${length * 0.12} ${side * length * 0.22} ${length * 0.26} ${side * length * 0.14}q${-length * 0.1} ${-side * length * 0.16} ${-length * 0.26} ${-side * length * 0.14}Z`,
          colour,
        );
      }),
    { turn },
  );

export const crackle = (random, profile, colour) => {
  const widest = Math.max(...profile.map(([, radius]) => radius));
  const [top] = profile[0];
  return each(9, () => {
    const x = random.around(0, widest);
    const y = random.between(top, 0);
    return line(polyline([[x, y], [x + random.around(0, 26), y + 18], [x + random.around(0, 36), y + 44]]), colour, 1, 'opacity="0.3"');
  });
};
