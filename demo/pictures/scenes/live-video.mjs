// OCOP by live video: the stall and its small copy on the phone.

import { box } from '../ink/curves.mjs';
import { area, beam, block, bokashi, disc, each, glow, hatch, line, place, ring, within } from '../ink/marks.mjs';
import { clay, cream, earth, honey, indigo, ink, jade, lacquer, leaf, moss, ochre, paper, pine, rose, rust, sand, soot, straw, vermilion } from '../ink/palette.mjs';
import { silkLantern } from '../motifs/lights.mjs';
import { leafShape } from '../motifs/plants.mjs';
import { standing } from '../motifs/people.mjs';
import { profiles, vessel } from '../motifs/pottery.mjs';
import { basket } from '../motifs/weave.mjs';

export function liveVideoStall() {
  const stripes = each(
    10,
    (index) => area(`M${index * 124 - 20} 60H${index * 124 + 104}L${index * 124 + 104} 170q-62 54 -124 0Z`, index % 2 ? paper : '#d0583c'),
  );
  const seller = (scale) => place(
    0,
    0,
    standing({ robe: '#c7545f', trousers: ink, hand: [60, -128] }) +
      disc(62, -150, 20, honey) +
      block(46, -176, 32, 52, honey, 'rx="6"') +
      block(52, -190, 20, 14, lacquer),
    { scale },
  );
  return [
    bokashi(0, 0, 1200, 800, [[0, '#f2d7a8'], [1, '#e8b878']]),
    each(9, (index) => beam(`M${index * 150 + 30} 180V620`, '#d9a564', 5)),
    block(60, 310, 480, 14, earth), block(60, 446, 480, 14, earth),
    [
      [110, 310, 'lidded', jade], [200, 310, 'bottle', clay], [290, 310, 'round', indigo], [390, 310, 'crock', moss],
      [490, 310, 'bottle', lacquer], [120, 446, 'crock', honey], [230, 446, 'tallJar', rust], [340, 446, 'lidded', '#d9cfa8'],
      [490, 446, 'round', jade],
    ].map(([x, y, kind, body]) => place(x, y, vessel(profiles[kind], { body, dark: ink, inside: ink }), { scale: 0.44 })).join(''),
    beam('M30 800V120M1170 800V120', earth, 24), block(-20, 44, 1240, 24, earth), stripes,
    place(1140, 200, silkLantern(60, 70, lacquer)), place(690, 206, silkLantern(54, 62, ochre)),
    place(420, 660, seller(2.05)),
    // The counter with the season's goods.
    block(-20, 600, 1240, 220, '#8a5532'),
    hatch(box(-20, 600, 1240, 220), [-20, 600, 1240, 220], '#5f3820', { gap: 44, turn: 90, width: 4, opacity: 0.6 }),
    block(-20, 588, 1240, 28, '#a86d40'),
    place(110, 596, basket([[-80, 96], [-50, 92], [0, 70]], { body: clay, light: sand, dark: rust, cell: 17 })),
    [[50, 516], [90, 500], [132, 506], [170, 518]].map(
      ([x, y]) => disc(x, y, 28, vermilion) + leafShape(x, y - 24, 26, 8, -50, moss),
    ).join(''),
    place(
      640,
      592,
      each(
        3,
        (index) => place(
          index * 62 - 60,
          0,
          block(-24, -90, 48, 90, honey, 'rx="9"') + block(-26, -102, 52, 18, straw) + block(-24, -62, 48, 34, cream),
        ),
      ),
    ),
    place(
      270,
      594,
      each(
        3,
        (index) => place(
          index * 50 - 40,
          0,
          block(-22, -76, 44, 76, [jade, pine, leaf][index]) +
            area('M-22 -76L-14 -92H14L22 -76Z', ink, 'opacity="0.5"') +
            disc(0, -40, 13, cream),
        ),
      ),
    ),
    // The phone on its stand: the seller again, small, among rising hearts.
    line('M940 800L930 560M860 800L930 600L1020 800', soot, 13),
    glow(930, 400, 260, paper, 0.7), ring(930, 400, 178, '#c98f4a', 36), ring(930, 400, 178, paper, 24),
    place(
      930,
      400,
      block(-98, -172, 196, 344, ink, 'rx="24"') +
        block(-86, -156, 172, 312, '#f0cf98', 'rx="14"') +
        within(
          box(-86, -156, 172, 312),
          each(3, (index) => area(`M${-90 + index * 72} -156h36v34q-18 14 -36 0Z`, '#d0583c')) +
            place(-6, 190, seller(1.2)) +
            block(-86, 106, 172, 50, '#8a5532') +
            block(-72, -142, 54, 20, lacquer, 'rx="6"') +
            disc(-60, -132, 4, paper) +
            each(3, (index) => block(-74, 56 + index * 22, 60 + (index % 2) * 22, 12, ink, 'rx="6" opacity="0.4"')),
        ),
      { turn: 3 },
    ),
    [[1050, 380, 1], [1090, 300, 1.3], [1052, 230, 0.9], [1110, 210, 0.7]].map(
      ([x, y, scale], index) => place(
        x,
        y,
        area('M0 14C-30 -6 -18 -28 0 -14C18 -28 30 -6 0 14Z', index % 2 ? rose : lacquer),
        { scale: scale * 1.2 },
      ),
    ).join(''),
  ].join('');
}
