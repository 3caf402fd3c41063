// Gongs around the fire before the rông house.

import { area, bokashi, disc, each, faint, glow, hatch, line, oval, place } from '../ink/marks.mjs';
import { bronze, cream, ochre, vermilion } from '../ink/palette.mjs';
import { hills } from '../motifs/country.mjs';
import { flame } from '../motifs/lights.mjs';
import { standing } from '../motifs/people.mjs';
import { rongHouse } from '../motifs/village.mjs';

export function gongNight(random) {
  const player = (x, y, scale, flip) => place(
    x,
    y,
    standing(
      {
        robe: '#2a1518', trousers: '#1a0e10', sash: vermilion, arm: '#a86a45', hand: [46, -92], skinTone: '#a86a45',
        hat: line('M-17 -188Q0 -200 17 -188', vermilion, 7),
      },
    ) +
      disc(60, -92, 40, bronze) +
      disc(60, -92, 28, '#b88f48') +
      disc(60, -92, 12, '#e3c27a') +
      hatch('M-21 -150L21 -150L28 -44L-28 -44Z', [-30, -150, 60, 110], vermilion, { gap: 26, turn: 0, width: 4, opacity: 0.9 }),
    { scale, flip },
  );
  return [
    bokashi(0, 0, 1200, 800, [[0, '#150d1c'], [0.5, '#3b1622'], [0.8, '#7a2a1c'], [1, '#3a1612']]),
    each(40, () => disc(random.next() * 1200, random.next() * 360, random.between(1, 2.6), cream, 'opacity="0.8"')),
    hills(random, { y: 560, rise: 110, colour: '#1d1018', steps: 7 }),
    glow(600, 620, 520, '#e8662f', 0.85),
    place(600, 610, rongHouse(360, { thatch: '#7d4a26', gouge: '#3a1c10', wall: '#54301c', post: '#22110c', trim: '#e3a94a' })),
    line('M330 640V150', '#54301c', 14),
    each(7, (index) => line(`M330 ${190 + index * 56}h44M330 ${190 + index * 56}h-44`, index % 2 ? vermilion : ochre, 9)),
    area('M330 150L296 90L330 110L364 90Z', ochre),
    line('M330 150Q420 130 440 230M330 150Q240 130 220 230', '#54301c', 6),
    [[440, 240], [220, 240]].map(([x, y]) => area(`M${x - 12} ${y}h24l-12 50Z`, vermilion)).join(''),
    area('M-20 640Q600 590 1220 640V820H-20Z', '#3a1a12'),
    hatch('M-20 640Q600 590 1220 640V820H-20Z', [-20, 600, 1240, 220], '#7a3a1c', { gap: 17, turn: 1, opacity: 0.5 }),
    faint(0.9, oval(600, 704, 330, 60, '#8a3f1c', 'opacity="0.5"')),
    line('M530 712L680 690M520 690L670 716M560 720L640 680', '#22110c', 24), place(600, 704, flame(170, 260)),
    [
      [540, 430], [650, 400], [600, 360], [690, 460], [500, 480], [720, 380], [560, 330],
    ].map(([x, y], index) => disc(x, y, 3 + (index % 3), '#ffce6a')).join(''),
    player(430, 694, 0.86), player(300, 716, 1.02), player(770, 694, 0.86, true), player(900, 716, 1.02, true),
    player(130, 776, 1.4), player(1070, 776, 1.4, true),
  ].join('');
}
