// Quy Nhơn: the catch comes ashore at daybreak.

import { smooth } from '../ink/curves.mjs';
import { area, bokashi, disc, each, glow, hatch, line, oval, place, within } from '../ink/marks.mjs';
import { indigo, ink, jade, ochre, plum, rose, vermilion } from '../ink/palette.mjs';
import { fish } from '../motifs/animals.mjs';
import { fishingBoat } from '../motifs/boats.mjs';
import { hills, ripples } from '../motifs/country.mjs';
import { bulb, shoulderPole, tray } from '../motifs/market.mjs';
import { conicalHat, seated, standing } from '../motifs/people.mjs';

const hat = (width = 92) => place(0, -190, conicalHat(width));

// A round basket brimming with fish, seen from above.
const catchBasket = (random, x, y, size, inks) => place(
  x,
  y,
  oval(8, 30, 126, 62, ink, 'opacity="0.25"') +
    area('M-120 0Q-112 66 -76 76H76Q112 66 120 0Z', '#a8723c') + hatch('M-120 0Q-112 66 -76 76H76Q112 66 120 0Z', [-120, 0, 240, 78], '#5f3a1c', { gap: 11, turn: 45, opacity: 0.7 }) +
    hatch('M-120 0Q-112 66 -76 76H76Q112 66 120 0Z', [-120, 0, 240, 78], '#5f3a1c', { gap: 11, turn: -45, opacity: 0.7 }) +
    oval(0, 0, 120, 46, '#c9985a') + oval(0, 0, 106, 38, '#4a3a3a') +
    within('M-108 0A108 40 0 0 1 108 0Q108 40 0 40Q-108 40 -108 0Z M-108 0Q-90 -66 0 -66Q90 -66 108 0Z', each(14, (index) => fish(-76 + (index % 5) * 38, -24 + Math.floor(index / 5) * 19, 96, random.between(-34, 34) + (index % 2 ? 180 : 0), inks[index % inks.length]))),
  { scale: size },
);

export function dawnFishMarket(random) {
  const silver = [{ back: '#7f9db0', belly: '#e6eef0' }, { back: '#5f8099', belly: '#cfe0e4' }];
  const red = [{ back: '#d9694f', belly: '#f6cfb4' }, { back: '#c9503f', belly: '#f0b9a0' }];
  const blue = [{ back: '#35507f', belly: '#c3d3dc' }, { back: '#4a6a94', belly: '#dbe6e8' }];
  return [
    bokashi(0, 0, 1200, 800, [[0, '#35406f'], [0.2, '#8a6a94'], [0.38, '#f0a08c'], [0.46, '#fbd9a8']]),
    glow(420, 330, 330, '#ffe9b4', 0.9), disc(420, 344, 56, '#fbf0cf'),
    hills(random, { y: 366, rise: 120, colour: '#77638a', steps: 6, floor: 372 }),
    bokashi(0, 362, 1200, 240, [[0, '#f3bfa0'], [0.3, '#b58fa4'], [1, '#56658f']]),
    ripples(random, [-40, 372, 1240, 180], '#fdeccb', { count: 56, opacity: 0.7 }),
    place(140, 420, fishingBoat(170, { hull: '#4a5480', stripe: ochre, keel: '#3a3050', cabin: '#6f6a94' })), place(620, 404, fishingBoat(130, { hull: '#5a5a84', stripe: rose, keel: '#3a3050', cabin: '#7d759c' })),
    place(900, 520, fishingBoat(560, { hull: '#2a7f8f', stripe: '#f3e4bd', keel: '#9d2019', cabin: '#e3b04a' }) + line('M-60 -100V-270M-60 -260L160 -130', ink, 6)),
    bulb(842, 268, 10), place(330, 500, fishingBoat(420, { hull: '#3f5aa0', stripe: '#f0b03c', keel: '#7a2030', cabin: '#9ac0b8' }), { flip: true }),
    area(smooth([[-40, 530], [200, 520], [500, 566], [820, 552], [1240, 574], [1240, 830], [-40, 830]], true), '#f3d3b0'),
    area(smooth([[-40, 560], [200, 546], [500, 592], [820, 578], [1240, 600], [1240, 830], [-40, 830]], true), '#d9ab86'),
    hatch(smooth([[-40, 560], [200, 546], [500, 592], [820, 578], [1240, 600], [1240, 830], [-40, 830]], true), [-40, 540, 1280, 280], '#8a5a5a', { gap: 18, turn: 3, opacity: 0.35 }),
    place(560, 640, standing({ robe: vermilion, trousers: ink, hand: [28, -140], hat: hat() }) + place(0, -152, shoulderPole(92, 84, () => tray(0, 6, 40, each(4, (index) => fish(-18 + index * 12, -8, 44, index * 30 - 40, silver[index % 2]))))), { scale: 1.02 }),
    place(200, 650, standing({ robe: '#f0d9b4', trousers: plum, hand: [40, -110], hat: hat() }), { scale: 1 }), place(280, 648, standing({ robe: jade, trousers: ink, hand: [-40, -104], hat: hat() }), { scale: 1 }),
    place(1080, 660, standing({ robe: indigo, trousers: ink, hand: [-46, -96], hat: hat() }), { scale: 1.06 }), place(990, 670, seated({ robe: '#a8476a', hand: [60, -30], hat: place(0, -116, conicalHat(92)) }), { scale: 0.94 }),
    catchBasket(random, 160, 706, 1.1, silver), catchBasket(random, 440, 712, 1.16, red), catchBasket(random, 736, 704, 1.14, blue), catchBasket(random, 1030, 714, 1.16, silver),
  ].join('');
}
