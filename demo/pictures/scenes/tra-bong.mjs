// Trà Bồng: rolls of cinnamon bark drying before the house.

import { polar, polygon, smooth } from '../ink/curves.mjs';
import { area, beam, block, bokashi, each, faint, hatch, line, oval, place } from '../ink/marks.mjs';
import { earth, indigo, ink, moss, pine, sand, straw } from '../ink/palette.mjs';
import { hills, ranges } from '../motifs/country.mjs';
import { conicalHat, seated } from '../motifs/people.mjs';
import { leafShape } from '../motifs/plants.mjs';
import { stiltHouse } from '../motifs/village.mjs';

const coil = (rx, ry, turns, from) => smooth(Array.from({ length: turns * 8 }, (_, step) => {
  const [x, y] = polar(0, 0, 1 - step / (turns * 8.6), from + step * 45);
  return [x * rx, y * ry];
}));

// A quill lying on its side, the near end's middle at the origin; both edges of the bark roll inwards.
const quill = (length, radius, bark, inner) => {
  const roll = (y, shade) => block(-length, y - radius * 0.54, length, radius * 1.08, bark) +
    block(-length, y + radius * 0.16, length, radius * 0.38, ink, `opacity="${shade}"`) +
    each(Math.round(length / 52), (index) => line(
      `M${-length + 16 + index * 52} ${y - radius * (index % 2 ? 0.36 : 0.12)}h${22 + (index % 3) * 10}`, '#d9a06a', 3, 'opacity="0.7"',
    ));
  const end = (y, from) => oval(0, y, radius * 0.34, radius * 0.54, inner) +
    place(0, y, line(coil(radius * 0.3, radius * 0.48, 2, from), '#5d2e18', Math.max(2.5, radius * 0.08)));
  return roll(-radius * 0.46, 0.16) + roll(radius * 0.46, 0.3) +
    line(`M${-length} 0H0`, '#4a2412', Math.max(3, radius * 0.12)) +
    each(Math.round(length / 110), (index) => oval(-length + 60 + index * 110, radius * (index % 2 ? 0.4 : -0.6), 13, 5, '#c9b48a', 'opacity="0.75"')) +
    end(-radius * 0.46, 90) + end(radius * 0.46, 270);
};

const tree = (random, x, foot, height) =>
  line(smooth([[x, foot], [x + 6, foot - height * 0.5], [x, foot - height]]), '#7d5b44', height * 0.035) +
  each(46, () => {
    const [px, py] = polar(0, 0, Math.sqrt(random.next()), random.between(0, 360));
    return leafShape(x + px * height * 0.26, foot - height * 0.76 + py * height * 0.34, height * 0.16, height * 0.03, random.between(40, 140), random.pick([pine, '#4d7a4c', '#6f9a56', '#a3583c']));
  });

export function cinnamonYard(random) {
  const rack = (x, y, width, rows) => beam(`M${x} ${y + 60}V${y - rows * 44}M${x + width} ${y + 60}V${y - rows * 44}`, earth, 11) +
    each(rows, (row) => line(`M${x - 14} ${y - row * 46}H${x + width + 14}`, '#8a6a3c', 8) +
      each(Math.floor(width / 40), (index) => {
        const left = x + 8 + index * 40;
        const tone = ['#a5572f', '#8f4526', '#b8693a'][(index + row) % 3];
        return block(left, y - row * 46 - 42, 30, 38, tone) + oval(left + 15, y - row * 46 - 42, 15, 6, '#d39a66') + line(`M${left + 7} ${y - row * 46 - 42}q8 5 16 0`, '#5d2e18', 2.4) +
          line(`M${left + 22} ${y - row * 46 - 36}v30`, ink, 4, 'opacity="0.2"');
      }));
  return [
    bokashi(0, 0, 1200, 800, [[0, '#8fbcc0'], [0.5, '#f0e7c4']]),
    ranges(random, 300, 50, ['#a9c4ae', '#87a98c'], { rise: 170 }),
    hills(random, { y: 440, rise: 90, colour: '#66895f', steps: 6, gouges: '#4d7050' }),
    each(9, (index) => tree(random, 30 + index * 146 + random.around(0, 20), 470, random.between(230, 300))),
    area('M-20 460Q500 430 1220 464V820H-20Z', '#e3bd7f'),
    hatch('M-20 460Q500 430 1220 464V820H-20Z', [0, 440, 1200, 380], '#c0935a', { gap: 19, turn: 2, opacity: 0.5 }),
    place(350, 520, oval(0, 4, 330, 22, ink, 'opacity="0.2"') + stiltHouse(520, { thatch: '#a5783f', gouge: earth, wall: '#c98f56', post: '#5d3a26' })),
    rack(720, 560, 400, 3),
    // The peeler trims a quill in the shade of her hat.
    place(1010, 690, seated({ robe: indigo, trousers: ink, arm: '#33548a', hand: [66, -38], hat: place(0, -120, conicalHat(96)) }), { scale: 1.25, flip: true }),
    place(968, 640, quill(150, 15, '#a5572f', '#d39a66'), { turn: 8 }),
    // Sheets of bark still flat upon the mat.
    area(polygon([[40, 590], [560, 580], [640, 660], [20, 676]]), straw), hatch(polygon([[40, 590], [560, 580], [640, 660], [20, 676]]), [20, 580, 620, 100], '#b98f45', { gap: 9, turn: 30, opacity: 0.5 }),
    each(6, (index) => place(96 + index * 88, 604 + (index % 2) * 26, block(-36, -12, 76, 40, index % 2 ? '#a5572f' : '#8f4526') + line('M-30 2h60M-24 14h46', '#d39a66', 3), { turn: -8 + index * 4 })),
    // The great quills in front.
    [[620, 772, 640, 62, 3, '#8f4526'], [470, 690, 430, 44, -5, '#a5572f'], [980, 776, 330, 50, -3, '#b8693a'], [760, 690, 240, 36, 6, '#99502c']].map(
      ([x, y, length, radius, turn, bark]) => place(x, y, faint(0.3, block(-length, radius * 0.4, length + 20, radius * 0.8, ink)) + quill(length, radius, bark, '#d9a06a'), { turn }),
    ).join(''),
    [[1130, 796, -150], [1140, 790, -110], [1150, 796, -60]].map(([x, y, turn], index) => leafShape(x, y, 130, 30, turn, index % 2 ? pine : moss, sand)).join(''),
  ].join('');
}
