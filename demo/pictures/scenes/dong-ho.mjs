// Đông Hồ: the printed rooster, drying paper, the carved block.

import { box, petal, polar, polygon, smooth } from '../ink/curves.mjs';
import { area, block, bokashi, disc, each, faint, hatch, line, oval, place, within } from '../ink/marks.mjs';
import { clay, earth, ink, jade, lacquer, moss, ochre, paper, pine, rust, sand, vermilion } from '../ink/palette.mjs';
import { bamboo } from '../motifs/plants.mjs';

const spiral = (x, y, size) => smooth(Array.from({ length: 18 }, (_, step) => polar(x, y, size * (1 - step / 19), step * 40)));

// The folk rooster, 420 wide; `inks` lets one drawing serve print and block.
function rooster({ body, wing, tail, comb, outline, legs = outline }) {
  const bodyShape = smooth(
    [[-60, -250], [-20, -200], [40, -170], [130, -190], [150, -120], [90, -40], [0, -20], [-80, -60], [-110, -140], [-104, -220]],
    true,
  );
  const feathers = [
    [-58, 200, 50, tail[0]], [-34, 230, 52, tail[1]], [-8, 220, 50, tail[0]], [20, 190, 44, tail[1]], [46, 150, 38, tail[0]],
  ];
  return (
    feathers.map(
      ([turn, length, width, colour]) => place(
        120,
        -130,
        area(petal(length, width), colour) + line(petal(length, width), outline, 5) + line(`M0 -30V${-length + 34}`, outline, 4),
        { turn: turn + 40 },
      ),
    ).join('') +
    area(bodyShape, body) + line(bodyShape, outline, 6) +
    each(3, (row) => each(4 - row, (index) => line(`M${-84 + index * 40 + row * 22} ${-150 + row * 34}q18 24 36 0`, outline, 4))) +
    place(
      20,
      -120,
      area(smooth([[-30, -20], [50, -50], [120, -20], [90, 40], [20, 50], [-40, 30]], true), wing) +
        line(smooth([[-30, -20], [50, -50], [120, -20], [90, 40], [20, 50], [-40, 30]], true), outline, 5) +
        each(4, (index) => line(`M${index * 26 - 10} ${34 - index * 4}q14 -30 26 -44`, outline, 4)),
    ) +
    area(smooth([[-62, -254], [-70, -300], [-100, -316], [-130, -296], [-124, -260], [-112, -214], [-70, -208]], true), body) +
      line(smooth([[-60, -230], [-70, -300], [-100, -316], [-130, -296], [-124, -260], [-112, -200]]), outline, 6) +
    area(
      'M-72 -302C-64 -340 -84 -336 -84 -346C-96 -330 -100 -352 -110 -350C-112 -334 -130 -344 -132 -330C-128 -318 -128 -310 -126 -302Z',
      comb,
    ) +
      line('M-72 -302C-64 -340 -84 -336 -84 -346C-96 -330 -100 -352 -110 -350C-112 -334 -130 -344 -132 -330', outline, 4) +
    area('M-128 -284L-160 -270L-124 -264Z', outline) +
      area('M-124 -262C-140 -250 -138 -226 -122 -222C-112 -232 -112 -250 -124 -262Z', comb) +
    disc(-104, -288, 8, paper) + disc(-104, -288, 4.5, outline) +
    line('M-30 -26L-34 40M-34 40L-64 54M-34 40L-34 60M-34 40L-8 54M44 -32L48 40M48 40L20 54M48 40L48 60M48 40L76 54', legs, 9)
  );
}

const chrysanthemum = (x, y, size, colour, outline) => place(
  x,
  y,
  each(
    10,
    (index) => place(0, 0, area(petal(size, size * 0.34), colour) + line(petal(size, size * 0.34), outline, 3), { turn: index * 36 }),
  ) +
    disc(0, 0, size * 0.24, outline),
);

export function printedRooster() {
  const sheetOutline = polygon([[80, 70], [726, 46], [748, 738], [96, 752]]);
  return [
    block(0, 0, 1200, 800, '#5b2d20'),
    hatch(box(0, 0, 1200, 800), [0, 0, 1200, 800], '#7d4630', { gap: 21, turn: 3, width: 3, opacity: 0.6 }),
    faint(0.4, area(polygon([[96, 90], [744, 62], [768, 756], [112, 772]]), ink)),
    area(sheetOutline, '#e9bd4c'),
    within(
      sheetOutline,
      each(30, (index) => line(`M${70 + index * 24} 40q10 360 -4 720`, index % 2 ? '#f3d57e' : '#dba93a', 6, 'opacity="0.45"')),
    ),
    line(polygon([[118, 106], [692, 86], [708, 702], [132, 714]]), ink, 5),
    place(372, 612, rooster({ body: vermilion, wing: jade, tail: [pine, vermilion], comb: lacquer, outline: ink }), { scale: 1.2 }),
    chrysanthemum(196, 640, 40, lacquer, ink),
    chrysanthemum(610, 620, 50, lacquer, ink),
    chrysanthemum(560, 176, 46, paper, ink),
    // The key block that printed it: the same bird, reversed, in relief.
    place(
      968,
      300,
      faint(0.5, block(-178, -208, 372, 470, ink, 'rx="14"')) +
        block(-190, -226, 372, 470, '#3a2218', 'rx="14"') +
        block(-176, -212, 344, 442, '#6d4328', 'rx="8"') +
        hatch(box(-176, -212, 344, 442), [-176, -212, 344, 442], '#4b2c1b', { gap: 9, turn: 90, opacity: 0.6 }) +
        place(
          6,
          168,
          rooster({ body: '#93623a', wing: '#b07d4a', tail: ['#a8733f', '#8a5932'], comb: '#b07d4a', outline: '#1f120b' }),
          { scale: 0.82, flip: true },
        ),
      { turn: 6 },
    ),
    // A wide brush of palm fibre for the ink.
    place(
      966,
      672,
      faint(0.4, block(-150, -6, 310, 80, ink, 'rx="20"')) +
        block(-160, -30, 200, 58, '#c99a5c', 'rx="26"') +
        block(20, -46, 40, 92, rust) +
        area('M60 -56H150Q164 0 150 58H60Z', sand) +
        each(12, (index) => line(`M60 ${-50 + index * 9}H${150 + (index % 3) * 6}`, index % 2 ? ink : earth, 3)) +
        area('M130 -56H152Q166 0 152 58H130Z', ink),
      { turn: -10 },
    ),
  ].join('');
}

export function dryingPaper(random) {
  const tints = [paper, '#f6d98c', '#f0b9a4', paper, '#f3e2b4', '#e9a58f', '#f6d98c', paper, '#dfe3c2'];
  const row = (y, count, width, drop, from) => line(`M-20 ${y}H1220`, '#9a8a4a', 11) + each(count, (index) => {
    const x = from + index * (width + 14);
    const d = `M${x} ${y - 6}h${width}q${6 + random.around(0, 10)} ${drop * 0.5} 0 ${drop}q${-width / 2} ${random.around(8, 12)} ${-width} 0q${random.around(-4, 8)} ${-drop * 0.5} 0 ${-drop}Z`;
    return area(d, tints[(index + Math.round(y)) % tints.length]) +
      hatch(d, [x, y, width, drop], '#c9ae78', { gap: 12, turn: 88, width: 1.6, opacity: 0.5 }) +
      area(`M${x} ${y - 6}h${width}v16h${-width}Z`, ink, 'opacity="0.12"');
  });
  return [
    bokashi(0, 0, 1200, 800, [[0, '#6f8f80'], [0.6, '#c6d0a4'], [1, '#a9a568']]),
    bamboo(random, 60, 800, 860, 90, '#4c6b52', '#7d9a6c', 22),
    bamboo(random, 1140, 800, 840, -120, '#4c6b52', '#7d9a6c', 22),
    bamboo(random, 980, 800, 800, 60, '#5d7a5c', '#8faa79', 16),
    faint(0.92, row(110, 10, 116, 160, -30)),
    faint(0.97, row(300, 8, 138, 190, 20)),
    block(0, 690, 1200, 120, '#8c7a45'),
    hatch(box(0, 690, 1200, 120), [0, 690, 1200, 120], '#5f5a30', { gap: 15, turn: 2, opacity: 0.5 }),
    row(520, 7, 160, 210, -40),
    line('M130 800V100M1080 800V96', '#7c6b35', 18),
    // The pine-needle brush and the tub of crushed shell.
    place(
      600,
      776,
      area('M-130 -70H130L104 0H-104Z', rust) +
        oval(0, -70, 130, 24, earth) +
        oval(0, -70, 112, 17, '#f7f3e8') +
        line('M-128 -48Q0 -22 128 -48', earth, 5) +
        place(30, -84, line('M0 0L150 -90', clay, 14) + each(9, (index) => line(`M6 -2L${-60 - index * 2} ${-14 + index * 9}`, moss, 5))),
    ),
  ].join('');
}

export function carvedBlock() {
  const wood = '#b27a45';
  const cut = '#4a2a19';
  const pig = smooth(
    [
      [-260, 30], [-280, -40], [-240, -110], [-140, -150], [0, -160], [150, -140], [240, -70], [250, 20], [200, 80], [60, 96], [-120, 90],
      [-210, 80],
    ],
    true,
  );
  const piglet = (x, y) => place(
    x,
    y,
    area(smooth([[-70, 10], [-60, -30], [0, -44], [60, -24], [66, 10], [0, 30]], true), wood) +
      line(spiral(0, -6, 20), cut, 5) +
      line('M-40 24v22M40 22v22M-70 4l-14 6', wood, 10) +
      disc(-52, -12, 4, cut),
  );
  return [
    block(0, 0, 1200, 800, '#d8c7a2'),
    each(14, (index) => line(`M0 ${index * 60 + 20}H1200`, '#c2ab7d', 2, 'opacity="0.6"')),
    faint(0.35, area(polygon([[130, 120], [900, 60], [960, 700], [170, 750]]), ink)),
    place(520, 400, block(-400, -310, 800, 620, '#7d4b2a', 'rx="16"') + block(-374, -284, 748, 568, cut, 'rx="8"') + hatch(box(-374, -284, 748, 568), [-374, -284, 748, 568], '#6a4026', { gap: 11, turn: 90, width: 3, opacity: 0.7 }) + line(box(-352, -262, 704, 524), wood, 12) +
      place(0, 0, area(pig, wood) + line(pig, '#d09a5e', 6) + line('M-160 84L-170 160M-90 92L-92 160M120 92L118 160M190 80L200 158', wood, 34) + area('M-250 -60L-330 -30L-330 40L-262 40Z', wood) + line('M-322 -20v44', cut, 6) + area('M-210 -110L-250 -190L-170 -150Z', wood) + disc(-228, -54, 11, cut) +
        // The yin-yang whorls that mark the Đông Hồ pig.
        line(spiral(-60, -30, 76), cut, 10) +
          line(spiral(120, -30, 70), cut, 10) +
          line('M246 -30C290 -60 286 -110 262 -100', wood, 13) +
          line('M-250 18q30 20 60 0', cut, 6)) +
      piglet(-190, 214) + piglet(0, 222) + piglet(200, 214) + chrysanthemum(270, -200, 44, wood, cut), { turn: -4 }),
    // Chisels and curls of thị wood.
    [[1010, 120, 0, lacquer], [1084, 160, 4, jade], [1152, 130, -3, ochre]].map(
      ([x, y, turn, colour]) => place(
        x,
        y,
        faint(0.3, block(-10, 6, 46, 470, ink, 'rx="18"')) +
          block(-20, 0, 40, 250, colour, 'rx="18"') +
          block(-16, 244, 32, 26, sand) +
          area('M-10 270H10L14 440Q0 470 -14 440Z', '#7e8a90') +
          line('M-14 440Q0 470 14 440', paper, 4),
        { turn },
      ),
    ).join(''),
    [[1000, 660], [1070, 720], [1140, 650], [960, 740], [1120, 760], [890, 766]].map(
      ([x, y], index) => line(spiral(x, y, 26 + (index % 3) * 7), index % 2 ? clay : '#e6b878', 8),
    ).join(''),
  ].join('');
}
