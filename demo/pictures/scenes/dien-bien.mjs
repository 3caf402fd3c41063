// Điện Biên: ban in flower by the stilt house.

import { land, smooth } from '../ink/curves.mjs';
import { area, bokashi, each, hatch, line, place } from '../ink/marks.mjs';
import { moss, paper, rose, vermilion } from '../ink/palette.mjs';
import { mistBand, ranges } from '../motifs/country.mjs';
import { crown, flower } from '../motifs/plants.mjs';
import { standing } from '../motifs/people.mjs';
import { stiltHouse } from '../motifs/village.mjs';

export function banFlowers(random) {
  const bloom = (x, y, size, turn) => flower(x, y, size, 5, '#fbeef0', rose, turn) +
    place(
      x,
      y,
      each(
        5,
        (index) => place(
          0,
          0,
          line(`M0 ${-size * 0.2}L0 ${-size * 0.72}`, '#d98aa0', 3) +
            line(`M0 ${-size * 0.4}L${size * 0.14} ${-size * 0.62}M0 ${-size * 0.4}L${-size * 0.14} ${-size * 0.62}`, '#e9b0bf', 2),
          { turn: index * 72 },
        ),
      ) +
        each(
          5,
          (index) => line(
            `M0 0Q${Math.cos(index) * 12} ${-size * 0.3} ${Math.cos(index * 1.3) * size * 0.3} ${-size * 0.46}`,
            '#b8497a',
            2,
          ),
        ),
      { turn },
    );
  return [
    bokashi(0, 0, 1200, 800, [[0, '#a9c5d3'], [0.6, '#f5e8e0']]),
    ranges(random, 380, 56, ['#b9c6d0', '#9aaec0', '#7d97a3'], { rise: 220 }),
    mistBand(470, 70, paper, 0.7),
    area(land([[-40, 600], [300, 540], [660, 580], [940, 540], [1240, 590]]), '#a3b27f'),
    hatch(
      land([[-40, 600], [300, 540], [660, 580], [940, 540], [1240, 590]]),
      [0, 540, 1240, 280],
      moss,
      { gap: 17, turn: 8, opacity: 0.4 },
    ),
    crown(random, 1110, 500, 240, 150, ['#e3c3cb', '#f6e3e6']), crown(random, 640, 520, 160, 100, ['#e3c3cb', '#f6e3e6']),
    place(860, 660, stiltHouse(340, { thatch: '#7a5a3c', gouge: '#46311f', wall: '#b58a56', post: '#4a3120' })),
    area(land([[-40, 700], [400, 660], [800, 690], [1240, 660]]), '#7f9463'),
    place(
      600,
      740,
      standing(
        {
          robe: '#1f2b44',
          trousers: '#141c30',
          sash: '#4f8a72',
          arm: paper,
          hand: [36, -120],
          hat: area('M-26 -190Q0 -226 26 -190L20 -182H-20Z', '#1f2b44') + line('M-24 -192H24', vermilion, 6),
        },
      ) +
        area('M-24 -150H24L20 -116H-20Z', paper),
      { scale: 0.95 },
    ),
    line(smooth([[-40, 40], [180, 150], [360, 230], [560, 250], [780, 190]]), '#5b4334', 22),
    line(smooth([[180, 150], [240, 300], [220, 430], [270, 560]]), '#5b4334', 16),
    line(smooth([[360, 230], [460, 330], [480, 430]]), '#5b4334', 11),
    line(smooth([[300, 200], [420, 110], [560, 80]]), '#5b4334', 12),
    line(smooth([[560, 250], [640, 310], [660, 350]]), '#5b4334', 8),
    [[60, 220, 60], [330, 360, 54], [520, 140, 30], [420, 420, 70], [160, 420, 100], [690, 260, 40]].map(
      ([x, y, turn]) => place(
        x,
        y,
        area('M0 0C-40 -10 -54 -44 -34 -66C-20 -70 -6 -56 0 -40C6 -56 20 -70 34 -66C54 -44 40 -10 0 0Z', '#7f9f5c'),
        { turn },
      ),
    ).join(''),
    [
      [110, 130, 96, 10], [260, 210, 110, 40], [400, 250, 100, 0], [540, 90, 86, 22], [560, 250, 96, 50], [780, 190, 74, 12],
      [226, 400, 112, 30], [270, 560, 92, 0], [480, 430, 84, 44], [410, 120, 76, 60], [120, 290, 78, 20], [660, 350, 62, 8],
      [50, 60, 80, 33], [660, 220, 66, 60], [330, 480, 58, 20],
    ].map((at) => bloom(...at)).join(''),
    [[520, 600, 14], [700, 560, 50], [420, 680, 80], [760, 480, 20], [160, 720, 40]].map(
      ([x, y, turn]) => place(x, y, area('M0 0C16 -8 16 -24 0 -34C-16 -24 -16 -8 0 0Z', '#f6dde3'), { turn }),
    ).join(''),
  ].join('');
}
