// A Lưới: zèng cloth before the blue Trường Sơn range.

import { box } from '../ink/curves.mjs';
import { area, beam, bokashi, disc, each, faint, hatch, line, place, within } from '../ink/marks.mjs';
import { earth, indigo, ink, lacquer, night, ochre, paper, straw, vermilion } from '../ink/palette.mjs';
import { mistBand, ranges } from '../motifs/country.mjs';
import { seated } from '../motifs/people.mjs';
import { brocadeBand } from '../motifs/weave.mjs';

const bands = [
  [0, 26, 'plain', ink], [26, 34, 'chevrons', lacquer, paper, ochre], [60, 60, 'lozenges', ink, vermilion, straw], [120, 16, 'plain', ochre],
  [136, 44, 'beads', night, paper, vermilion],
  [180, 70, 'hooks', lacquer, straw, paper],
  [250, 16, 'plain', ink],
  [266, 40, 'chevrons', ink, ochre, vermilion],
  [306, 66, 'stars', '#7a1b16', paper, ochre],
  [372, 14, 'plain', straw],
  [386, 46, 'beads', ink, straw, vermilion],
  [432, 40, 'chevrons', lacquer, paper, ink],
  [472, 60, 'lozenges', ink, ochre, paper],
];

const cloth = (width) => bands.map(
  ([y, height, motif, ground, thread, accent]) => brocadeBand(y, height, width, motif, ground, thread, accent),
).join('');

export function zengBeforeTheMountains(random) {
  return [
    bokashi(0, 0, 1200, 800, [[0, '#7fa0bd'], [0.5, '#dde3dc']]),
    disc(250, 180, 66, '#f3d9a4'),
    ranges(random, 330, 62, ['#a9bfce', '#7e9fb8', '#587fa0', '#3c6186'], { rise: 190 }),
    mistBand(470, 60, paper, 0.4),
    ranges(random, 590, 70, ['#2d4a6b', '#1f3450', '#17263c'], { rise: 110 }),
    line('M430 66L1220 40', '#6b4a2c', 20),
    beam('M1120 800V20', '#5a3c24', 26),
    // One long cloth over the pole, its second fall a little shorter.
    place(
      500,
      62,
      within(
        box(0, 0, 520, 620),
        cloth(520) +
          brocadeBand(532, 60, 520, 'hooks', lacquer, paper, straw) +
          each(5, (index) => area(`M${60 + index * 104} 0h26q-14 320 6 640h-26q-18 -320 -6 -640Z`, ink, 'opacity="0.16"')),
      ) +
        each(44, (index) => line(`M${6 + index * 12} 592v${34 + (index % 4) * 5}`, index % 3 ? lacquer : straw, 5)),
    ),
    place(
      1048,
      52,
      faint(0.3, area(box(-20, 10, 20, 430), ink)) +
        within(box(0, 0, 200, 430), cloth(200)) +
        each(16, (index) => line(`M${6 + index * 12} 430v${28 + (index % 3) * 6}`, index % 2 ? ochre : ink, 5)),
    ),
    // The weaver braces the loom against her feet.
    area('M-20 760Q220 726 480 764V820H-20Z', '#0f1a2a'),
    place(
      190,
      762,
      line('M60 -60L250 -34', earth, 9) +
        each(8, (index) => line(`M58 ${-66 + index * 3}L252 ${-46 + index * 4}`, index % 2 ? vermilion : paper, 2.4)) +
        line('M252 -60V-6M150 -80V-20', '#8a5f38', 9) +
        seated({ robe: '#5d1a1a', trousers: night, hand: [64, -62] }) +
        hatch('M-36 -8L-36 -52L-22 -88L4 -90L18 -56L14 -16Z', [-40, -90, 60, 90], straw, { gap: 11, turn: 0, opacity: 0.7 }) +
        line('M-14 -118Q0 -132 14 -120', vermilion, 7),
      { scale: 1.55 },
    ),
    faint(0.5, line('M-20 772Q220 738 480 776', indigo, 5)),
  ].join('');
}
