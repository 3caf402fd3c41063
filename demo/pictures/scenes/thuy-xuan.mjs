// Thủy Xuân: bundles of incense opened like flowers.

import { polar } from '../ink/curves.mjs';
import { bokashi, disc, each, faint, hatch, line, oval, place, ring } from '../ink/marks.mjs';
import { earth, ink, lacquer, paper, straw } from '../ink/palette.mjs';

// Seen from above: dyed sticks spread from the tie, the incense paste towards the tips.
function bundle(random, x, y, size, stick, paste) {
  const rays = (count, reach, colour, width, from) => each(count, (index) => {
    const turn = (360 / count) * index + random.around(0, 2);
    const length = size * reach * random.between(0.93, 1.02);
    const [x1, y1] = polar(x, y, size * from, turn);
    const [x2, y2] = polar(x, y, length, turn);
    return line(`M${x1.toFixed(1)} ${y1.toFixed(1)}L${x2.toFixed(1)} ${y2.toFixed(1)}`, colour, width);
  });
  const count = Math.round(size / 2.7);
  return faint(0.3, disc(x + 14, y + 18, size, ink)) +
    disc(x, y, size * 0.6, stick, 'opacity="0.75"') +
    rays(count, 0.84, paste[1], 6.4, 0.2) +
    rays(count, 0.8, stick, 5.4, 0.1) +
    rays(Math.round(count * 0.9), 1, paste[0], 8, 0.5) +
    rays(Math.round(count * 0.66), 0.66, paste[2] ?? paste[1], 4, 0.16) +
    ring(x, y, size * 0.17, lacquer, size * 0.05) +
    disc(x, y, size * 0.14, paste[0]) +
    each(16, (index) => { const [px, py] = polar(x, y, size * 0.09, index * 22.5); return disc(px, py, size * 0.018, paper); });
}

export function incenseFlowers(random) {
  const crimson = ['#c7303c', ['#e2505a', '#9d2019', '#f2a0a0']];
  const violet = ['#7d4a96', ['#a270b8', '#5f3a7a', '#d7b8e0']];
  const amber = ['#d9982a', ['#f0bf48', '#b8741c', '#fbe6a4']];
  const teal = ['#2f8a86', ['#4fb0a4', '#1f6a6c', '#b4e2d6']];
  const rosy = ['#d8507c', ['#f083a4', '#b03464', '#fbd0dc']];
  const green = ['#5f9440', ['#8abf58', '#3f7030', '#d3ebae']];
  const azure = ['#2f6ab0', ['#5794d6', '#1f4a86', '#bcdcf4']];
  const brown = ['#8a4a2a', ['#b8794a', '#6b3a20', '#e6c498']];
  return [
    bokashi(0, 0, 1200, 800, [[0, '#efdcb0'], [1, '#d9bb82']]),
    hatch('M0 0H1200V800H0Z', [0, 0, 1200, 800], '#c49e60', { gap: 26, turn: 20, width: 3, opacity: 0.5 }),
    [
      [130, 110, 150, violet], [400, 60, 130, green], [640, 120, 148, crimson], [900, 70, 136, azure], [1130, 150, 150, amber],
      [60, 400, 150, amber], [1150, 470, 150, violet], [120, 690, 150, azure], [400, 740, 140, crimson], [1120, 740, 140, green],
      [300, 300, 156, rosy], [930, 330, 160, teal], [880, 660, 160, rosy], [660, 770, 120, brown], [330, 530, 130, teal],
    ].map(([x, y, size, [stick, paste]]) => bundle(random, x, y, size, stick, paste)).join(''),
    // The maker under her hat, a bundle open in her hands.
    place(
      620,
      450,
      oval(16, 30, 170, 150, ink, 'opacity="0.3"') +
        line('M-70 30C-140 60 -150 120 -104 150M70 30C140 60 150 120 104 150', '#6b3f7a', 58) +
        oval(0, 30, 122, 100, '#7d4a8e') +
        disc(-92, 150, 22, '#d9a679') + disc(92, 150, 22, '#d9a679'),
    ),
    bundle(random, 620, 640, 116, amber[0], ['#f0bf48', '#c7303c', '#fbe6a4']),
    place(
      620,
      410,
      disc(0, 0, 148, '#b98f45') + disc(-4, -4, 142, straw) + each(6, (index) => ring(-4 + index, -4 + index, 132 - index * 23, '#b98f45', 3)) +
        each(16, (index) => { const [px, py] = polar(0, 0, 140, index * 22.5); return line(`M0 0L${px.toFixed(1)} ${py.toFixed(1)}`, '#cfa95a', 2); }) +
        disc(2, 2, 9, earth),
      { scale: 0.84 },
    ),
  ].join('');
}
