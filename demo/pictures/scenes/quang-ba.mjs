// Quảng Bá: a bicycle heavy with flowers at the night market.

import { area, block, bokashi, each, faint, glow, hatch, line, oval, place } from '../ink/marks.mjs';
import { blossom, ink, jade, lacquer, leaf, lilac, ochre, paper, pine, rose, straw } from '../ink/palette.mjs';
import { bulbs } from '../motifs/market.mjs';
import { conicalHat, standing } from '../motifs/people.mjs';
import { flower, leafShape } from '../motifs/plants.mjs';
import { umbrella } from '../motifs/upland.mjs';
import { bicycle } from '../motifs/wheels.mjs';

const bunch = (random, x, y, width, height, colours, count, size) => {
  const at = () => [x + random.around(0, width / 2), y - height * random.next() ** 0.8];
  return each(Math.round(count * 0.8), () => { const [px, py] = at(); return leafShape(px, py, size * 2, size * 0.5, random.between(-170, -10), random.pick([pine, jade, '#3f6b4a'])); }) +
    each(count, () => { const [px, py] = at(); return flower(px, py, size * random.between(0.75, 1.2), random.pick([5, 6, 8]), random.pick(colours), random.pick([ochre, straw, '#8a4527']), random.between(0, 72)); });
};

// Flowers wrapped in newspaper, standing in a pail.
const wrapped = (random, x, y, size, colours, wrap) => place(
  x, y, bunch(random, 0, -100, 130, 90, colours, 22, 22) + area('M-74 -116L-26 0H26L74 -116Q0 -84 -74 -116Z', wrap) +
    line('M-48 -66Q0 -48 48 -66M-40 -48Q0 -32 40 -48', '#8d8268', 2, 'opacity="0.6"') + area('M-30 -34L-24 0H24L30 -34Q0 -24 -30 -34Z', lacquer, 'opacity="0.7"'),
  { scale: size },
);

export function nightFlowers(random) {
  const pinks = [rose, blossom, '#e58a9a', paper];
  const warm = ['#f0b548', '#e8743f', straw, '#fbe6a6'];
  const cool = [lilac, '#d8c6e6', paper, '#8f6fae'];
  const reds = [lacquer, '#d8432f', rose, '#f3a7a0'];
  return [
    bokashi(0, 0, 1200, 800, [[0, '#10182f'], [0.55, '#2b3356'], [0.56, '#2a2a3c'], [1, '#1a1a28']]),
    [[110, 430, 160, ['#34506e', '#456a88', '#34506e', '#456a88']], [430, 410, 190, ['#6b3448', '#8a4a58', '#6b3448', '#8a4a58']], [1020, 420, 200, ['#2f5f58', '#45796c', '#2f5f58', '#45796c']]].map(
      ([x, y, size, colours]) => glow(x, y + 40, size * 1.2, '#ffd987', 0.55) + line(`M${x} ${y + 80}V${y - size * 0.4}`, ink, 7) + place(x, y - 60, umbrella(size, colours)) +
        block(x - size * 0.8, y + 30, size * 1.6, 60, '#3b2c38'),
    ).join(''),
    bunch(random, 110, 450, 250, 70, cool, 34, 19), bunch(random, 430, 452, 300, 74, pinks, 44, 20), bunch(random, 1020, 452, 320, 78, warm, 44, 20),
    [[250, 470, '#3f4f7a'], [760, 474, '#5a3a5f']].map(([x, y, robe]) => place(x, y + 60, standing({ robe, trousers: ink, hand: [34, -100], hat: place(0, -190, conicalHat(90, { colour: '#e0b96a' })) }), { scale: 0.9 })).join(''),
    block(-20, 520, 1240, 300, '#2a2536'), hatch('M0 520H1200V800H0Z', [0, 520, 1200, 280], '#5a4f68', { gap: 30, turn: 1, opacity: 0.35 }),
    glow(600, 560, 560, '#ffcf7a', 0.42),
    bulbs(-30, 60, 440, 44, 5, 10), bulbs(410, 60, 420, 50, 5, 10), bulbs(830, 60, 420, 44, 5, 10),
    faint(0.4, oval(600, 742, 330, 22, ink)),
    place(900, 742, standing({ robe: '#7a2f4f', trousers: '#15151f', hand: [-76, -130], hat: place(0, -190, conicalHat(104)) }), { scale: 1.75 }),
    place(620, 744, bicycle({ frame: '#3f9aa0', tyre: '#0d0d14', spoke: '#b9b4a6' }), { scale: 1.7 }),
    bunch(random, 452, 560, 380, 300, pinks, 96, 33), bunch(random, 380, 590, 200, 140, reds, 34, 31), bunch(random, 560, 500, 190, 180, cool, 36, 29),
    bunch(random, 430, 330, 260, 90, warm, 34, 29),
    place(460, 590, area('M-150 -40H120L86 50H-116Z', '#b98a4c') + hatch('M-150 -40H120L86 50H-116Z', [-150, -40, 270, 90], '#5f3f1f', { gap: 11, turn: 45, opacity: 0.7 }) + hatch('M-150 -40H120L86 50H-116Z', [-150, -40, 270, 90], '#5f3f1f', { gap: 11, turn: -45, opacity: 0.7 })),
    wrapped(random, 90, 780, 1.2, warm, '#e4d9bf'), wrapped(random, 240, 796, 1.05, reds, '#d6cab0'), wrapped(random, 1070, 786, 1.2, cool, '#e4d9bf'), wrapped(random, 1160, 740, 1, pinks, '#cfc3a8'),
    each(12, (index) => place(420 + ((index * 137) % 560), 752 + ((index * 29) % 26), leafShape(0, 0, 22, 7, index * 47, [rose, straw, leaf, lilac][index % 4]))),
  ].join('');
}
