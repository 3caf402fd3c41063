// Đường Lâm: the village gate, laterite walls, the old banyan.

import { land, smooth } from '../ink/curves.mjs';
import { area, block, bokashi, disc, each, faint, hatch, line, oval, place, within } from '../ink/marks.mjs';
import { blossom, ink, leaf, ochre, paper, rose, vermilion } from '../ink/palette.mjs';
import { birds, cloud, ripples } from '../motifs/country.mjs';
import { conicalHat, standing } from '../motifs/people.mjs';
import { crown, flower, oldTree } from '../motifs/plants.mjs';
import { brickwork, tiledRoof } from '../motifs/village.mjs';
import { bicycle } from '../motifs/wheels.mjs';

export function villageGate(random) {
  const laterite = { face: '#b5683c', joint: '#7d4326', odd: '#9a5430' };
  const arch = (r, top) => `M${-r} 0V${top + r}A${r} ${r} 0 0 1 ${r} ${top + r}V0Z`;
  return [
    bokashi(0, 0, 1200, 800, [[0, '#9cc6cf'], [0.55, '#fbefcf']]), cloud(640, 150, 210, paper), birds([[560, 90], [610, 112], [700, 80]], '#4f6a70', 1.3),
    crown(random, 1020, 330, 420, 190, ['#7f9f5c', '#9fb86e']), crown(random, 640, 390, 260, 110, ['#7f9f5c', '#9fb86e']),
    [[880, 402, 200], [1090, 410, 220]].map(([x, y, w]) => block(x - w / 2 + 20, y + 50, w - 40, 80, '#c98f5a') + place(x, y - 16, tiledRoof(w, 70, '#a0563a', '#5f2a1c', { sweep: 12 }))).join(''),
    // Walls of honeycomb stone run back along the lane.
    brickwork(random, 'M720 470L1220 440V690L720 650Z', [700, 430, 540, 240], laterite, 62), line('M716 468L1224 436', '#8a4f30', 16),
    brickwork(random, 'M-20 480H340V650H-20Z', [-40, 480, 400, 180], laterite, 62), line('M-20 478H340', '#8a4f30', 14),
    // The gate.
    place(
      550,
      620,
      brickwork(random, 'M-210 0V-300H210V0Z', [-214, -300, 430, 304], { face: '#c97c4a', joint: '#8a4f30', odd: '#b0663a' }, 66) + area(arch(96, -232), '#e9d9b4') + area(arch(80, -216), '#f6e6bd') +
        within(arch(80, -216), bokashi(-90, -230, 180, 240, [[0, '#cfe0cf'], [0.5, '#f8edcc'], [1, '#d9b47c']]) + crown(random, 10, -120, 150, 60, ['#8fae68', '#a9c07a']) + area('M-90 -84H90V-60H-90Z', '#b9c46a') + area('M-20 -70L-60 10H70L10 -70Z', '#d9b27a') + place(6, -46, standing({ robe: '#8a3f5c', trousers: ink, hand: [30, -90], hat: place(0, -190, conicalHat(92)) }), { scale: 0.34 })) +
        block(-226, -312, 452, 22, '#e3cfa0') + block(-170, -370, 340, 60, '#e3cfa0') + block(-140, -358, 280, 36, '#c23f2f', 'opacity="0.85"') + each(4, (index) => block(-104 + index * 58, -352, 34, 24, '#f6d98a', 'rx="4"')) +
        place(0, -470, tiledRoof(400, 100, '#a0563a', '#5f2a1c')) + place(-70, -466, area('M0 0q-20 -30 -44 -24q20 8 24 28Z', '#e3cfa0')) + place(70, -466, area('M0 0q20 -30 44 -24q-20 8 -24 28Z', '#e3cfa0')) + place(0, -482, disc(0, 0, 16, '#e3cfa0') + disc(0, 0, 9, vermilion)) +
        line('M-210 0V-300M210 0V-300', '#e3cfa0', 15),
    ),
    area(land([[-40, 640], [300, 622], [640, 618], [960, 640], [1240, 660]]), '#a9b565'), area('M472 620H632L940 830H240Z', '#c98a54'), hatch('M472 620H632L940 830H240Z', [240, 620, 720, 200], '#8a5230', { gap: 24, turn: 0, width: 3, opacity: 0.5 }), each(6, (index) => line(`M${492 + index * 24} 622L${330 + index * 104} 820`, '#8a5230', 3, 'opacity="0.4"')),
    // The banyan at the left of the gate.
    oldTree(random, 70, 720, 620, '#5a4334', ['#35593f', '#4d7a4a', '#6f9a55'], 0.72), each(4, (index) => line(smooth([[16 + index * 44, 380], [22 + index * 42, 500], [12 + index * 46, 712]]), '#6b5240', 5)),
    // Pond, haystack, a woman with her bicycle.
    area(smooth([[780, 740], [930, 700], [1240, 700], [1240, 830], [760, 830]], true), '#86b3a6'), ripples(random, [830, 730, 360, 70], paper, { count: 18, opacity: 0.5 }), [[900, 770], [1010, 742], [1120, 780], [1180, 740]].map(([x, y]) => oval(x, y, 46, 13, '#5f8f5c') + area(`M${x} ${y}l46 -6v10Z`, '#86b3a6')).join(''), flower(1010, 730, 24, 8, rose, ochre, 8), flower(1130, 768, 28, 8, blossom, ochre, 20),
    place(1100, 668, area('M-84 0Q-90 -110 0 -170Q90 -110 84 0Z', '#e0bb5f') + hatch('M-84 0Q-90 -110 0 -170Q90 -110 84 0Z', [-90, -170, 180, 172], '#a8802f', { gap: 9, turn: 78, opacity: 0.6 }) + line('M0 -160V-196', '#7a5a2c', 7)),
    place(700, 772, faint(0.3, oval(0, 2, 150, 10, ink)) + bicycle({ frame: '#2f5f7a' }) + place(-110, -140, each(9, (index) => line(`M0 10L${-44 + index * 11} -40`, index % 2 ? '#d9b24c' : leaf, 8))), { scale: 0.94 }), place(790, 780, standing({ robe: '#7a3f2a', trousers: ink, hand: [-36, -140], hat: place(0, -190, conicalHat(96)) }), { scale: 1.06 }),
  ].join('');
}
