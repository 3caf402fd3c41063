// Tả Van: a wooden house among flooded terraces and cloud.

import { polygon } from '../ink/curves.mjs';
import { area, block, bokashi, each, hatch, line, place } from '../ink/marks.mjs';
import { ochre, paper, straw } from '../ink/palette.mjs';
import { buffalo } from '../motifs/animals.mjs';
import { birds, mistBand, ranges, smoke } from '../motifs/country.mjs';
import { corn } from '../motifs/market.mjs';
import { seated, standing } from '../motifs/people.mjs';
import { bamboo, stalks } from '../motifs/plants.mjs';
import { backBasket, terraces, uplandWoman } from '../motifs/upland.mjs';
import { stiltHouse } from '../motifs/village.mjs';

export function houseInTheClouds(random) {
  const water = ['#a9cdd0', '#8fb99a', '#c3dcd6', '#9cc29a', '#b6d4d6'];
  const roof = polygon([[-270, -330], [270, -330], [400, -170], [-400, -170]]);
  const house = block(-310, -176, 620, 176, '#9a6a40') + each(21, (index) => line(`M${-300 + index * 30} -172V-4`, '#6b4426', 3, 'opacity="0.6"')) +
    [-240, -90, 150].map((x) => block(x, -130, 84, 76, '#4a2c1a') + block(x + 6, -124, 72, 64, '#f6cf7a') + line(`M${x + 42} -124V-60M${x + 6} -92H${x + 78}`, '#4a2c1a', 4)).join('') + block(44, -136, 72, 136, '#4a2c1a') + block(50, -130, 60, 130, '#e0a552') +
    area(roof, '#6b5446') + hatch(roof, [-400, -330, 800, 162], '#3f2f26', { gap: 14, turn: 90, width: 3, opacity: 0.6 }) + line('M-274 -334H274', '#3f2f26', 11) + line('M-404 -168H404', '#3f2f26', 9) +
    block(-390, -12, 780, 16, '#5f3c22') + [-370, -220, 220, 370].map((x) => block(x - 7, -170, 14, 172, '#5f3c22')).join('') + line('M-366 -52H-228M228 -52H366M-366 -30H-228M228 -30H366', '#7a5230', 6) +
    each(6, (index) => corn(250 + index * 18, -134, 44, index * 4 - 10)) + [-360, -330, -300].map((x) => line(`M${x} 4v50`, '#5f3c22', 12)).join('') + [300, 330, 360].map((x) => line(`M${x} 4v70`, '#5f3c22', 12)).join('');
  return [
    bokashi(0, 0, 1200, 800, [[0, '#7fa9bd'], [0.5, '#eef0e2']]),
    ranges(random, 240, 60, ['#a9c0ca', '#85a3ad', '#668a8c'], { rise: 260 }), mistBand(250, 80, paper, 0.8), mistBand(340, 60, paper, 0.55),
    terraces((x) => 360 + 40 * Math.sin(x / 200 + 1), (x) => 560 + x * 0.03, 8, ['#8fb07a', '#a9cdd0', '#7fa56f', '#bcd8d6'], '#4d6f4a', { wave: 7, bank: '#3a4f35' }), mistBand(420, 50, paper, 0.7),
    place(180, 470, stiltHouse(120, { thatch: '#7a6552', gouge: '#4a3a2c', wall: '#a8804f', post: '#4a3120' })), smoke(190, 384, 80, 26, paper, 0.6), place(350, 500, stiltHouse(96, { thatch: '#7a6552', gouge: '#4a3a2c', wall: '#a8804f', post: '#4a3120' })),
    terraces((x) => 540 - (x - 600) * 0.05, (x) => 860, 9, water, '#5f7f4a', { wave: 14, phase: 3, bank: '#3a4f2c' }),
    place(760, 580, house), smoke(930, 246, 100, 36, paper, 0.6),
    place(560, 572, standing({ robe: '#24386b', trousers: '#1b2338', hand: [34, -90] }), { scale: 0.62 }), place(980, 574, seated({ robe: '#c9683f', hand: [50, -40] }), { scale: 0.62, flip: true }),
    bamboo(random, 1130, 820, 560, 60, '#4d7a4a', straw, 16), bamboo(random, 1180, 820, 480, -60, '#5f8f4c', straw, 14),
    place(250, 700, buffalo({ hide: '#5b534e', far: '#3f3936' }), { scale: 0.66 }), place(400, 704, uplandWoman({ jacket: '#2f7f63', skirt: '#24386b', bands: ['#e8743f', '#f3ead2', '#c7476a', ochre], scarf: '#b5343f', pack: backBasket() }), { scale: 0.76 }),
    stalks(random, [-20, 830, 520], 46, 100, '#5f8f45'), stalks(random, [560, 830, 520], 40, 80, '#6f9a4a'), mistBand(640, 30, paper, 0.35), birds([[420, 130], [470, 150], [380, 160]], '#4f6a78', 1.4),
  ].join('');
}
