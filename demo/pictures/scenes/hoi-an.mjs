// Hội An: silk lanterns over the river.

import { area, block, bokashi, each, faint, glow, line, oval, place } from '../ink/marks.mjs';
import { earth, indigo, ink, jade, ochre, paper, rust } from '../ink/palette.mjs';
import { sampan } from '../motifs/boats.mjs';
import { ripples } from '../motifs/country.mjs';
import { flame, reflection, silkLantern } from '../motifs/lights.mjs';
import { conicalHat, standing } from '../motifs/people.mjs';
import { townHouse } from '../motifs/village.mjs';

export function lanternRiver(random) {
  const houses = [
    [-20, 190, 230, '#e5a93e', rust, jade], [170, 170, 270, '#d9923a', '#7a3d2a', indigo], [340, 200, 220, '#efc35a', rust, '#6b4a30'],
    [540, 160, 280, '#dd9c38', '#7a3d2a', jade], [700, 190, 240, '#e9b54c', rust, '#5a3a52'], [890, 170, 260, '#d48a38', '#7a3d2a', jade],
    [1060, 180, 230, '#e5a93e', rust, indigo],
  ];
  const hung = [
    [110, 40, 96, 110, '#d8432f'], [270, 10, 76, 120, '#f0a53a'], [420, 60, 104, 96, '#b8497a'], [590, 20, 84, 130, '#e8742f'],
    [750, 70, 96, 100, '#5f8f6a'], [900, 16, 90, 120, '#d8432f'], [1060, 56, 108, 110, '#f0b548'],
  ];
  return [
    bokashi(0, 0, 1200, 800, [[0, '#2d2047'], [0.32, '#7b3f63'], [0.52, '#e08a55'], [0.53, '#5b3556'], [1, '#1d1733']]),
    houses.map(([x, w, h, wall, roof, shutter]) => place(x, 470, townHouse(w - 8, h, { wall, roof, shutter }))).join(''),
    faint(0.28, block(0, 180, 1200, 290, '#3b1f4a')),
    houses.map(
      ([x, w, h]) => place(
        x,
        470,
        block(w * 0.2, -h * 0.38, w * 0.55, h * 0.3, '#fbd070') + line(`M${w * 0.47} ${-h * 0.38}v${h * 0.3}`, earth, 4),
      ),
    ).join(''),
    each(
      14,
      (index) => place(
        40 + index * 86,
        380 + (index % 2) * 16,
        silkLantern(26, 28, ['#d8432f', '#f0b548', '#b8497a', '#e8742f'][index % 4]),
      ),
    ),
    block(-20, 466, 1240, 16, '#2b1a30'),
    bokashi(0, 482, 1200, 330, [[0, '#7a4458'], [0.4, '#432a4d'], [1, '#1b1630']]),
    houses.map(([x, w, , wall]) => reflection(x + w / 2, 500, w * 0.7, 120, wall, 7)).join(''),
    hung.map(([x, , w, , colour]) => reflection(x, 560, w, 190, colour, 9)).join(''),
    ripples(random, [-40, 490, 1240, 300], '#f3b56a', { count: 46, opacity: 0.45 }),
    // Paper flowers with candles go down the river for luck.
    [[180, 690, 1], [360, 640, 0.7], [520, 740, 1.2], [840, 700, 1], [1080, 750, 1.1], [700, 620, 0.6], [980, 630, 0.6]].map(
      ([x, y, scale], index) => place(
        x,
        y,
        glow(0, -12, 66, '#ffd873', 0.7) +
          each(5, (at) => area(`M${-34 + at * 12} 8q${(at - 2) * 6 + 9} -34 18 0Z`, ['#f0a0a0', '#fbe0a6', '#a9d0b9'][index % 3])) +
          oval(0, 10, 36, 8, '#7c2f4a') +
          place(0, -4, flame(14, 26)),
        { scale },
      ),
    ).join(''),
    place(
      640,
      600,
      sampan(420, { hull: '#23152b', inside: '#4a2a3a', edge: ochre }) +
        place(
          120,
          -24,
          standing({ robe: '#3b2a4f', trousers: ink, hand: [44, -90], hat: place(0, -190, conicalHat(92)) }),
          { scale: 0.74 },
        ) +
        place(-110, -6, standing({ robe: '#e8d9c4', trousers: paper, hand: [30, -80] }), { scale: 0.5 }) +
        place(-50, -6, standing({ robe: '#c7545f', trousers: paper, hand: [-30, -80] }), { scale: 0.5 }) +
        line('M156 -90L260 70', earth, 6),
    ),
    line('M-20 14Q300 70 600 22T1220 30', ink, 3),
    hung.map(
      ([x, y, w, h, colour]) => glow(x, y + h * 0.6, w * 1.2, colour, 0.5) +
        line(`M${x} -10V${y}`, ink, 3) +
        place(x, y, silkLantern(w, h, colour, { lit: '#ffe39a' })),
    ).join(''),
  ].join('');
}
