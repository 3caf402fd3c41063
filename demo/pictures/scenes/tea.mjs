// Shan tea of Suối Giàng: ancient trees, the roasting wok, the forest.

import { circle, land, polar, smooth } from '../ink/curves.mjs';
import { area, block, bokashi, disc, each, faint, hatch, line, oval, place, ring } from '../ink/marks.mjs';
import { celadon, clay, cream, earth, indigo, ink, lacquer, leaf, moss, ochre, paper, pine, skin, soot, straw, vermilion } from '../ink/palette.mjs';
import { birds, hills, mistBand, ranges } from '../motifs/country.mjs';
import { flame } from '../motifs/lights.mjs';
import { leafShape, oldTree } from '../motifs/plants.mjs';
import { standing } from '../motifs/people.mjs';
import { basket } from '../motifs/weave.mjs';

const bud = (x, y, size, turn, colours = [leaf, moss, '#dfe6b8']) =>
  place(
    x,
    y,
    leafShape(0, 0, size, size * 0.26, -150, colours[1], pine) +
      leafShape(0, 0, size, size * 0.26, -34, colours[0], pine) +
      leafShape(0, 0, size * 0.8, size * 0.14, -92, colours[2]),
    { turn },
  );

export function ancientTeaTrees(random) {
  return [
    bokashi(0, 0, 1200, 800, [[0, '#b9cfc6'], [0.6, '#f1eedd']]),
    disc(820, 150, 54, '#f6dfa8'),
    ranges(random, 320, 60, ['#bccfc4', '#9fbbae', '#7fa294'], { rise: 170 }),
    birds([[640, 140], [690, 166], [600, 180]], pine),
    mistBand(420, 70, paper, 0.7),
    faint(0.55, oldTree(random, 640, 560, 300, '#6d8375', ['#88a694', '#9db8a2'])),
    faint(0.5, oldTree(random, 1090, 540, 280, '#6d8375', ['#88a694', '#9db8a2'])),
    mistBand(520, 80, paper, 0.75),
    area(land([[-40, 640], [260, 590], [600, 634], [900, 596], [1240, 640]]), '#7d9471'),
    oldTree(random, 900, 690, 480, '#3d3a30', [pine, '#4f7458', '#7fa06c']),
    oldTree(random, 270, 720, 660, '#35302a', ['#27443a', '#41684d', '#86a35f']),
    // Lichen on trunks that nobody planted in living memory.
    [[262, 640], [290, 560], [276, 480], [300, 690], [906, 600], [894, 640]].map(([x, y]) => oval(x, y, 12, 7, '#c7d3b4')).join(''),
    mistBand(650, 60, paper, 0.45),
    area(land([[-40, 740], [300, 700], [700, 736], [1240, 690]]), '#4d6343'),
    hatch(land([[-40, 740], [300, 700], [700, 736], [1240, 690]]), [0, 690, 1240, 130], pine, { gap: 14, turn: 66, opacity: 0.6 }),
    place(
      560,
      760,
      standing(
        {
          robe: '#22304d',
          trousers: '#1a2338',
          sash: lacquer,
          arm: '#9d2f3a',
          hand: [44, -140],
          hat: area('M-19 -186Q0 -222 19 -186Z', lacquer) + line('M-19 -188H19', straw, 5),
        },
      ),
      { scale: 1.12 },
    ),
    line('M508 606C500 650 508 690 512 700', earth, 5),
    place(690, 776, basket([[-110, 74], [-70, 70], [0, 50]], { body: clay, light: '#e6c48c', dark: '#8a5a34', cell: 15 })),
    [
      [650, 662, 30, -20], [690, 656, 36, 0], [730, 662, 30, 22], [668, 668, 28, -40], [712, 668, 28, 40],
    ].map(([x, y, size, turn]) => bud(x, y, size, turn)).join(''),
  ].join('');
}

export function roastingTea(random) {
  const heap = each(120, () => {
    const [x, y] = polar(0, 0, Math.sqrt(random.next()), random.between(0, 360));
    return leafShape(
      560 + x * 300, 390 + y * 210, random.between(44, 74), random.between(8, 13), random.between(0, 360),
      random.pick([moss, leaf, pine, '#5d7440', '#a9b86a']),
    );
  });
  const arm = (from, to, sleeve) => line(smooth([from, [(from[0] + to[0]) / 2 + 20, (from[1] + to[1]) / 2 - 14], to]), skin, 58) +
    line(smooth([from, [(from[0] * 2 + to[0]) / 3, (from[1] * 2 + to[1]) / 3 - 6]]), sleeve, 88) +
    place(
      to[0],
      to[1],
      each(4, (index) => line(`M0 0L${-58 + index * 6} ${-22 + index * 17}`, skin, 17)) +
        oval(0, 0, 36, 32, skin) +
        line('M6 -20L-24 -48', skin, 17),
    );
  return [
    block(0, 0, 1200, 800, '#8c5a3c'),
    hatch('M0 0H1200V800H0Z', [0, 0, 1200, 800], '#6d4129', { gap: 26, turn: 32, width: 4, opacity: 0.5 }),
    faint(0.35, disc(574, 420, 408, ink)),
    disc(560, 400, 400, '#b9714b'), hatch(circle(560, 400, 400), [160, 0, 800, 800], rustLine, { gap: 15, turn: -20, opacity: 0.5 }),
    disc(560, 396, 356, '#2b2724'), ring(560, 396, 350, '#6b6660', 8),
    disc(560, 396, 312, '#3a3531'), area('M300 260A300 300 0 0 1 560 96A330 330 0 0 0 300 260Z', '#5d5750'),
    heap,
    arm([1230, 300], [760, 320], indigo), arm([1230, 640], [770, 520], indigo),
    // Steam drifts off the leaves.
    [[380, 250], [520, 190], [650, 240]].map(
      ([x, y]) => faint(0.55, line(smooth([[x, y + 80], [x - 26, y + 30], [x + 16, y - 20], [x - 10, y - 80]]), '#f2efe0', 12)),
    ).join(''),
    place(110, 700, flame(150, 170)), place(60, 760, flame(120, 120)),
    line('M-20 770L260 700M-20 720L230 790', soot, 30), line('M-20 772L240 708', clay, 6),
    disc(1090, 100, 104, '#d9b070'), disc(1090, 100, 88, '#a37a45'),
    each(
      26,
      () => {
        const [x, y] = polar(1090, 100, 76 * Math.sqrt(random.next()), random.between(0, 360));
        return leafShape(x, y, 34, 6, random.between(0, 360), random.pick([pine, '#3d4a30', moss]));
      },
    ),
  ].join('');
}
const rustLine = '#7f4329';

export function teaForest(random) {
  const trunk = (x, width, colour, lean, bark) => {
    const d = `M${x - width * 0.9} 820C${x - width * 0.4} 640 ${x - width * 0.5 + lean * 0.3} 400 ${x - width * 0.35 + lean} -20H${x + width * 0.35 + lean}C${x + width * 0.5 + lean * 0.3} 400 ${x + width * 0.4} 640 ${x + width} 820Z`;
    return area(d, colour) +
      (bark ? hatch(d, [x - width * 2, 0, width * 4 + Math.abs(lean), 820], bark, { gap: 10, turn: 84, opacity: 0.5 }) : '');
  };
  return [
    bokashi(0, 0, 1200, 800, [[0, '#e9eddc'], [0.5, '#cfddc9'], [1, '#7c9a80']]),
    faint(
      0.8,
      [
        [90, 16], [210, 20], [330, 14], [470, 18], [620, 22], [740, 14], [860, 18], [1010, 22], [1120, 16],
      ].map(([x, w]) => trunk(x, w, '#b7cbb8', random.around(0, 20))).join(''),
    ),
    mistBand(380, 90, paper, 0.6),
    [[40, 26], [280, 30], [560, 24], [800, 34], [1070, 26]].map(([x, w]) => trunk(x, w, '#86a58e', random.around(0, 40))).join(''),
    hills(random, { y: 640, rise: 70, colour: '#6f9277', steps: 6 }),
    mistBand(560, 90, paper, 0.6),
    hills(random, { y: 730, rise: 80, colour: '#41654f', steps: 7, gouges: '#2c4a3b' }),
    trunk(170, 58, '#2f4238', 60, '#1d2c25'), trunk(1040, 76, '#283a32', -70, '#18251f'),
    line(smooth([[210, 300], [330, 200], [430, 60], [460, -20]]), '#2f4238', 22),
    line(smooth([[1000, 360], [880, 250], [800, 120], [790, -20]]), '#283a32', 24),
    area('M470 820C520 740 640 720 610 640C590 600 640 570 670 560C690 590 650 610 676 650C720 720 740 760 780 820Z', '#d8cfa8'),
    [
      [420, 120], [360, 170], [470, 60], [800, 110], [860, 200], [760, 60], [300, 220], [930, 270], [520, 30], [700, 30],
    ].map(([x, y], index) => bud(x, y, 74, index * 37 - 160, ['#6f9160', '#3f6648', '#c9d79c'])).join(''),
    place(
      640,
      680,
      standing(
        { robe: '#20304a', trousers: '#1a2338', sash: vermilion, hand: [26, -96], hat: area('M-19 -186Q0 -222 19 -186Z', vermilion) },
      ) +
        place(-34, -92, basket([[-66, 30], [-30, 28], [0, 20]], { body: clay, light: '#e6c48c', dark: '#8a5a34', cell: 11 })),
      { scale: 0.62 },
    ),
    [[60, 800], [300, 806], [420, 812], [860, 800], [940, 812], [1180, 800]].map(
      ([x, y], index) => each(
        7,
        (blade) => line(
          `M${x} ${y}Q${x + (blade - 3) * 16} ${y - 60} ${x + (blade - 3) * 34} ${y - 74 - (index % 3) * 16}`,
          index % 2 ? '#1d2c25' : moss,
          5,
        ),
      ),
    ).join(''),
    faint(0.7, disc(640, 150, 60, '#f7ecc6') + disc(640, 150, 90, cream, 'opacity="0.4"')),
    faint(0.3, line('M-20 460H1220', celadon, 2) + line('M-20 40H1220', ochre, 1)),
  ].join('');
}
