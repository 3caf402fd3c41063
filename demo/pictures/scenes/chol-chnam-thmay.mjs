// Chôl Chnăm Thmây: hills of sand before the Khmer temple.

import { polygon, smooth } from '../ink/curves.mjs';
import { area, block, bokashi, disc, each, faint, hatch, line, oval, place, within } from '../ink/marks.mjs';
import { earth, indigo, ink, jade, lacquer, ochre, paper, plum, rose, rust, straw, vermilion } from '../ink/palette.mjs';
import { cloud } from '../motifs/country.mjs';
import { coconutPalm, crown, flower } from '../motifs/plants.mjs';
import { standing } from '../motifs/people.mjs';

const gold = '#e8b43c';

// One gable of the temple roof: steep, edged with gold flames, a horn at the top.
function gable(width, height, tile, face) {
  const half = width / 2;
  const sideOf = (flip) => smooth([[0, -height], [flip * half * 0.42, -height * 0.5], [flip * half, 0]]);
  const roof = `${sideOf(1)}L${half * 0.8} 0H${-half * 0.8}L${-half} 0${smooth([[-half, 0], [-half * 0.42, -height * 0.5], [0, -height]]).replace('M', 'L')}Z`;
  return area(roof, face) +
    within(roof, each(4, (row) => line(`M${-half} ${-16 - row * height * 0.2}Q0 ${-50 - row * height * 0.2} ${half} ${-16 - row * height * 0.2}`, gold, 4, 'opacity="0.7"')) +
      disc(0, -height * 0.34, width * 0.1, gold) + disc(0, -height * 0.34, width * 0.06, lacquer)) +
    [-1, 1].map((flip) => line(sideOf(flip), tile, width * 0.075) + line(sideOf(flip), gold, width * 0.03) +
      each(5, (index) => { const t = 0.2 + index * 0.17; return place(flip * half * (t ** 1.35), -height * (1 - t), area('M-9 4Q-6 -16 6 -28Q6 -8 10 4Z', gold), { flip: flip < 0 }); }) +
      place(flip * half, 0, area('M-16 8C6 6 20 -10 30 -44C34 -14 24 20 -10 22Z', gold), { flip: flip < 0 })).join('') +
    area(`M-8 ${-height + 6}C-10 ${-height - 30} 4 ${-height - 44} 16 ${-height - 74}C12 ${-height - 36} 16 ${-height - 20} 9 ${-height + 6}Z`, gold);
}

function temple() {
  const wing = (flip) => place(0, 0,
    area(polygon([[90, -250], [330, -190], [390, -150], [90, -150]]), '#c8552f') +
      hatch(polygon([[90, -250], [330, -190], [390, -150], [90, -150]]), [90, -250, 300, 100], '#8a2f1c', { gap: 11, turn: 70, width: 3, opacity: 0.6 }) +
      line('M90 -252L330 -192L396 -150', gold, 7) + block(100, -150, 270, 130, '#f0cf86') +
      each(5, (index) => block(112 + index * 56, -150, 18, 130, '#fbeec4') + block(108 + index * 56, -156, 26, 12, gold)) +
      each(4, (index) => area(`M${136 + index * 56} -20V-96q13 -34 26 0V-20Z`, '#6b2a1c')), { flip });
  return wing(false) + wing(true) +
    block(-120, -180, 240, 160, '#f3d58f') + each(4, (index) => block(-112 + index * 68, -180, 20, 160, '#fbeec4') + block(-117 + index * 68, -188, 30, 14, gold)) +
    area('M-44 -20V-120Q0 -190 44 -120V-20Z', gold) + area('M-32 -20V-114Q0 -166 32 -114V-20Z', '#5b1f14') +
    place(0, -330, gable(200, 170, '#3f7a5c', '#a8321f')) + place(0, -248, gable(290, 160, '#3f7a5c', '#b8452c')) + place(0, -176, gable(370, 136, '#3f7a5c', '#c8552f')) +
    // The spire.
    area('M-24 -486Q-10 -560 0 -640Q10 -560 24 -486Z', gold) + each(5, (index) => line(`M${-20 + index * 3} ${-500 - index * 24}H${20 - index * 3}`, '#b8741c', 4)) +
    block(-400, -22, 800, 24, '#d9a24c') + block(-430, 0, 860, 22, '#b9783a');
}

const sandHill = (random, x, y, size, cloth) => place(
  x,
  y,
  oval(14, 8, 150, 24, ink, 'opacity="0.25"') +
    area('M-140 6Q-70 -70 -16 -176Q0 -196 16 -176Q70 -70 140 6Q0 30 -140 6Z', '#f6e3b4') +
    area('M4 -186Q70 -70 140 6Q80 22 20 18Q60 -60 4 -186Z', '#dcb878') +
    line('M-104 -22Q0 6 104 -22M-64 -86Q0 -62 64 -86', '#b98a4a', 5) +
    line('M-98 -34Q0 -4 98 -34', cloth, 10) +
    line('M0 -180V-262', earth, 4) + area('M2 -262C30 -274 50 -246 76 -258C66 -236 30 -226 2 -232Z', cloth) +
    each(7, (index) => line(`M${-72 + index * 24} ${-20 - (index % 2) * 8}v-40`, lacquer, 3) + flower(-72 + index * 24, -62 - (index % 2) * 8, 13, 6, [paper, rose, straw][index % 3], ochre, random.between(0, 60))),
  { scale: size },
);

export function sandHillsAndTemple(random) {
  const guest = (x, y, scale, robe, wrap, options = {}) => place(x, y, standing({ robe, trousers: wrap, hand: [40, -112], ...options }) +
    area('M-30 -72Q0 -60 30 -72L26 -8H-26Z', wrap) + line('M-28 -30Q0 -22 28 -30', gold, 4) + line('M-20 -150Q4 -120 22 -90', options.scarf ?? paper, 9), { scale, flip: options.flip });
  return [
    bokashi(0, 0, 1200, 800, [[0, '#3f9aa8'], [0.5, '#f6dfa4'], [0.7, '#f3c886']]),
    cloud(70, 200, 230, '#fbf3dc'), cloud(900, 150, 250, '#fbf3dc'), cloud(760, 260, 160, '#f9ead0'),
    crown(random, 110, 500, 420, 200, ['#3f6f50', '#5d8f58']), crown(random, 1100, 500, 420, 200, ['#3f6f50', '#5d8f58']),
    coconutPalm(random, 150, 580, 400, -40, '#7d5b3a', '#4d8a58', '#2f6a48'), coconutPalm(random, 1060, 580, 440, 50, '#7d5b3a', '#4d8a58', '#2f6a48'),
    place(600, 590, temple(), { scale: 0.84 }),
    area('M-20 600Q600 576 1220 600V820H-20Z', '#cf9560'), hatch('M-20 600Q600 576 1220 600V820H-20Z', [0, 580, 1200, 240], '#b07744', { gap: 18, turn: 1, opacity: 0.5 }),
    // Strings of paper flags from the gate posts.
    [0, 1].map((side) => line(side ? 'M1190 300Q930 430 700 420' : 'M10 300Q270 430 500 420', earth, 3) +
      each(9, (index) => { const t = (index + 0.5) / 9; const x = side ? 1190 - 490 * t : 10 + 490 * t; const y = 300 + 240 * t * (1 - t) * 1 + 120 * t * t + 60 * t * (1 - t); return area(`M${x - 14} ${y}h28v30l-14 -10l-14 10Z`, [lacquer, gold, indigo, paper, rose][index % 5]); })).join(''),
    sandHill(random, 420, 664, 0.62, vermilion), sandHill(random, 780, 664, 0.62, jade),
    guest(300, 700, 0.8, paper, lacquer, { scarf: rose }), guest(880, 704, 0.8, '#e8dcc0', indigo, { flip: true, scarf: ochre }),
    sandHill(random, 600, 740, 1.04, plum),
    sandHill(random, 190, 786, 1.02, ochre), sandHill(random, 1010, 786, 1.02, rose),
    guest(400, 780, 1.12, '#f6efdf', '#7d4a8e', { scarf: lacquer, hand: [54, -96] }),
    place(462, 672, oval(0, 0, 22, 12, '#c79248') + area('M-22 0Q-18 30 0 32Q18 30 22 0Z', '#a5783f') + flower(0, -4, 12, 6, paper)),
    guest(810, 786, 1.12, '#f6e3c4', '#2f7f63', { flip: true, scarf: vermilion, hand: [54, -96] }),
    place(750, 680, oval(0, 0, 22, 12, '#c79248') + area('M-22 0Q-18 30 0 32Q18 30 22 0Z', '#a5783f') + flower(0, -4, 12, 6, rose)),
    each(24, () => flower(random.between(20, 1180), random.between(700, 800), 8, 5, random.pick([rose, paper, straw]), rust, random.between(0, 70))),
    faint(0.2, line('M0 596H1200', earth, 3)),
  ].join('');
}
