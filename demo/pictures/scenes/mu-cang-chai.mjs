// Mù Cang Chải: golden terraces, the harvest, the hearth.

import { land, smooth } from '../ink/curves.mjs';
import { area, block, bokashi, disc, each, glow, hatch, line, oval, place } from '../ink/marks.mjs';
import { earth, ink, paper } from '../ink/palette.mjs';
import { birds, mistBand, ranges, smoke } from '../motifs/country.mjs';
import { flame } from '../motifs/lights.mjs';
import { corn, steam } from '../motifs/market.mjs';
import { conicalHat, seated, standing } from '../motifs/people.mjs';
import { stalks } from '../motifs/plants.mjs';
import { profiles, vessel } from '../motifs/pottery.mjs';
import { backBasket, terraces, uplandMan, uplandWoman } from '../motifs/upland.mjs';
import { stiltHouse } from '../motifs/village.mjs';

const gold = ['#e3b448', '#d9a53a', '#ecc762', '#cf9a34'];
const green = ['#b9b455', '#c9bd5a', '#a8a84c', '#d6c463'];

export function goldenTerraces(random) {
  return [
    bokashi(0, 0, 1200, 800, [[0, '#86b3c6'], [0.4, '#f8ecd0']]),
    ranges(random, 250, 40, ['#b3c6cb', '#93afb4', '#76989a'], { rise: 210 }), mistBand(290, 60, paper, 0.75),
    terraces((x) => 300 + 60 * Math.cos(x / 260), (x) => 470 - (x - 600) * 0.08, 8, green, '#8a8f3c', { wave: 6, phase: 1 }),
    mistBand(400, 36, paper, 0.45),
    // Two flanks meeting in the valley, then the near spur.
    terraces((x) => 250 + x * 0.36, (x) => 620 + x * 0.2, 13, gold, '#8f7a2c', { to: 900, wave: 9, bank: '#5f4a1a' }),
    terraces((x) => 640 - (x - 380) * 0.4, (x) => 900 - (x - 380) * 0.2, 14, ['#dcae40', '#e8c05a', '#cfa038', '#c7b04a'], '#86762a', { from: 380, wave: 10, phase: 2, bank: '#5f4a1a' }),
    place(930, 480, stiltHouse(130, { thatch: '#7a5a3c', gouge: '#46311f', wall: '#a8804f', post: '#4a3120' })), smoke(950, 388, 80, 30, paper, 0.55),
    place(1060, 440, stiltHouse(90, { thatch: '#86633f', gouge: '#46311f', wall: '#a8804f', post: '#4a3120' })),
    terraces((x) => 560 + 120 * ((x - 300) / 420) ** 2, (x) => 850 + 60 * ((x - 300) / 420) ** 2, 9, ['#f0cb62', '#e3b448', '#f3d67c', '#d9a53a'], '#8f7a2c', { to: 960, wave: 13, phase: 4, bank: '#5a4418' }),
    place(300, 566, standing({ robe: '#1f2b44', trousers: '#1b2338', hand: [34, -90], hat: place(0, -190, conicalHat(92)) }), { scale: 0.62 }), place(356, 572, uplandWoman({ jacket: '#24386b', skirt: '#b5343f', bands: ['#f0b548', '#4f9a8a', paper, '#e58a9a'], scarf: '#c23f4a', pack: backBasket() }), { scale: 0.6 }),
    birds([[520, 120], [570, 150], [470, 160]], '#5f7a80', 1.4), stalks(random, [-20, 830, 1240], 90, 110, '#a8892c', '#f0cb62'),
  ].join('');
}

export function terraceHarvest(random) {
  const sheaf = (x, y, size) => place(x, y, each(11, (index) => line(`M0 0Q${(index - 5) * 5} -50 ${(index - 5) * 13} -104`, index % 2 ? '#e8c45c' : '#c99a34', 7)) + each(9, (index) => oval((index - 4) * 15, -108 + Math.abs(index - 4) * 4, 7, 16, '#f3d67c', `transform="rotate(${(index - 4) * 9} ${(index - 4) * 15} -108)"`)) + each(7, (index) => line(`M0 0L${(index - 3) * 9} 26`, '#b98a2e', 7)) + line('M-16 -8H16', '#7a5a1f', 9), { scale: size });
  // A reaper bent over the stalks, facing right; the feet are at the origin.
  const reaper = (x, y, scale, { jacket, skirt, bands, scarf }, flip) => place(
    x, y, line('M-10 0V-60M12 0V-60', '#2a2d3d', 15) + area('M-34 -40Q0 -26 36 -40L20 -112Q-6 -126 -28 -106Z', skirt) + bands.map((colour, index) => line(`M${-33 + index * 3} ${-48 - index * 15}Q0 ${-36 - index * 15} ${34 - index * 4} ${-48 - index * 15}`, colour, 7)).join('') +
      area(smooth([[-26, -102], [-22, -130], [10, -146], [66, -142], [82, -122], [66, -102], [20, -98]], true), jacket) + line(smooth([[66, -122], [86, -86], [96, -56]]), jacket, 15) + disc(97, -50, 7, '#d9a679') + line(smooth([[97, -50], [124, -44], [140, -62]]), '#8d9499', 6) +
      oval(96, -134, 16, 17, '#d9a679') + area('M78 -132C76 -160 116 -164 116 -136Q98 -148 78 -132Z', scarf) + line('M80 -142Q98 -158 114 -144', bands[0], 5) + line('M97 -50L92 -8', '#d9a53a', 12),
    { scale, flip },
  );
  const dress = [{ jacket: '#24386b', skirt: '#b5343f', bands: ['#f0b548', '#4f9a8a', paper], scarf: '#c23f4a' }, { jacket: '#2f7f63', skirt: '#24386b', bands: ['#e8743f', '#f3ead2', '#c7476a'], scarf: '#7a3f86' }, { jacket: '#8a2f5c', skirt: '#1f6f6e', bands: ['#f0c85a', paper, '#e8743f'], scarf: '#e8833a' }];
  const step = (y, colour, bank) => area(land([[-40, y], [300, y - 22], [640, y + 8], [960, y - 18], [1240, y + 6]]), bank) + area(`${smooth([[-40, y], [300, y - 22], [640, y + 8], [960, y - 18], [1240, y + 6]])}L1240 ${y + 60}${smooth([[1240, y + 60], [940, y + 40], [620, y + 66], [280, y + 38], [-40, y + 58]]).replace('M', 'L')}Z`, colour);
  return [
    bokashi(0, 0, 1200, 800, [[0, '#f3c682'], [0.5, '#fdf2d6']]), disc(250, 130, 70, '#fdf6dc'),
    ranges(random, 260, 40, ['#cdbfa8', '#b3b08f', '#98a37a'], { rise: 180 }), terraces((x) => 290 + 30 * Math.sin(x / 240), () => 430, 6, gold, '#8f7a2c', { wave: 5, bank: '#5f4a1a' }),
    step(400, '#d9b24c', '#8a7434'), stalks(random, [-20, 440, 1240], 130, 74, '#b9962f', '#f0cb62'),
    reaper(250, 446, 0.72, dress[1]), reaper(900, 450, 0.72, dress[0], true), sheaf(560, 440, 0.5), sheaf(620, 446, 0.5),
    step(540, '#e3bd58', '#8f7a34'), sheaf(1120, 596, 0.8), stalks(random, [330, 610, 520], 80, 100, '#b9962f', '#f3d67c'),
    reaper(130, 616, 1, dress[2]), place(980, 620, uplandMan({ coat: '#1f2b44', hand: [-30, -140], hat: false }) + place(-6, -160, sheaf(0, 10, 0.7)), { scale: 1.1 }),
    step(710, '#ecc968', '#9a8238'), sheaf(760, 780, 1.2), sheaf(860, 796, 1.2), reaper(390, 790, 1.55, dress[0]), stalks(random, [600, 812, 90], 22, 130, '#b9962f', '#f3d67c'),
    place(1030, 790, area('M-130 -110H130L96 0H-96Z', '#a8763f') + hatch('M-130 -110H130L96 0H-96Z', [-130, -110, 260, 112], '#5f3c1c', { gap: 13, turn: 45, opacity: 0.6 }) + hatch('M-130 -110H130L96 0H-96Z', [-130, -110, 260, 112], '#5f3c1c', { gap: 13, turn: -45, opacity: 0.6 }) + area('M-126 -110Q0 -196 126 -110Z', '#f0cb62') + each(40, () => oval(random.around(0, 96), -116 - random.next() * 28, 5, 3, '#c99a34')) + oval(0, -110, 130, 12, '#7a5228', 'opacity="0.5"')),
  ].join('');
}

export function hearthInside(random) {
  return [
    bokashi(0, 0, 1200, 800, [[0, '#2a1a14'], [0.6, '#6b3f26'], [1, '#3a2318']]),
    each(15, (index) => block(index * 82, 90, 76, 440, index % 2 ? '#5a3824' : '#64402a')),
    // Through the window: evening over the terraces.
    block(690, 150, 330, 250, '#2b1a12'), bokashi(704, 164, 302, 222, [[0, '#35416f'], [0.6, '#c98a7a'], [1, '#e3b06a']]), area('M704 300Q780 250 860 290T1006 270V386H704Z', '#5f5a4a'), area('M704 330Q800 300 900 334T1006 318V386H704Z', '#a8893c'), line('M704 346Q800 318 900 350T1006 336M704 364Q800 338 900 368T1006 354', '#5f4a1a', 4), disc(940, 206, 20, '#fdf2cf'), line('M855 150V400', '#2b1a12', 12), line('M690 275H1020', '#2b1a12', 8),
    each(4, (index) => block(-20, 40 + index * 4, 1240, 18, '#1f130d')), [120, 440, 1080].map((x) => block(x - 17, 60, 34, 500, '#3a2216')).join(''), block(-20, 60, 1240, 34, '#2b1a12'),
    each(13, (index) => { const x = 170 + index * 19; return line(`M${x} 94v${20 + (index % 3) * 8}`, '#c9b98a', 3) + corn(x, 150 + (index % 3) * 9, 70, (index % 5) * 6 - 12); }), each(5, (index) => line(`M${500 + index * 32} 94v16`, '#c9b98a', 3) + corn(500 + index * 32, 144, 70, index * 5 - 10)),
    each(3, (index) => place(1130, 120 + index * 12, oval(0, 24, 28, 34, '#7a3a20') + oval(-6, 16, 8, 14, '#a85a34'))), 
    area('M-20 540H1220V820H-20Z', '#7a4c2c'), hatch('M-20 540H1220V820H-20Z', [0, 540, 1200, 280], '#46280f', { gap: 38, turn: 0, width: 4, opacity: 0.6 }),
    glow(600, 610, 520, '#ffb054', 0.75), oval(600, 690, 300, 74, '#4a3428'), oval(600, 682, 280, 64, '#6f5a4a'), oval(600, 684, 180, 38, '#8d7f74'),
    [[-150, 20, 150, 0], [140, 24, -150, 2], [-60, -34, 30, 6]].map(([x1, y1, x2, y2]) => line(`M${600 + x1} ${690 + y1}L${600 + x2 * 0.1} ${680 + y2}`, '#3a1f12', 24)).join(''),
    place(600, 690, flame(150, 190, ['#d8432f', '#f6923f', '#ffe08a'])), place(548, 696, flame(70, 100, ['#e8552f', '#f6a53f', '#ffe9a6'])), place(658, 696, flame(76, 120, ['#e8552f', '#f6a53f', '#ffe9a6'])),
    line('M470 700L520 500M730 700L680 500M600 716V520', '#1d1512', 11), oval(600, 506, 110, 16, '#1d1512'),
    place(600, 500, vessel([[-110, 50], [-100, 46], [-60, 86], [-10, 74], [0, 60]], { body: '#4a4240', dark: ink, inside: '#191413', gloss: 0.3 }) + line('M-46 -108Q0 -190 46 -108', '#2a2422', 9) + line('M82 -66L128 -96', '#4a4240', 15)), steam(600, 352, 90, '#f6e3c8', 0.5),
    place(250, 750, seated({ robe: '#24386b', trousers: '#141a2c', hand: [70, -60], hat: area('M-19 -112C-22 -142 18 -144 17 -116Q0 -128 -19 -112Z', '#c23f4a') + line('M-18 -118Q0 -134 16 -120', '#f0b548', 5) }), { scale: 2 }),
    place(960, 754, seated({ robe: '#5a2f2a', trousers: '#241a18', hand: [70, -52] }), { scale: 2, flip: true }), place(1110, 720, seated({ robe: '#2f7f63', trousers: '#1f2a2a', hand: [60, -40] }), { scale: 1.35, flip: true }), place(90, 700, seated({ robe: '#a8476a', trousers: '#2a1d28', hand: [60, -40] }), { scale: 1.3 }),
    [[440, 768], [770, 772]].map(([x, y]) => place(x, y, vessel(profiles.bowl, { body: '#c9a06a', dark: earth, inside: '#7a3f1c' }), { scale: 0.3 })).join(''), each(24, () => disc(600 + random.around(0, 160), 560 - random.next() * 260, random.between(1.5, 3.4), '#ffce6a', 'opacity="0.8"')),
  ].join('');
}
