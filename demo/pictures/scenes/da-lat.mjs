// Đà Lạt: vegetables, steam and lamps of the night market.

import { land } from '../ink/curves.mjs';
import { area, block, bokashi, disc, each, faint, glow, line, oval, place } from '../ink/marks.mjs';
import { cream, indigo, ink, jade, lacquer, leaf, ochre, paper, plum, rose, rust, straw, vermilion } from '../ink/palette.mjs';
import { mistBand } from '../motifs/country.mjs';
import { awning, bulbs, cabbage, steam, tray } from '../motifs/market.mjs';
import { conicalHat, seated, standing } from '../motifs/people.mjs';
import { leafShape, pineTree } from '../motifs/plants.mjs';
import { vessel } from '../motifs/pottery.mjs';
import { dots } from '../motifs/upland.mjs';

const carrots = (x, y) => place(x, y, each(5, (index) => place(-40 + index * 20, 0, area('M-11 0Q0 -10 11 0L0 62Z', index % 2 ? '#e8833a' : '#d96f2c') + leafShape(0, -2, 34, 7, -110, leaf) + leafShape(0, -2, 34, 7, -70, jade), { turn: -10 + index * 5 })));
const cauliflower = (x, y) => disc(x, y, 30, leaf) + [[-14, -8], [12, -10], [0, 6], [-2, -18], [16, 6], [-16, 8]].map(([dx, dy]) => disc(x + dx, y + dy - 4, 13, dx > 0 ? '#f3ecd2' : '#fbf6e4')).join('');
const strawberry = (x, y, size = 1) => place(x, y, area('M-16 -12Q0 -22 16 -12Q20 10 0 26Q-20 10 -16 -12Z', '#d8382f') + dots([[-6, -2], [6, -2], [0, 8]], 1.8, straw) + area('M-14 -14L0 -24L14 -14L6 -10L0 -16L-6 -10Z', leaf), { scale: size });

export function hillNightMarket(random) {
  const crate = (x, y, width, fill) => fill + block(x - width / 2, y, width, 54, '#9a6a3c') + line(`M${x - width / 2} ${y + 18}h${width}M${x - width / 2} ${y + 38}h${width}`, '#5f3c1f', 4) + block(x - width / 2, y, 9, 54, '#7a5230') + block(x + width / 2 - 9, y, 9, 54, '#7a5230');
  const stall = (x, y, width, colours) => line(`M${x + 14} ${y}V${y - 230}M${x + width - 14} ${y}V${y - 230}`, '#3a2a2a', 10) + block(x, y - 200, width, 200, '#4a3540') + glow(x + width / 2, y - 120, width * 0.6, '#ffcf7a', 0.75) + awning(x - 14, y - 262, width + 28, 56, colours, 8);
  return [
    bokashi(0, 0, 1200, 800, [[0, '#16233f'], [0.4, '#46507a'], [0.6, '#8a6f86']]),
    each(40, () => disc(random.next() * 1200, random.next() * 180, random.between(1, 2.2), '#fdf2cf', 'opacity="0.8"')),
    area(land([[-40, 290], [220, 170], [560, 100], [880, 150], [1240, 280]]), '#313d66'),
    // Houses climbing the hill, each with a lit window.
    each(44, (index) => { const x = 10 + (index % 22) * 55 + (index > 21 ? 26 : 0); const y = 160 + ((x - 580) / 590) ** 2 * 110 + (index > 21 ? 66 : 0) + ((index * 53) % 24); return block(x, y, 40, 44, ['#4a4a78', '#5a4f7a', '#3f4670'][index % 3]) + area(`M${x - 5} ${y}L${x + 20} ${y - 22}L${x + 45} ${y}Z`, '#8a4f5a') + block(x + 12, y + 12, 12, 14, '#ffd987'); }),
    [[40, 390, 270], [140, 400, 190], [400, 250, 130], [600, 220, 150], [800, 250, 120], [1060, 400, 220], [1160, 400, 290]].map(([x, y, tall]) => pineTree(x, y, tall, '#233a44', '#1b2f3a')).join(''),
    mistBand(330, 50, '#cfc3d6', 0.3), block(-20, 390, 1240, 430, '#2f2638'), glow(600, 520, 620, '#ffbf6a', 0.42),
    stall(30, 560, 330, [lacquer, cream]), stall(430, 550, 330, [jade, cream]), stall(830, 560, 340, [ochre, cream]),
    place(190, 560, seated({ robe: plum, hand: [54, -44], hat: area('M-18 -112Q-22 -142 0 -142Q22 -142 18 -112Z', vermilion) + disc(0, -146, 8, paper) }), { scale: 1.05 }),
    place(600, 556, standing({ robe: '#3f6f8a', trousers: ink, hand: [40, -100], hat: area('M-18 -188Q-20 -214 0 -214Q20 -214 18 -188Z', ochre) + disc(0, -216, 8, paper) }), { scale: 0.84 }),
    place(1000, 560, seated({ robe: rust, hand: [-60, -50], hat: place(0, -116, conicalHat(92)) }), { scale: 1.05 }),
    bulbs(-20, 250, 430, 30, 5, 9), bulbs(400, 240, 420, 34, 5, 9), bulbs(810, 250, 420, 30, 5, 9),
    block(-20, 556, 1240, 16, '#6b4a34'), bokashi(-20, 570, 1240, 260, [[0, '#5a4238'], [1, '#33262c']]),
    crate(100, 560, 150, each(4, (index) => cabbage(50 + index * 34, 548, 24))), crate(276, 560, 150, each(3, (index) => cauliflower(232 + index * 44, 548))),
    crate(520, 556, 150, carrots(520, 500)), crate(690, 556, 140, each(12, (index) => strawberry(644 + (index % 6) * 19, 548 - Math.floor(index / 6) * 18, 0.7))),
    crate(900, 560, 140, each(8, (index) => oval(852 + (index % 4) * 32, 546 - Math.floor(index / 4) * 24, 17, 19, '#7d3f74') + line(`M${852 + (index % 4) * 32} ${528 - Math.floor(index / 4) * 24}v-8`, leaf, 5))), crate(1094, 560, 160, each(4, (index) => cabbage(1040 + index * 36, 548, 25, ['#4d7a4a', '#7fa65a', '#b9cf86']))),
    // The brazier: rice paper over coals, and a pot of soya milk.
    place(470, 770, faint(0.4, oval(0, 2, 110, 14, ink)) + area('M-84 -70H84L62 0H-62Z', '#8a4f38') + oval(0, -70, 84, 20, '#3a1f1c') + each(12, (index) => disc(-60 + index * 11, -70 + (index % 3) * 5, 6, index % 2 ? '#f6723f' : '#ffce6a')) + line('M-90 -84H90', '#1d1a1c', 4) + oval(0, -92, 62, 13, '#f3dca0') + disc(-20, -94, 6, lacquer) + disc(12, -90, 6, leaf) + disc(26, -95, 5, ochre) + glow(0, -80, 170, '#ff9a4a', 0.5)),
    steam(470, 660, 130), place(740, 776, vessel([[-140, 88], [-128, 82], [-60, 92], [0, 72]], { body: '#a9b2b4', dark: '#4a5258', inside: '#f6efdc' })), steam(740, 624, 150),
    place(300, 790, standing({ robe: indigo, trousers: '#1a1a28', sash: '', hand: [66, -100], hat: area('M-18 -188Q-20 -214 0 -214Q20 -214 18 -188Z', rose) + disc(0, -216, 8, paper) + area('M-20 -166Q0 -154 20 -166L22 -150Q0 -140 -22 -150Z', rose) }), { scale: 1.35 }),
    place(980, 792, standing({ robe: '#7a3f3a', trousers: '#1a1a28', hand: [-40, -110], hat: area('M-20 -166Q0 -154 20 -166L22 -150Q0 -140 -22 -150Z', straw) }), { scale: 1.3 }), place(1090, 790, standing({ robe: '#3f5f4a', trousers: '#1a1a28', hand: [30, -90], hat: area('M-18 -188Q-20 -214 0 -214Q20 -214 18 -188Z', paper) }), { scale: 1.05 }),
    place(110, 770, tray(0, 0, 80, each(14, (index) => strawberry(-52 + (index % 7) * 17, -14 - Math.floor(index / 7) * 16, 0.8)))),
  ].join('');
}
