// Định Yên: the mat market that met at night, by boat and by lamp.

import { polygon } from '../ink/curves.mjs';
import { area, block, bokashi, disc, each, faint, glow, line, place } from '../ink/marks.mjs';
import { celadon, cream, indigo, ink, jade, lacquer, night, ochre, paper, rose, straw, vermilion } from '../ink/palette.mjs';
import { sampan } from '../motifs/boats.mjs';
import { hills, ripples } from '../motifs/country.mjs';
import { reflection, silkLantern } from '../motifs/lights.mjs';
import { coconutPalm } from '../motifs/plants.mjs';
import { conicalHat, seated, standing } from '../motifs/people.mjs';
import { rolledMat } from '../motifs/weave.mjs';

const dyes = [
  { side: '#c23b30', stripe: '#e9c46f', end: '#e7d2a0' },
  { side: '#3f8a76', stripe: '#d9e2b8', end: '#e7d2a0' },
  { side: '#d9a640', stripe: '#9d2f22', end: '#f0dfb2' },
  { side: '#7c5a93', stripe: '#e3c98c', end: '#e7d2a0' },
  { side: '#e3d4a8', stripe: '#b0492f', end: '#f4e8c4' },
];

const load = (rows, columns, length, radius) => each(
  rows,
  (row) => each(
    columns - row,
    (column) => place(
      column * radius * 1.5 + row * radius * 0.75, -row * radius * 1.6, rolledMat(length, radius, dyes[(row * 2 + column) % 5]),
    ),
  ),
);

export function nightMatMarket(random) {
  return [
    bokashi(0, 0, 1200, 800, [[0, '#0e1730'], [0.5, '#24406a'], [0.51, '#1b3358'], [1, '#0d1830']]),
    disc(200, 130, 52, '#f2e6c0'), disc(222, 120, 48, '#152244'),
    each(34, () => disc(random.next() * 1200, random.next() * 300, random.between(1, 2.6), cream)),
    hills(random, { y: 402, rise: 60, colour: '#12203d', steps: 10, floor: 410 }),
    coconutPalm(random, 1010, 410, 300, 70, '#0c1529', '#16294a', '#0f1d38'),
    coconutPalm(random, 1120, 410, 220, -30, '#0c1529', '#16294a', '#0f1d38'),
    coconutPalm(random, 60, 410, 190, -40, '#0c1529', '#16294a', '#0f1d38'),
    [[560, 360], [650, 352], [740, 362]].map(
      ([x, y]) => block(x, y, 66, 50, '#22304d') +
        area(polygon([[x - 10, y], [x + 33, y - 30], [x + 76, y]]), '#0c1529') +
        block(x + 20, y + 14, 20, 24, '#f2b950'),
    ).join(''),
    ripples(random, [-40, 420, 1240, 380], '#4b6f9c', { count: 60, opacity: 0.7 }),
    [[610, 424], [694, 424], [780, 424]].map(([x, y]) => reflection(x, y, 30, 90, '#f2b950', 7)).join(''),
    place(
      300,
      520,
      sampan(430, { hull: '#2b1c1c', inside: '#5b3a2a', edge: ochre }) +
        place(20, -46, load(3, 4, 190, 20)) +
        place(-150, -20, standing({ robe: indigo, trousers: ink, hat: place(0, -190, conicalHat(90)) }), { scale: 0.62 }),
    ),
    glow(470, 440, 150, ochre, 0.7), line('M470 540V400', ink, 6), place(470, 400, silkLantern(46, 54, '#e8963a')),
    reflection(470, 560, 60, 110, '#f0a64a', 8),
    place(
      930,
      566,
      sampan(520, { hull: '#3a211b', inside: '#6d432c', edge: ochre }) +
        place(10, -56, load(3, 5, 230, 24)) +
        place(-214, -30, seated({ robe: '#8c2a2a', trousers: ink, hat: place(0, -118, conicalHat(86)) }), { scale: 0.8 }),
    ),
    glow(1130, 440, 170, ochre, 0.75), line('M1130 566V390', ink, 7), place(1130, 384, silkLantern(56, 66, vermilion)),
    reflection(1130, 600, 74, 130, '#ef8f4a', 9),
    place(
      500,
      726,
      faint(0.4, area('M-420 30Q0 110 420 30L300 80H-300Z', ink)) +
        sampan(860, { hull: '#4a2a1d', inside: '#82522f', edge: straw }) +
        place(40, -84, load(3, 6, 340, 36)) +
        place(-330, -44, standing({ robe: jade, trousers: ink, hand: [52, -110], hat: place(0, -190, conicalHat(92)) }), { scale: 1.06 }) +
        glow(330, -210, 200, ochre, 0.8) +
        line('M330 -30V-270', ink, 8) +
        place(330, -272, silkLantern(76, 88, lacquer, { lit: '#ffd873' })),
    ),
    reflection(830, 760, 90, 60, '#f0a64a', 4),
    faint(0.2, block(0, 0, 1200, 800, night)),
    faint(0.25, line('M-20 792H1220', celadon, 3) + line('M-20 780H600', rose, 2) + line('M640 784H1220', paper, 2)),
  ].join('');
}
