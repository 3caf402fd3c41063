// Buôn Đôn: the hanging bridge over the Sêrêpôk.

import { land, smooth } from '../ink/curves.mjs';
import { area, bokashi, disc, each, hatch, line, oval, place } from '../ink/marks.mjs';
import { ink, leaf, moss, ochre, paper, straw, vermilion } from '../ink/palette.mjs';
import { ranges, ripples, sun } from '../motifs/country.mjs';
import { conicalHat, standing } from '../motifs/people.mjs';
import { coconutPalm, crown, leafShape } from '../motifs/plants.mjs';
import { backBasket } from '../motifs/upland.mjs';
import { stiltHouse } from '../motifs/village.mjs';

export function hangingBridge(random) {
  const deck = (t) => [120 + 960 * t, 330 + 4 * 130 * t * (1 - t)];
  const rail = (t) => [120 + 960 * t, 226 + 4 * 140 * t * (1 - t)];
  const along = (curve) => Array.from({ length: 21 }, (_, index) => curve(index / 20));
  const person = (t, figure, scale) => { const [x, y] = deck(t); return place(x, y - 2, figure, { scale }); };
  const rock = (x, y, w, h, colour) => { const d = `${smooth([[x - w, y], [x - w * 0.7, y - h * 0.7], [x - w * 0.1, y - h], [x + w * 0.6, y - h * 0.7], [x + w, y]])}Z`; return area(d, colour) + hatch(d, [x - w, y - h, w * 2, h], '#3f3a3a', { gap: 13, turn: 70, opacity: 0.35 }) + line(`M${x - w - 14} ${y + 4}q${w * 0.5} 12 ${w} 4t${w + 20} 0`, paper, 5, 'opacity="0.85"'); };
  const banyan = (x, flip) => place(x, 0, area('M-130 560C-70 520 -60 420 -70 300C-80 180 -60 80 -90 -40H90C60 80 70 180 80 300C86 420 120 500 170 560C110 540 90 560 60 600C40 560 0 560 -30 610C-50 560 -90 550 -130 560Z', '#6b5546') + [-54, -26, 0, 28, 52].map((at, index) => line(smooth([[at, -20], [at * 0.8 + 8, 180], [at, 360], [at * 1.5, 540]]), index % 2 ? '#4a3a30' : '#86705c', 6, 'opacity="0.7"')).join('') + [[110, 60, 460], [140, 40, 420], [-110, 70, 430]].map(([at, top, bottom]) => line(smooth([[at * 0.5, top - 60], [at, top + 60], [at + 6, bottom]]), '#7a6452', 8)).join(''), { flip });
  return [
    bokashi(0, 0, 1200, 800, [[0, '#f0cf94'], [0.45, '#fbf1d4']]), sun(610, 120, 54, '#f0894a'),
    ranges(random, 330, 40, ['#b9c4a0', '#93ad84'], { rise: 120 }), crown(random, 330, 390, 330, 90, ['#5f8f5c', '#86a95f']), crown(random, 860, 390, 340, 100, ['#5f8f5c', '#86a95f']), place(600, 420, stiltHouse(180, { thatch: '#8a6a45', gouge: '#5a3f24', wall: '#b58a56', post: '#4a3120' })), coconutPalm(random, 760, 420, 190, 30, '#6b5540', '#4d8060', '#35684f'),
    area(land([[-40, 430], [300, 412], [640, 420], [940, 408], [1240, 430]]), '#a9a35f'),
    bokashi(0, 440, 1200, 370, [[0, '#b9cfa8'], [0.3, '#7fa590'], [1, '#3f6f6a']]), ripples(random, [-40, 460, 1240, 330], paper, { count: 110, opacity: 0.55, thick: 4 }),
    rock(430, 520, 70, 50, '#77706a'), rock(720, 510, 60, 40, '#807972'), rock(560, 610, 110, 70, '#6b6460'), rock(830, 660, 130, 80, '#736b66'), rock(330, 720, 130, 90, '#6b6460'),
    // Elephants bathing under the bridge.
    place(500, 700, area(smooth([[-96, 40], [-110, -30], [-70, -80], [10, -92], [70, -76], [104, -84], [136, -60], [140, -16], [120, 10], [124, 40]], true), '#77757d') + area(smooth([[62, -74], [96, -70], [104, -20], [76, 10], [54, -20]], true), '#5f5d66') + line(smooth([[132, -36], [156, 6], [190, 0], [204, -36]]), '#77757d', 22) + line(smooth([[128, -6], [146, 18], [168, 20]]), paper, 8) + disc(116, -48, 5, ink) + each(6, (index) => line(`M206 -44q${8 + index * 9} -40 ${20 + index * 16} ${-26 + index * 14}`, '#dff0ea', 3)) + area('M-130 34Q0 10 160 34V52H-130Z', '#5f8f82') + line('M-140 34q40 -10 80 0t80 0t80 0t80 0', paper, 5, 'opacity="0.8"')),
    line(smooth(along((t) => { const [x, y] = rail(t); return [x, y - 14]; })), '#6b4a2c', 6, 'opacity="0.5"'),
    person(0.3, standing({ robe: '#24386b', trousers: '#141a2c', sash: vermilion, hand: [34, -100] }), 0.62), person(0.4, standing({ robe: '#8a2f3c', trousers: '#141a2c', sash: ochre, hand: [34, -90] }) + backBasket(), 0.6), person(0.62, standing({ robe: '#f3ead2', trousers: '#35507f', hand: [-34, -100], hat: oval(0, -192, 30, 8, straw) + area('M-16 -192Q0 -218 16 -192Z', straw) }), 0.62), person(0.74, standing({ robe: '#3f7a5f', trousers: ink, hand: [34, -100], hat: place(0, -190, conicalHat(84)) }), 0.6),
    each(41, (index) => { const [x1, y1] = rail(index / 40); const [x2, y2] = deck(index / 40); return line(`M${x1} ${y1}L${x2} ${y2}`, '#8a6236', 4); }), line(smooth(along(rail)), '#5f3f22', 11), line(smooth(along((t) => [rail(t)[0], (rail(t)[1] + deck(t)[1]) / 2])), '#a87a42', 5), line(smooth(along(deck)), '#5a3a1f', 20), each(60, (index) => { const [x, y] = deck((index + 0.5) / 60); return line(`M${x} ${y - 8}v16`, '#c9985a', 7); }),
    banyan(80, false), banyan(1120, true), [[60, 40, 420, 190], [260, 10, 280, 110], [1140, 40, 420, 190], [950, 10, 280, 110]].map(([x, y, w, h]) => crown(random, x, y, w, h, ['#2f5a42', '#4d8054', '#7aa65a'], 18)).join(''),
    area(land([[-40, 560], [100, 570], [240, 640], [330, 800]], 830), '#8a7f45'), area(land([[880, 800], [970, 650], [1100, 570], [1240, 560]], 830), '#8a7f45'), each(16, (index) => leafShape(index < 8 ? 20 + index * 26 : 1000 + (index - 8) * 26, 760 - (index % 3) * 30, 90, 14, -120 + (index % 5) * 16, index % 2 ? moss : leaf)),
  ].join('');
}
