// Côn Đảo: hatchlings make for the sea.

import { smooth } from '../ink/curves.mjs';
import { area, bokashi, disc, each, faint, hatch, line, oval, place } from '../ink/marks.mjs';
import { ink, jade, lacquer, leaf, ochre, paper, pine, plum } from '../ink/palette.mjs';
import { egretFlying, turtle } from '../motifs/animals.mjs';
import { fishingBoat } from '../motifs/boats.mjs';
import { hills, ripples, sun } from '../motifs/country.mjs';
import { flower, leafShape } from '../motifs/plants.mjs';

export function hatchlings(random) {
  const edge = [[-40, 560], [160, 540], [380, 470], [620, 440], [860, 380], [1080, 370], [1240, 320]];
  const down = (shift) => edge.map(([x, y], index) => [x, y + shift + (index % 2 ? 10 : -6)]);
  const sand = (shift, colour) => area(`${smooth(down(shift))}L1240 840L-40 840Z`, colour);
  const track = (x, y, turn, length) => place(x, y, each(Math.round(length / 18), (index) => line(`M-20 ${60 + index * 18}l9 10M20 ${60 + index * 18}l-9 10`, '#b08a5c', 5, 'opacity="0.6"')) + line(`M0 66V${56 + length}`, '#b08a5c', 3, 'opacity="0.4"'), { turn });
  const baby = (x, y, size, turn, length) => track(x, y, turn, length) + faint(0.25, turtle(x + 6, y + 8, size, turn, { shell: ink, scute: ink, limb: ink })) + turtle(x, y, size, turn);
  return [
    bokashi(0, 0, 1200, 800, [[0, '#f3b58a'], [0.2, '#fbe3bd'], [0.21, '#6fb9b9'], [0.7, '#2f8f9a']]), sun(820, 110, 46, '#fff3d0'),
    hills(random, { y: 172, rise: 130, colour: '#7f8fa8', steps: 7, floor: 176 }), hills(random, { y: 174, rise: 60, colour: '#56789a', steps: 10, floor: 178 }),
    bokashi(0, 170, 1200, 420, [[0, '#bfe0d3'], [0.25, '#5fb3b5'], [1, '#8fd6c9']]), ripples(random, [-40, 180, 1240, 210], paper, { count: 70, opacity: 0.6 }),
    place(260, 250, fishingBoat(150, { hull: '#2f6f8c', stripe: paper, keel: lacquer, cabin: '#e3d2a2' })), place(980, 224, fishingBoat(100, { hull: '#3f8a73', stripe: ochre, keel: lacquer, cabin: paper }), { flip: true }),
    sand(-60, '#a9e0d3'), sand(-34, '#d3f0e4'), line(smooth(down(-34)), paper, 10), sand(-6, '#fdf8ea'), sand(12, '#d9b582'), sand(44, '#f0d6a6'),
    hatch(`${smooth(down(50))}L1240 840L-40 840Z`, [-40, 320, 1280, 520], '#c99f68', { gap: 22, turn: -12, opacity: 0.35 }),
    each(90, () => { const x = random.next() * 1200; return disc(x, 600 - x * 0.16 + random.next() * 230, random.between(1.4, 3.4), random.pick(['#b08a5c', '#fdf3d8', '#a87a4a'])); }),
    baby(330, 556, 66, 14, 200), baby(560, 610, 108, -6, 190), baby(800, 520, 76, 20, 230), baby(740, 706, 126, 10, 120), baby(1010, 470, 64, 4, 190), baby(1000, 650, 112, -14, 180), baby(240, 720, 122, 22, 100), turtle(620, 410, 56, 10, { shell: '#4a6a60', scute: '#7fa090', limb: '#5f8074' }),
    // The empty nest, shells of the eggs, and what grows on the strand.
    place(450, 760, oval(0, 0, 100, 34, '#c08f58') + oval(0, 6, 78, 24, '#a5763f') + [[-50, -6], [-16, 8], [22, -6], [56, 8], [-74, 10], [4, -14]].map(([x, y]) => area(`M${x - 15} ${y}q4 -22 15 -20q13 0 15 20l-7 -7l-7 8l-8 -8Z`, '#fbf3e2')).join('')),
    place(1120, 780, each(9, (index) => leafShape(0, 0, 150 - (index % 3) * 24, 24, -170 + index * 20, index % 2 ? jade : leaf, pine)) + flower(-20, -30, 34, 5, '#c9a0c9', plum, 10) + flower(46, -60, 28, 5, '#c9a0c9', plum, 40)), place(50, 800, each(7, (index) => leafShape(0, 0, 130 - (index % 3) * 20, 22, -160 + index * 22, index % 2 ? jade : leaf, pine)) + flower(24, -50, 30, 5, '#c9a0c9', plum, 10)),
    [[180, 640, 0], [900, 590, 20], [660, 780, 50]].map(([x, y, turn]) => place(x, y, each(7, (index) => line(`M0 0L${-18 + index * 6} -30`, '#e8b49a', 4)) + area('M0 4L-22 -30Q0 -42 22 -30Z', '#f3cfb4', 'opacity="0.8"'), { turn })).join(''), egretFlying(430, 110, 0.4), egretFlying(520, 80, 0.3),
  ].join('');
}
