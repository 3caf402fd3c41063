// Cầu Đất: a branch of arabica before the pine hills.

import { smooth } from '../ink/curves.mjs';
import { bokashi, disc, each, line, oval } from '../ink/marks.mjs';
import { ink, lacquer, ochre, paper, vermilion } from '../ink/palette.mjs';
import { hills, mistBand, ranges } from '../motifs/country.mjs';
import { flower, leafShape, pineTree } from '../motifs/plants.mjs';

export function coffeeBranch(random) {
  const cherry = (x, y, size, tone) => disc(x, y, size, tone) +
    disc(x + size * 0.3, y + size * 0.28, size * 0.66, ink, 'opacity="0.13"') +
    oval(x - size * 0.36, y - size * 0.4, size * 0.2, size * 0.13, '#fbd9c4', 'opacity="0.85"') +
    disc(x + size * 0.1, y + size * 0.86, size * 0.13, ink, 'opacity="0.5"');
  const whorl = (x, y, size) => [[-0.9, 0.5], [0.9, 0.4], [-0.3, 0.95], [0.5, 1.05], [-1.1, -0.35], [1.05, -0.5], [0.05, 0.1]].map(
    ([dx, dy]) => cherry(
      x + dx * size * 1.05,
      y + dy * size * 1.05,
      size * random.between(0.88, 1.04),
      random.pick([lacquer, vermilion, '#b3282a', vermilion, '#d9882f', '#8aa04a']),
    ),
  ).join('');
  return [
    bokashi(0, 0, 1200, 800, [[0, '#e8d3c0'], [0.55, '#f3e7d3'], [1, '#b7bfa0']]),
    disc(930, 210, 120, '#f0b27a'),
    ranges(random, 480, 60, ['#c2c4b4', '#9fab98'], { rise: 130 }),
    each(
      16,
      (index) => pineTree(
        20 + index * 80 + random.around(0, 20), 600 + random.around(0, 16), random.between(100, 170), '#6f8a76', '#5d7a68',
      ),
    ),
    mistBand(560, 60, paper, 0.6),
    hills(random, { y: 680, rise: 70, colour: '#5a7358', steps: 6 }),
    each(
      60,
      (index) => disc((index % 15) * 86 + random.around(0, 20), 690 + Math.floor(index / 15) * 34, 24, index % 2 ? '#44604a' : '#4f6d50'),
    ),
    line(smooth([[-40, 130], [260, 260], [560, 340], [860, 470], [1240, 560]]), '#5d4630', 20),
    [
      [150, 206, 300, 78, -58], [170, 216, 280, 76, 96], [420, 300, 310, 82, -52], [430, 306, 300, 80, 100], [690, 392, 300, 80, -48],
      [700, 396, 280, 78, 104], [950, 496, 260, 70, -46], [960, 500, 240, 66, 110], [1130, 540, 200, 60, -30],
    ].map(([x, y, length, width, turn], index) => leafShape(x, y, length, width, turn, index % 2 ? '#2f5240' : '#3f6b4c', '#a9c08a')).join(''),
    whorl(270, 266, 36), whorl(545, 340, 40), whorl(815, 450, 38), whorl(1050, 522, 30),
    [[110, 190], [130, 210], [92, 204]].map(([x, y]) => flower(x, y, 34, 5, paper, ochre, x)).join(''),
  ].join('');
}
