// Sóc Trăng: the ripe field and the heaped basket.

import { polar } from '../ink/curves.mjs';
import { area, block, bokashi, disc, each, faint, line, oval, place, within } from '../ink/marks.mjs';
import { ink, paper } from '../ink/palette.mjs';
import { birds, furrows } from '../motifs/country.mjs';
import { coconutPalm, stalks } from '../motifs/plants.mjs';
import { basket } from '../motifs/weave.mjs';

export function fragrantRice(random) {
  const grains = each(
    90,
    () => {
      const [x, y] = polar(0, 0, Math.sqrt(random.next()), random.between(180, 360));
      return oval(
        x * 190,
        y * 120 + 4,
        11,
        3.6,
        random.pick(['#ffffff', '#efe8d4', '#ddd2b4']),
        `transform="rotate(${random.between(0, 180).toFixed(0)} ${x * 190} ${y * 120 + 4})"`,
      );
    },
  );
  return [
    bokashi(0, 0, 1200, 800, [[0, '#6ea6b4'], [0.45, '#f6e9bf']]),
    disc(600, 330, 110, '#fbe7a4'), disc(600, 330, 150, '#fbe7a4', 'opacity="0.35"'),
    birds([[300, 150], [350, 176], [260, 190], [400, 140]], paper, 1.4),
    each(9, (index) => oval(index * 150, 366, 90, 26 + (index % 3) * 12, '#5f8a5e')),
    coconutPalm(random, 150, 390, 190, 30, '#4a5a3c', '#4b7350', '#3c6044'),
    coconutPalm(random, 1040, 390, 220, -40, '#4a5a3c', '#4b7350', '#3c6044'),
    coconutPalm(random, 1100, 390, 160, 20, '#4a5a3c', '#4b7350', '#3c6044'),
    block(-20, 376, 1240, 450, '#dfb144'),
    furrows([600, 376], 820, -1500, 2700, 27, '#b98423', 7),
    each(7, (index) => line(`M-20 ${392 + index * index * 9}H1220`, '#f2d272', 3 + index, 'opacity="0.45"')),
    area('M560 376H640L840 820H360Z', '#8fb7ae'),
    within('M560 376H640L840 820H360Z', bokashi(360, 376, 480, 440, [[0, '#fbe7a4', 0.9], [1, '#4f8a8c', 0.8]])),
    stalks(random, [-20, 810, 400], 42, 300, '#8a8a34', '#edc04a'),
    stalks(random, [860, 810, 380], 40, 300, '#8a8a34', '#edc04a'),
    // White rice heaped in the winnowing basket.
    faint(0.3, oval(610, 780, 280, 22, ink)),
    place(
      600,
      660,
      area('M-200 0C-160 -90 -70 -176 0 -190C70 -176 160 -90 200 0Z', '#f7f2e2') +
        within(
          'M-200 0C-160 -90 -70 -176 0 -190C70 -176 160 -90 200 0Z',
          area('M40 -200C120 -140 190 -60 220 10H90C110 -60 90 -140 40 -200Z', '#cdbf9c', 'opacity="0.7"') + grains,
        ),
    ),
    place(600, 780, basket([[-120, 256], [-80, 236], [0, 160]], { body: '#b9843f', light: '#e8c27a', dark: '#7a4c22', cell: 24 })),
    place(
      600,
      660,
      area('M-200 0C-160 -90 -70 -176 0 -190C70 -176 160 -90 200 0Q0 44 -200 0Z', '#f7f2e2') +
        within(
          'M-200 0C-160 -90 -70 -176 0 -190C70 -176 160 -90 200 0Q0 44 -200 0Z',
          area('M40 -200C120 -140 190 -60 220 40H90C110 -60 90 -140 40 -200Z', '#cdbf9c', 'opacity="0.7"') + grains,
        ),
    ),
  ].join('');
}
