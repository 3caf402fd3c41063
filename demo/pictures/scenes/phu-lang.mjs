// Phù Lãng: eel-skin jars stacked on the bank of the Cầu river.

import { land } from '../ink/curves.mjs';
import { area, bokashi, faint, hatch, line, oval, place } from '../ink/marks.mjs';
import { earth, ink, paper } from '../ink/palette.mjs';
import { sampan } from '../motifs/boats.mjs';
import { hills, ripples, sun } from '../motifs/country.mjs';
import { conicalHat, standing } from '../motifs/people.mjs';
import { crackle, profiles, vessel } from '../motifs/pottery.mjs';

export function brownJarsByTheRiver(random) {
  const eel = { body: '#8a5a2b', dark: '#2a170c', inside: '#1c0f08', light: '#e3b264', gloss: 0.75 };
  const moods = [eel, { ...eel, body: '#74451f' }, { ...eel, body: '#9b6b34' }, { ...eel, body: '#5f3517' }];
  const jar = (x, y, profile, index, scale) => place(
    x,
    y,
    vessel(
      profile,
      moods[index % 4],
      line(`M-110 ${profile[0][0] * 0.66}q18 -16 36 0t36 0t36 0t36 0t36 0t36 0`, '#3b2110', 5) + crackle(random, profile, '#2a170c'),
    ),
    { scale },
  );
  const bank = land([[-40, 640], [180, 604], [460, 584], [720, 590], [930, 640], [1080, 720], [1240, 840]]);
  return [
    bokashi(0, 0, 1200, 800, [[0, '#a9c6bd'], [0.42, '#eee6c9'], [0.43, '#a8c1b4'], [1, '#5f8c84']]),
    hills(random, { y: 350, rise: 90, colour: '#86a595', steps: 8, floor: 372 }),
    area('M-20 372H1220V380H-20Z', '#5d8474'),
    sun(980, 150, 56, '#eec27a'),
    ripples(random, [360, 400, 840, 330], paper, { count: 46, opacity: 0.55 }),
    place(
      930,
      500,
      sampan(380, { hull: '#3a2a1e', inside: '#6b4a30' }) +
        area('M-80 -26C-80 -110 80 -110 80 -26Z', '#b08a52') +
        hatch('M-80 -26C-80 -110 80 -110 80 -26Z', [-80, -100, 160, 80], earth, { gap: 10, turn: 90, opacity: 0.5 }) +
        place(130, -8, standing({ robe: '#2f3b46', hand: [40, -80], hat: place(0, -190, conicalHat(92)) }), { scale: 0.6 }) +
        line('M154 -70L230 60', earth, 6),
    ),
    place(690, 424, sampan(170, { hull: '#4a3524', inside: '#7a5638' })),
    area(bank, '#a37a48'),
    hatch(bank, [0, 580, 1240, 240], '#6d4a28', { gap: 18, turn: -8, opacity: 0.5 }),
    faint(0.3, oval(330, 706, 420, 28, ink)),
    jar(96, 596, profiles.tallJar, 1, 0.8),
    jar(262, 584, profiles.tallJar, 0, 0.82),
    jar(430, 574, profiles.tallJar, 3, 0.8),
    jar(594, 580, profiles.crock, 2, 0.86),
    jar(176, 420, profiles.crock, 2, 0.8), jar(346, 400, profiles.crock, 1, 0.8),
    jar(66, 704, profiles.tallJar, 2, 1.06),
    jar(270, 716, profiles.tallJar, 1, 1.1),
    jar(482, 710, profiles.tallJar, 0, 1.06),
    jar(690, 700, profiles.tallJar, 3, 0.96),
    jar(150, 792, profiles.crock, 3, 1),
    jar(396, 800, profiles.crock, 0, 1.04),
    jar(610, 796, profiles.round, 1, 0.94),
    jar(830, 778, profiles.crock, 2, 0.86),
  ].join('');
}
