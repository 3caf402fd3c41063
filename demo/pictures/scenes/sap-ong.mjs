// Beeswax on hemp: the copper pen, the white lines, the indigo to come.

import { box, polar, polygon, smooth } from '../ink/curves.mjs';
import { area, beam, block, bokashi, disc, each, faint, glow, hatch, line, oval, place, within } from '../ink/marks.mjs';
import { ink, lacquer, ochre, paper, rust, straw } from '../ink/palette.mjs';
import { artisan } from '../motifs/artisan.mjs';
import { ranges } from '../motifs/country.mjs';
import { flame } from '../motifs/lights.mjs';

const snail = (x, y, size, colour, width) => line(smooth(Array.from({ length: 15 }, (_, step) => polar(x, y, size * (1 - step / 16), step * 42))), colour, width) +
  line(smooth(Array.from({ length: 15 }, (_, step) => polar(x + size * 1.7, y, size * (1 - step / 16), 180 - step * 42))), colour, width) + line(`M${x + size} ${y}h${-size * 0.3}`, colour, width);

const star = (x, y, size, colour, width) => each(8, (index) => place(x, y, line(`M0 ${-size * 0.3}L${size * 0.2} ${-size * 0.66}L0 ${-size}L${-size * 0.2} ${-size * 0.66}Z`, colour, width), { turn: index * 45 }));

// One square of the pattern, 150 wide.
const tile = (index, colour, width = 5) => line(box(-68, -68, 136, 136), colour, width) + (index % 2
  ? snail(-36, -24, 30, colour, width) + line('M-60 28L-40 8L-20 28L0 8L20 28L40 8L60 28M-60 52L-40 32L-20 52L0 32L20 52L40 32L60 52', colour, width)
  : star(0, 0, 56, colour, width) + [[-52, -52], [52, -52], [-52, 52], [52, 52]].map(([x, y]) => line(`M${x - 9} ${y}h18M${x} ${y - 9}v18`, colour, width)).join(''));

export function waxOnHemp(random) {
  const turban = area('M-50 -262C-66 -346 66 -346 50 -262Q0 -292 -50 -262Z', '#1a2038') + [0, 1, 2].map((index) => line(`M${-50 + index * 4} ${-272 - index * 18}Q0 ${-304 - index * 16} ${50 - index * 4} ${-272 - index * 18}`, index === 1 ? lacquer : '#33406b', 7)).join('');
  const dyed = (x, length, shift) => { const outline = `M${x} 40H${x + 172}V${length}q-43 14 -86 0t-86 0Z`; return area(outline, '#22366b') + within(outline, each(5, (row) => place(x + 86, 124 + row * 156, tile(row + shift, '#dfe6ee', 6), { scale: 1.06 })) + area(`M${x + 128} 40h44V${length + 20}h-44Z`, ink, 'opacity="0.2"')); };
  const cloth = polygon([[250, 560], [950, 560], [1090, 830], [110, 830]]);
  return [
    bokashi(0, 0, 1200, 800, [[0, '#9a6a42'], [1, '#6b4428']]), each(13, (index) => block(index * 96 - 10, -10, 90, 620, index % 2 ? '#8f6038' : '#9c6c42')), each(13, (index) => line(`M${index * 96 - 12} 0V600`, '#5d3a22', 5)),
    // The door stands open on the terraces.
    block(830, 110, 340, 500, '#4a2e1c'), within(box(850, 130, 300, 470), bokashi(850, 130, 300, 470, [[0, '#a9d0cc'], [0.6, '#f1eccb']]) + ranges(random, 330, 40, ['#9cc0ae', '#7aa68a'], { rise: 120 }) +
      each(7, (index) => area(`M840 ${410 + index * 28}Q1000 ${380 + index * 28} 1160 ${416 + index * 28}V640H840Z`, ['#a9b85a', '#c9c25e', '#8fa64f', '#d9c765'][index % 4]) + line(`M840 ${410 + index * 28}Q1000 ${380 + index * 28} 1160 ${416 + index * 28}`, '#6d7b3b', 3))),
    beam('M840 120V610M1160 120V610', '#3a2214', 20),
    // Lengths already dyed: the wax boiled out, the lines left white.
    line('M-20 38H800', '#3a2214', 13), dyed(24, 500, 0), dyed(220, 420, 1), dyed(620, 430, 0),
    block(-20, 600, 1240, 220, '#5d3a24'), hatch(box(-20, 600, 1240, 220), [-20, 600, 1240, 220], '#3a2214', { gap: 20, turn: 1, width: 3, opacity: 0.6 }), glow(1090, 660, 260, '#f3a04a', 0.6),
    place(590, 650, artisan({
      robe: '#22305c', arm: '#2b3d70', trousers: '#1a2038', collar: lacquer, hat: turban, hair: ink, look: 0.2, lean: 4, left: [[-126, -96], [-120, -30]], right: [[126, -104], [62, -42]],
    }) + [0, 1].map((side) => place(side ? 98 : -98, -132, line('M-24 -4L20 4M-24 14L20 22', side ? '#e0a93a' : '#cf6f78', 8), { flip: side === 1 })).join('') + line('M-40 -204Q0 -146 40 -204', '#d5dbdc', 8) + line('M-32 -204Q0 -160 32 -204', '#8c979c', 4), { scale: 1.62 }),
    // The board and the hemp, half drawn.
    faint(0.4, area(polygon([[230, 572], [970, 572], [1120, 840], [80, 840]]), ink)), area(cloth, '#f3ead2'), hatch(cloth, [110, 560, 980, 270], '#d9c9a0', { gap: 7, turn: 0, width: 1.6, opacity: 0.6 }), hatch(cloth, [110, 560, 980, 270], '#d9c9a0', { gap: 7, turn: 90, width: 1.6, opacity: 0.5 }),
    within(cloth, each(5, (index) => `<g transform="translate(${338 + index * 132} 622) skewX(${(index - 2) * -9}) scale(.82 .62)">${index < 3 ? tile(index, '#7d5426', 7) : index === 3 ? line(box(-68, -68, 136, 136), '#7d5426', 7) + star(0, 0, 56, '#7d5426', 7) : line(box(-68, -68, 136, 136), '#c9b080', 3, 'stroke-dasharray="9 9"')}</g>`) +
      each(5, (index) => `<g transform="translate(${284 + index * 160} 738) skewX(${(index - 2) * -10}) scale(1 .8)">${index < 2 ? tile(index + 1, '#7d5426', 7) : line(box(-68, -68, 136, 136), '#c9b080', 3, 'stroke-dasharray="9 9"')}</g>`)),
    line(cloth, '#cbb587', 5),
    // The pen: a copper beak bound across a bamboo stem.
    place(714, 640, line('M0 0L-34 -112', '#c79f5c', 13) + line('M-3 0L-36 -110', '#ecd7a8', 3) + area('M-26 -10L26 -18L30 0L4 34L-20 10Z', '#b8632c') + line('M-22 -6L24 -12M-12 10L20 6', '#e8a060', 4) + disc(3, 36, 5, '#4a2f16'), { turn: -8 }),
    place(692, 578, oval(0, 0, 32, 27, '#d9a679') + [0, 1, 2].map((finger) => line(`M-16 ${-10 + finger * 13}L14 ${2 + finger * 13}`, '#d9a679', 15)).join('') + line('M-4 -12L18 -2M-4 2L18 12', rust, 2.4)),
    place(396, 604, oval(0, 0, 36, 24, '#d9a679') + [0, 1, 2, 3].map((finger) => line(`M8 ${-14 + finger * 11}L50 ${-12 + finger * 14}`, '#d9a679', 14)).join('')),
    // Wax kept warm on embers.
    place(1090, 720, area('M-96 -20H96L70 70H-70Z', '#6d4630') + oval(0, -20, 96, 24, '#2a1812') + [[-44, -14, 40], [0, -10, 54], [44, -14, 40]].map(([x, y, size]) => place(x, y, flame(size * 0.8, size))).join('') + area('M-66 -84H66Q58 -34 0 -32Q-58 -34 -66 -84Z', '#4d5456') + oval(0, -84, 66, 17, '#7d888b') + oval(0, -84, 54, 12, '#d99a2c') + oval(-12, -86, 20, 4, straw)),
    place(74, 716, area('M-66 -90Q-90 -20 -50 50H50Q90 -20 66 -90Z', '#3a3f4a') + oval(0, -90, 66, 18, '#22366b') + oval(-10, -92, 30, 6, '#5d78b5') + line('M-74 -40Q0 -20 74 -40', '#1d2130', 6)),
    place(150, 780, disc(0, 0, 30, ochre) + disc(-8, -8, 9, straw)), faint(0.2, area(polygon([[850, 130], [1150, 130], [800, 800], [330, 800]]), paper)),
  ].join('');
}
