// Thanh Toàn: the tiled bridge and the market at its foot.

import { smooth } from '../ink/curves.mjs';
import { area, block, bokashi, disc, each, faint, hatch, line, place } from '../ink/marks.mjs';
import { earth, ink, jade, lacquer, leaf, moss, ochre, paper, plum, rose, rust, sand, straw, vermilion } from '../ink/palette.mjs';
import { sampan } from '../motifs/boats.mjs';
import { cloud, ripples } from '../motifs/country.mjs';
import { cabbage, heap, shoulderPole, tray } from '../motifs/market.mjs';
import { conicalHat, seated, standing } from '../motifs/people.mjs';
import { bamboo, crown } from '../motifs/plants.mjs';

// The bridge from the side; the middle of its deck is the origin.
function tiledBridge() {
  const deck = (x) => -70 * (1 - (x / 430) ** 2);
  const bay = (x, width, height, sweep) => `M${x - width / 2 - sweep} ${deck(x) - height}Q${x} ${deck(x) - height + 10} ${x + width / 2 + sweep} ${deck(x) - height}L${x + width / 2 - 18} ${deck(x) - height - 74}H${x - width / 2 + 18}Z`;
  const roof = (x, width, height, sweep = 16) => area(bay(x, width, height, sweep), '#a9573a') +
    hatch(bay(x, width, height, sweep), [x - width, deck(x) - height - 80, width * 2, 96], '#5f2a1c', { gap: 10, turn: 90, width: 3, opacity: 0.55 }) +
    line(`M${x - width / 2 + 10} ${deck(x) - height - 76}H${x + width / 2 - 10}`, '#e9d9b4', 9) + disc(x - width / 2 + 12, deck(x) - height - 80, 8, '#7fa08a') + disc(x + width / 2 - 12, deck(x) - height - 80, 8, '#7fa08a');
  const deckPoints = Array.from({ length: 17 }, (_, index) => [-430 + index * 53.75, deck(-430 + index * 53.75)]);
  const posts = [-330, -220, -110, 0, 110, 220, 330];
  return posts.slice(1, -1).map((x) => line(`M${x - 14} ${deck(x) + 20}V190M${x + 14} ${deck(x) + 20}V190`, '#7d6a5a', 13) + block(x - 30, 150, 60, 14, '#6b5a4d')).join('') +
    area(`${smooth(deckPoints.map(([x, y]) => [x * 0.84, deck(x * 0.84) - 120]))}L361 ${deck(361)}${smooth(deckPoints.map(([x]) => [x * 0.84, deck(x * 0.84)]).reverse()).replace('M', 'L')}Z`, '#4a2c1d') +
    block(-136, -222, 272, 160, '#4a2c1d') +
    each(12, (index) => { const x = -300 + index * 54.5; return block(x - 5, deck(x) - 124, 10, 122, '#c98a4a'); }) +
    line(smooth(deckPoints.map(([x]) => [x * 0.84, deck(x * 0.84) - 34])), '#d9a45c', 7) + line(smooth(deckPoints.map(([x]) => [x * 0.84, deck(x * 0.84) - 12])), '#d9a45c', 5) +
    line(smooth(deckPoints), '#8a5a34', 22) +
    roof(-300, 150, 116) + roof(300, 150, 116) + roof(-175, 150, 126) + roof(175, 150, 126) + roof(0, 240, 150, 26);
}

export function bridgeMarket(random) {
  const walker = (x, y, robe, scale, load) => place(x, y, standing({ robe, trousers: ink, hand: [30, -140], hat: place(0, -190, conicalHat(92)) }) + place(0, -152, shoulderPole(86, 74, load)), { scale });
  const greens = () => tray(0, 6, 36, cabbage(-10, -10, 18) + cabbage(12, -8, 16));
  const fruit = () => tray(0, 6, 36, heap(random, 0, 4, 3, 9, [vermilion, ochre]));
  return [
    bokashi(0, 0, 1200, 800, [[0, '#8fc3cf'], [0.5, '#f3f0d2']]),
    cloud(80, 130, 240, paper), cloud(850, 140, 220, paper),
    area('M-20 350H1220V520H-20Z', '#c3cf74'), hatch('M-20 350H1220V520H-20Z', [0, 350, 1200, 170], '#7f9a45', { gap: 14, turn: 0, opacity: 0.5 }),
    crown(random, 120, 330, 340, 120, ['#5f8f5c', '#86a95f']), crown(random, 560, 338, 300, 80, ['#6f9a66', '#93b36a']), crown(random, 1080, 326, 360, 130, ['#5f8f5c', '#86a95f']),
    bamboo(random, 40, 520, 420, 60, '#4d7f4a', straw, 15), bamboo(random, 1160, 520, 460, -70, '#3f6f44', straw, 16), bamboo(random, 1110, 520, 380, -50, '#5f8f4c', straw, 14),
    bokashi(0, 480, 1200, 330, [[0, '#a6cbb8'], [1, '#3f7f78']]),
    `<g transform="translate(600 640) scale(1.02 -0.62)">${faint(0.3, tiledBridge())}</g>`,
    ripples(random, [-40, 500, 1240, 250], paper, { count: 50, opacity: 0.5 }),
    area(smooth([[-40, 470], [120, 470], [210, 520], [170, 590], [-40, 640]], true), '#93ab58'), area(smooth([[1240, 470], [1080, 470], [990, 520], [1030, 590], [1240, 640]], true), '#93ab58'),
    place(600, 470, tiledBridge()),
    place(600, 398, standing({ robe: '#f3ead8', trousers: paper, hand: [30, -90], hat: place(0, -190, conicalHat(84)) }), { scale: 0.5 }),
    place(470, 414, standing({ robe: plum, trousers: ink, hand: [30, -90] }), { scale: 0.5 }),
    place(
      690,
      640,
      place(-60, -10, seated({ robe: jade, hand: [64, -50], hat: place(0, -116, conicalHat(84)) }), { scale: 0.8 }) + line('M0 -70L70 60', earth, 6) +
        place(60, -16, heap(random, 0, 0, 4, 13, [leaf, moss, '#a9bf62'])) + sampan(330, { hull: '#5a3a28', inside: '#94683f', edge: straw, rise: 0.1 }),
    ),
    area(smooth([[-40, 690], [220, 660], [460, 720], [760, 752], [1000, 700], [1240, 660], [1240, 830], [-40, 830]], true), '#b58f5a'),
    hatch(smooth([[-40, 690], [220, 660], [460, 720], [760, 752], [1000, 700], [1240, 660], [1240, 830], [-40, 830]], true), [-40, 650, 1280, 180], '#6b4a26', { gap: 16, turn: 4, opacity: 0.4 }),
    walker(140, 750, '#7a4f86', 1.05, greens), walker(1040, 756, rose, 1.1, fruit),
    place(300, 790, seated({ robe: '#3f6f8a', hand: [60, -26], hat: place(0, -116, conicalHat(96)) }), { scale: 1.05 }),
    place(420, 780, tray(0, 0, 64, heap(random, 0, 6, 4, 14, [lacquer, vermilion, rust]))), place(550, 790, tray(0, 0, 60, cabbage(-28, -10, 26) + cabbage(26, -10, 26) + cabbage(0, 0, 24))),
    place(860, 790, tray(0, 0, 64, heap(random, 0, 6, 4, 14, [ochre, straw, sand]))),
  ].join('');
}
