// Sa Huỳnh: salt pans that hold the sky, and the white heaps between them.

import { polygon } from '../ink/curves.mjs';
import { area, bokashi, disc, each, faint, hatch, line, oval, place } from '../ink/marks.mjs';
import { earth, indigo, ink, lacquer, paper, rose, sand } from '../ink/palette.mjs';
import { birds, ranges } from '../motifs/country.mjs';
import { conicalHat, standing } from '../motifs/people.mjs';

const heap = (x, y, size) => place(
  x,
  y,
  oval(0, 6, 108, 18, '#7d98a0', 'opacity="0.55"') +
    area('M-104 4Q-40 -60 -8 -118Q0 -128 10 -118Q40 -56 106 4Q0 24 -104 4Z', '#fdfcf7') +
    area('M4 -124Q40 -56 106 4Q60 16 20 16Q50 -30 4 -124Z', '#c3d0d6') +
    each(9, (index) => disc(-56 + index * 13, -8 - (index % 3) * 24, 3, '#b3c4cc')),
  { scale: size },
);

// A carrying pole with a basket of salt at either end.
const carrier = (x, y, scale, robe, flip = false) => place(
  x,
  y,
  line('M-104 -150Q0 -176 104 -150', '#8a5f2c', 6) +
    [-104, 104].map((at) => line(`M${at} -150L${at - 24} -70M${at} -150L${at + 24} -70`, earth, 2.6) +
      area(`M${at - 34} -72Q${at} -122 ${at + 34} -72Z`, '#fdfcf7') +
      area(`M${at - 36} -74H${at + 36}L${at + 24} -42H${at - 24}Z`, '#c08a4a')).join('') +
    standing({ robe, trousers: ink, hand: [30, -154], hat: place(0, -190, conicalHat(92)) }),
  { scale, flip },
);

export function saltPans(random) {
  const vanish = [620, 300];
  const at = (x, y) => [vanish[0] + ((x - vanish[0]) * (y - 300)) / 500, y];
  const rows = [326, 362, 420, 510, 640, 840];
  const tints = ['#f6c9a0', '#bfd8d8', '#f3dcb8', '#9cc4cc', '#e9b39a', '#d3e3dc'];
  const pans = each(5, (row) => each(9, (column) => {
    const left = -1700 + column * 500;
    const [top, foot] = [rows[row] + 4 + row, rows[row + 1] - 4 - row * 2];
    return area(polygon([at(left + 14, top), at(left + 486, top), at(left + 486, foot), at(left + 14, foot)]), tints[(row * 2 + column * 5) % 6]) +
      line(`M${at(left + 60, foot - (foot - top) * 0.3).join(' ')}L${at(left + 240, foot - (foot - top) * 0.3).join(' ')}`, paper, 1 + row, 'opacity="0.75"');
  }));
  return [
    bokashi(0, 0, 1200, 310, [[0, '#7fa9bd'], [0.55, '#f3d9b4'], [1, '#f4b389']]),
    disc(860, 226, 64, '#f9e3ae'), faint(0.4, disc(860, 226, 86, '#f9e3ae')),
    ranges(random, 270, 24, ['#a9a7ae', '#86899a'], { rise: 120 }),
    area('M-20 296H1220V330H-20Z', '#6a7d80'),
    area('M-20 318H1220V820H-20Z', '#8f7556'),
    hatch('M-20 318H1220V820H-20Z', [0, 318, 1200, 500], '#6f573d', { gap: 14, turn: 2, opacity: 0.4 }),
    pans,
    // The sun doubled in the brine.
    each(6, (index) => oval(866, 372 + index * 36, 46 - index * 5, 5 + index, '#fdf0c4', `opacity="${0.75 - index * 0.1}"`)),
    [[150, 384, 0.26], [330, 380, 0.24], [520, 378, 0.22], [980, 384, 0.26], [1110, 386, 0.27], [90, 440, 0.42], [420, 436, 0.4], [1090, 446, 0.44]].map((heapAt) => heap(...heapAt)).join(''),
    carrier(700, 450, 0.46, rose), carrier(800, 446, 0.42, '#4d8873', true),
    [[150, 552, 0.74], [380, 534, 0.66], [1060, 560, 0.78]].map((heapAt) => heap(...heapAt)).join(''),
    // Raking the crust into a ridge.
    place(700, 652, line('M36 -88L176 -6', '#8a5f2c', 7) + area('M150 -16L206 -2L200 16L144 2Z', '#c08a4a') +
      standing({ robe: indigo, trousers: '#2b2a2a', arm: '#33548a', hand: [40, -84], hat: place(0, -190, conicalHat(94)) }) +
      area('M190 6Q230 -14 300 4Q260 22 190 16Z', '#fdfcf7'), { scale: 1.05 }),
    carrier(430, 724, 1.1, lacquer),
    heap(170, 744, 1.5), heap(1010, 760, 1.7), heap(830, 778, 0.8),
    each(70, () => disc(random.between(60, 1180), random.between(740, 800), random.between(1.5, 4), '#fdfcf7')),
    birds([[240, 110], [290, 134], [200, 150], [420, 90]], '#5d6470', 1.3),
    faint(0.25, line('M0 700H1200', sand, 2)),
  ].join('');
}
