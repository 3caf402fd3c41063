// Bắc Hà: flounced skirts and pack horses on market day.

import { land } from '../ink/curves.mjs';
import { area, bokashi, disc, each, faint, hatch, line, oval, place } from '../ink/marks.mjs';
import { earth, honey, indigo, ink, jade, lacquer, leaf, ochre, paper, plum, rose, rust, vermilion } from '../ink/palette.mjs';
import { horse } from '../motifs/animals.mjs';
import { cloud, ranges } from '../motifs/country.mjs';
import { bystander } from '../motifs/people.mjs';
import { backBasket, umbrella, uplandMan, uplandWoman } from '../motifs/upland.mjs';
import { brocadeBand } from '../motifs/weave.mjs';

const packBasket = (x) => {
  const outline = `M${x - 34} -168H${x + 34}L${x + 26} -92H${x - 26}Z`;
  return area(outline, '#c08f4c') + hatch(outline, [x - 36, -170, 72, 80], '#6b4623', { gap: 8, turn: 40, opacity: 0.6 }) +
    [[-20, leaf], [0, '#a9bf62'], [20, leaf]].map(([shift, colour]) => disc(x + shift, -172, 17, colour)).join('');
};

export function uplandMarket(random) {
  const cloth = (x, y, width, rows) => place(x, y, rows.map(([motif, ground, thread, accent], index) => brocadeBand(index * 34, 34, width, motif, ground, thread, accent)).join('') +
    each(Math.round(width / 10), (index) => line(`M${5 + index * 10} ${rows.length * 34}v12`, index % 2 ? lacquer : ochre, 3)));
  const reds = [['lozenges', lacquer, ochre, paper], ['chevrons', indigo, rose, paper], ['stars', '#7d2350', ochre, paper], ['beads', jade, paper, ochre]];
  const blues = [['hooks', indigo, '#e58a4a', paper], ['lozenges', '#1f6f6e', paper, ochre], ['chevrons', lacquer, ochre, paper], ['stars', indigo, rose, ochre]];
  return [
    bokashi(0, 0, 1200, 800, [[0, '#a9cdd6'], [0.5, '#f8ecd0']]),
    cloud(120, 130, 220, paper), cloud(760, 150, 240, paper),
    ranges(random, 300, 56, ['#b6ccc9', '#92b3aa', '#6f9a85'], { rise: 210 }),
    area(land([[-40, 470], [400, 446], [800, 462], [1240, 440]]), '#c9a878'),
    // Stalls of cloth, with the crowd before them.
    [[-10, '#c9683f', reds], [330, '#3f7a72', blues], [690, '#8d3f5c', reds]].map(
      ([x, roof, rows]) => line(`M${x + 10} 500V270M${x + 300} 500V270`, earth, 9) + area(`M${x - 16} 290L${x + 40} 226H${x + 270}L${x + 326} 290Z`, roof) +
        hatch(`M${x - 16} 290L${x + 40} 226H${x + 270}L${x + 326} 290Z`, [x - 16, 226, 342, 64], ink, { gap: 16, turn: 80, opacity: 0.2 }) +
        cloth(x + 24, 296, 120, rows) + cloth(x + 164, 296, 120, [...rows].reverse()),
    ).join(''),
    each(13, (index) => place(40 + index * 92 + (index % 2) * 14, 470 + (index % 3) * 8, bystander([indigo, plum, rust, '#1f5f5c', lacquer][index % 5]), { scale: 0.72 })),
    [[150, 440, 66, [vermilion, '#f0b548', vermilion, '#f0b548', vermilion]], [880, 436, 72, [rose, paper, rose, paper, rose]]].map(
      ([x, y, size, colours]) => line(`M${x} ${y + 40}V${y - 40}`, ink, 4) + place(x, y, umbrella(size, colours)),
    ).join(''),
    area(land([[-40, 512], [300, 504], [700, 512], [1240, 500]]), '#b58f5f'),
    hatch(land([[-40, 512], [300, 504], [700, 512], [1240, 500]]), [-40, 500, 1280, 320], earth, { gap: 19, turn: 3, opacity: 0.35 }),
    place(870, 750, faint(0.28, oval(10, 2, 170, 16, ink)) + horse({ coat: '#8a5434', far: '#63391f', load: area('M-70 -156Q0 -190 60 -158L54 -118H-64Z', lacquer) + line('M-66 -122H54', ochre, 6) + packBasket(-34) + packBasket(34) }), { scale: 1.5 }),
    place(1130, 770, uplandMan({ coat: '#22304f', hand: [-44, -110] }), { scale: 1.5 }),
    line('M1064 604Q1090 600 1096 610', '#9d2019', 5),
    [
      [110, 760, 1.5, '#35507f', '#a32a3f', ['#f0b548', '#4f9a8a', paper, '#e58a9a'], vermilion, [40, -84]],
      [300, 776, 1.66, '#9d2f5c', '#24386b', ['#e8743f', '#f0c85a', '#c7476a', paper], '#2f7f73', [-44, -84]],
      [500, 764, 1.56, '#2f7f63', '#c23f4a', [paper, '#f0b548', '#35507f', '#f3a7a0'], plum, [36, -70]],
    ].map(
      ([x, y, scale, jacket, skirt, bands, scarf, hand], index) => faint(0.28, oval(x + 6, y, 74, 12, ink)) +
        place(x, y, uplandWoman({ jacket, skirt, bands, scarf, hand, pack: index === 1 ? backBasket() + [[-14, -164], [4, -170], [16, -162]].map(([px, py]) => disc(px, py, 12, honey)).join('') : '' }), { scale }),
    ).join(''),
  ].join('');
}
