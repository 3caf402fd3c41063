// Chuông: the hat market, towers of nested cones.

import { land, polygon } from '../ink/curves.mjs';
import { area, block, bokashi, disc, each, faint, hatch, line, oval, place } from '../ink/marks.mjs';
import { clay, indigo, ink, lacquer, moss } from '../ink/palette.mjs';
import { conicalHat, seated, standing } from '../motifs/people.mjs';

export function hatMarket() {
  const stack = (x, foot, count, width, tone) => faint(0.25, oval(x + 20, foot + 8, width * 0.56, 16, ink)) +
    each(
      count,
      (index) => place(
        x + (index % 3) * 3 - 3,
        foot - index * width * 0.062,
        conicalHat(width, { colour: index % 3 ? tone : '#f3e0a6', shade: '#b58a45', rings: 4 }) +
          line(`M${-width / 2} 0Q0 ${width * 0.12} ${width / 2} 0`, '#9c7433', width * 0.012),
      ),
    );
  return [
    bokashi(0, 0, 1200, 800, [[0, '#c7d6c0'], [0.5, '#f4ecd2']]),
    disc(906, 190, 84, '#e7a14c'),
    area(land([[-40, 420], [200, 392], [420, 412], [700, 380], [960, 410], [1240, 390]]), '#8aa888'),
    area('M520 430V250L760 190L1000 250V430Z', '#c9b48a', 'opacity="0.5"'),
    area(polygon([[470, 262], [760, 176], [1050, 262], [1010, 282], [510, 282]]), '#7d4a33'),
    each(4, (index) => block(560 + index * 126, 282, 16, 150, '#7d4a33')),
    area(land([[-40, 470], [400, 452], [800, 470], [1240, 446]]), '#dcbf8a'),
    hatch(land([[-40, 470], [400, 452], [800, 470], [1240, 446]]), [0, 440, 1200, 380], clay, { gap: 22, turn: 2, opacity: 0.4 }),
    place(640, 520, standing({ robe: indigo, hat: place(0, -190, conicalHat(92)) }), { scale: 0.9 }),
    place(812, 514, standing({ robe: '#8c3b4a', hat: place(0, -190, conicalHat(92)), hand: [40, -110] }), { scale: 0.86, flip: true }),
    place(930, 520, standing({ robe: moss, hat: place(0, -190, conicalHat(92)) }), { scale: 0.82 }),
    stack(486, 590, 14, 200, '#e8cc85'),
    stack(716, 620, 6, 200, '#e2c37a'),
    stack(1090, 640, 22, 230, '#ead293'),
    stack(900, 660, 9, 230, '#e8cc85'),
    stack(120, 700, 24, 280, '#e6c873'),
    stack(390, 730, 9, 280, '#ecd59a'),
    place(640, 762, seated({ robe: lacquer, trousers: ink, hand: [66, -54] }), { scale: 1.5 }),
    place(640, 590, conicalHat(200, { colour: '#f3e0a6' }), { turn: -4 }),
    place(776, 712, conicalHat(210, { colour: '#f6e8bb' }), { turn: 16 }),
    stack(1060, 790, 4, 330, '#e6c873'),
  ].join('');
}
