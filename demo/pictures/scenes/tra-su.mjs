// Trà Sư: a sampan through the duckweed under the cajuputs.

import { smooth } from '../ink/curves.mjs';
import { area, bokashi, each, faint, glow, line, oval, place } from '../ink/marks.mjs';
import { earth, ink, lacquer, ochre, paper, straw } from '../ink/palette.mjs';
import { egret, egretFlying } from '../motifs/animals.mjs';
import { sampan } from '../motifs/boats.mjs';
import { reflection } from '../motifs/lights.mjs';
import { conicalHat, seated, standing } from '../motifs/people.mjs';
import { crown, flower } from '../motifs/plants.mjs';

export function floodedForest(random) {
  const trunk = (x, foot, w, colour, cut, lean = 0) => area(`M${x - w} ${foot}Q${x - w * 0.6 + lean * 0.5} ${foot * 0.5} ${x - w * 0.6 + lean} -20H${x + w * 0.6 + lean}Q${x + w * 0.6 + lean * 0.5} ${foot * 0.5} ${x + w} ${foot}Z`, colour) + each(5, (index) => line(`M${x - w * 0.5 + lean * (1 - index / 6)} ${foot * (0.16 + index * 0.16)}q${w * 0.4} 14 ${w * 0.9} 4`, cut, 3, 'opacity="0.6"')) + area(`M${x - w} ${foot}Q${x} ${foot + w * 0.4} ${x + w} ${foot}L${x + w * 0.9} ${foot - 16}H${x - w * 0.9}Z`, cut, 'opacity="0.6"');
  const leafy = (x, y, w, h) => crown(random, x, y, w, h, ['#35614a', '#4d8054', '#7aa65a'], 18);
  return [
    bokashi(0, 0, 1200, 800, [[0, '#cfe3b0'], [0.4, '#f3f3d0'], [0.5, '#b9d67a']]), glow(600, 300, 420, '#fffbe0', 0.9),
    each(20, (index) => trunk(20 + index * 62 + random.around(0, 14), 380, 6, '#b9c9a0', '#8fa57f', random.around(0, 14))), leafy(100, 60, 360, 160), leafy(1100, 60, 380, 170), leafy(600, 10, 500, 90),
    bokashi(0, 374, 1200, 450, [[0, '#b9d873'], [0.4, '#8fbc4f'], [1, '#4d8a3c']]),
    each(11, (index) => trunk([40, 150, 240, 330, 420, 800, 880, 960, 1050, 1130, 1190][index], 440 + (index % 3) * 16, 11, '#a9ad8f', '#6f7a5f', random.around(0, 24))),
    // Open water behind the boat, where the weed has parted.
    area(smooth([[596, 376], [560, 410], [640, 450], [700, 500], [600, 560], [300, 640], [400, 720], [860, 700], [960, 640], [820, 570], [800, 490], [700, 430], [620, 404], [612, 376]], true), '#4f8a78'), area(smooth([[604, 382], [600, 408], [690, 450], [750, 500], [700, 560], [560, 620], [600, 660], [740, 640], [770, 560], [770, 490], [680, 432]], true), '#86b8a0', 'opacity="0.6"'),
    each(240, () => { const y = 384 + 420 * random.next() ** 1.3; const size = 2 + (y - 380) * 0.018; return oval(random.next() * 1200, y, size * 1.6, size * 0.7, random.pick(['#cfe68a', '#a9d05f', '#5f9a45', '#dff09c']), 'opacity="0.8"'); }),
    trunk(90, 700, 34, '#c3bd9f', '#6b6a50', 30), trunk(250, 560, 20, '#b5b392', '#6b6f55', -20), trunk(1090, 720, 38, '#c9c2a4', '#6b6a50', -34), trunk(960, 560, 20, '#b5b392', '#6b6f55', 24), trunk(1190, 580, 22, '#b5b392', '#6b6f55', -10),
    leafy(110, 20, 420, 150), leafy(1080, 20, 460, 170), leafy(300, -10, 220, 90), leafy(900, -10, 220, 90),
    place(
      620,
      640,
      faint(0.35, oval(0, 40, 280, 24, ink)) + place(150, -20, standing({ robe: '#5f3f7a', trousers: ink, hand: [46, -110], hat: place(0, -190, conicalHat(100)) }) + area('M-20 -160Q0 -148 20 -160L12 -128H-12Z', paper) + line('M-14 -152L10 -134M14 -152L-10 -134', lacquer, 3), { scale: 1.1 }) +
        place(-40, -12, seated({ robe: '#e8833a', hand: [50, -40], hat: place(0, -116, conicalHat(90)) }), { scale: 1 }) + place(-150, -12, seated({ robe: '#f3ead2', trousers: '#35507f', hand: [50, -50] }), { scale: 0.95 }) + line('M204 -142L310 90', earth, 8) + sampan(560, { hull: '#4a3426', inside: '#86603f', edge: straw, rise: 0.1 }),
    ),
    place(340, 500, egret(), { scale: 0.8 }), place(1010, 560, egret(), { scale: 0.9, flip: true }), oval(220, 778, 60, 12, '#3f6f35'), place(220, 774, egret(), { scale: 1.2 }), egretFlying(500, 190, 0.62), egretFlying(740, 140, 0.5, true), egretFlying(640, 260, 0.36),
    [[90, 786, 60], [980, 760, 80], [1090, 786, 70], [860, 780, 50]].map(([x, y, size]) => oval(x, y, size, size * 0.26, '#3f7a45') + area(`M${x} ${y}L${x + size} ${y - size * 0.12}V${y + size * 0.08}Z`, '#8fbc4f')).join(''), flower(984, 742, 34, 9, '#e9a3b6', ochre, 6), flower(88, 772, 28, 9, paper, ochre, 6), reflection(620, 720, 300, 70, '#a9d05f', 4),
  ].join('');
}
