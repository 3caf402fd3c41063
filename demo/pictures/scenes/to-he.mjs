// Tò he: dough figures on bamboo sticks, and the man who makes them.

import { box, petal, polar, smooth } from '../ink/curves.mjs';
import { area, beam, block, bokashi, disc, each, faint, hatch, line, oval, place } from '../ink/marks.mjs';
import { earth, indigo, ink, jade, lacquer, leaf, ochre, paper, rose, sand, straw, vermilion } from '../ink/palette.mjs';
import { artisan, beard } from '../motifs/artisan.mjs';
import { silkLantern } from '../motifs/lights.mjs';
import { crown } from '../motifs/plants.mjs';

const eye = (x, y, r = 7) => disc(x, y, r, paper) + disc(x, y, r * 0.55, ink);

// Each stands on its stick at the origin, about 150 high.
const figures = {
  rooster: () => area(smooth([[-50, -40], [-70, -110], [-44, -90], [0, -80], [26, -130], [50, -126], [54, -90], [40, -40], [0, -16]], true), vermilion) +
    [[-66, -100, -30, jade], [-60, -84, -60, ochre], [-50, -70, -90, indigo]].map(([x, y, turn, colour]) => place(x + 16, y + 14, area(petal(74, 26), colour), { turn })).join('') +
    area(smooth([[-24, -60], [10, -72], [30, -50], [0, -34]], true), straw) + area('M28 -132q4 -24 14 -12q8 -18 16 2l-4 16Z', lacquer) + area('M54 -112l22 8l-22 6Z', ochre) + eye(42, -112),
  buffalo: () => oval(0, -54, 66, 42, '#5d6470') + disc(54, -84, 34, '#6d7480') + line('M36 -110C10 -150 0 -140 -6 -120M72 -110C98 -150 108 -140 114 -120', '#2b2e36', 13) + oval(60, -66, 22, 15, '#e9b9a6') + eye(44, -92) + eye(70, -92) +
    [-40, -14, 14, 40].map((x) => line(`M${x} -24V-2`, '#4a505a', 19)).join('') + disc(-4, -112, 19, '#f0b088') + area('M-26 -70Q-4 -110 20 -72Z', jade) + area('M-24 -114Q-4 -150 18 -114Z', ink),
  dragon: () => line(smooth([[-60, -20], [-30, -56], [20, -36], [40, -74], [-10, -100], [10, -140]]), jade, 36) + line(smooth([[-60, -20], [-30, -56], [20, -36], [40, -74], [-10, -100], [10, -140]]), straw, 7, 'stroke-dasharray="3 13"') +
    disc(22, -146, 30, jade) + area('M36 -154L80 -150L74 -126L34 -130Z', jade) + line('M10 -170L-6 -198M28 -174L32 -204', ochre, 9) + eye(26, -154, 9) + area('M44 -134l30 6l-26 10Z', lacquer) + [[-40, -64, -30], [44, -94, 60], [-24, -118, -50]].map(([x, y, turn]) => place(x, y, area(petal(34, 14), vermilion), { turn })).join(''),
  lotus: () => line('M0 0V-60', leaf, 9) + [-70, -44, 44, 70, -20, 20, 0].map((turn, index) => place(0, -50, area(petal(92, 32), index > 3 ? '#f7bcc8' : rose), { turn })).join('') + area('M-40 -34Q0 -70 40 -34Q0 -14 -40 -34Z', leaf) + disc(0, -86, 12, straw),
  monkey: () => area('M-36 0Q-44 -70 0 -78Q44 -70 36 0Z', ochre) + line('M-34 -40L-62 -80M34 -40L66 -66', ochre, 17) + line('M-84 -30L-48 -128', lacquer, 9) + disc(0, -106, 36, '#a5673c') + area('M-24 -104Q0 -136 24 -104Q20 -78 0 -76Q-20 -78 -24 -104Z', '#f6cfa4') + line('M-36 -124Q0 -146 36 -124', straw, 10) + eye(-10, -106, 6) + eye(10, -106, 6) + line('M-8 -88q8 6 16 0', lacquer, 4) + block(-36, -34, 72, 12, lacquer) + line('M-14 -140C-40 -190 -70 -180 -74 -160M14 -140C40 -190 70 -180 74 -160', vermilion, 6),
  parrot: () => area(smooth([[-30, -20], [-34, -90], [0, -128], [34, -100], [28, -40], [0, -6]], true), leaf) + area(smooth([[-34, -80], [-10, -70], [-6, -24], [-44, 6]], true), indigo) + area('M0 -10L-20 46L16 30Z', vermilion) + disc(8, -116, 32, vermilion) + area('M34 -122Q58 -114 38 -92Q32 -104 30 -108Z', ochre) + eye(18, -122, 8) + area('M-6 -144q4 -28 18 -34q-2 20 8 30Z', ochre),
  flowers: () => [[0, -100, vermilion], [-44, -64, ochre], [44, -60, rose], [0, -34, '#8d6aa8']].map(([x, y, colour]) => each(7, (index) => { const [px, py] = polar(x, y, 22, index * 51.4); return disc(px, py, 14, colour); }) + disc(x, y, 12, straw)).join('') + [[-70, -20, 200], [70, -20, -20]].map(([x, y, turn]) => place(x * 0.4, y, area(petal(60, 20), leaf), { turn: turn > 100 ? -70 : 70 })).join(''),
  fish: () => area(smooth([[-60, -60], [-20, -104], [40, -96], [70, -62], [40, -30], [-20, -20]], true), '#e8743a') + area('M-50 -60L-104 -100L-92 -58L-104 -16Z', vermilion) + each(3, (row) => each(3, (index) => line(`M${-24 + index * 24} ${-88 + row * 22}q12 10 0 20`, straw, 5))) + eye(46, -70, 10) + area('M-10 -100Q10 -134 34 -98Z', vermilion),
};

export function doughFigures(random) {
  const stick = (x, foot, length, kind, scale, turn = 0) => place(x, foot, beam(`M0 20V${-length}`, '#c79f5c', 8) + line(`M-2 0V${-length}`, '#ecd7a8', 2) + place(0, -length + 8, figures[kind](), { scale }), { turn });
  const wisp = area('M-40 -268C-44 -318 44 -318 40 -268Q0 -288 -40 -268Z', '#22304d') + line('M-44 -270Q0 -292 44 -270', '#33486b', 10);
  return [
    bokashi(0, 0, 1200, 800, [[0, '#f3d9a0'], [0.7, '#f7e8c6'], [1, '#e3bd7f']]),
    crown(random, 90, 120, 420, 230, ['#c9b06a', '#dcc685'], 18), crown(random, 1130, 110, 420, 230, ['#c9b06a', '#dcc685'], 18),
    line('M-20 50Q300 130 600 60T1220 50', earth, 4), [[130, 86, lacquer], [330, 100, ochre], [880, 52, jade], [1070, 40, lacquer]].map(([x, y, colour]) => place(x, y, silkLantern(66, 74, colour))).join(''),
    place(600, 620, artisan({
      robe: '#4a6b5c', arm: '#587c6b', collar: '#dfe8d3', hat: wisp, hair: '#8d887c', beard: beard('#e6e0d3'), look: 0.5, lean: 3,
      left: [[-122, -92], [-92, -132]], right: [[116, -96], [34, -116]],
    }) + line('M-92 -110V-196', '#c79f5c', 6) + place(-90, -186, figures.parrot(), { scale: 0.6 }) + disc(-92, -132, 19, '#d9a679') + disc(34, -116, 19, '#d9a679') + disc(14, -134, 13, vermilion), { scale: 1.6 }),
    // The stand.
    block(-20, 600, 1240, 220, '#9a5a30'), hatch(box(-20, 600, 1240, 220), [-20, 600, 1240, 220], '#6b3a1e', { gap: 26, turn: 1, width: 3, opacity: 0.5 }), block(-20, 590, 1240, 20, '#c78550'),
    [[104, 610, 250, 'dragon', 1, -4], [220, 606, 130, 'lotus', 1, 2], [330, 608, 210, 'monkey', 1, -2], [880, 608, 210, 'rooster', 1.1, 3], [1010, 606, 120, 'fish', 0.96, -2], [1110, 610, 220, 'flowers', 1.1, 4]].map((at) => stick(...at)).join(''),
    [[140, 730, 110, 'buffalo', 1.02, -3], [330, 750, 90, 'flowers', 0.9, 4], [890, 744, 110, 'parrot', 1.06, -4], [1064, 740, 90, 'buffalo', 1, 4]].map((at) => stick(...at)).join(''),
    block(-20, 726, 1240, 100, '#7d4524'), hatch(box(-20, 726, 1240, 100), [-20, 726, 1240, 100], '#5d3018', { gap: 15, turn: 2, opacity: 0.5 }), block(-20, 718, 1240, 14, '#b5733f'),
    // Balls of coloured dough on a banana leaf.
    place(610, 672, area('M-230 6C-140 -44 140 -44 240 0C140 40 -140 44 -230 6Z', '#4d7f4a') + line('M-220 4H230', '#9cbc78', 4) + [vermilion, ochre, paper, leaf, indigo, rose, '#8d6aa8'].map((colour, index) => faint(0.3, oval(-156 + index * 54, 16, 27, 9, ink)) + disc(-160 + index * 54, -8, 26, colour) + oval(-168 + index * 54, -18, 8, 5, paper, 'opacity="0.6"')).join('')),
    faint(0.2, line('M0 722H1200', sand, 3)),
  ].join('');
}
