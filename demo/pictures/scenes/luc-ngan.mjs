// Lục Ngạn: lychee on the branch, peeled and dried.

import { circle, polar, smooth } from '../ink/curves.mjs';
import { area, block, disc, each, faint, line, oval, place, within } from '../ink/marks.mjs';
import { earth, ink, moss, pine, rust } from '../ink/palette.mjs';
import { leafShape } from '../motifs/plants.mjs';
import { basket } from '../motifs/weave.mjs';

function lychee(x, y, size, tone) {
  const skinMarks = each(16, (index) => {
    const [dx, dy] = polar(0, 0, size * (index < 5 ? 0.32 : 0.68), index * (index < 5 ? 72 : 33));
    return area(
      `M${x + dx - size * 0.12} ${y + dy}l${size * 0.12} ${-size * 0.1}l${size * 0.12} ${size * 0.1}l${-size * 0.12} ${size * 0.1}Z`,
      '#7c1a20',
      'opacity="0.45"',
    );
  });
  const outline = circle(x, y, size);
  return area(outline, tone) +
    within(
      outline,
      disc(x + size * 0.5, y + size * 0.4, size, '#7c1a20', 'opacity="0.28"') +
        skinMarks +
        oval(x - size * 0.4, y - size * 0.42, size * 0.22, size * 0.15, '#f3b7a6', 'opacity="0.75"'),
    );
}

export function lycheeClusters(random) {
  const tones = ['#b8313a', '#c94a48', '#a5262f', '#d1605a'];
  // Fruit hang in a drop: those behind are darker, those in front overlap them.
  const cluster = (x, y, width, height, size) => [
    ['#8a1c26', 0.86, 30], ['#a5262f', 1, 34], ['#c23e40', 0.8, 26],
  ].map(([tone, reach, tries]) => {
    const set = [];
    each(tries * 4, () => {
      const [dx, dy] = polar(0, 0, Math.sqrt(random.next()) * reach, random.between(0, 360));
      const fruit = [x + dx * width * (1 - 0.3 * dy), y + dy * height];
      if (set.length < tries && set.every(([fx, fy]) => Math.hypot(fx - fruit[0], fy - fruit[1]) > size * 1.55)) set.push(fruit);
      return '';
    });
    return set.sort((one, other) => one[1] - other[1]).map(
      ([fx, fy]) => lychee(fx, fy, size * random.between(0.94, 1.08), random.next() < 0.25 ? random.pick(tones) : tone),
    ).join('');
  }).join('');
  return [
    block(0, 0, 1200, 800, '#efe3c2'),
    disc(820, 390, 420, '#e3cf9a'),
    line(smooth([[-40, 60], [260, 100], [520, 90], [900, 40], [1240, 70]]), earth, 26),
    line(smooth([[300, 104], [340, 170], [330, 250]]), rust, 12),
    line(smooth([[760, 64], [790, 140], [780, 220]]), rust, 12),
    line(smooth([[1060, 52], [1080, 120], [1070, 160]]), rust, 10),
    [
      [120, 90, 250, 66, 70], [200, 90, 230, 60, 120], [420, 100, 260, 62, 38], [470, 90, 240, 56, -20], [620, 80, 230, 58, 60],
      [640, 84, 230, 54, 150], [900, 50, 260, 64, 40], [960, 46, 240, 58, 96], [1150, 66, 230, 60, 120], [260, 100, 220, 56, 165],
      [30, 60, 200, 54, 40],
    ].map(([x, y, length, width, turn], index) => leafShape(x, y, length, width, turn, [pine, moss, '#3f6648', '#557542'][index % 4], '#cfd6a0')).join(''),
    cluster(320, 390, 170, 170, 52), cluster(786, 400, 180, 220, 56), cluster(1090, 250, 110, 130, 44),
    leafShape(330, 250, 190, 56, 30, '#3f6648', '#cfd6a0'),
    leafShape(320, 240, 180, 54, 140, pine, '#cfd6a0'),
    leafShape(790, 214, 200, 58, 24, pine, '#cfd6a0'),
    leafShape(780, 210, 190, 56, 156, '#557542', '#cfd6a0'),
    // One fruit half peeled, its seed beside it, and dried ones in the basket.
    faint(0.25, oval(540, 768, 150, 16, ink)),
    place(
      520,
      690,
      disc(0, -6, 74, '#f6efe0') +
        disc(22, 12, 50, '#e6dac6', 'opacity="0.8"') +
        oval(-26, -40, 20, 12, '#ffffff') +
        within('M-100 4L-62 -14L-34 12L-4 -10L26 14L58 -12L100 6V110H-100Z', lychee(0, 0, 82, '#b8313a')),
    ),
    place(640, 738, oval(0, 0, 22, 30, '#4f2417') + oval(-7, -10, 5, 9, '#a86a4a'), { turn: 64 }),
    faint(0.25, oval(180, 760, 190, 18, ink)),
    place(180, 764, basket([[-110, 150], [-70, 140], [0, 100]], { body: '#c99a56', light: '#ecca8c', dark: '#8a5c2c', cell: 20 })),
    [[90, 640], [150, 622], [214, 630], [270, 646], [120, 664], [190, 660], [244, 668]].map(
      ([x, y], index) => lychee(x, y, 38, ['#8a4a33', '#7a3d2a', '#97563b'][index % 3]),
    ).join(''),
  ].join('');
}
