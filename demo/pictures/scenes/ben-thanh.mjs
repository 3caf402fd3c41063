// Bến Thành at five in the morning: the clock tower and the first loads.

import { area, block, bokashi, disc, each, faint, glow, hatch, line, oval, place } from '../ink/marks.mjs';
import { ink, lacquer, leaf, moss, ochre, straw, vermilion } from '../ink/palette.mjs';
import { birds } from '../motifs/country.mjs';
import { reflection } from '../motifs/lights.mjs';
import { cabbage, heap, pineapple, shoulderPole, tray } from '../motifs/market.mjs';
import { conicalHat, standing } from '../motifs/people.mjs';
import { bicycle } from '../motifs/wheels.mjs';

export function clockTower(random) {
  const wall = '#e2c893';
  const shade = '#b9985f';
  const clock = place(600, 250, disc(0, 0, 54, '#7a4a2c') + disc(0, 0, 46, '#fff6dc') + each(12, (index) => place(0, 0, block(-2.5, -42, 5, index % 3 ? 8 : 13, ink), { turn: index * 30 })) + line('M0 0V-34', ink, 5) + place(0, 0, line('M0 0V-25', ink, 7), { turn: 150 }) + disc(0, 0, 5, lacquer));
  const arch = (x, r, foot, top) => `M${x - r} ${foot}V${top + r}A${r} ${r} 0 0 1 ${x + r} ${top + r}V${foot}Z`;
  const wing = (side) => place(600, 0, block(120, 400, 520, 180, '#cfb27c') + area('M112 400L150 346H660V400Z', '#9a4f38') + hatch('M112 400L150 346H660V400Z', [112, 346, 550, 54], '#5f2a20', { gap: 13, turn: 90, opacity: 0.5 }) + block(120, 398, 520, 9, shade) +
    each(5, (index) => area(arch(196 + index * 92, 32, 580, 450), '#3a2f3c') + area(arch(196 + index * 92, 26, 580, 458), '#f6c76a', 'opacity="0.75"')), { flip: side < 0 });
  const lamp = (x, y) => line(`M${x} ${y}V${y - 260}Q${x} ${y - 300} ${x + 40} ${y - 300}`, '#2a2a38', 8) + glow(x + 46, y - 288, 130, '#ffd98a', 0.8) + oval(x + 46, y - 294, 18, 10, '#fff3cf');
  return [
    bokashi(0, 0, 1200, 800, [[0, '#25365f'], [0.4, '#6a6f9c'], [0.62, '#e5a58a'], [0.72, '#f6d09a']]),
    each(30, () => disc(random.next() * 1200, random.next() * 200, random.between(1, 2.4), '#fdf2cf', 'opacity="0.8"')),
    [[30, 300, 130, 300], [170, 350, 110, 240], [930, 290, 120, 300], [1060, 340, 150, 260]].map(([x, y, w, h]) => block(x, y, w, h, '#54588a') + each(12, (index) => block(x + 14 + (index % 3) * w * 0.3, y + 20 + Math.floor(index / 3) * 44, w * 0.13, 18, index % 4 === 1 ? '#ffd98a' : '#6d72a0'))).join(''),
    glow(600, 430, 460, '#ffd7a0', 0.6), wing(-1), wing(1),
    // The tower: a gate, a storey with the clock on three faces, a tiled cap.
    block(470, 300, 260, 290, wall), block(462, 386, 276, 16, shade), block(470, 300, 24, 290, shade, 'opacity="0.5"'), block(706, 300, 24, 290, shade, 'opacity="0.5"'),
    area(arch(600, 74, 590, 420), shade), area(arch(600, 62, 590, 432), '#2c2230'), glow(600, 540, 90, '#ffc96a', 0.9),
    area('M478 300L500 176H700L722 300Z', wall), line('M478 300L500 176M722 300L700 176', shade, 8), block(486, 170, 228, 14, shade),
    area('M484 172Q560 152 574 84H626Q640 152 716 172Z', '#9a4f38'), hatch('M484 172Q560 152 574 84H626Q640 152 716 172Z', [484, 84, 232, 90], '#5f2a20', { gap: 11, turn: 90, opacity: 0.55 }), block(568, 76, 64, 12, shade), line('M600 78V30', '#5a4a3a', 7), disc(600, 34, 8, ochre),
    clock, block(520, 330, 160, 34, '#8a5a3a'), each(3, (index) => disc(552 + index * 48, 347, 9, '#e9cf8a')),
    block(-20, 578, 1240, 250, '#4f4a63'), bokashi(-20, 578, 1240, 250, [[0, '#c98f74', 0.55], [0.6, '#4f4a63', 0], [1, '#2a2740', 0.7]]), hatch('M-20 578H1220V820H-20Z', [0, 578, 1200, 240], '#8a7f94', { gap: 24, turn: 0, opacity: 0.22 }),
    reflection(600, 600, 160, 150, '#ffcf8a', 8), lamp(90, 650), place(1200, 0, lamp(90, 650), { flip: true }),
    // Loads for the day.
    place(360, 672, standing({ robe: '#5a4a7a', trousers: ink, hand: [30, -140], hat: place(0, -190, conicalHat(92)) }) + place(0, -152, shoulderPole(86, 76, () => tray(0, 6, 36, cabbage(-10, -10, 18) + cabbage(12, -8, 16)))), { scale: 0.86 }),
    place(820, 664, standing({ robe: '#8a3f4f', trousers: ink, hand: [30, -140], hat: place(0, -190, conicalHat(92)) }) + place(0, -152, shoulderPole(86, 76, () => tray(0, 6, 36, heap(random, 0, 4, 3, 9, [vermilion, ochre])))), { scale: 0.8 }),
    faint(0.35, oval(290, 778, 210, 14, ink) + oval(930, 780, 240, 14, ink)),
    place(260, 776, bicycle({ frame: '#c9533f', tyre: '#15151f', spoke: '#a9a4b4' }) + area('M-176 -152H-26L-40 -70H-160Z', '#b98a4c') + hatch('M-176 -152H-26L-40 -70H-160Z', [-176, -152, 150, 84], '#5f3f1f', { gap: 10, turn: 45, opacity: 0.6 }) + [[-150, -166], [-118, -176], [-84, -176], [-52, -166], [-100, -200]].map(([x, y], index) => pineapple(x, y, 62, index * 30 - 60)).join(''), { scale: 1.18 }),
    place(420, 782, standing({ robe: '#2f6f73', trousers: '#16161f', hand: [-50, -130], hat: place(0, -190, conicalHat(96)) }), { scale: 1.3 }),
    place(970, 776, block(-150, -60, 270, 14, '#6b4a34') + line('M-150 -56L-220 -120', '#6b4a34', 10) + each(3, (index) => block(-140 + index * 86, -130, 80, 70, index % 2 ? '#a8763f' : '#8f6234') + line(`M${-140 + index * 86} -106h80M${-140 + index * 86} -82h80`, '#5f3c1f', 4)) + heap(random, -100, -128, 4, 11, [vermilion, lacquer]) + heap(random, -14, -128, 4, 11, [ochre, straw]) + heap(random, 72, -128, 4, 11, [leaf, moss]) + [-90, 80].map((x) => disc(x, -26, 30, '#15151f') + disc(x, -26, 17, '#6b6778')).join(''), { scale: 1.1 }),
    place(722, 788, standing({ robe: '#d9b48a', trousers: '#22304f', hand: [30, -120] }), { scale: 1.35, flip: false }),
    birds([[330, 130], [380, 150], [820, 110], [880, 140]], '#2a3558', 1.3),
  ].join('');
}
