// The Hùng kings: temple steps, square and round cakes.

import { box, polygon, smooth } from '../ink/curves.mjs';
import { area, block, bokashi, disc, each, faint, hatch, line, oval, place } from '../ink/marks.mjs';
import { earth, indigo, ink, jade, lacquer, ochre, paper, pine, rust } from '../ink/palette.mjs';
import { festivalFlag, pole } from '../motifs/boats.mjs';
import { cloud, ranges } from '../motifs/country.mjs';
import { pineTree } from '../motifs/plants.mjs';
import { standing } from '../motifs/people.mjs';
import { tiledRoof } from '../motifs/village.mjs';

export function templeSteps(random) {
  // A square bánh chưng: dong leaves bound with split bamboo.
  const squareCake = (x, y, size, turn = 0) => place(
    x,
    y,
    faint(0.3, block(-size + 10, -size * 0.3, size * 2, size * 0.9, ink)) +
      area(`M${-size} ${-size * 0.62}H${size}V${size * 0.5}H${-size}Z`, '#3f6b3e') +
      area(`M${-size} ${-size * 0.62}L${-size * 0.8} ${-size}H${size * 0.8}L${size} ${-size * 0.62}Z`, '#6f9a50') +
      hatch(
        `M${-size} ${-size * 0.62}H${size}V${size * 0.5}H${-size}Z`, [-size, -size * 0.62, size * 2, size * 1.12], '#24472c',
        { gap: 9, turn: 90, opacity: 0.5 },
      ) +
      [-0.34, 0.34].map((at) => line(`M${size * at * 0.8} ${-size}L${size * at} ${-size * 0.62}V${size * 0.5}`, '#e3cf8a', 7)).join('') +
      line(`M${-size} ${-size * 0.08}H${size}M${-size * 0.9} ${-size * 0.82}H${size * 0.9}`, '#e3cf8a', 7),
    { turn },
  );
  const roundCake = (x, y, size) => faint(0.25, oval(x + 6, y + 8, size, size * 0.4, ink)) +
    area(
      `M${x - size} ${y}C${x - size} ${y - size * 0.9} ${x + size} ${y - size * 0.9} ${x + size} ${y}C${x + size} ${y + size * 0.44} ${x - size} ${y + size * 0.44} ${x - size} ${y}Z`,
      '#fbf6e8',
    ) +
    area(
      `M${x + size * 0.3} ${y - size * 0.6}C${x + size} ${y - size * 0.4} ${x + size} ${y + size * 0.3} ${x + size * 0.2} ${y + size * 0.3}C${x + size * 0.6} ${y} ${x + size * 0.6} ${y - size * 0.3} ${x + size * 0.3} ${y - size * 0.6}Z`,
      '#d9ceb0',
    );
  return [
    bokashi(0, 0, 1200, 800, [[0, '#e9d9a4'], [0.6, '#f6efd6']]),
    disc(260, 170, 70, '#d9502f'),
    cloud(700, 130, 300, paper), cloud(60, 290, 220, paper),
    ranges(random, 400, 50, ['#b5c7a4', '#94ae88'], { rise: 150 }),
    area(
      smooth([[60, 660], [300, 420], [480, 250], [600, 190], [720, 250], [900, 420], [1140, 660], [1140, 820], [60, 820]], true),
      '#557a50',
    ),
    hatch(
      smooth([[60, 660], [300, 420], [480, 250], [600, 190], [720, 250], [900, 420], [1140, 660], [1140, 820], [60, 820]], true),
      [60, 190, 1080, 620],
      pine,
      { gap: 17, turn: 58, opacity: 0.4 },
    ),
    each(
      30,
      (index) => {
        const side = index % 2 ? 1 : -1;
        const y = 330 + Math.floor(index / 2) * 21;
        return pineTree(600 + side * random.between(90, 60 + (y - 220) * 0.9), y + 60, random.between(70, 120), '#3f6648', '#2e4a3b');
      },
    ),
    // The stair runs straight up between the trees to the upper temple.
    area(polygon([[576, 270], [624, 270], [760, 660], [440, 660]]), '#e9dcb9'),
    each(
      22,
      (index) => {
        const y = 280 + index * index * 0.82;
        const half = 24 + ((y - 270) / 390) * 136;
        return line(`M${600 - half} ${y}H${600 + half}`, '#a38c5c', 2 + index * 0.14);
      },
    ),
    place(
      600,
      160,
      tiledRoof(150, 44, rust, earth, { sweep: 18 }) +
        block(-50, 44, 100, 62, '#e6c47f') +
        each(3, (index) => block(-46 + index * 40, 44, 10, 62, lacquer)) +
        block(-16, 62, 32, 44, ink),
    ),
    place(600, 330, tiledRoof(170, 42, rust, earth, { sweep: 18 }) + each(2, (index) => block(-66 + index * 112, 42, 20, 76, '#e6c47f'))),
    [[470, 470], [730, 470], [420, 560], [780, 560]].map(
      ([x, y], index) => pole(x, y + 40, y - 60, earth, 5) +
        place(x + 26, y - 36, festivalFlag(46, [lacquer, ochre, jade, paper, indigo].slice(index % 2))),
    ).join(''),
    [
      [590, 450, 0.24, lacquer], [616, 520, 0.32, paper], [570, 570, 0.38, ochre], [640, 610, 0.42, indigo],
    ].map(([x, y, scale, robe]) => place(x, y, standing({ robe, trousers: ink }), { scale })).join(''),
    block(-20, 656, 1240, 160, '#7a2a1c'),
    hatch(box(-20, 656, 1240, 160), [-20, 656, 1240, 160], '#4d1710', { gap: 19, turn: 1, opacity: 0.6 }),
    block(-20, 648, 1240, 14, '#e3b54a'),
    squareCake(150, 724, 78, 0), squareCake(340, 724, 78, 0), squareCake(245, 622, 74, 0),
    roundCake(860, 752, 76), roundCake(1030, 756, 76), roundCake(946, 704, 72), oval(946, 788, 210, 10, '#e3b54a'),
    place(
      600,
      770,
      block(-70, -86, 140, 60, '#b8863a') +
        area('M-84 -90H84L70 -70H-70Z', '#e3b54a') +
        block(-48, -26, 24, 30, '#8d6428') +
        block(24, -26, 24, 30, '#8d6428') +
        each(3, (index) => line(`M${-20 + index * 20} -90V-170`, lacquer, 4)) +
        each(
          3,
          (index) => faint(0.6, line(smooth([[-20 + index * 20, -174], [-30 + index * 20, -210], [-12 + index * 22, -240]]), paper, 5)),
        ),
    ),
  ].join('');
}
