// Ngũ Xã: bronze poured beside a finished bell.

import { turned } from '../ink/curves.mjs';
import { area, bokashi, disc, glow, hatch, line, oval, place, ring, within } from '../ink/marks.mjs';
import { bronze, brick, earth, ink, paper, sand, soot, vermilion } from '../ink/palette.mjs';
import { standing } from '../motifs/people.mjs';
import { plank } from '../motifs/village.mjs';

export function bronzeCasting() {
  const bell = turned([[-380, 90], [-350, 120], [-250, 138], [-140, 150], [-40, 186], [0, 210]], 0.05);
  return [
    bokashi(0, 0, 1200, 800, [[0, '#1d1713'], [0.7, '#4a2617'], [1, '#2a1a12']]),
    glow(880, 620, 480, vermilion, 0.75),
    line('M-20 70H1220', '#2d1d14', 34),
    line('M330 70V180', sand, 12),
    // The bell hangs by its two-headed dragon handle.
    place(330, 600, line('M-70 -376C-100 -470 -20 -470 0 -420C20 -470 100 -470 70 -376', bronze, 26) +
      area(bell, bronze) +
      within(
        bell,
        area('M-300 -420H-60C-110 -260 -130 -120 -170 40H-300Z', '#5f4520', 'opacity="0.75"') +
          area('M60 -420C80 -260 100 -120 140 40H176C130 -120 100 -260 96 -420Z', '#d7a857', 'opacity="0.8"') +
          [-330, -316, -206, -192, -70, -54].map((y) => line(`M-240 ${y}Q0 ${y + 44} 240 ${y}`, '#3e2c14', 5)).join('') +
          [-96, 0, 96].map((x) => line(`M${x - 8} -330V-60M${x + 8} -330V-60`, '#3e2c14', 4)).join('') +
          [-52, 52].map((x) => ring(x, -128, 26, '#3e2c14', 6) + disc(x, -128, 12, '#d7a857')).join('') +
          [-150, 150].map((x) => ring(x, -122, 24, '#3e2c14', 6)).join(''),
      ) +
      line('M-208 2Q0 46 208 2', '#d7a857', 12)),
    plank(676, 150, '#241811', '#5d3a26'),
    // Metal runs from the crucible into the mould.
    place(
      900,
      330,
      area('M-96 -90H96L74 70Q0 118 -74 70Z', '#54504b') +
        hatch('M-96 -90H96L74 70Q0 118 -74 70Z', [-100, -100, 200, 220], ink, { gap: 12, turn: 80, opacity: 0.6 }) +
        oval(0, -90, 96, 22, '#ffd25e') +
        line('M-130 -20H130', soot, 20) +
        line('M130 -20H420M-130 -20H-190', '#6b5a48', 16),
      { turn: -38 },
    ),
    line('M806 296C770 340 766 420 766 560', '#ffcf4d', 26),
    line('M806 296C772 344 770 420 770 560', '#fff0b0', 9),
    area('M640 706L664 556H866L890 706Z', brick),
    hatch('M640 706L664 556H866L890 706Z', [640, 550, 250, 160], earth, { gap: 13, turn: 4, opacity: 0.6 }),
    oval(766, 558, 50, 13, '#ffd25e'),
    [[700, 500], [836, 490], [730, 450], [812, 530], [868, 440], [680, 548], [890, 520]].map(
      ([x, y], index) => disc(x, y, 4 + (index % 3) * 2, index % 2 ? '#ffcf4d' : vermilion),
    ).join(''),
    // The founder, lit from the pour.
    place(
      1116,
      742,
      standing(
        {
          robe: '#2c3a4f', trousers: '#161413', hand: [50, -258], skinTone: '#e0a268',
          hat: area('M-17 -190Q0 -208 17 -190L18 -184H-18Z', paper),
        },
      ),
      { scale: 2, flip: true },
    ),
    place(1010, 772, area('M-70 0L-54 -50H54L70 0Z', '#3d3530') + oval(0, -50, 54, 12, vermilion)),
  ].join('');
}
