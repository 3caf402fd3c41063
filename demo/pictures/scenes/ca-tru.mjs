// Ca trù: the singer strikes the phách, the đàn đáy answers.

import { box, polygon } from '../ink/curves.mjs';
import { area, beam, block, bokashi, disc, each, faint, glow, hatch, line, oval, place, ring } from '../ink/marks.mjs';
import { earth, indigo, ink, jade, lacquer, ochre, paper, rust, sand, straw } from '../ink/palette.mjs';
import { artisan, beard } from '../motifs/artisan.mjs';
import { flame } from '../motifs/lights.mjs';
import { lotus } from '../motifs/pottery.mjs';

const gold = '#e3b54a';

// The long lute: a box of paulownia, wider above, at the origin; the neck runs up and to the right.
const danDay = () => place(
  0,
  0,
  beam('M0 -60V-470', '#3a2016', 20) + line('M-5 -60V-460', '#7d4b2a', 4) +
    each(9, (index) => block(-14, -130 - index * 28, 28, 7, sand)) +
    area('M-16 -470H16L30 -560Q0 -580 -30 -560Z', '#3a2016') + each(3, (index) => line(`M-44 ${-490 - index * 24}H44`, '#c79248', 9)) +
    area(polygon([[-84, -110], [84, -110], [64, 70], [-64, 70]]), '#b5793f') + area(polygon([[-70, -98], [70, -98], [53, 58], [-53, 58]]), '#dcae6c') +
    hatch(polygon([[-70, -98], [70, -98], [53, 58], [-53, 58]]), [-84, -110, 168, 180], '#a5692f', { gap: 10, turn: 88, width: 2, opacity: 0.5 }) +
    block(-34, 22, 68, 12, earth) + line('M-8 26V-540M0 26V-540M8 26V-540', paper, 2),
  { turn: 58 },
);

export function caTruSinger() {
  const turban = area('M-42 -258C-58 -320 58 -320 42 -258C52 -316 -52 -316 -42 -258Z', '#1d1a22') +
    line('M-41 -262C-40 -316 40 -316 41 -262', '#2b2638', 20) + line('M-36 -282C-24 -308 24 -308 36 -282', '#6a5f86', 3);
  const cap = area('M-41 -262C-44 -318 44 -318 41 -262Q0 -282 -41 -262Z', '#16202e') + line('M-40 -270Q0 -290 40 -270M-37 -282Q0 -302 37 -282', '#4d6480', 3);
  return [
    bokashi(0, 0, 1200, 800, [[0, '#3d100d'], [0.7, '#7a1c14'], [1, '#4a120d']]),
    // Carved screen behind: a border of gold, lotus and cloud.
    block(300, 50, 600, 380, '#5b130e'), line(box(300, 50, 600, 380), gold, 8), line(box(322, 72, 556, 336), '#b9812a', 3),
    [[400, 250, 62], [600, 200, 86], [800, 250, 62]].map(([x, y, size]) => lotus(x, y, size, '#c98a2c')).join(''),
    each(6, (index) => line(`M${346 + index * 90} 370q0 -30 28 -26q6 -28 34 -14q26 4 14 34`, '#b9812a', 5)),
    [0, 1].map((side) => place(side ? 1110 : 90, 0, block(-40, -10, 80, 640, '#8e1d14') + block(-40, -10, 22, 640, '#b3382a') + block(-54, 610, 108, 34, '#3a1a12') +
      each(5, (index) => area(`M-22 ${90 + index * 110}q22 -40 44 0q-22 40 -44 0Z`, gold)))).join(''),
    glow(560, 380, 480, '#f3b25c', 0.5),
    block(-20, 600, 1240, 220, '#3a1d14'), hatch(box(-20, 600, 1240, 220), [-20, 600, 1240, 220], '#5d3222', { gap: 20, turn: 1, opacity: 0.6 }),
    // The mat.
    area(polygon([[150, 630], [1050, 630], [1200, 800], [0, 800]]), '#d9bb74'), hatch(polygon([[150, 630], [1050, 630], [1200, 800], [0, 800]]), [0, 630, 1200, 170], '#b08f4a', { gap: 8, turn: 0, width: 2, opacity: 0.5 }),
    line(polygon([[178, 644], [1022, 644], [1140, 782], [60, 782]]), lacquer, 9), line(polygon([[200, 654], [1000, 654], [1100, 770], [100, 770]]), jade, 4),
    place(830, 716, artisan({
      robe: '#22304d', arm: '#2b3d62', trousers: '#e8dcc4', collar: '#8fa3c4', hat: cap, beard: beard('#cfc9bb'), hair: '#8d887c', look: -0.6, lean: -4,
      left: [[-118, -96], [-30, -84]], right: [[124, -120], [96, -148]], held: place(-12, -72, danDay(), { scale: 0.74 }),
    }), { scale: 1.36 }),
    place(470, 726, artisan({
      robe: '#9d2048', arm: '#b32c58', trousers: '#f3e8d2', collar: gold, hat: turban, hair: '#1d1a22', look: 0.2,
      left: [[-116, -104], [-62, -76]], right: [[116, -110], [66, -92]],
    }) + line('M-72 -74L16 -34', '#c79248', 11) + line('M74 -92L24 -38M84 -88L34 -32', '#a5692f', 8) +
      each(3, (index) => disc(0, -130 + index * 0 + index * 14, 4, gold)), { scale: 1.62 }),
    // The bamboo block on its low stand.
    place(500, 742, block(-150, -40, 300, 26, '#b5893f', 'rx="10"') + block(-150, -40, 300, 9, '#e3c27a', 'rx="4"') + each(4, (index) => line(`M${-90 + index * 60} -40v26`, '#7d5a26', 4)) + line('M-110 -14V18M110 -14V18', earth, 14)),
    // The praise drum and an oil lamp.
    place(190, 730, area('M-70 -110Q-94 -56 -70 0H70Q94 -56 70 -110Z', lacquer) + oval(0, -110, 70, 20, '#f3e4c4') + ring(0, -54, 20, gold, 6) + each(9, (index) => disc(-64 + index * 16, -88 + Math.sin((index / 8) * Math.PI) * 16, 4, gold)) + line('M-30 -126L70 -176', '#c79248', 9)),
    place(1050, 756, area('M-40 0L-20 -14V-60H20V-14L40 0Z', rust) + oval(0, -66, 40, 12, '#8d6b34') + oval(0, -70, 30, 8, ochre) + glow(0, -110, 110, straw, 0.8) + place(0, -70, flame(30, 64, ['#e8743a', ochre, straw]))),
    faint(0.3, oval(640, 790, 420, 10, indigo) + oval(470, 742, 10, 4, ink)),
  ].join('');
}
