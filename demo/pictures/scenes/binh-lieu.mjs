// Bình Liêu: arrowroot noodles on the racks.

import { land, smooth } from '../ink/curves.mjs';
import { area, beam, bokashi, each, hatch, line, place } from '../ink/marks.mjs';
import { clay, paper, rose, rust, sand, vermilion } from '../ink/palette.mjs';
import { cloud, ranges } from '../motifs/country.mjs';
import { standing } from '../motifs/people.mjs';
import { basket } from '../motifs/weave.mjs';

export function noodlesDrying(random) {
  const rack = (x, y, width, drop, tone) =>
    beam(`M${x + 14} ${y - 10}V${y + drop + 90}M${x + width - 14} ${y - 10}V${y + drop + 90}`, '#7a5a34', 12) +
    each(
      Math.floor(width / 13),
      (index) => line(
        `M${x + 10 + index * 13} ${y}q${random.around(0, 8)} ${drop * 0.6} ${random.around(0, 4)} ${drop + random.around(0, 10)}`,
        index % 3 ? tone : '#d9d2b4',
        7.5,
      ),
    ) +
    line(`M${x - 16} ${y}H${x + width + 16}`, '#9a7544', 15);
  const terraces = (y, colour, edge) => area(
    land([[-40, y], [220, y - 46], [480, y - 10], [760, y - 60], [1000, y - 24], [1240, y - 70]]),
    colour,
  ) +
    line(smooth([[-40, y], [220, y - 46], [480, y - 10], [760, y - 60], [1000, y - 24], [1240, y - 70]]), edge, 4);
  return [
    bokashi(0, 0, 1200, 800, [[0, '#8fc0cf'], [0.5, '#eef0dc']]),
    cloud(120, 130, 260, paper), cloud(820, 90, 300, paper),
    ranges(random, 300, 50, ['#9dbcae', '#7ba38d'], { rise: 190 }),
    ['#8fae5a', '#a3bb63', '#7d9f52', '#b3c572', '#92b05c'].map((colour, index) => terraces(390 + index * 44, colour, '#5d7d42')).join(''),
    area(land([[-40, 590], [400, 570], [800, 590], [1240, 566]]), '#c9b071'),
    hatch(land([[-40, 590], [400, 570], [800, 590], [1240, 566]]), [0, 566, 1240, 250], '#98804a', { gap: 16, turn: 3, opacity: 0.5 }),
    rack(90, 420, 260, 130, '#f0ead2'), rack(430, 410, 260, 130, '#f0ead2'), rack(790, 414, 300, 130, '#f0ead2'),
    rack(-60, 500, 380, 190, '#f8f3e0'), rack(720, 500, 520, 200, '#f8f3e0'),
    place(
      520,
      770,
      standing(
        {
          robe: '#26324d', trousers: '#1b2338', sash: rose, arm: '#34466b', hand: [74, -150],
          hat: area('M-19 -182Q0 -222 19 -182L24 -170H-24Z', vermilion),
        },
      ),
      { scale: 1.3 },
    ),
    line('M480 568L740 566', '#9a7544', 12),
    each(18, (index) => line(`M${604 + index * 8} 568q4 60 0 ${84 + (index % 4) * 6}`, index % 3 ? paper : '#d9d2b4', 6)),
    place(360, 790, basket([[-70, 80], [-40, 76], [0, 56]], { body: clay, light: sand, dark: rust, cell: 15 })),
  ].join('');
}
