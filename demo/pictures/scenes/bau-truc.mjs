// Bàu Trúc: no wheel — the potter walks backwards round her pot.

import { land, smooth } from '../ink/curves.mjs';
import { area, block, bokashi, disc, each, faint, hatch, line, oval, place, within } from '../ink/marks.mjs';
import { bronze, clay, ink, lacquer, ochre, paper, rust, straw } from '../ink/palette.mjs';
import { hills, smoke } from '../motifs/country.mjs';
import { flame } from '../motifs/lights.mjs';
import { profiles, vessel, waveBand } from '../motifs/pottery.mjs';

// The potter bends to the right, 330 high; her feet stand on y = 0.
function potter() {
  const tone = '#a5683f';
  const dark = '#7d4a2a';
  const limb = (points, width, colour) => line(smooth(points), colour, width);
  return (
    area('M-86 -10H-44Q-20 -6 -20 6H-86Z', dark) + area('M6 -10H48Q74 -6 74 6H6Z', tone) +
    limb([[60, -236], [130, -190], [178, -150]], 32, dark) +
    // Wrapped skirt with its woven border.
    area(smooth([[-96, -200], [-112, -110], [-98, -14], [64, -14], [66, -100], [30, -204]], true), '#5f2f6b') +
    within(smooth([[-96, -200], [-112, -110], [-98, -14], [64, -14], [66, -100], [30, -204]], true), block(-120, -54, 200, 22, ochre) + each(12, (index) => area(`M${-116 + index * 16} -43l8 -9l8 9l-8 9Z`, lacquer)) + line('M-30 -200C-50 -120 -44 -60 -40 0M10 -200C20 -120 16 -60 20 0', '#4a2256', 5)) +
    area(smooth([[-100, -190], [-96, -252], [-30, -296], [60, -300], [92, -268], [60, -226], [26, -186], [-40, -174]], true), '#3f8a86') +
    line('M-98 -196Q-30 -170 28 -196', lacquer, 15) + line('M-20 -288Q0 -240 -30 -190', '#2f6a68', 5) +
    line('M74 -286L100 -296', tone, 30) + oval(122, -312, 36, 40, tone) +
    area('M86 -300C76 -366 150 -372 160 -326C140 -342 120 -338 112 -318Q104 -290 86 -300Z', paper) + area('M92 -330Q70 -300 40 -262Q70 -262 100 -296Z', paper) + line('M90 -336Q126 -360 158 -328', lacquer, 7) +
    line('M132 -306q8 7 15 2M128 -288q10 6 18 2', dark, 4) + line('M156 -312q9 10 -1 15', dark, 4) + disc(104, -292, 6, ochre) +
    limb([[52, -262], [112, -206], [150, -110]], 36, tone) + limb([[52, -262], [84, -236]], 46, '#4b9a94') + disc(152, -106, 19, tone) + disc(182, -148, 18, dark)
  );
}

export function walkingRoundThePot(random) {
  const pot = [[-190, 70], [-176, 58], [-150, 96], [-100, 132], [-50, 120], [0, 78]];
  const fired = { body: '#b8623c', dark: '#5d2a18', inside: '#3a1a10', light: '#f0b088', gloss: 0.4 };
  const step = (x, y, turn, left) => place(x, y, oval(0, 0, 10, 22, '#b98a54') + [-8, -3, 3, 8].map((toe) => disc(toe, -26 + Math.abs(toe) * 0.4, 3.6, '#b98a54')).join(''), { turn, flip: left });
  return [
    bokashi(0, 0, 1200, 800, [[0, '#6fb0c4'], [0.5, '#f3e6c0']]),
    disc(980, 150, 80, '#fbe6a8'), faint(0.4, disc(980, 150, 108, '#fbe6a8')),
    hills(random, { y: 420, rise: 130, colour: '#c4a888', steps: 5 }), hills(random, { y: 450, rise: 70, colour: '#b08a64', steps: 7 }),
    // Pots fired under straw in the open.
    smoke(170, 400, 240, 60, '#cbb8a4', 0.55), area('M30 480Q60 380 170 370Q290 380 320 480Z', '#d9b25f'), hatch('M30 480Q60 380 170 370Q290 380 320 480Z', [30, 370, 290, 110], '#9a7432', { gap: 9, turn: 20, opacity: 0.6 }),
    [[80, 470, 60], [140, 474, 80], [210, 474, 90], [270, 470, 60]].map(([x, y, size]) => place(x, y, flame(size * 0.8, size))).join(''),
    area(land([[-40, 480], [300, 466], [800, 482], [1240, 462]]), '#e9cf98'), hatch(land([[-40, 480], [300, 466], [800, 482], [1240, 462]]), [-40, 460, 1280, 360], '#cfae6c', { gap: 24, turn: 1, opacity: 0.5 }),
    [[1090, 470, 1], [1150, 480, 0.8], [420, 474, 0.6]].map(([x, y, size]) => place(x, y, line('M0 0V-120M0 -50H-40V-92M0 -30H36V-76', '#5d8058', 24) + line('M-5 0V-116', '#86a878', 4), { scale: size })).join(''),
    // Her path: a trodden ring, and footprints that go backwards.
    `<ellipse cx="640" cy="700" rx="410" ry="92" fill="none" stroke="#dcb878" stroke-width="58"/>`,
    [[1020, 672, 160], [1046, 704, 190], [1010, 738, 220], [940, 762, 245], [850, 778, 262], [740, 786, 270], [620, 790, 272], [500, 784, 278], [940, 642, 130], [840, 628, 110], [740, 620, 96]].map(([x, y, turn], index) => place(0, 0, `<g transform="translate(${x} ${y}) scale(1 .55)">${step(0, index % 2 ? -14 : 14, turn + 90, index % 2)}</g>`)).join(''),
    // Finished ware in the background.
    [[860, 540, 'tallJar', 0.62], [960, 546, 'round', 0.72], [1060, 552, 'crock', 0.74], [1140, 560, 'tallJar', 0.56]].map(([x, y, kind, size]) => place(x, y, oval(10, 2, 80, 12, ink, 'opacity="0.25"') + vessel(profiles[kind], fired, waveBand(-90, 106, '#7d3a22', 4) + each(6, (index) => disc(-70 + index * 28, -60, 6, '#4a2014'))), { scale: size })).join(''),
    // The pot on its stand: an upturned jar, wet clay above.
    place(720, 710, oval(30, 4, 150, 24, ink, 'opacity="0.3"') + area('M-92 0L-74 -120H74L92 0Q0 26 -92 0Z', '#8a5a3c') + hatch('M-92 0L-74 -120H74L92 0Q0 26 -92 0Z', [-92, -120, 184, 140], '#5d3822', { gap: 14, turn: 4, opacity: 0.5 }) + oval(0, -120, 110, 18, '#6b4630') +
      place(0, -122, vessel(pot, { body: '#a8764e', dark: '#4a2a18', inside: '#4a2f20', light: '#e0b88c', gloss: 0.4 }, waveBand(-120, 130, '#6b4228', 5) + each(9, (index) => line(`M${-100 + index * 25} -90q10 26 0 52`, '#8a5c3a', 4)) + line('M-130 -66Q0 -30 130 -66', '#6b4228', 5)), { scale: 1.18 })),
    place(470, 762, oval(10, 4, 130, 16, ink, 'opacity="0.25"') + potter(), { scale: 1.34 }),
    // Clay, a ring of bamboo and a wet cloth.
    place(180, 752, oval(10, 10, 120, 20, ink, 'opacity="0.25"') + area('M-110 8Q-104 -70 -30 -86Q60 -96 104 -30Q120 8 -110 8Z', '#8a5c3e') + line('M-60 -50Q-20 -70 20 -58M-30 -24Q20 -40 60 -26', '#b5825c', 6)),
    place(306, 778, oval(0, 0, 44, 15, 'none', `stroke="${bronze}" stroke-width="8"`)), place(70, 790, oval(0, -26, 50, 13, '#33707a') + area('M-50 -26Q-44 12 0 14Q44 12 50 -26Q0 -10 -50 -26Z', rust)),
  ].join('');
}
