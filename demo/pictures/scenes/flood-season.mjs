// The flood season: điên điển flowers and linh fish at the water's edge.

import { area, block, bokashi, each, faint, hatch, line, oval, place, within } from '../ink/marks.mjs';
import { earth, ink, lacquer, leaf, moss, paper, plum, straw } from '../ink/palette.mjs';
import { fish } from '../motifs/animals.mjs';
import { sampan } from '../motifs/boats.mjs';
import { birds, cloud, ripples } from '../motifs/country.mjs';
import { nipa } from '../motifs/delta.mjs';
import { conicalHat, standing } from '../motifs/people.mjs';
import { leafShape } from '../motifs/plants.mjs';

const pea = (x, y, size, turn) => place(
  x, y, area('M0 0C-20 -6 -26 -30 -6 -40C10 -46 26 -34 22 -16C18 -2 8 4 0 0Z', '#f2c230') + area('M0 0C4 -14 20 -18 26 -8C24 4 10 8 0 0Z', '#e09a1e') + line('M-6 -34Q2 -20 2 -4', '#b9791a', 2),
  { scale: size, turn },
);

// A hanging spray: pinnate leaves and yellow racemes along a bent stem.
const spray = (random, points, size) => {
  const at = (t) => { const [a, b, c] = points; const u = 1 - t; return [u * u * a[0] + 2 * u * t * b[0] + t * t * c[0], u * u * a[1] + 2 * u * t * b[1] + t * t * c[1]]; };
  const [a, b, c] = points;
  return line(`M${a.join(' ')}Q${b.join(' ')} ${c.join(' ')}`, '#6f8a3f', 7) +
    each(7, (index) => {
      const [x, y] = at(0.12 + index * 0.13);
      const side = index % 2 ? 1 : -1;
      return line(`M${x} ${y}l${side * 78 * size} 26`, '#7d9a48', 3) +
        each(7, (step) => [-1, 1].map((up) => leafShape(x + side * (14 + step * 10) * size, y + 5 + step * 3.2, 26 * size, 5, side > 0 ? up * 62 + 10 : 180 + up * 62 - 10, step % 2 ? leaf : moss)).join(''));
    }) +
    each(9, (index) => { const [x, y] = at(0.2 + index * 0.098); return each(3, (step) => pea(x + random.around(0, 16), y + 12 + step * 19, size * random.between(0.8, 1.05), random.between(-40, 60))); });
};

export function floodSeason(random) {
  const linh = [{ back: '#8fa9a6', belly: '#f3f6ee' }, { back: '#a9bfb6', belly: '#fbfaf0' }, { back: '#7a969a', belly: '#e4ece6' }];
  const bed = 'M-330 0A330 108 0 1 1 330 0A330 108 0 1 1 -330 0Z';
  return [
    bokashi(0, 0, 1200, 800, [[0, '#8fb9c4'], [0.36, '#f7e9c4'], [0.365, '#cfa982'], [1, '#8a6a4c']]),
    cloud(260, 120, 220, '#fdf6e4'), cloud(640, 170, 180, '#fdf6e4'), birds([[430, 210], [480, 190], [540, 220]], '#5f6a5a', 1.2),
    block(-20, 286, 1240, 10, '#7d9a70'), each(9, (index) => nipa(random, 360 + index * 80, 294, 60 + (index % 3) * 24, ['#6f9270', '#88a87a', '#5f8466'], 5)),
    ripples(random, [-40, 300, 1240, 300], '#fbe9c9', { count: 70, opacity: 0.6 }),
    // Net-stakes and a rowing boat far out on the flood.
    each(6, (index) => line(`M${760 + index * 40} ${350 + index * 6}v-56`, '#7a5a3a', 4)), line('M760 320Q860 340 960 350', '#7a5a3a', 2), line('M760 340Q860 360 960 372', '#7a5a3a', 2),
    place(600, 420, place(70, -8, standing({ robe: plum, trousers: ink, hand: [40, -100], hat: place(0, -190, conicalHat(92)) }) + area('M-20 -160Q0 -148 20 -160L12 -132H-12Z', paper) + line('M-14 -152L10 -138M14 -152L-10 -138', lacquer, 3), { scale: 0.8 }) + line('M104 -84L170 40', earth, 6) +
      place(-60, -10, each(9, (index) => pea(-50 + index * 14, -4 - (index % 3) * 8, 0.7, index * 40))) + sampan(330, { hull: '#4d3626', inside: '#8a6440', edge: straw, rise: 0.11 })),
    area('M-20 610L1220 560V820H-20Z', '#7a4f30'), hatch('M-20 610L1220 560V820H-20Z', [-20, 560, 1240, 260], '#4a2c18', { gap: 46, turn: -2.3, width: 4, opacity: 0.6 }),
    // The tray of linh fish.
    place(
      770,
      650,
      faint(0.35, oval(10, 34, 356, 124, ink)) + oval(0, 12, 352, 122, '#7a5228') + oval(0, 0, 352, 120, '#c9985a') + oval(0, 0, 330, 108, '#e6cd98') +
        within(bed, hatch(bed, [-330, -110, 660, 220], '#b98f52', { gap: 16, turn: 45, opacity: 0.6 }) + hatch(bed, [-330, -110, 660, 220], '#b98f52', { gap: 16, turn: -45, opacity: 0.6 }) +
          each(40, (index) => fish(-236 + (index % 8) * 66 + random.around(0, 16), -62 + Math.floor(index / 8) * 31 + random.around(0, 6), 112, random.between(-30, 30) + (index % 3 ? 0 : 180), linh[index % 3]))),
    ),
    place(240, 724, faint(0.35, oval(8, 22, 190, 52, ink)) + area('M-180 -24Q-160 46 -110 54H110Q160 46 180 -24Z', '#a8723c') + hatch('M-180 -24Q-160 46 -110 54H110Q160 46 180 -24Z', [-180, -24, 360, 80], '#5f3a1c', { gap: 12, turn: 45, opacity: 0.6 }) + hatch('M-180 -24Q-160 46 -110 54H110Q160 46 180 -24Z', [-180, -24, 360, 80], '#5f3a1c', { gap: 12, turn: -45, opacity: 0.6 }) + oval(0, -24, 180, 46, '#c9985a') +
      each(60, () => pea(random.around(0, 140), -20 - random.next() ** 1.4 * 74, random.between(0.8, 1.1), random.between(0, 360)))),
    spray(random, [[-20, 40], [190, 10], [300, 330]], 1.1), spray(random, [[-20, 180], [90, 220], [130, 520]], 1), spray(random, [[1220, 20], [1010, 20], [960, 300]], 1.15), spray(random, [[1220, 180], [1140, 240], [1120, 440]], 0.9),
  ].join('');
}
