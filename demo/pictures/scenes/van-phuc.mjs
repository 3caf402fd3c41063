// Vạn Phúc: hanging silk, the loom's warp, the street of umbrellas.

import { polygon, smooth } from '../ink/curves.mjs';
import { area, beam, block, bokashi, disc, each, faint, hatch, line, oval, place, within } from '../ink/marks.mjs';
import { celadon, clay, cream, earth, indigo, ink, jade, lacquer, lilac, ochre, paper, plum, rose, rust, sand, sea, straw, vermilion } from '../ink/palette.mjs';
import { conicalHat, seated, standing } from '../motifs/people.mjs';
import { tiledRoof } from '../motifs/village.mjs';

const cloudFigure = (x, y, size, colour) =>
  line(
    `M${x - size} ${y}q0 ${-size * 0.7} ${size * 0.6} ${-size * 0.6}q${size * 0.1} ${-size * 0.6} ${size * 0.7} ${-size * 0.3}q${size * 0.6} ${size * 0.1} ${size * 0.3} ${size * 0.7}q${-size * 0.4} ${size * 0.3} ${-size * 0.6} 0`,
    colour,
    3.4,
    'opacity="0.55"',
  );

function hangingSilk(x, width, length, colour, fold, sway) {
  const outline = `M${x} -20H${x + width}${smooth([[x + width, -20], [x + width + sway * 0.3, length * 0.45], [x + width + sway, length]]).replace('M', 'L')}q${-width / 4} 26 ${-width / 2} 4t${-width / 2} 6${smooth([[x + sway, length + 10], [x + sway * 0.3, length * 0.45], [x, -20]]).replace('M', 'L')}Z`;
  return area(outline, colour) +
    within(
      outline,
      [0.2, 0.62, 0.86].map(
        (at, index) => area(
          `M${x + width * at} -20h${width * 0.12}Q${x + width * at + sway * 0.5 + 20} ${length * 0.6} ${x + width * (at + 0.06) + sway} ${length + 30}h${-width * 0.1}Q${x + width * at + sway * 0.3} ${length * 0.6} ${x + width * at} -20Z`,
          index % 2 ? paper : fold,
          `opacity="${index % 2 ? 0.22 : 0.5}"`,
        ),
      ).join('') +
        each(
          Math.ceil(length / 86),
          (row) => cloudFigure(x + width * (row % 2 ? 0.34 : 0.7) + (sway * row * 86) / length / 2, 60 + row * 86, 26, paper),
        ),
    );
}

export function loomUnderSilk() {
  const wood = '#7a4a2c';
  return [
    bokashi(0, 0, 1200, 800, [[0, '#efe0c2'], [1, '#e3c79c']]),
    hangingSilk(30, 150, 560, celadon, jade, 18),
    hangingSilk(196, 128, 640, lacquer, '#6b1410', -12),
    hangingSilk(344, 160, 500, straw, ochre, 20),
    hangingSilk(548, 116, 420, plum, '#3d2847', -10),
    hangingSilk(690, 170, 380, rose, lacquer, 14),
    hangingSilk(900, 126, 440, sea, indigo, -16),
    hangingSilk(1046, 170, 560, '#eadfca', clay, 12),
    line('M-20 34H1220', earth, 18),
    block(0, 690, 1200, 120, '#5c3924'),
    hatch('M0 690H1200V810H0Z', [0, 690, 1200, 120], '#8a5c3c', { gap: 19, turn: 1, opacity: 0.5 }),
    // The loom stands in profile, its warp rising from breast beam to back beam.
    timber([[330, 740], [330, 420]], wood, 26),
    timber([[1080, 740], [1080, 330]], wood, 26),
    timber([[700, 740], [700, 300]], wood, 24),
    timber([[820, 740], [820, 300]], wood, 24),
    timber([[310, 640], [1110, 640]], wood, 24),
    timber([[660, 312], [1100, 350]], wood, 22),
    area(polygon([[344, 560], [760, 520], [1076, 440], [1076, 452], [760, 566], [344, 590]]), paper),
    each(
      11,
      (index) => line(`M344 ${562 + index * 2.4}L760 ${522 + index * 4}L1076 ${440 + index * 1.2}`, index % 2 ? lacquer : '#d8b98a', 1.6),
    ),
    area(polygon([[344, 560], [560, 540], [560, 578], [344, 590]]), lacquer),
    each(4, (index) => cloudFigure(380 + index * 48, 572 - index * 2, 13, straw)),
    each(4, (index) => block(712 + index * 28, 404, 9, 216, index % 2 ? sand : clay)),
    line('M700 404H826M700 620H826', earth, 9),
    disc(330, 576, 34, earth) + disc(330, 576, 22, lacquer) + disc(330, 576, 7, sand),
    disc(1080, 446, 46, earth) + disc(1080, 446, 34, cream) + disc(1080, 446, 9, earth),
    place(196, 720, block(-80, -50, 160, 18, earth) + line('M-60 -36V24M60 -36V24', earth, 14), { scale: 1.1 }),
    place(196, 668, seated({ robe: indigo, trousers: ink, hand: [120, -64] }), { scale: 1.6 }),
  ].join('');
}

function timber([[x1, y1], [x2, y2]], colour, width) {
  return beam(`M${x1} ${y1}L${x2} ${y2}`, colour, width) + line(`M${x1 - 4} ${y1}L${x2 - 4} ${y2}`, '#b07c4c', 3, 'opacity="0.7"');
}

export function warpAndShuttle() {
  const far = 130;
  const threads = each(37, (index) => {
    const at = index / 36;
    return line(`M${330 + at * 540} ${far}L${-260 + at * 1720} 470`, index % 10 < 5 ? straw : '#f1e2ba', 8);
  });
  const woven = 'M-300 510H1500V820H-300Z';
  const shuttle = 'M-300 0C-200 -66 200 -66 300 0C200 66 -200 66 -300 0Z';
  return [
    block(0, 0, 1200, 800, '#26303f'),
    block(0, 60, 1200, 70, rust) + hatch('M0 60H1200V130H0Z', [0, 60, 1200, 70], ink, { gap: 14, turn: 2, opacity: 0.4 }),
    threads,
    area('M0 262H1200V300H0Z', earth) +
      each(50, (index) => line(`M${index * 24 + 4} 300V404`, '#9c7444', 5)) +
      area('M0 398H1200V440H0Z', earth),
    area(woven, jade),
    within(
      woven,
      each(10, (row) => line(`M0 ${522 + row * 32}H1200`, '#2f5e50', 3, 'opacity="0.5"')) +
        each(
          3,
          (row) => each(
            9,
            (index) => place(60 + index * 150 + (row % 2) * 75, 596 + row * 92, cloudFigure(0, 0, 40, '#e9f0dc') + disc(0, -6, 5, straw)),
          ),
        ),
    ),
    line('M0 508H1200', straw, 7),
    faint(0.35, place(610, 500, area(shuttle, ink), { turn: -9 })),
    place(
      600,
      474,
      area(shuttle, '#a8682f') +
        area('M-300 0C-200 66 200 66 300 0C200 30 -200 30 -300 0Z', earth, 'opacity="0.6"') +
        area('M-130 -24H130Q150 0 130 24H-130Q-150 0 -130 -24Z', ink) +
        block(-112, -16, 224, 32, lacquer, 'rx="14"') +
        each(14, (index) => line(`M${-100 + index * 15} -16l6 32`, '#d86a52', 2)) +
        line('M-296 0h-6M296 0h6', straw, 12),
      { turn: -9 },
    ),
    line('M730 452C860 430 1010 520 1230 500', lacquer, 5),
  ].join('');
}

export function silkStreet(random) {
  const colours = [lacquer, ochre, jade, lilac, sea, rose, straw, vermilion];
  const umbrella = (x, y, size, colour) => {
    const dome = `M${x - size} ${y}C${x - size * 0.9} ${y - size * 1.02} ${x + size * 0.9} ${y - size * 1.02} ${x + size} ${y}q${-size * 0.25} ${-size * 0.2} ${-size * 0.5} 0t${-size * 0.5} 0t${-size * 0.5} 0t${-size * 0.5} 0Z`;
    return line(`M${x} ${y - size * 0.8}V${y + size * 0.3}`, ink, 4) +
      area(dome, colour) +
      line(
        `M${x} ${y - size * 0.76}Q${x - size * 0.55} ${y - size * 0.5} ${x - size * 0.5} ${y}M${x} ${y - size * 0.76}V${y}M${x} ${y - size * 0.76}Q${x + size * 0.55} ${y - size * 0.5} ${x + size * 0.5} ${y}`,
        ink,
        2.4,
        'opacity="0.4"',
      );
  };
  const bolt = (x, y, colour, height) => block(x, y, 34, height, colour) + block(x + 22, y, 12, height, ink, 'opacity="0.18"');
  return [
    bokashi(0, 0, 1200, 800, [[0, '#9fc4cc'], [0.7, '#f4ead0']]),
    area(polygon([[-20, 60], [400, 300], [400, 600], [-20, 780]]), '#e2b45c'),
    area(polygon([[1220, 60], [800, 300], [800, 600], [1220, 780]]), '#d9a24c'),
    area(polygon([[-20, 780], [400, 600], [800, 600], [1220, 780], [1220, 820], [-20, 820]]), '#cdb28a'),
    each(7, (index) => line(`M${-20 + index * 206} 800L${420 + index * 60} 600`, '#a98c62', 2, 'opacity="0.6"')),
    area(polygon([[-20, 20], [430, 296], [430, 330], [-20, 100]]), rust) +
      area(polygon([[1220, 20], [770, 296], [770, 330], [1220, 100]]), '#7b3d24'),
    place(600, 420, tiledRoof(260, 64, rust, earth)) +
      block(494, 480, 212, 124, '#e8cf9d') +
      area('M560 604V530a40 40 0 0 1 80 0v74Z', ink, 'opacity="0.7"'),
    // Shop fronts: bolts of silk stand on end, shrinking towards the far gate.
    each(9, (index) => place(14 + index * 42, 0, bolt(0, 330 + index * 12 - (index % 3) * 12, colours[index % 8], 330 - index * 27))),
    each(
      9,
      (index) => place(1154 - index * 42, 0, bolt(0, 330 + index * 12 - (index % 2) * 16, colours[(index * 3 + 2) % 8], 330 - index * 27)),
    ),
    line('M-20 130L420 330M1220 130L780 330', earth, 6),
    [
      [420, 350, 44], [520, 326, 50], [640, 330, 50], [760, 350, 46], [340, 260, 70], [480, 220, 76], [640, 232, 78], [800, 250, 74],
      [900, 280, 58], [180, 160, 108], [400, 110, 112], [640, 120, 118], [880, 130, 112], [1080, 170, 100],
    ].map(([x, y, size], index) => umbrella(x + random.around(0, 8), y, size, colours[(index * 3) % 8])).join(''),
    faint(0.3, oval(520, 730, 70, 12, ink) + oval(700, 690, 44, 9, ink)),
    place(
      516,
      730,
      standing({ robe: paper, trousers: paper, arm: '#e8dfcc', hand: [40, -92], hat: place(0, -192, conicalHat(86)) }),
      { scale: 1.05 },
    ),
    place(
      700,
      692,
      standing({ robe: lilac, trousers: paper, arm: plum, hat: place(0, -190, conicalHat(86)) }),
      { scale: 0.78, flip: true },
    ),
    place(560, 640, block(-6, -4, 40, 36, lacquer) + line('M4 -4q10 -24 20 0', lacquer, 4)),
  ].join('');
}
