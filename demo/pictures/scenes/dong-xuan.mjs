// Đồng Xuân: the arched front of the market in the morning.

import { area, block, bokashi, disc, each, faint, hatch, line, oval, place } from '../ink/marks.mjs';
import { indigo, ink, jade, lacquer, leaf, ochre, paper, plum, rose, rust, straw, vermilion } from '../ink/palette.mjs';
import { birds } from '../motifs/country.mjs';
import { awning, cabbage, heap, pineapple, shoulderPole, tray } from '../motifs/market.mjs';
import { conicalHat, standing } from '../motifs/people.mjs';
import { crown } from '../motifs/plants.mjs';
import { bicycle } from '../motifs/wheels.mjs';

// One bay of the front: a stepped gable over a glazed arch; the foot's middle is the origin.
const bay = (width, height, wall, trim) => {
  const w = width / 2;
  const gable = `M${-w} 0V${-height * 0.7}H${-w * 0.86}V${-height * 0.79}H${-w * 0.6}V${-height * 0.88}H${-w * 0.3}L0 ${-height}L${w * 0.3} ${-height * 0.88}H${w * 0.6}V${-height * 0.79}H${w * 0.86}V${-height * 0.7}H${w}V0Z`;
  const arch = (r, foot) => `M${-r} ${foot}V${-height * 0.42}A${r} ${r} 0 0 1 ${r} ${-height * 0.42}V${foot}Z`;
  return area(gable, wall) + line(gable, trim, 7) + disc(0, -height * 0.82, w * 0.13, trim) + disc(0, -height * 0.82, w * 0.085, wall) +
    line(`M${-w} ${-height * 0.7}H${w}`, trim, 6) +
    area(arch(w * 0.72, 0), trim) + area(arch(w * 0.63, 0), '#6f8f96') + area(arch(w * 0.63, 0), '#3f4a52', 'opacity="0.45"') +
    each(7, (index) => line(`M0 ${-height * 0.42}L${w * 0.63 * Math.cos(Math.PI + (index * Math.PI) / 6)} ${-height * 0.42 + w * 0.63 * Math.sin(Math.PI + (index * Math.PI) / 6)}`, trim, 3.4)) +
    line(`M${-w * 0.63} ${-height * 0.42}H${w * 0.63}`, trim, 8) + line(`M${-w * 0.3} ${-height * 0.42}A${w * 0.3} ${w * 0.3} 0 0 1 ${w * 0.3} ${-height * 0.42}`, trim, 4) +
    block(-w * 0.56, -height * 0.38, w * 1.12, height * 0.38, '#2a2226') + block(-w, -height * 0.7, w * 0.14, height * 0.7, trim, 'opacity="0.6"') + block(w * 0.86, -height * 0.7, w * 0.14, height * 0.7, trim, 'opacity="0.6"');
};

export function archedFront(random) {
  const wall = '#f0d9a0';
  const trim = '#c99a52';
  const walker = (x, y, robe, scale, load, flip) => place(x, y, standing({ robe, trousers: ink, hand: [30, -140], hat: place(0, -190, conicalHat(92)) }) + place(0, -152, shoulderPole(88, 76, load)), { scale, flip });
  return [
    bokashi(0, 0, 1200, 800, [[0, '#7fb0c9'], [0.6, '#fbeccb']]), birds([[180, 90], [240, 120], [930, 80], [1000, 110]], '#4a5a70', 1.3),
    crown(random, 40, 300, 260, 260, [jade, '#7fa35f']), crown(random, 1170, 310, 260, 260, [jade, '#7fa35f']),
    [[170, 232], [1030, 232]].map(([x, w]) => place(x, 560, bay(w, 380, '#ecd196', trim))).join(''), [[385, 236], [815, 236]].map(([x, w]) => place(x, 560, bay(w, 430, wall, trim))).join(''), place(600, 560, bay(240, 490, '#f6e2ae', trim)),
    line('M600 70V20', ink, 5), area('M602 20H664V60H602Z', lacquer), area('M633 28l4 9h9l-7 6l3 9l-9 -6l-9 6l3 -9l-7 -6h9Z', '#f6d24a'),
    [170, 385, 600, 815, 1030].map((x, index) => awning(x - 86, 430, 172, 26, [[lacquer, paper], [jade, paper], [ochre, paper], [indigo, paper], [rose, paper]][index], 8)).join(''),
    [170, 385, 600, 815, 1030].map((x, index) => block(x - 70, 510, 140, 50, '#8a5a34') + heap(random, x, 512, 5, 13, [[vermilion, ochre], [leaf, '#a9bf62'], [rose, lacquer], [ochre, straw], [leaf, vermilion]][index])).join(''),
    block(-20, 556, 1240, 270, '#b9a284'), hatch('M-20 556H1220V826H-20Z', [0, 556, 1200, 264], '#7d6a52', { gap: 26, turn: 0, opacity: 0.45 }), line('M-20 560H1220', '#8d7a60', 8),
    place(300, 640, standing({ robe: plum, trousers: ink, hand: [40, -80] }), { scale: 0.9 }), place(730, 636, standing({ robe: '#3f6f8a', trousers: ink, hand: [-40, -80], hat: place(0, -190, conicalHat(88)) }), { scale: 0.9 }), place(870, 640, standing({ robe: '#d9b48a', trousers: rust, hand: [34, -90] }), { scale: 0.9 }), place(480, 634, standing({ robe: jade, trousers: ink, hand: [30, -70], hat: place(0, -190, conicalHat(88)) }), { scale: 0.86 }),
    faint(0.25, oval(220, 770, 200, 14, ink) + oval(690, 776, 180, 14, ink) + oval(1040, 776, 120, 12, ink)),
    place(220, 770, bicycle({ frame: '#3f7f73' }) + area('M-160 -150H-40L-50 -84H-150Z', '#b98a4c') + hatch('M-160 -150H-40L-50 -84H-150Z', [-160, -150, 120, 66], '#5f3f1f', { gap: 10, turn: 45, opacity: 0.6 }) + [[-140, -160], [-104, -172], [-68, -160]].map(([x, y]) => cabbage(x, y, 26)).join(''), { scale: 1.15 }),
    place(380, 776, standing({ robe: '#c9683f', trousers: ink, hand: [-60, -120], hat: place(0, -190, conicalHat(96)) }), { scale: 1.3 }),
    walker(690, 776, lacquer, 1.35, () => tray(0, 6, 36, heap(random, 0, 4, 3, 10, [ochre, vermilion])), false), walker(1040, 780, '#4a5f94', 1.25, () => tray(0, 6, 36, pineapple(-12, -18, 44, -20) + pineapple(14, -18, 44, 20)), false),
  ].join('');
}
