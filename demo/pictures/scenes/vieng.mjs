// Viềng: one night of saplings and old things under a half moon.

import { area, block, bokashi, disc, each, faint, glow, hatch, line, oval, place } from '../ink/marks.mjs';
import { bronze, earth, honey, indigo, ink, jade, lacquer, leaf, moss, ochre, paper, pine, plum, rust, straw } from '../ink/palette.mjs';
import { silkLantern } from '../motifs/lights.mjs';
import { bystander, standing } from '../motifs/people.mjs';
import { crown, leafShape } from '../motifs/plants.mjs';
import { band, lotus, profiles, vessel } from '../motifs/pottery.mjs';
import { tiledRoof } from '../motifs/village.mjs';

const rootBall = area('M-30 -34Q0 -46 30 -34L22 0Q0 8 -22 0Z', '#7a4f30') + line('M-28 -28L20 -4M28 -28L-20 -4M-30 -16H30', straw, 2.6);

const kumquat = (random, x, y, size) => place(
  x, y, line('M0 -30V-90', earth, 8) + crown(random, 0, -140, 110, 130, [pine, jade], 14) +
    each(18, () => disc(random.around(0, 52), -140 + random.around(0, 66), 9, random.pick([honey, '#f0a53a']))) + rootBall,
  { scale: size },
);

const sapling = (random, x, y, size, colour) => place(
  x, y, line('M0 -30Q6 -110 0 -190M2 -110L-34 -150M2 -90L36 -134', earth, 6) +
    each(16, (index) => leafShape(index % 3 === 0 ? -30 : index % 3 === 1 ? 30 : 0, -100 - (index * 47) % 100, random.between(30, 46), 10, random.between(-160, -20), index % 2 ? colour : leaf)) + rootBall,
  { scale: size },
);

export function luckMarket(random) {
  return [
    bokashi(0, 0, 1200, 800, [[0, '#0f1a36'], [0.6, '#3a4468'], [1, '#2a2432']]),
    each(60, () => disc(random.next() * 1200, random.next() * 300, random.between(1, 2.6), '#fdf2cf', 'opacity="0.8"')),
    glow(980, 130, 190, '#fbeec2', 0.4), area('M980 70A60 60 0 0 1 980 190Q1000 130 980 70Z', '#fbf1d0'), area('M980 70A60 60 0 0 0 980 190Q1000 130 980 70Z', '#35416a', 'opacity="0.8"'),
    crown(random, 80, 330, 320, 220, ['#1d2d3c', '#25384a']), crown(random, 1130, 340, 300, 210, ['#1d2d3c', '#25384a']),
    place(560, 196, tiledRoof(420, 96, '#5f3430', '#33201f') + block(-164, 96, 328, 120, '#7a5a3f') + each(6, (index) => block(-160 + index * 62, 96, 14, 120, '#6b2420')) + block(-90, 110, 34, 106, '#f0b85a') + block(-28, 110, 40, 106, '#fbd070') + block(34, 110, 34, 106, '#f0b85a')),
    glow(560, 380, 330, '#ffcf7a', 0.5),
    each(14, (index) => place(30 + index * 90, 434 + (index % 3) * 10, bystander(['#2b3a5f', '#4a2f4a', '#5f3a2f', '#244a4a'][index % 4], '#b9835c'), { scale: 0.82 })),
    block(-20, 470, 1240, 350, '#4a3a34'), hatch('M0 470H1200V800H0Z', [0, 470, 1200, 330], '#2a2024', { gap: 22, turn: 2, opacity: 0.5 }),
    [[210, 620], [600, 640], [1000, 600]].map(([x, y]) => glow(x, y, 330, '#ffc96a', 0.5)).join(''),
    [60, 150, 240, 330].map((x, index) => sapling(random, x, 560 + (index % 2) * 12, 1, index % 2 ? moss : jade)).join(''),
    place(440, 640, standing({ robe: lacquer, trousers: ink, sash: ochre, hand: [46, -130] }), { scale: 1.14 }), line('M494 492V508', ink, 3), place(494, 500, silkLantern(54, 58, '#e8552f', { lit: '#ffe39a' })), glow(494, 540, 110, '#ffd07a', 0.6),
    place(640, 626, standing({ robe: '#3f5f7a', trousers: ink, hand: [-40, -110] }), { scale: 1.06 }),
    kumquat(random, 110, 740, 1.5), kumquat(random, 310, 770, 1.3), sapling(random, 214, 770, 1, jade),
    // The mat of old things.
    area('M520 700L1240 660V820H440Z', '#a8763f'), hatch('M520 700L1240 660V820H440Z', [440, 660, 800, 160], '#6b4420', { gap: 13, turn: -3, opacity: 0.6 }), line('M520 700L1240 660', lacquer, 6),
    place(640, 730, vessel(profiles.plumVase, { body: '#dfe3d8', dark: indigo, inside: ink }, lotus(0, -90, 80) + band(-230, 90, indigo) + band(-30, 60, indigo)), { scale: 0.56 }),
    place(760, 724, vessel([[-110, 70], [-96, 62], [-60, 84], [-10, 54], [0, 60]], { body: bronze, dark: earth, inside: '#3a2412', light: '#fbe0a0' }, band(-60, 84, '#d9a94e', 5)) + line('M-70 -104Q-96 -130 -60 -140M70 -104Q96 -130 60 -140', bronze, 11)),
    place(900, 714, area('M-54 0Q-44 -96 -26 -120Q0 -136 26 -120Q44 -96 54 0Q0 16 -54 0Z', '#7d8f5f') + line('M-48 -30Q0 -16 48 -30M-40 -66Q0 -54 40 -66', '#c9bf7a', 5) + line('M-16 -126Q0 -160 16 -126', '#7d8f5f', 10)),
    place(1030, 716, block(-40, -14, 80, 14, '#8a5a2c') + block(-7, -60, 14, 50, bronze) + oval(0, -64, 34, 9, bronze) + area('M-26 -70Q-40 -110 -16 -130H16Q40 -110 26 -70Z', '#fbe6a6') + glow(0, -100, 90, '#ffe08a', 0.8)),
    place(1130, 706, vessel(profiles.bowl, { body: '#8fb59a', dark: pine, inside: '#4a6a5a' }), { scale: 0.7 }),
    place(560, 782, vessel(profiles.crock, { body: rust, dark: earth, inside: ink }), { scale: 0.6 }),
    [[700, 782], [790, 788], [880, 778]].map(([x, y], index) => oval(x, y, 34, 12, index % 2 ? bronze : '#b5894a') + oval(x, y - 2, 26, 8, '#dcb56a') + disc(x, y - 3, 4, earth)).join(''),
    line('M960 780L1090 756', '#8d8f95', 9), line('M960 780L930 788', earth, 13), line('M1130 790L1180 760', plum, 10), disc(1180, 756, 12, ochre), faint(0.5, oval(1060, 790, 40, 4, paper)),
  ].join('');
}
