// Cán Cấu: buffaloes for sale across the hillside.

import { land } from '../ink/curves.mjs';
import { area, bokashi, disc, faint, hatch, line, oval, place } from '../ink/marks.mjs';
import { indigo, ink, lacquer, paper, plum, rose } from '../ink/palette.mjs';
import { buffalo } from '../motifs/animals.mjs';
import { mistBand, ranges } from '../motifs/country.mjs';
import { uplandMan, uplandWoman } from '../motifs/upland.mjs';
import { stiltHouse } from '../motifs/village.mjs';

export function buffaloMarket(random) {
  const hides = [{ hide: '#5b534e', far: '#3f3936' }, { hide: '#6e625a', far: '#4d443f' }, { hide: '#4a4547', far: '#332f31' }, { hide: '#8a6f62', far: '#63504a' }];
  const beast = (x, y, scale, kind, flip = false) => faint(0.3, oval(x, y + 2, 130 * scale, 12 * scale, ink)) + place(x, y, buffalo(hides[kind]), { scale, flip });
  const slope = land([[-40, 400], [200, 372], [480, 420], [760, 470], [1000, 462], [1240, 500]]);
  const near = land([[-40, 600], [260, 580], [560, 622], [900, 640], [1240, 616]]);
  return [
    bokashi(0, 0, 1200, 800, [[0, '#f0c48c'], [0.5, '#fbeed2']]), disc(930, 140, 64, '#f6f0d8'),
    ranges(random, 300, 44, ['#b9b7c2', '#9aa3ad', '#7f9690'], { rise: 240 }), mistBand(380, 50, paper, 0.6),
    place(1040, 470, stiltHouse(150, { thatch: '#7a5a3c', gouge: '#46311f', wall: '#b58a56', post: '#4a3120' })),
    area(slope, '#a9b36b'), hatch(slope, [-40, 370, 1280, 450], '#6f7f40', { gap: 18, turn: 6, opacity: 0.45 }),
    [[70, 420, 0.34, 0], [170, 424, 0.36, 2, true], [300, 440, 0.38, 1], [420, 462, 0.4, 3, true], [560, 486, 0.42, 0], [700, 500, 0.44, 2], [880, 510, 0.46, 1, true], [1130, 530, 0.48, 0]].map((at) => beast(...at)).join(''),
    [[120, 440, indigo], [245, 446, plum], [480, 476, '#1f5f5c'], [640, 504, lacquer], [800, 518, indigo], [990, 528, '#2f3f5c']].map(([x, y, coat]) => place(x, y, uplandMan({ coat }), { scale: 0.42 })).join(''),
    beast(140, 556, 0.76, 3), beast(540, 590, 0.8, 0, true), beast(1060, 580, 0.8, 3, true),
    place(330, 572, uplandMan({ coat: indigo, hand: [-44, -110] }), { scale: 0.8 }),
    place(760, 600, uplandWoman({ jacket: '#2f7f63', skirt: lacquer, bands: ['#f0b548', paper, '#4f9a8a', rose], scarf: plum }), { scale: 0.9 }),
    area(near, '#8a9a52'), hatch(near, [-40, 580, 1280, 240], '#55652f', { gap: 20, turn: -4, opacity: 0.45 }),
    beast(230, 762, 1.5, 1), beast(990, 776, 1.4, 2, true),
    // The bargain: a hand held out under the eyes of the beasts.
    line('M512 664Q560 690 592 640', '#c9a15e', 4), place(620, 784, uplandMan({ coat: '#22304f', hand: [-30, -104] }), { scale: 1.36 }),
    [[60, 770], [470, 790], [720, 792], [980, 794], [1180, 770]].map(([x, y]) => line(`M${x} ${y}l-10 -24M${x} ${y}l0 -30M${x} ${y}l10 -24`, '#4d5f2c', 4)).join(''),
  ].join('');
}
