// Hà Giang: hives among mint flowers under the karst.

import { land } from '../ink/curves.mjs';
import { area, block, bokashi, disc, each, faint, hatch, line, oval, place } from '../ink/marks.mjs';
import { earth, honey, ink, lilac, paper, plum, straw } from '../ink/palette.mjs';
import { karst, mistBand } from '../motifs/country.mjs';
import { standing } from '../motifs/people.mjs';

export function hivesOnTheKarst(random) {
  const hive = (x, y, size, colour) => place(
    x,
    y,
    faint(0.3, oval(10, 6, 84, 12, ink)) +
      line('M-56 0V22M56 0V22', earth, 10) +
      block(-72, -84, 144, 84, colour) +
      hatch('M-72 -84H72V0H-72Z', [-72, -84, 144, 84], ink, { gap: 15, turn: 0, opacity: 0.25 }) +
      block(30, -84, 42, 84, ink, 'opacity="0.16"') +
      area('M-86 -84H86L74 -108H-74Z', '#6b4a30') +
      block(-28, -18, 56, 9, ink) +
      block(-24, -62, 48, 20, paper, 'opacity="0.6"'),
    { scale: size },
  );
  const blossoms = (count, top, bottom, size) => each(count, () => {
    const y = random.between(top, bottom);
    const x = random.next() * 1200;
    const tall = size * random.between(2.2, 3.6);
    return line(`M${x} ${y}v${-tall}`, '#5f7a4a', 3) +
      each(
        4,
        (index) => oval(
          x + (index % 2 ? 5 : -5) * (size / 14), y - tall + index * size * 0.34, size * 0.42, size * 0.26,
          random.pick([lilac, '#8d6aa8', '#c7aed0', plum]),
        ),
      );
  });
  const bee = (x, y, size) => place(
    x,
    y,
    oval(-5, -8, 9, 6, paper, 'opacity="0.85"') +
      oval(6, -8, 9, 6, paper, 'opacity="0.85"') +
      oval(0, 0, 12, 8, honey) +
      line('M-3 -7V7M4 -7V7', ink, 3.4),
    { scale: size },
  );
  return [
    bokashi(0, 0, 1200, 800, [[0, '#e9b679'], [0.45, '#f6e6c4']]),
    disc(310, 150, 60, '#fbf1d4'),
    karst(180, 470, 200, 300, '#b9b2bb'),
    karst(520, 460, 170, 240, '#b9b2bb'),
    karst(1080, 470, 220, 340, '#aaa4b3'),
    karst(830, 470, 200, 400, '#938ea3', '#6f6a84'),
    mistBand(420, 60, paper, 0.55),
    karst(330, 520, 210, 250, '#7d7a92', '#5b5875'), karst(1010, 530, 190, 210, '#716e88', '#514e6a'), karst(40, 530, 170, 280, '#6b6883', '#4c4966'),
    area(land([[-40, 520], [300, 490], [640, 520], [960, 490], [1240, 520]]), '#8d8f5d'),
    faint(0.9, blossoms(150, 520, 600, 12)),
    area(land([[-40, 604], [300, 580], [640, 606], [960, 584], [1240, 600]]), '#75804f'),
    blossoms(120, 610, 690, 18),
    hive(250, 660, 0.9, '#d9b25f'), hive(500, 650, 0.8, '#7fa0a0'), hive(700, 672, 0.9, '#e3d2a2'),
    place(
      930,
      706,
      standing(
        {
          robe: '#efe4c8',
          trousers: '#7b6b50',
          arm: '#e3d4b0',
          hand: [-46, -92],
          hat: area('M-40 -150Q-34 -196 0 -198Q34 -196 40 -150Q0 -136 -40 -150Z', paper, 'opacity="0.55"') +
            oval(0, -194, 46, 9, straw) +
            area('M-22 -194Q0 -226 22 -194Z', straw),
        },
      ),
      { scale: 1.1 },
    ),
    place(
      872,
      606,
      block(-30, -44, 60, 76, '#c98a2c') +
        block(-24, -38, 48, 64, '#f0b64a') +
        each(5, (row) => each(3, (column) => disc(-14 + column * 14 + (row % 2) * 5, -28 + row * 12, 5, '#b8741c'))),
    ),
    area(land([[-40, 730], [300, 700], [640, 736], [960, 716], [1240, 730]]), '#5f6b42'),
    blossoms(90, 740, 830, 28),
    hive(130, 776, 1.25, '#c9683f'), hive(620, 790, 1.25, '#d9b25f'),
    [
      [360, 560, 1.2], [440, 520, 1], [590, 560, 1.4], [770, 520, 1], [330, 720, 1.5], [460, 690, 1.2], [800, 760, 1.5],
    ].map((at) => bee(...at)).join(''),
  ].join('');
}
